"""From a query to the conditions on `posting_search`.

A facet's condition stands apart, by the facet's name, because the facet itself is counted without it.
"""

from dataclasses import dataclass
from datetime import date

from organizations.models import Organization
from postings.search import facets
from postings.search.degrees import qualifies
from postings.search.facets import Facet
from postings.search.gazetteer import Place, find
from postings.search.pay import UNSTATED
from postings.search.query import SearchQuery
from postings.search.sql import Sql, sql
from postings.search.tokens import tokens_for
from postings.search.travel import percent_of_days
from postings.search.words import parse, tsquery


@dataclass(frozen=True, slots=True)
class Conditions:
    words: Sql | None  # the tsquery
    required: tuple[Sql, ...]  # hold for every count
    facets: dict[str, Sql]  # by the name of the facet


def conditions(query: SearchQuery, today: date) -> Conditions:
    clauses = parse(query.words)
    return Conditions(
        words=tsquery(clauses) if clauses else None,
        required=tuple(_required(query, today)),
        facets={facet.name: of_facet(query, facet) for facet in facets.FACETS if is_set(query, facet)},
    )


def is_set(query: SearchQuery, facet: Facet) -> bool:
    return bool(getattr(query, facet.name)) or (facet is facets.DEGREE and query.years is not None)


def of_facet(query: SearchQuery, facet: Facet) -> Sql:
    if facet is facets.DEGREE:
        return qualifies(query.degree, query.years)
    return sql(f"{facet.column} & %s <> 0", facet.bits(getattr(query, facet.name)))


def _required(query: SearchQuery, today: date):
    yield sql("posted <= %s AND closes >= %s", today, today)
    if query.places:
        yield any_token(
            token
            for place in places(query)
            for token in tokens_for(place, query.radius_miles, remote=query.with_remote)
        )
    yield from _travel(query)
    yield from _pay(query)
    yield from _tokens(query)
    if query.posted_within is not None:
        yield sql("posted >= %s", _days(today, -query.posted_within))
    if query.closing_within is not None:
        yield sql("closes <= %s", _days(today, query.closing_within))


def places(query: SearchQuery) -> list[Place]:
    return [place for typed in query.places for place in find(typed)]


def any_token(tokens) -> Sql:
    return sql("tokens && %s", sorted(set(tokens)))


def _tokens(query: SearchQuery):
    if query.organizations:
        found = Organization.objects.filter(slug__in=query.organizations).values_list("pk", flat=True)
        yield any_token(f"organization:{pk}" for pk in found)
    for values, prefix in (
        (query.organization_kind, "organization_kind"),
        (query.qualification_level, "level"),
        (query.term, "term"),
    ):
        if values:
            yield any_token(f"{prefix}:{value}" for value in values)


def _travel(query: SearchQuery):
    for limit in (query.travel_at_most, _percent(query.travel_days_at_most)):
        if limit is not None:
            unstated = facets.TRAVEL.bits([facets.NOT_STATED, facets.SOME_TRAVEL]) if query.with_unstated_travel else 0
            yield sql("travel <= %s OR facets & %s <> 0", limit, unstated)


def _percent(days: int | None) -> int | None:
    return None if days is None else percent_of_days(days)


def _pay(query: SearchQuery):
    if query.pay_at_least is not None:
        unstated = sql(" OR pay = %s", UNSTATED) if query.with_unstated_pay else sql("")
        yield sql("pay >= %s OR facets & %s <> 0", query.pay_at_least, facets.OPEN_PAY) + unstated


def _days(today: date, days: int) -> date:
    """Within what a date can be."""
    return date.fromordinal(min(max(today.toordinal() + days, 1), date.max.toordinal()))
