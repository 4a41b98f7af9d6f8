"""How far the roles of a search are from the places asked for."""

import json

from postings.models import Posting, PostingLocation
from postings.search.conditions import places
from postings.search.gazetteer import cities_within
from postings.search.order import FAR
from postings.search.query import SearchQuery
from postings.search.sql import Sql, sql
from postings.search.tokens import city_of


def cities_near(query: SearchQuery) -> dict[int, float]:
    """The cities around any of the places, with the miles to the nearest of these."""
    near: dict[int, float] = {}
    for place in places(query):
        for city, miles in cities_within(*place.point, query.radius_miles).items() if place.point else ():
            near[city] = min(miles, near.get(city, miles))
    return near


def miles(near: dict[int, float]) -> Sql:
    """Of a row: from its nearest site; FAR for one that is only remote."""
    nearest = sql("SELECT min((%s::jsonb ->> token)::float8) FROM unnest(tokens) token", json.dumps(near))
    return sql("coalesce((") + nearest + sql("), %s::float8)", FAR)


def distance(posting: Posting, near: dict[int, float]) -> float | None:
    """None where no site of the role lies within the radius."""
    sites = map(_site, posting.locations.all()) if near else ()
    return min((near[city] for city in sites if city in near), default=None)


def _site(location: PostingLocation) -> int | None:
    return None if location.remote else city_of(location)
