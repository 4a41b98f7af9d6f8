from django.db import models
from django.db.models import Q

from postings.choices import SectionKind
from postings.models.part import PostingPart


class PostingSection(PostingPart):
    """A stretch of the source under one heading; `body` has its paragraphs and items, one a line."""

    kind = models.CharField(max_length=20, choices=SectionKind, default=SectionKind.UNCLASSIFIED)
    heading = models.CharField(blank=True)
    body = models.TextField(blank=True)
    shared = models.BooleanField(default=False, help_text="Holds for every role of the source document.")

    class Meta(PostingPart.Meta):
        default_related_name = "sections"
        constraints = [
            *PostingPart.Meta.constraints,
            models.CheckConstraint(condition=Q(kind__in=SectionKind.values), name="section_kind_is_known"),
        ]

    def __str__(self):
        return self.heading or self.get_kind_display()
