"""The page as one would write it first: one wide table, a text index, and a count for each value of each facet."""

from django.db import connection

from postings.search.conditions import conditions
from postings.search.facets import FACETS
from postings.search.query import SearchQuery
from postings.search.sql import Sql, all_of, sql

CREATE = """
DROP TABLE IF EXISTS naive_posting;
CREATE TABLE naive_posting AS
SELECT row.*, posting.title AS title_text, posting.summary,
    (SELECT string_agg(body, E'\\n') FROM postings_postingsection section WHERE section.posting_id = posting.id) AS body
FROM posting_search row JOIN postings_posting posting ON posting.id = row.posting_id;
CREATE INDEX ON naive_posting USING gin (words);
CREATE INDEX ON naive_posting (posted DESC, posting_id DESC);
ANALYZE naive_posting;
"""


def prepare() -> None:
    with connection.cursor() as cursor:
        cursor.execute(CREATE)


def page(query: SearchQuery, today) -> int:
    """The first page, its total, and a count for each facet; the total."""
    asked = conditions(query, today)
    everything = asked.all
    total = _rows(sql("SELECT count(*) FROM naive_posting WHERE ") + everything)[0][0]
    rank = sql("ts_rank(words, ") + asked.words + sql(") DESC, ") if asked.words else sql("")
    order = sql(" ORDER BY ") + rank + sql("posted DESC, posting_id DESC LIMIT 20")
    _rows(sql("SELECT posting_id FROM naive_posting WHERE ") + everything + order)
    for facet in FACETS:
        others = all_of([asked.required, *(one for name, one in asked.facets.items() if name != facet.name)])
        _rows(sql(f"SELECT {facet.column}, count(*) FROM naive_posting WHERE ") + others + sql(" GROUP BY 1"))
    return total


def _rows(statement: Sql) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(statement.text, statement.params)
        return cursor.fetchall()
