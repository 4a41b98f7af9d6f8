"""How many statements a page takes, and how many rows they read: what holds on any machine."""

from collections.abc import Iterator
from datetime import date
from statistics import mean

from django.db import connection
from django.test.utils import CaptureQueriesContext

from postings.search.engine import answer
from postings.search.query import SearchQuery

ROWS_READ = """
SELECT sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::bigint FROM pg_stat_xact_user_tables
WHERE relname LIKE 'posting_search%'
"""


def table(queries: list[tuple[str, SearchQuery]], today: date) -> Iterator[str]:
    """Within a transaction, whose counts PostgreSQL keeps."""
    work: dict[str, list[tuple[int, int]]] = {}
    for name, query in queries:
        before = _rows_read()
        with CaptureQueriesContext(connection) as statements:
            answer(query, today)
        work.setdefault(name, []).append((len(statements), _rows_read() - before))
    yield "| class | statements | rows read, mean | most |"
    yield "|---|---|---|---|"
    for name, done in work.items():
        rows = [read for _, read in done]
        yield f"| {name} | {mean(count for count, _ in done):.1f} | {mean(rows):,.0f} | {max(rows):,} |"


def _rows_read() -> int:
    with connection.cursor() as cursor:
        cursor.execute(ROWS_READ)
        return cursor.fetchone()[0] or 0
