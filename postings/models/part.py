from django.db import models
from django.db.models import F, Q


class PostingPart(models.Model):
    """What a posting has several of, in the order of its source.

    A span is where the source says it: offsets into `SourceDocument.text`. What a person wrote in the admin has none.
    """

    posting = models.ForeignKey(
        "postings.Posting", on_delete=models.CASCADE, db_index=False
    )  # position_once indexes it
    position = models.PositiveIntegerField()
    span_start = models.PositiveIntegerField(null=True, blank=True, editable=False)
    span_end = models.PositiveIntegerField(null=True, blank=True, editable=False)

    class Meta:
        abstract = True
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(
                fields=["posting", "position"],
                name="%(class)s_position_once",
                deferrable=models.Deferrable.DEFERRED,  # parts change places within a transaction
            ),
            models.CheckConstraint(
                condition=Q(span_start__isnull=True, span_end__isnull=True)
                | Q(span_start__isnull=False, span_end__isnull=False, span_start__lt=F("span_end")),
                name="%(class)s_span_is_ordered",
            ),
        ]

    @property
    def span(self):
        return None if self.span_start is None else (self.span_start, self.span_end)
