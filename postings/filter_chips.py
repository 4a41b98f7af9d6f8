"""What is set, for a person to see and to take away; and what was typed that may mean several places."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from django.forms import Field

from postings.filter_fields import PlacesField
from postings.search.gazetteer import find
from postings.search.query import PARAMETERS, SearchQuery
from postings.search.result import Alternative

NOT_FILTERS = {"radius", "order", "page"}
# What stands on a chip where the label of the field and its value would not do.
WORDING = {
    "remote": ("Remote roles", "left out"),
    "travel_at_most": ("Travel", "at most {:,}%"),
    "travel_days": ("Travel", "at most {:,} days a month"),
    "travel_stated": ("Travel", "only if stated"),
    "pay": ("Pay", "at least ${:,} a year"),
    "pay_stated": ("Pay", "only if stated"),
    "years": ("Experience", "{:g} years"),
}


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is set, and the address without it."""

    label: str
    value: str
    without: str  # a querystring


@dataclass(frozen=True, slots=True)
class Question:
    """A place that may be one of several. All of them were searched; each answer searches one."""

    typed: str
    answers: tuple[Alternative, ...]


def chips(query: SearchQuery, fields: Mapping[str, Field]) -> Iterator[Chip]:
    query = replace(query, page="1")
    default = SearchQuery()
    for parameter, name in PARAMETERS.items():
        value = getattr(query, name)
        if parameter in NOT_FILTERS or value == getattr(default, name):
            continue
        field = fields[parameter]
        for one in value if isinstance(value, tuple) else (value,):
            rest = (
                tuple(other for other in value if other != one) if isinstance(value, tuple) else getattr(default, name)
            )
            label, wording = WORDING.get(parameter, (str(field.label), ""))
            text = wording.format(one) if wording else _text(query, field, one)
            yield Chip(label, text, replace(query, **{name: rest}).querystring)


def _text(query: SearchQuery, field: Field, value: object) -> str:
    if isinstance(field, PlacesField):
        has_point = any(place.has_radius for place in find(str(value)))
        return f"{value}, within {query.radius_miles} miles" if has_point else str(value)
    labels = {str(key): str(label) for key, label in getattr(field, "choices", ())}
    return labels.get(str(value), str(value))


def questions(query: SearchQuery) -> Iterator[Question]:
    for typed in query.places:
        if len(found := find(typed)) > 1:
            yield Question(typed, tuple(_answer(query, typed, place.label) for place in found))


def _answer(query: SearchQuery, typed: str, label: str) -> Alternative:
    places = tuple(label if place == typed else place for place in query.places)
    return Alternative(label, replace(query, places=places, page="1"))
