"""The same pages from tantivy, in process: what an engine made for nothing but search can do."""

from collections.abc import Iterable, Iterator
from datetime import date
from math import cos, radians
from tempfile import mkdtemp

import tantivy
from django.db import connection
from tantivy import Occur, Query

from postings.search import facets
from postings.search.degrees import degrees_up_to
from postings.search.facets import FACETS, Facet
from postings.search.gazetteer import atlas, find
from postings.search.query import SearchQuery
from postings.search.row_text import TEXTS
from postings.search.words import parse

ROWS = f"""
SELECT row.posting_id, row.posted, row.closes, row.pay, coalesce(row.travel, -1), row.tokens,
    texts.title, concat_ws(E'\\n', texts.duties, texts.qualifications, texts.rest, texts.organization)
FROM posting_search row JOIN postings_posting posting ON posting.id = row.posting_id
CROSS JOIN LATERAL ({TEXTS}) texts ORDER BY row.posted
"""
MEMORY = 256 * 1024 * 1024  # of the writer
MILES_PER_DEGREE = 69.0


class Yardstick:
    def __init__(self) -> None:
        builder = tantivy.SchemaBuilder()
        for name in ("title", "text"):
            builder.add_text_field(name, tokenizer_name="en_stem", index_option="position")
        for name in ("posting", "posted", "closes", "pay", "percent"):
            builder.add_integer_field(name, indexed=True, fast=True)
        for name in ("latitude", "longitude"):
            builder.add_float_field(name, indexed=True, fast=True)
        for name in (*(facet.name for facet in FACETS), "place"):
            builder.add_text_field(name, tokenizer_name="raw", index_option="basic", fast=True)
        self.schema = builder.build()
        self.index = tantivy.Index(self.schema, path=mkdtemp(prefix="tantivy-"))

    def prepare(self) -> None:
        writer = self.index.writer(MEMORY, num_threads=1)
        connection.ensure_connection()
        with connection.connection.cursor("rows") as cursor:
            cursor.execute(ROWS)
            for row in cursor:
                writer.add_document(_document(row))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def page(self, query: SearchQuery, today: date) -> int:
        """The first page, its total, and a count for each facet; the total."""
        required = list(self._required(query, today))
        filters = {facet.name: self._facet(query, facet) for facet in FACETS if getattr(query, facet.name)}
        everything = _all([*required, *filters.values()])
        offset = (int(query.page) - 1) * query.page_size
        result = self.searcher.search(everything, limit=20, offset=offset, count=True, order_by_field="posted")
        self.searcher.aggregate(everything, _terms(facet.name for facet in FACETS if facet.name not in filters))
        for name in filters:
            others = _all([*required, *(one for other, one in filters.items() if other != name)])
            self.searcher.aggregate(others, _terms([name]))
        return result.count

    def _required(self, query: SearchQuery, today: date) -> Iterator[Query]:
        yield self._between("posted", None, today.toordinal())
        yield self._between("closes", today.toordinal(), None)
        for clause in parse(query.words):
            yield _any([self.index.parse_query(f'"{phrase}"', ["text"]) for phrase in clause.alternatives])
        if query.places:
            yield _any([self._place(typed, query.radius_miles) for typed in query.places])
        if query.travel_at_most is not None:
            yield self._between("percent", -1 if query.with_unstated_travel else 0, query.travel_at_most)
        if query.pay_at_least is not None:
            stated = self._between("pay", query.pay_at_least, None)
            yield _any([stated, self._between("pay", -1, -1)]) if query.with_unstated_pay else stated

    def _between(self, name: str, least: int | None, most: int | None) -> Query:
        return Query.range_query(self.schema, name, tantivy.FieldType.Integer, least, most)

    def _place(self, typed: str, miles: int) -> Query:
        """A box serves for the circle."""
        place = find(typed)[0]
        remote = Query.term_set_query(self.schema, "place", ["from:", "from:US", f"from:US-{place.region}"])
        if not place.point:
            return _any([remote, Query.term_query(self.schema, "place", f"in:{place.country}-{place.region}")])
        latitude, longitude = place.point
        north = miles / MILES_PER_DEGREE
        east = north / cos(radians(latitude))
        box = [
            Query.range_query(self.schema, name, tantivy.FieldType.Float, middle - reach, middle + reach)
            for name, middle, reach in (("latitude", latitude, north), ("longitude", longitude, east))
        ]
        return _any([remote, _all(box)])

    def _facet(self, query: SearchQuery, facet: Facet) -> Query:
        values = degrees_up_to(query.degree) if facet is facets.DEGREE else getattr(query, facet.name)
        return Query.term_set_query(self.schema, facet.name, list(values))


def _document(row: tuple) -> tantivy.Document:
    posting, posted, closes, pay, travel, tokens, title, text = row
    found = {
        "posting": posting,
        "posted": posted.toordinal(),
        "closes": closes.toordinal(),
        "pay": pay,
        "percent": travel,
    }
    values: dict[str, list[str]] = {facet.name: [] for facet in FACETS}
    for token in tokens:
        name, _, value = token.partition(":")
        if name in values:
            values[name].append(value)
    cities = [atlas().cities[int(token)] for token in tokens if token.isdecimal()]
    point = {"latitude": [city.latitude for city in cities], "longitude": [city.longitude for city in cities]}
    return tantivy.Document(**found, **values, **point, place=tokens, title=title, text=f"{title}\n{text}")


def _terms(names: Iterable[str]) -> dict[str, dict]:
    return {name: {"terms": {"field": name, "size": 100}} for name in names}


def _all(queries: Iterable[Query]) -> Query:
    return Query.boolean_query([(Occur.Must, query) for query in queries])


def _any(queries: Iterable[Query]) -> Query:
    return Query.boolean_query([(Occur.Should, query) for query in queries])
