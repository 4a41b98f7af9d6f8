"""Runs a query: the conditions, the counts, the page."""

from datetime import date

from django.db import connection
from django.utils import timezone

from postings.models import Posting
from postings.search.conditions import Conditions, conditions, places
from postings.search.facet_counts import Counts, fold, groups
from postings.search.gazetteer import cities_within
from postings.search.query import Order, SearchQuery
from postings.search.result import Hit, SearchResult
from postings.search.snippets import snippets
from postings.search.sql import Sql, all_of, sql
from postings.search.tokens import city_of

COLUMNS = "posting_id, posted, closes, pay, travel, years, facets, regions, tokens, title"


def search(query: SearchQuery, today: date | None = None) -> SearchResult:
    today = today or timezone.localdate()
    asked = conditions(query, today)
    found = _found(asked)
    with connection.cursor() as cursor:
        statement = found + groups(query, asked)
        cursor.execute(statement.text, statement.params)
        counts: Counts = fold(query, cursor.fetchall())
    page = max(1, int(query.page)) if query.page.isdigit() else 1
    pages = max(1, -(-counts.total // query.page_size))
    if page > pages:
        return SearchResult(query=query, total=counts.total, facets=counts.facets, page=page, pages=pages)
    with connection.cursor() as cursor:
        statement = found + _page(query, asked, page)
        cursor.execute(statement.text, statement.params)
        ids = [row[0] for row in cursor.fetchall()]
    return SearchResult(
        query=query,
        hits=_hits(query, asked, ids),
        total=counts.total,
        facets=counts.facets,
        page=page,
        pages=pages,
        next=str(page + 1) if page < pages else "",
        previous=str(page - 1) if page > 1 else "",
    )


def _found(asked: Conditions) -> Sql:
    where = list(asked.required)
    if asked.words:
        where.append(sql("words @@ ") + asked.words)
    return sql(f"WITH found AS MATERIALIZED (SELECT {COLUMNS} FROM posting_search WHERE ") + all_of(where) + sql(") ")  # noqa: S608


def _page(query: SearchQuery, asked: Conditions, page: int) -> Sql:
    return (
        sql("SELECT posting_id FROM found WHERE ")
        + all_of(asked.facets.values())
        + sql(" ORDER BY ")
        + _order(query, asked)
        + sql(" LIMIT %s OFFSET %s", query.page_size, (page - 1) * query.page_size)
    )


def _order(query: SearchQuery, asked: Conditions) -> Sql:
    newest = "posted DESC, posting_id DESC"
    if query.order == Order.CLOSING:
        return sql("closes, posting_id")
    if query.order == Order.PAY:
        return sql("pay DESC, posting_id DESC")
    if query.order == Order.DISTANCE and query.places:
        near = _near(query)
        nearest = "(SELECT min(miles) FROM unnest(%s, %s::float[]) AS near (city, miles) WHERE city = ANY (tokens))"
        return sql(f"{nearest} NULLS LAST, {newest}", list(map(str, near)), list(near.values()))
    if query.order == Order.RELEVANCE and asked.words:
        return sql("(title @@ ") + asked.words + sql(f") DESC, {newest}")
    return sql(newest)


def _near(query: SearchQuery) -> dict[int, float]:
    """The cities within the radius of any place, with the distance to the nearest of these."""
    near: dict[int, float] = {}
    for place in places(query):
        if place.point:
            for city, miles in cities_within(*place.point, query.radius_miles).items():
                near[city] = min(miles, near.get(city, miles))
    return near


def _hits(query: SearchQuery, asked: Conditions, ids: list[int]) -> tuple[Hit, ...]:
    postings = Posting.objects.for_list().in_bulk(ids)
    marked = snippets(asked.words, ids) if asked.words and ids else {}
    near = _near(query)
    return tuple(_hit(postings[pk], marked.get(pk, ""), near, query) for pk in ids if pk in postings)


def _hit(posting: Posting, snippet: str, near: dict[int, float], query: SearchQuery) -> Hit:
    distances = [near[city] for location in posting.locations.all() if (city := _site(location)) in near]
    remote = bool(query.places) and not distances and "remote" in posting.work_arrangements
    return Hit(posting, snippet, min(distances, default=None), remote)


def _site(location) -> int | None:
    return None if location.remote else city_of(location)
