"""What is asked: one value that the page, the feeds, the export, the alerts and the API share."""

from dataclasses import dataclass, fields
from enum import StrEnum
from urllib.parse import urlencode

PAGE_SIZE = 20
RADII = (5, 10, 25, 50, 100)  # miles
DEFAULT_RADIUS = 25


class Order(StrEnum):
    RELEVANCE = "relevance"  # without words: the newest first
    NEWEST = "newest"
    CLOSING = "closing"
    DISTANCE = "distance"
    PAY = "pay"


ORDER_LABELS = {
    Order.RELEVANCE: "Best match",
    Order.NEWEST: "Newest",
    Order.CLOSING: "Closing soon",
    Order.DISTANCE: "Nearest",
    Order.PAY: "Highest pay",
}

# The parameters of an address, in its order, and what they set.
PARAMETERS = {
    "q": "words",
    "place": "places",
    "radius": "radius_miles",
    "remote": "with_remote",
    "state": "state",
    "arrangement": "arrangement",
    "travel": "travel",
    "travel_at_most": "travel_at_most",
    "travel_days": "travel_days_at_most",
    "travel_stated": "with_unstated_travel",
    "pay": "pay_at_least",
    "pay_stated": "with_unstated_pay",
    "employment_type": "employment_type",
    "degree": "degree",
    "years": "years",
    "organization": "organizations",
    "organization_kind": "organization_kind",
    "kind": "kind",
    "level": "qualification_level",
    "posted": "posted_within",
    "closing": "closing_within",
    "term": "term",
    "order": "order",
    "page": "page",
}
# What a parameter says that switches off what is on by default.
SWITCHES = {"remote": "no", "travel_stated": "yes", "pay_stated": "yes"}


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchQuery:
    """Every filter holds together with the others; within one, any of its values will do.

    Values are those of `postings/choices.py` and `postings/search/facets.py`. Nothing here is checked: the filter set
    of `postings/filters.py` makes it from what a person typed, and leaves out what cannot be.
    """

    words: str = ""  # as typed: "phrases", -not, or
    places: tuple[str, ...] = ()  # each one that `postings.search.gazetteer.find` knows
    radius_miles: int = DEFAULT_RADIUS  # around cities and postal codes; states and countries have none
    with_remote: bool = True  # a place also finds the remote roles that one may do from there
    state: tuple[str, ...] = ()
    arrangement: tuple[str, ...] = ()
    travel: tuple[str, ...] = ()  # bands
    travel_at_most: int | None = None  # percent
    travel_days_at_most: int | None = None  # a month
    with_unstated_travel: bool = True  # only matters with one of the two above
    pay_at_least: int | None = None  # dollars a year, compared with the top of the range
    with_unstated_pay: bool = True  # only matters with the one above
    employment_type: tuple[str, ...] = ()
    degree: str = ""  # the highest that the reader has
    years: float | None = None  # of experience that the reader has
    organizations: tuple[str, ...] = ()  # slugs
    organization_kind: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    qualification_level: tuple[str, ...] = ()
    posted_within: int | None = None  # days
    closing_within: int | None = None  # days
    term: tuple[str, ...] = ()  # of `postings/search/terms.py`
    order: Order = Order.RELEVANCE
    page: str = "1"  # a number, or the cursor that `SearchResult.next` and `.previous` give
    page_size: int = PAGE_SIZE

    @property
    def querystring(self) -> str:
        """The address of this search; what is as by default is left out."""
        defaults = {field.name: field.default for field in fields(self)}
        pairs: list[tuple[str, str]] = []
        for parameter, name in PARAMETERS.items():
            value = getattr(self, name)
            if value == defaults[name]:
                continue
            if parameter in SWITCHES:
                pairs.append((parameter, SWITCHES[parameter]))
            else:
                pairs += [(parameter, _text(one)) for one in (value if isinstance(value, tuple) else (value,))]
        return urlencode(pairs)


def _text(value: str | float) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)
