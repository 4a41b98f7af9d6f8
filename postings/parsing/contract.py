"""A parsed document as plain JSON values, in the shape that `manage.py parse_documents` promises."""

from datetime import date
from enum import StrEnum
from typing import Any

from postings.parsing.posting import (
    FIELDS,
    PLURAL_FIELDS,
    Fact,
    ParsedDocument,
    ParsedPosting,
    Place,
    PostingKind,
    Qualification,
    Responsibility,
    Section,
    Value,
)

Json = dict[str, Any]
NOT_PROMISED = frozenset(
    {
        "travel_text",
        "travel_recurring",
        "work_hours",
        "occupation_code",
        "occupation_grade",
        "months_per_year",
        "overtime_eligible",
        "class_established",
        "closed",
    }
)
DEFAULTS: Json = {"kind": PostingKind.OPENING.value, "experience_in_place_of_education": False}


def document_as_json(document: ParsedDocument, path: str) -> Json:
    return {
        "path": path,
        "format": document.format,
        "outcome": document.outcome.value,
        "reason": document.reason,
        "text_length": len(document.text),
        "unclaimed": [list(span) for span in document.unclaimed],
        "postings": [posting_as_json(posting) for posting in document.postings],
    }


def posting_as_json(posting: ParsedPosting) -> Json:
    fields = [field for field in FIELDS if field not in NOT_PROMISED]
    facts = {field: fact for field in fields if (fact := posting.fact(field))}
    return {
        **{field: _values(posting, field) for field in fields},
        "responsibilities": [_responsibility(item) for item in posting.responsibilities],
        "qualifications": [_qualification(item) for item in posting.qualifications],
        "sections": [_section(section) for section in posting.sections],
        "evidence": {field: _evidence(fact) for field, fact in facts.items()},
    }


def _values(posting: ParsedPosting, field: str) -> Any:
    values = [_plain(value) for value in posting.values(field)]
    if field in PLURAL_FIELDS:
        return values
    return values[0] if values else DEFAULTS.get(field)


def _plain(value: Value) -> Any:
    if isinstance(value, Place):
        names = ("address_locality", "address_region", "address_country")
        return {name: getattr(value, name) for name in names}
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value


def _responsibility(item: Responsibility) -> Json:
    return {"group": item.group, "text": item.text, "span": list(item.span)}


def _qualification(item: Qualification) -> Json:
    return {
        "group": item.group,
        "text": item.text,
        "level": item.level.value,
        "kind": item.kind.value,
        "span": list(item.span),
    }


def _section(section: Section) -> Json:
    return {"kind": section.kind.value, "heading": section.heading, "text": section.text, "span": list(section.span)}


def _evidence(fact: Fact) -> Json:
    return {"span": list(fact.span), "basis": fact.basis.value}
