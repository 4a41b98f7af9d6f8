"""From the parameters of an address to a search query.

What cannot be is said and left out, value by value; nothing that is typed is an error.
"""

from functools import cache, cached_property

import django_filters
from django.forms import Field
from django.http import QueryDict
from django.utils.text import slugify

from organizations.choices import OrganizationKind
from postings.choices import Level
from postings.filter_chips import Chip, Question, chips, questions
from postings.filter_fields import (
    NO_SUCH_CHOICE,
    OrganizationsField,
    PlacesField,
    SeveralChoicesField,
    SeveralField,
    WholeNumberField,
)
from postings.filter_values import cleaned, tidied
from postings.search.facets import ARRANGEMENT, DEGREE, EMPLOYMENT_TYPE, KIND, STATE, TRAVEL
from postings.search.query import DEFAULT_RADIUS, ORDER_LABELS, PARAMETERS, RADII, SWITCHES, SearchQuery
from postings.search.terms import TERM_LABELS

DAYS = [(str(days), f"{days} days" if days > 1 else "1 day") for days in (1, 3, 7, 14, 30, 90)]
MILES = [(str(miles), f"{miles} miles") for miles in RADII]
MOST_PAY = 10_000_000
NUMBERS = ("radius", "travel_at_most", "travel_days", "pay", "years", "posted", "closing")


class Several(django_filters.Filter):
    field_class = SeveralChoicesField


class Places(django_filters.Filter):
    field_class = PlacesField


class Organizations(django_filters.Filter):
    field_class = OrganizationsField


class WholeNumber(django_filters.Filter):
    field_class = WholeNumberField


def one_of(label, choices, empty_label="Any"):
    messages = {"invalid_choice": NO_SUCH_CHOICE}  # which does not repeat what was typed, as Django's does
    return django_filters.ChoiceFilter(label=label, choices=choices, empty_label=empty_label, error_messages=messages)


def any_of(facet):
    return Several(label=facet.label, choices=list(facet.labels.items()))


class PostingFilterSet(django_filters.FilterSet):
    """`PostingFilterSet(request.GET)`: its `query` is to search, its `messages` to say, its `fields` to show."""

    q = django_filters.CharFilter(label="Keywords")
    place = Places(label="Place")
    radius = one_of("Within", MILES, empty_label=f"{DEFAULT_RADIUS} miles")
    remote = one_of("Remote roles", [("no", "Leave out")], empty_label="Show too")
    state = any_of(STATE)
    arrangement = any_of(ARRANGEMENT)
    travel = any_of(TRAVEL)
    travel_at_most = WholeNumber(label="Travel at most, percent", min_value=0, max_value=100)
    travel_days = WholeNumber(label="Travel at most, days a month", min_value=0, max_value=31)
    travel_stated = one_of("Roles that do not state their travel", [("yes", "Leave out")], empty_label="Show too")
    pay = WholeNumber(label="Pay at least, dollars a year", min_value=0, max_value=MOST_PAY)
    pay_stated = one_of("Roles that do not state their pay", [("yes", "Leave out")], empty_label="Show too")
    employment_type = any_of(EMPLOYMENT_TYPE)
    degree = one_of(DEGREE.label, list(DEGREE.labels.items()))
    years = django_filters.NumberFilter(
        label="Your years of experience", min_value=0, max_value=80, max_digits=3, decimal_places=1
    )
    organization = Organizations(label="Organization")
    organization_kind = Several(label="Kind of organization", choices=OrganizationKind.choices)
    kind = any_of(KIND)
    level = Several(label="Qualifications", choices=Level.choices)
    posted = one_of("Posted within", DAYS)
    closing = one_of("Closing within", DAYS)
    term = Several(label="Term", choices=list(TERM_LABELS.items()))
    order = one_of("Sort by", [(str(order), label) for order, label in ORDER_LABELS.items()], empty_label=None)

    def __init__(self, data: QueryDict | None = None):
        """Shares its filters and fields, none of which ever changes: copies of them and a form would take longer than
        all else that is done here."""
        given = data or QueryDict()
        self.page = cleaned(given.get("page", ""))
        self.data, self.messages = tidied(given, self.fields)

    @property
    def fields(self) -> dict[str, Field]:
        return fields()

    @cached_property
    def query(self) -> SearchQuery:
        given = {PARAMETERS[name]: _plain(name, _understood(self.fields[name], self.data, name)) for name in self.data}
        return SearchQuery(**given, page=self.page or "1")

    @cached_property
    def active(self) -> tuple[Chip, ...]:
        return tuple(chips(self.query, self.fields))

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        return tuple(questions(self.query))


@cache
def fields() -> dict[str, Field]:
    return {name: declared.field for name, declared in PostingFilterSet.base_filters.items()}


def _understood(field: Field, data: QueryDict, name: str):
    return field.to_python(data.getlist(name) if isinstance(field, SeveralField) else data[name])


def _plain(name: str, value):
    if name in SWITCHES:
        return False
    if name == "organization":
        return tuple(slugify(organization) for organization in value)
    if name in NUMBERS:
        return int(value) if name != "years" else float(value)
    return value
