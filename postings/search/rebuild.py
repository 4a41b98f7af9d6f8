"""Makes all search rows anew beside the old ones, which answer until the last moment.

learn which words are common -> fill the next partitions, oldest posting first -> index them ->
stop writers for a moment -> bring over what they changed meanwhile -> put the next partitions in place of the old ones
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

from django.db import connection, transaction
from django.db.models import F

from postings.search.row import NEXT, indexable, relearn_words, write_rows
from postings.search.row_text import LEARN_COMMON
from postings.search.sharing import share
from postings.search.whole import BATCH

# While they grow, autovacuum would count them over and over, for half of a processor.
CREATE = """
DROP TABLE IF EXISTS posting_search_next;
CREATE TABLE posting_search_next (LIKE posting_search INCLUDING STORAGE) PARTITION BY LIST (sampled);
CREATE TABLE posting_search_next_sample PARTITION OF posting_search_next FOR VALUES IN (true);
CREATE TABLE posting_search_next_rest PARTITION OF posting_search_next FOR VALUES IN (false);
ALTER TABLE posting_search_next ADD PRIMARY KEY (posting_id, sampled);
ALTER TABLE posting_search_next_sample SET (autovacuum_enabled = false, toast.autovacuum_enabled = false);
ALTER TABLE posting_search_next_rest SET (autovacuum_enabled = false, toast.autovacuum_enabled = false);
"""
FOREIGN_KEY = """
LOCK TABLE postings_posting IN SHARE ROW EXCLUSIVE MODE;
DELETE FROM posting_search_next row WHERE NOT EXISTS (SELECT FROM postings_posting WHERE id = row.posting_id);
ALTER TABLE posting_search_next
    ADD FOREIGN KEY (posting_id) REFERENCES postings_posting (id) ON DELETE CASCADE
"""
INDEXES = """
SELECT regexp_replace(indexdef, 'INDEX \\S+ ON (ONLY )?\\S+', 'INDEX ON posting_search_next') FROM pg_indexes
WHERE tablename = 'posting_search' AND schemaname = current_schema() AND indexdef LIKE 'CREATE INDEX%'
"""
# The checks spare the scan with which PostgreSQL would make sure, while it keeps readers out. The last statement takes
# nothing away: its trigger tells the board that there is another version of it, as nothing else here does.
SWAP = """
ALTER TABLE posting_search_next DETACH PARTITION posting_search_next_sample;
ALTER TABLE posting_search_next DETACH PARTITION posting_search_next_rest;
ALTER TABLE posting_search_next_sample ADD CONSTRAINT is_sampled CHECK (sampled);
ALTER TABLE posting_search_next_rest ADD CONSTRAINT is_rest CHECK (NOT sampled);
DROP TABLE posting_search_next, posting_search_sample, posting_search_rest;
ALTER TABLE posting_search_next_sample RENAME TO posting_search_sample;
ALTER TABLE posting_search_next_rest RENAME TO posting_search_rest;
ALTER TABLE posting_search ATTACH PARTITION posting_search_sample FOR VALUES IN (true);
ALTER TABLE posting_search ATTACH PARTITION posting_search_rest FOR VALUES IN (false);
ALTER TABLE posting_search_sample DROP CONSTRAINT is_sampled;
ALTER TABLE posting_search_rest DROP CONSTRAINT is_rest;
ALTER TABLE posting_search_sample RESET (autovacuum_enabled, toast.autovacuum_enabled);
ALTER TABLE posting_search_rest RESET (autovacuum_enabled, toast.autovacuum_enabled);
DELETE FROM posting_search_common WHERE NOT next;
UPDATE posting_search_common SET next = false;
DELETE FROM posting_search WHERE false;
"""
OLDEST_TRANSACTION = "SELECT (pg_snapshot_xmin(pg_current_snapshot())::text::bigint % (1::bigint << 32))::text"
NEWEST = 20_000  # postings, of which every word is learnt
LEARNT_FROM = 2_000  # postings
COMMON = 20  # a word is, that stands in more than one of so many
MEMORY = "512MB"  # for an index, which is built from few large runs then
LOCK = 0x526F6C65  # one rebuild at a time


def rebuild(workers: int = 1, progress: Callable[[int], object] = lambda _: None) -> int:
    """How many rows there are. With several workers each has a connection of its own: not within a transaction."""
    with _alone():
        oldest = _run(OLDEST_TRANSACTION)[0][0]
        _run(CREATE)
        count = _fill(_ids(), workers, progress)
        _build_indexes()
        with transaction.atomic():
            _run(FOREIGN_KEY)
        with transaction.atomic():
            _run("LOCK TABLE posting_search IN SHARE ROW EXCLUSIVE MODE")
            changed = _changed(oldest)
            for batch in _batches(changed):
                write_rows(batch, NEXT)
            _run(SWAP)
        _relearn()
    _run("ANALYZE posting_search")
    return count


def _changed(oldest: str) -> list[int]:
    """Postings that a transaction wrote which had not ended when the rebuild began, or that lapsed since."""
    written = _run("SELECT posting_id FROM posting_search WHERE age(xmin) <= age(%s::xid)", [oldest])
    rows = _run("SELECT posting_id FROM posting_search_next")
    lapsed = {row[0] for row in rows} - set(indexable().values_list("pk", flat=True))
    return sorted({row[0] for row in written} | lapsed)


def _ids() -> list[int]:
    """In the order in which a list walks them, so that neighbours lie together."""
    oldest_first = indexable().order_by(F("date_posted").asc(nulls_first=True), "pk")
    return list(oldest_first.values_list("pk", flat=True))


def _fill(ids: list[int], workers: int, progress: Callable[[int], object]) -> int:
    _learn_common(ids)
    share(partial(write_rows, table=NEXT), _batches(ids), workers, lambda done: progress(done * BATCH))
    return len(ids)


def _learn_common(ids: list[int]) -> None:
    """From some postings of all times. On a small board no phrase takes long."""
    _run("DELETE FROM posting_search_common WHERE next")
    if len(ids) >= LEARNT_FROM:
        some = ids[:: len(ids) // LEARNT_FROM]
        _run(LEARN_COMMON.format(ids=f"'{{{','.join(map(str, some))}}}'"), [len(some) // COMMON])


def _build_indexes() -> None:
    _run(f"SET maintenance_work_mem = '{MEMORY}'")
    for (statement,) in _run(INDEXES):
        _run(statement)
    _run("RESET maintenance_work_mem")


def _relearn() -> None:
    """Learn the words anew: the newest postings have every one that somebody would be corrected to."""
    ids = [row[0] for row in _run("SELECT posting_id FROM posting_search ORDER BY posted DESC LIMIT %s", [NEWEST])]
    with transaction.atomic():
        _run("DELETE FROM posting_search_word")
        for batch in _batches(ids):
            relearn_words(batch)


def _batches(ids: list[int]) -> Iterator[list[int]]:
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))


def _run(statement: str, params: list | None = None) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(statement, params)
        return cursor.fetchall() if cursor.description else []


@contextmanager
def _alone() -> Iterator[None]:
    _run("SELECT pg_advisory_lock(%s)", [LOCK])
    try:
        yield
    finally:
        _run("SELECT pg_advisory_unlock(%s)", [LOCK])
