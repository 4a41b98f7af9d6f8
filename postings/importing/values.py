"""What the source says of a posting, as values of the model's fields, and in the plain form that is remembered.

The remembered form (`Posting.imported`) is how an import knows a person's edit: a value that is no longer the one
last imported is theirs.
"""

from datetime import date
from decimal import Decimal
from typing import Any

from postings.choices import PostingKind, PostingStatus
from postings.models import Posting
from postings.models.posting import EVIDENCE_NAMES
from postings.parsing.posting import FIELDS, ParsedPosting

ATTRIBUTES = {theirs: ours for ours, theirs in EVIDENCE_NAMES.items()}
ELSEWHERE = {"hiring_organization", "locations", "closed"}  # rows of their own, and the status
UNTITLED = "Untitled role"


def attribute(field: str) -> str:
    return ATTRIBUTES.get(field, field)


def title_of(parsed: ParsedPosting) -> str:
    return str(parsed.value("title") or UNTITLED)


def source_values(parsed: ParsedPosting, employer: str) -> dict[str, Any]:
    """Every field of `Posting` that a source can speak of; empty where this one is silent."""
    values = {attribute(field): _value(parsed, field) for field in FIELDS if field not in ELSEWHERE}
    values["title"] = title_of(parsed)
    values["kind"] = values["kind"] or PostingKind.OPENING
    values["experience_in_place_of_education"] = bool(values["experience_in_place_of_education"])
    values["status"] = _status(parsed, employer)
    values["dates_contradict"] = _contradict(values["date_posted"], values["valid_through"])
    return values


def remembered(value: Any) -> Any:
    """`value` as JSON keeps it, so that what comes back from the database equals what was imported."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list):
        return [str(item) for item in value]
    return str(value) if isinstance(value, str) else value


def _value(parsed: ParsedPosting, field: str) -> Any:
    model_field = Posting._meta.get_field(attribute(field))
    if model_field.get_internal_type() == "ArrayField":
        return list(dict.fromkeys(str(value) for value in parsed.values(field)))
    value = parsed.value(field)
    if value is None:
        return None if model_field.null else ""
    return decimal(value, model_field.decimal_places) if hasattr(model_field, "decimal_places") else value


def decimal(number: float, places: int) -> Decimal:
    return Decimal(str(round(number, places)))


def _status(parsed: ParsedPosting, employer: str) -> str:
    if not employer or not parsed.value("title"):
        return PostingStatus.DRAFT
    return PostingStatus.CLOSED if parsed.value("closed") else PostingStatus.PUBLISHED


def _contradict(posted: date | None, through: date | None) -> bool:
    return bool(posted and through and through < posted)
