from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import Exists, OuterRef, Q, Subquery, Value
from django.db.models.functions import Concat, Upper

from postings.choices import Outcome
from postings.models.posting import Posting


class SourceDocumentQuerySet(models.QuerySet):
    def stamps(self):
        """Key and stamp of each, as `postings.intake.reading.stamp` makes it."""
        return self.values_list("key", Concat("sha256", Value(" "), "parser_version"))

    def edited_by(self, user):
        return self if user.is_superuser else self.filter(Exists(_roles().edited_by(user)))

    def renewed_by(self, user):
        """Those of which a person may hand in a newer version: who may change all of its roles, of one employer."""
        if user.is_superuser:
            return self
        roles = _roles()
        barred = roles.exclude(pk__in=Posting.objects.changed_by(user).values("pk"))
        other = roles.exclude(hiring_organization=OuterRef("hirer"))
        hirer = Subquery(roles.values("hiring_organization")[:1])
        return self.edited_by(user).annotate(hirer=hirer).exclude(Exists(barred) | Exists(other))


def _roles():
    return Posting.objects.filter(source_document=OuterRef("pk"))


class SourceDocument(models.Model):
    """A document as its author wrote it, and what reading it came to. One that was refused keeps its reason."""

    key = models.CharField(max_length=1000, help_text="Its path or address: a document imported again is known by it.")
    format = models.CharField(max_length=20, blank=True)
    sha256 = models.CharField(max_length=64, help_text="Of the content, in hexadecimal.")
    content = models.BinaryField(help_text="The bytes as they came; empty when they were too many to keep.")
    text = models.TextField(blank=True, help_text="The normalized text that every span refers to.")
    outcome = models.CharField(max_length=20, choices=Outcome)
    reason = models.TextField(blank=True)
    unclaimed = models.JSONField(default=list, blank=True, help_text="Spans of the text in no posting and no section.")
    items = models.JSONField(default=list, blank=True, help_text="Spans of the text that are items of a list.")
    links = models.JSONField(default=list, blank=True, help_text="Start, end and address, which is hostile.")
    parser_version = models.CharField(max_length=64, help_text="Of the parser that read it.")
    imported_at = models.DateTimeField(help_text="When its content was last read.")

    objects = SourceDocumentQuerySet.as_manager()

    class Meta:
        ordering = ["key"]
        indexes = [
            models.Index(fields=["outcome", "-id"], name="source_document_by_outcome"),
            GinIndex(OpClass(Upper("key"), "gin_trgm_ops"), name="source_document_key_words"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["key"], name="source_document_key_once"),
            models.CheckConstraint(condition=Q(outcome__in=Outcome.values), name="source_document_outcome_is_known"),
            models.CheckConstraint(
                condition=Q(outcome=Outcome.POSTINGS) | ~Q(reason=""), name="source_document_refusal_has_a_reason"
            ),
        ]

    def __str__(self):
        return self.key

    @property
    def name(self):
        return self.key.rsplit("/", 1)[-1]
