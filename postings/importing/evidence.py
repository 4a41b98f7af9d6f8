"""Where the source says each value that was taken from it."""

from collections.abc import Iterator

from postings.importing.values import attribute
from postings.models import Evidence, Posting
from postings.parsing.posting import Fact, ParsedPosting, Place


def renewed_evidence(posting: Posting, parsed: ParsedPosting, disputed: set[str]) -> list[Evidence]:
    """The rows to create, once those that they replace are gone: none when all is as it was.

    `disputed` names the fields of which the posting does not say what the source says.
    """
    rows = [_row(posting, fact) for fact in _facts(parsed) if attribute(fact.field) not in disputed]
    now = list(posting.evidence.all())
    if [_content(row) for row in rows] == [_content(row) for row in now]:
        return []
    Evidence.objects.filter(pk__in=[row.pk for row in now]).delete()
    return rows


def _facts(parsed: ParsedPosting) -> Iterator[Fact]:
    return (fact for fact in parsed.facts if fact.span[0] < fact.span[1])


def _row(posting: Posting, fact: Fact) -> Evidence:
    start, end = fact.span
    return Evidence(
        posting=posting,
        field=fact.field,
        value=_text(fact),
        span_start=start,
        span_end=end,
        basis=fact.basis.value,
    )


def _text(fact: Fact) -> str:
    if not isinstance(fact.value, Place):
        return str(fact.value)
    place = fact.value
    return ", ".join(filter(None, (place.address_locality, place.address_region, place.address_country)))


def _content(row: Evidence) -> tuple[str, str, tuple[int, int], str]:
    return row.field, row.value, row.span, str(row.basis)
