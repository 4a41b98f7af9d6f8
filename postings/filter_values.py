"""Takes out of the parameters of an address what cannot be, and says so."""

from collections.abc import Mapping

from django.core.exceptions import ValidationError
from django.core.validators import EMPTY_VALUES
from django.forms import Field
from django.http import QueryDict

from postings.filter_fields import SeveralField
from postings.search.words import LONGEST_QUERY

MOST_VALUES = 60  # of one parameter
SHOWN = 40  # characters of a value that a message repeats


def cleaned(value: str) -> str:
    """Without what no keyboard writes: NUL and other control characters."""
    return "".join(letter if letter.isprintable() else " " for letter in value[: 2 * LONGEST_QUERY]).strip()


def tidied(data: QueryDict, fields: Mapping[str, Field]) -> tuple[QueryDict, list[str]]:
    """The parameters that can be searched, and a message on each that cannot. Unknown parameters are nobody's fault."""
    kept, messages = QueryDict(mutable=True), []
    for name, field in fields.items():
        values = [text for value in data.getlist(name)[:MOST_VALUES] if (text := cleaned(value))]
        reasons = _reasons(field, values)
        messages += [f"{field.label}: “{_shown(value)}” was left out: {reason}" for value, reason in reasons.items()]
        if fit := [_cut(value, messages) for value in values if value not in reasons]:
            kept.setlist(name, fit if isinstance(field, SeveralField) else fit[-1:])
    return kept, messages


def _reasons(field: Field, values: list[str]) -> dict[str, str]:
    if isinstance(field, SeveralField):
        return field.unfit(values)
    return {value: reason for value in values if (reason := _reason(field, value))}


def _reason(field: Field, value: str) -> str:
    try:
        understood = field.clean(value)
    except ValidationError as error:
        return " ".join(error.messages)
    return "it says nothing." if understood in EMPTY_VALUES else ""


def _cut(value: str, messages: list[str]) -> str:
    if len(value) > LONGEST_QUERY:
        messages.append(f"Only the first {LONGEST_QUERY} characters were searched.")
    return value[:LONGEST_QUERY]


def _shown(value: str) -> str:
    return value if len(value) <= SHOWN else f"{value[:SHOWN]}…"
