"""The rows that a posting has several of, as its source gives them."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model

from postings.importing.fitting import fit
from postings.importing.values import decimal
from postings.models import Posting, PostingLocation, PostingSection, Qualification, Responsibility
from postings.models.part import PostingPart
from postings.parsing.posting import ParsedPosting
from postings.parsing.posting import Qualification as ParsedQualification
from postings.reading.document import Span
from postings.search.tokens import placed

PARTS: dict[str, type[PostingPart]] = {
    "locations": PostingLocation,
    "responsibilities": Responsibility,
    "qualifications": Qualification,
    "sections": PostingSection,
}
NOT_CONTENT = {"id", "posting", "position", "span_start", "span_end"}


def source_parts(posting: Posting, parsed: ParsedPosting) -> tuple[dict[str, list[PostingPart]], list[str]]:
    """Unsaved rows of `posting`, numbered from 0 in the order of the source, and what was left out of them."""
    built = {
        "locations": _locations(parsed),
        "responsibilities": _responsibilities(parsed),
        "qualifications": map(_qualification, parsed.qualifications),
        "sections": _sections(parsed),
    }
    complaints: list[str] = []
    return {name: _numbered(posting, rows, complaints) for name, rows in built.items()}, complaints


def content(part: Model) -> dict[str, Any]:
    """What a person could edit of a part, as JSON keeps it."""
    names = [field.name for field in part._meta.fields if field.name not in NOT_CONTENT]
    values = {name: getattr(part, name) for name in names}
    if values.get("minimum_years") is not None:
        values["minimum_years"] = float(values["minimum_years"])
    return {name: str(value) if isinstance(value, str) else value for name, value in values.items()}


def _numbered(posting: Posting, rows: Iterable[PostingPart], complaints: list[str]) -> list[PostingPart]:
    numbered = []
    for row in rows:
        row.posting, row.position = posting, len(numbered)
        complaints += fit(row)
        if isinstance(row, PostingLocation):
            complaints += _not_found(row)
        if _says_something(row):
            numbered.append(row)
    return numbered


def _not_found(row: PostingLocation) -> list[str]:
    if row.remote or not row.address_locality or placed(row.address_locality, row.address_region, row.address_country):
        return []
    return [f"No place is known as “{row}”, so that a search by distance does not find this role."]


def _says_something(row: PostingPart) -> bool:
    """A kind, a level or a flag alone says nothing."""
    if isinstance(row, PostingLocation):
        return row.remote or bool(row.address_locality or row.address_region or row.address_country)
    return bool(row.heading or row.body if isinstance(row, PostingSection) else row.text)


def _locations(parsed: ParsedPosting) -> Iterable[PostingPart]:
    spans: dict[Any, Span] = {}
    for fact in parsed.facts:
        if fact.field == "locations":
            spans.setdefault(fact.value, fact.span)
    for named, span in spans.items():
        yield PostingLocation(
            address_locality=named.address_locality or "",
            address_region=named.address_region or "",
            address_country=named.address_country or "",
            remote=named.remote,
            **_span(span),
        )


def _responsibilities(parsed: ParsedPosting) -> Iterable[PostingPart]:
    for item in parsed.responsibilities:
        yield Responsibility(group=item.group, text=item.text, **_span(item.span))


def _qualification(item: ParsedQualification) -> PostingPart:
    return Qualification(
        group=item.group,
        lead=item.lead,
        text=item.text,
        level=item.level.value,
        kind=item.kind.value,
        minimum_degree=item.minimum_degree or "",
        minimum_years=None if item.minimum_years is None else decimal(item.minimum_years, 1),
        **_span(item.span),
    )


def _sections(parsed: ParsedPosting) -> Iterable[PostingPart]:
    for section in parsed.sections:
        yield PostingSection(
            kind=section.kind.value,
            heading=section.heading,
            body=section.text,
            shared=section.shared,
            **_span(section.span),
        )


def _span(span: Span) -> dict[str, int | None]:
    start, end = span if span[0] < span[1] else (None, None)
    return {"span_start": start, "span_end": end}
