from django.db import models
from django.db.models import Q

from postings.choices import Degree, Level, QualificationKind
from postings.models.part import PostingPart


class Qualification(PostingPart):
    group = models.CharField(blank=True)
    lead = models.CharField(blank=True, help_text="The label that the text begins with, as the source prints it.")
    text = models.TextField()
    level = models.CharField(max_length=10, choices=Level, default=Level.REQUIRED)
    kind = models.CharField(max_length=12, choices=QualificationKind, default=QualificationKind.OTHER)
    minimum_degree = models.CharField(max_length=12, choices=Degree, blank=True)
    minimum_years = models.DecimalField(max_digits=4, decimal_places=1, null=True, blank=True)

    class Meta(PostingPart.Meta):
        default_related_name = "qualifications"
        constraints = [
            *PostingPart.Meta.constraints,
            models.CheckConstraint(condition=Q(level__in=Level.values), name="qualification_level_is_known"),
            models.CheckConstraint(condition=Q(kind__in=QualificationKind.values), name="qualification_kind_is_known"),
            models.CheckConstraint(condition=Q(minimum_years__gte=0), name="qualification_years_from_0"),
            models.CheckConstraint(
                condition=Q(minimum_degree__in=["", *Degree.values]), name="qualification_degree_is_known"
            ),
        ]

    def __str__(self):
        return self.text
