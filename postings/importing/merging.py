"""A source's new word replaces its old one, and nothing that a person wrote in between."""

from collections.abc import Iterable
from typing import Any

from postings.importing.parts import PARTS, content
from postings.importing.result import Difference
from postings.importing.values import remembered
from postings.models import Posting
from postings.models.part import PostingPart


def take_values(posting: Posting, values: dict[str, Any]) -> list[Difference]:
    """Set each value that nobody edited on `posting`, which the caller saves."""
    differences = []
    for field, value in values.items():
        source = remembered(value)
        kept = remembered(getattr(posting, field))
        if kept != source and _is_edited(posting, field, kept):
            differences.append(Difference(posting.title, field, kept, source))
        elif kept != source:
            setattr(posting, field, value)
        posting.imported[field] = source
    return differences


def disputed(posting: Posting, values: dict[str, Any]) -> set[str]:
    """The fields of which the posting does not say what the source says."""
    return {field for field, value in values.items() if remembered(getattr(posting, field)) != remembered(value)}


def take_parts(posting: Posting, parts: dict[str, list[PostingPart]]) -> tuple[list[PostingPart], list[Difference]]:
    """The rows to create, once those that they replace are gone, and the lists that a person edited and keeps."""
    created, differences = [], []
    for name, rows in parts.items():
        now = list(getattr(posting, name).all()) if posting.pk else []
        source, kept = [content(row) for row in rows], [content(row) for row in now]
        if kept != source and _is_edited(posting, name, kept):
            differences.append(Difference(posting.title, name, kept, source))
            _forget_spans(now)
        elif kept != source or _spans(now) != _spans(rows):
            PARTS[name].objects.filter(pk__in=[row.pk for row in now]).delete()
            created += rows
        posting.imported[name] = source
    return created, differences


def _is_edited(posting: Posting, name: str, kept: Any) -> bool:
    return name in posting.imported and posting.imported[name] != kept


def _spans(rows: Iterable[PostingPart]) -> list[tuple[int, int] | None]:
    return [row.span for row in rows]


def _forget_spans(rows: list[PostingPart]) -> None:
    """A list that a person edited no longer stands in the source where it did."""
    if any(_spans(rows)):
        type(rows[0]).objects.filter(pk__in=[row.pk for row in rows]).update(span_start=None, span_end=None)
