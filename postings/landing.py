"""Searches that have an address and a title of their own: by state, by kind, and the remote roles."""

from dataclasses import dataclass
from functools import cache

from django.urls import reverse
from django.utils.text import slugify

from postings.choices import PostingKind, WorkArrangement
from postings.search import SearchQuery, SearchResult
from postings.search.facets import ABROAD, NOT_STATED, STATE


@dataclass(frozen=True, slots=True)
class Landing:
    path: str
    heading: str
    label: str  # in a list of such pages
    query: SearchQuery
    count: int = 0


STATES = {slugify(label): value for value, label in STATE.labels.items() if value not in (ABROAD, NOT_STATED)}
KINDS = {"openings": "Openings", "class-descriptions": "Class descriptions", "leadership-roles": "Leadership roles"}


@cache
def _path(name: str, *args: str) -> str:
    return reverse(name, args=args)


def in_state(slug: str, count: int = 0) -> Landing:
    """Raises KeyError where there is no such state."""
    value = STATES[slug]
    name = STATE.labels[value]
    return Landing(_path("roles-in", slug), f"Roles in {name}", name, SearchQuery(state=(value,)), count)


def remote(count: int = 0) -> Landing:
    query = SearchQuery(arrangement=(str(WorkArrangement.REMOTE),))
    return Landing(_path("roles-remote"), "Remote roles", "Remote", query, count)


def of_kind(slug: str, count: int = 0) -> Landing:
    """Raises KeyError where there is no such kind."""
    kind = dict(zip(KINDS, PostingKind.values, strict=True))[slug]
    return Landing(_path("roles-of-kind", slug), KINDS[slug], KINDS[slug], SearchQuery(kind=(kind,)), count)


def landings(result: SearchResult) -> list[Landing]:
    """Those that have roles in them, by the counts of a search without filters."""
    counts = {(facet.name, value.value): value.count for facet in result.facets.values() for value in facet.values}
    kinds = dict(zip(PostingKind.values, KINDS, strict=True))
    found = [in_state(slug, counts.get(("state", value), 0)) for slug, value in STATES.items()]
    found.append(remote(counts.get(("arrangement", WorkArrangement.REMOTE), 0)))
    found += [of_kind(slug, counts.get(("kind", kind), 0)) for kind, slug in kinds.items()]
    return [landing for landing in found if landing.count]
