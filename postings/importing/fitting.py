"""What a source says may not fit the database: a wrong value is left out with a remark, and costs nothing else."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import DataError, IntegrityError, transaction
from django.db.models import NOT_PROVIDED, Model

from postings.importing.values import remembered
from postings.models import Posting

OWN = {
    "hiring_organization",
    "source_document",
    "source_position",
    "possible_duplicate_of",
    "posting",
    "imported",
    "remarks",
}

PAY = ("base_salary_min", "base_salary_max")
SAY_NOTHING_WITHOUT = {"salary_unit": PAY, "salary_currency": PAY}


def fit(row: Model) -> list[str]:
    """Empty each field of an unsaved row whose value is none that a form would take, and say so."""
    try:
        row.clean_fields(exclude=OWN)
    except ValidationError as errors:
        return _emptied(row, errors)
    return []


def save_fitting(posting: Posting) -> None:
    """Save `posting`; if a constraint refuses it, without the values that contradict each other."""
    try:
        with transaction.atomic():
            posting.save()
    except (IntegrityError, DataError):
        for complaint in _contradictions(posting):
            posting.remarks.append(complaint)
            posting.imported["remarks"].append(complaint)
        posting.save()


def _contradictions(posting: Posting) -> list[str]:
    try:
        posting.validate_constraints(exclude=OWN - {"hiring_organization"})
    except ValidationError as errors:
        wrong = [name for field in errors.error_dict for name in _left_out(posting, field)]
        complaints = _emptied(posting, errors)
        for name in wrong:
            posting.imported[name] = remembered(getattr(posting, name))
        return complaints + _contradictions(posting) if wrong else []
    return []


def _emptied(row: Model, errors: ValidationError) -> list[str]:
    complaints = []
    for refused, messages in errors.message_dict.items():
        for name in _left_out(row, refused):
            field = row._meta.get_field(name)
            value = str(getattr(row, name))[:100]
            setattr(row, name, _empty(field))
            complaints.append(f"The {field.verbose_name} “{value}” was left out: {' '.join(messages)}")
    return complaints


def _left_out(row: Model, refused: str) -> list[str]:
    """The refused field; where it is what is missing, those that say nothing without it: 2,000 € a month or a year?"""
    if getattr(row, refused) not in (None, ""):
        return [refused]
    return [name for name in SAY_NOTHING_WITHOUT.get(refused, ()) if getattr(row, name) is not None]


def _empty(field: Any) -> Any:
    if field.null:
        return None
    return "" if field.default is NOT_PROVIDED else field.get_default()
