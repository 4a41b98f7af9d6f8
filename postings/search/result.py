"""What search answers."""

from dataclasses import dataclass, field
from typing import NamedTuple

from django.utils.safestring import SafeString

from postings.models import Posting
from postings.search.query import SearchQuery


@dataclass(frozen=True, slots=True)
class Hit:
    posting: Posting  # with its organization and locations
    snippet: SafeString  # the duty, qualification or sentence that matched, its words in <mark>; empty without words
    distance_miles: float | None  # to the nearest of its sites within the radius; None for a remote one
    remote_match: bool  # found because one may do it from the place asked for, and none of its sites lies there
    provisos: tuple[str, ...] = ()  # what a filter that is set could not be sure of, in the words of a label


class FacetValue(NamedTuple):  # a page has a hundred
    value: str
    label: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class FacetCounts:
    name: str  # the parameter of the filter
    label: str
    values: tuple[FacetValue, ...]  # those with roles, and the selected ones
    is_exact: bool = True  # else the counts are estimates: say "about"


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another search that one might mean, for a link: `text` says what it is."""

    text: str
    query: SearchQuery
    count: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResult:
    query: SearchQuery  # as searched: its words are the corrected ones where `did_you_mean` was searched at once
    hits: tuple[Hit, ...] = ()
    total: int = 0
    total_is_exact: bool = True
    facets: dict[str, FacetCounts] = field(default_factory=dict)  # by name, in the order to show them
    did_you_mean: str = ""  # the corrected words; `hits` are already theirs
    offers: tuple[Alternative, ...] = ()  # words that are a place or "remote", as the filter that they could be
    loosened: tuple[Alternative, ...] = ()  # on no hits: the search without one of its filters, with its count
    messages: tuple[str, ...] = ()  # what was not searched, and why
    page: int = 1
    pages: int = 1
    next: str = ""  # the value of the parameter `page`; empty on the last page
    previous: str = ""

    @property
    def beyond_the_end(self) -> bool:
        """A page that does not exist: answer 404, and offer the first."""
        return self.page > 1 and not self.hits
