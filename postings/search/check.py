"""Proves that search rows and postings agree: every row is made anew in a transaction that is thrown away."""

from collections.abc import Iterator

from django.db import connection, transaction

from postings.search.row import indexable, write_rows
from postings.search.whole import BATCH

# Rows of lapsed postings may stay: no search finds them, because it asks for the day.
STRAY = """
SELECT posting_id FROM posting_search JOIN postings_posting posting ON posting.id = posting_id
WHERE status <> 'published'
"""
EXPECTED = """
CREATE TEMPORARY TABLE expected (LIKE posting_search, PRIMARY KEY (posting_id, sampled)) ON COMMIT DROP
"""
DIFFERENT = """
SELECT coalesce(expected.posting_id, kept.posting_id)
FROM expected FULL JOIN (SELECT * FROM posting_search WHERE posting_id = ANY(%s)) kept USING (posting_id)
WHERE ROW(expected.*) IS DISTINCT FROM ROW(kept.*)
"""


def disagreeing() -> list[int]:
    """The ids of the postings whose search row is missing, wrong or too many. Nothing is written."""
    return sorted({*_stray(), *_different()})


def _stray() -> Iterator[int]:
    with connection.cursor() as cursor:
        cursor.execute(STRAY)
        yield from (row[0] for row in cursor.fetchall())


@transaction.atomic
def _different() -> list[int]:
    found: list[int] = []
    ids = list(indexable().order_by("pk").values_list("pk", flat=True))
    with connection.cursor() as cursor:
        cursor.execute(EXPECTED)
        for start in range(0, len(ids), BATCH):
            batch = ids[start : start + BATCH]
            write_rows(batch, "expected")
            cursor.execute(DIFFERENT, [batch])
            found += (row[0] for row in cursor.fetchall())
            cursor.execute("TRUNCATE expected")
    return found
