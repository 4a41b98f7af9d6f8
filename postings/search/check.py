"""Proves that search rows and postings agree: every row is made anew in a transaction that is thrown away."""

from collections.abc import Callable, Iterator

from django.db import connection, transaction

from postings.search.row import indexable, write_rows
from postings.search.sharing import share
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


def disagreeing(workers: int = 1, progress: Callable[[int, int], object] = lambda *_: None) -> list[int]:
    """The ids of the postings whose search row is missing, wrong or too many. Nothing is written. `progress` is told
    how many are compared of how many; with several workers each has a connection of its own."""
    ids = list(indexable().order_by("pk").values_list("pk", flat=True))
    found: list[int] = []
    share(
        lambda batch: found.extend(_different(batch)),
        _batches(ids),
        workers,
        lambda done: progress(min(done * BATCH, len(ids)), len(ids)),
    )
    # Once more: of a posting that somebody changed meanwhile, posting and row may have been read before and after.
    return sorted({*_stray(), *(pk for batch in _batches(found) for pk in _different(batch))})


def _stray() -> Iterator[int]:
    with connection.cursor() as cursor:
        cursor.execute(STRAY)
        yield from (row[0] for row in cursor.fetchall())


def _batches(ids: list[int]) -> Iterator[list[int]]:
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


@transaction.atomic
def _different(batch: list[int]) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(EXPECTED)
        write_rows(batch, "expected")
        cursor.execute(DIFFERENT, [batch])
        found = [row[0] for row in cursor.fetchall()]
        cursor.execute("DROP TABLE expected")
        return found
