"""Search once more, plainly: every role is looked at in Python; nothing is packed, sampled or indexed.

Only the stemming of words and the spelling of places are not its own.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from django.db import connection

from postings.models import Posting
from postings.search.apart import told_apart
from postings.search.gazetteer import PlaceKind, atlas, find, miles_between
from postings.search.query import SearchQuery
from postings.search.tokens import placed
from postings.search.words import parse

clauses_of = cache(parse)

DEGREES = ["not_stated", "high school", "associate", "bachelor", "master", "doctorate"]
FACETS = ["arrangement", "state", "travel", "employment_type", "degree", "kind"]
LEXEME = re.compile(r"'((?:[^']|'')+)':([\dA-D,]+)")
PLACE = re.compile(r"(\d+)([A-D]?)")


@dataclass
class Role:
    posting: Posting
    words: dict  # {lexeme: {position: weight}}
    title: dict

    def __post_init__(self):
        self.locations = list(self.posting.locations.all())
        self.cities = {placed(site.address_locality, site.address_region, site.address_country).city
                       for site in self.locations if not site.remote and site.address_locality}  # fmt: skip

    @property
    def travel(self):
        most = self.posting.travel_max_percent
        return self.posting.travel_min_percent if most is None else most

    @property
    def pay(self):
        top = self.posting.base_salary_max or self.posting.base_salary_min
        times = {"year": 1, "hour": 2080}.get(self.posting.salary_unit)
        return int(top * times) if top is not None and times else None

    def values(self, facet):
        if facet == "arrangement":
            return self.posting.work_arrangements or ["not_stated"]
        if facet == "employment_type":
            return self.posting.employment_types or ["not_stated"]
        if facet == "kind":
            return [self.posting.kind]
        if facet == "state":
            return [site.address_region for site in self.locations if site.address_region] or ["not_stated"]
        if self.travel is None:
            return ["some" if self.posting.travel_text else "not_stated"]
        return ["none" if self.travel == 0 else next((b for b in ("10", "25", "50") if self.travel <= int(b)), "more")]


def roles():
    """Of every published posting; their words as the search row has them."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT posting_id, words::text, title::text FROM posting_search")
        vectors = {pk: (_lexemes(words), _lexemes(title)) for pk, words, title in cursor.fetchall()}
    postings = Posting.objects.filter(status="published").prefetch_related("locations")
    return [Role(posting, *vectors.get(posting.pk, ({}, {}))) for posting in postings]


def _lexemes(vector):
    return {
        lexeme.replace("''", "'"): {int(position): weight or "D" for position, weight in PLACE.findall(places)}
        for lexeme, places in LEXEME.findall(vector)
    }


# Words ----------------------------------------------------------------------------------------------------------------
@cache
def stems(phrase):
    """The stems of a phrase, each with its distance from the first."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_tsvector('rolecall', %s)::text", [told_apart(phrase)])
        found = _lexemes(cursor.fetchone()[0])
    places = sorted((position, stem) for stem, positions in found.items() for position in positions)
    return [(stem, position - places[0][0]) for position, stem in places]


def says(words, phrase, weights="ABCD"):
    first, *others = stems(phrase)
    starts = (position for position, weight in words.get(first[0], {}).items() if weight in weights)
    if not others:
        return any(True for _ in starts)
    return any(
        all(words.get(stem, {}).get(start + distance, "-") in weights for stem, distance in others) for start in starts
    )


def matches(words, clauses, weights="ABCD"):
    return all(
        any(says(words, phrase, weights) for phrase in clause.alternatives) != clause.negated for clause in clauses
    )


# Filters --------------------------------------------------------------------------------------------------------------
def passes_facets(role, query, without=None):
    """Whether a role passes every facet's filter, but for that of the facet `without`."""
    return all(passes_facet(role, query, facet) for facet in FACETS if facet != without)


def passes_required(role, query, today):
    """Every other filter."""
    posting, clauses = role.posting, clauses_of(query.words)
    posted, closes = posting.date_posted, posting.valid_through
    return (
        posting.is_current(today)
        and matches(role.words, clauses)
        and (not query.places or within(role, query))
        and (query.posted_within is None or bool(posted and posted >= today - timedelta(query.posted_within)))
        and (query.closing_within is None or bool(closes and closes <= today + timedelta(query.closing_within)))
        and passes_travel(role, query)
        and passes_pay(role, query)
    )


def passes_travel(role, query):
    if query.travel_at_most is None:
        return True
    return query.with_unstated_travel if role.travel is None else role.travel <= query.travel_at_most


def passes_pay(role, query):
    if query.pay_at_least is None:
        return True
    if role.pay is None:
        return query.with_unstated_pay
    return role.pay >= query.pay_at_least or role.posting.base_salary_max is None


def passes_facet(role, query, facet):
    if facet == "degree":
        return qualifies(role, query.degree, query.years)
    return not getattr(query, facet) or bool({*getattr(query, facet)} & {*role.values(facet)})


def qualifies(role, degree, years):
    needs = DEGREES.index(role.posting.minimum_degree or "not_stated")
    has_degree = not degree or DEGREES.index(degree) >= needs
    has_years = years is None or (role.posting.minimum_years or 0) <= years
    if role.posting.experience_in_place_of_education:
        return has_degree or has_years
    return has_degree and has_years


# Places ---------------------------------------------------------------------------------------------------------------
def within(role, query):
    return any(
        near(role, place, query.radius_miles) is not None or (query.with_remote and is_open_to(role, place))
        for place in places(query)
    )


def places(query):
    return [place for typed in query.places for place in find(typed)]


def near(role, place, radius):
    """The miles to the nearest site within the radius; 0 within an area."""
    if place.kind == PlaceKind.REGION:
        sites = [site for site in role.locations if not site.remote and site.address_region == place.region]
        return 0 if sites else None
    distances = (miles_between(place.point, point(city)) for city in role.cities)
    return min((miles for miles in distances if miles <= radius), default=None)


def point(city):
    return atlas().cities[city].latitude, atlas().cities[city].longitude


def is_open_to(role, place):
    remote = [site for site in role.locations if site.remote]
    if "remote" in role.posting.work_arrangements and not remote:
        return True
    return any(
        site.address_country in ("", place.country) and site.address_region in ("", place.region) for site in remote
    )


def distance(role, query):
    found = [near(role, place, query.radius_miles) for place in places(query) if place.point]
    return min((miles for miles in found if miles is not None), default=1e9)


# Order ----------------------------------------------------------------------------------------------------------------
def ordered(found, query: SearchQuery):
    clauses = clauses_of(query.words)
    if query.order == "closing":
        return sorted(found, key=lambda role: ((role.posting.valid_through or date.max), role.posting.pk))
    if query.order == "pay":
        return sorted(found, key=lambda role: (1 if role.pay is None else -role.pay, -role.posting.pk))
    if query.order == "distance" and any(place.point for place in places(query)):
        return sorted(found, key=lambda role: (distance(role, query), newest(role)))
    if query.order == "relevance" and any(not clause.negated for clause in clauses):
        by_title = sorted(found, key=lambda role: (not matches(role.title, clauses), newest(role)))
        return sorted(by_title[:60], key=lambda role: (where(role, clauses), newest(role))) + by_title[60:]
    return sorted(found, key=newest)


def newest(role):
    return -(role.posting.date_posted or date.min).toordinal(), -role.posting.pk


def where(role, clauses):
    """0: in the title, 1: in duties and qualifications, 2: anywhere."""
    if matches(role.title, clauses):
        return 0
    return 1 if matches(role.words, clauses, "AB") else 2
