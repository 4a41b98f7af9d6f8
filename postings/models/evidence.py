from django.db import models
from django.db.models import F, Q

from postings.choices import Basis


class Evidence(models.Model):
    """Where the source says a value of the posting, and whether it says so in as many words.

    `field` is a name of `postings.parsing.posting.FIELDS`; a plural field has one row for each of its values.
    """

    posting = models.ForeignKey("Posting", on_delete=models.CASCADE, related_name="evidence")
    field = models.CharField(max_length=40)
    value = models.TextField(blank=True)
    span_start = models.PositiveIntegerField()
    span_end = models.PositiveIntegerField()
    basis = models.CharField(max_length=10, choices=Basis, default=Basis.STATED)

    class Meta:
        ordering = ["pk"]
        verbose_name_plural = "evidence"
        constraints = [
            models.CheckConstraint(condition=Q(span_start__lt=F("span_end")), name="evidence_span_is_ordered"),
            models.CheckConstraint(condition=Q(basis__in=Basis.values), name="evidence_basis_is_known"),
        ]

    def __str__(self):
        return f"{self.field}: {self.value}"

    @property
    def span(self):
        return self.span_start, self.span_end
