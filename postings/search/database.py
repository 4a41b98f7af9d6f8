"""Runs a statement over the search table in the way that was chosen for it.

PostgreSQL believes that a text match costs next to nothing, and would read a whole table for a rare word. So the way
is set for each statement: one `execute`, in which the settings hold for the statement behind them.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from time import monotonic

from django.db import OperationalError, connection
from psycopg2.errors import QueryCanceled

from postings.search.sql import Sql

LIMIT_MS = 900  # for the statements of one search together, so that its page is answered within a second


class Way(StrEnum):
    GATHER = "bitmap"  # collect the matches from the inverted index, then read only these rows
    WALK = "index"  # follow an index in the order of the page until the page is full
    SCAN = "any"  # nothing to look up: whatever PostgreSQL finds best


class TookTooLong(Exception):
    pass


_ends: ContextVar[float | None] = ContextVar("when the statements of this search must have ended", default=None)


@contextmanager
def together() -> Iterator[None]:
    """The statements within share one limit; elsewhere each has it for itself."""
    token = _ends.set(monotonic() + LIMIT_MS / 1_000)
    try:
        yield
    finally:
        _ends.reset(token)


def run(statement: Sql, way: Way) -> list[tuple]:
    with connection.cursor() as cursor:
        try:
            cursor.execute(_settings(way) + statement.text, statement.params)
        except OperationalError as error:
            if isinstance(error.__cause__, QueryCanceled):
                raise TookTooLong from error
            raise
        return cursor.fetchall()


def _settings(way: Way) -> str:
    settings = {
        "jit": "off",
        "max_parallel_workers_per_gather": "0",
        "work_mem": "'64MB'",
        "pg_trgm.similarity_threshold": "0.2",  # "faimly" has little in common with "family"
        "enable_seqscan": _on(way == Way.SCAN),
        "enable_bitmapscan": _on(way != Way.WALK),
        "enable_indexscan": _on(way != Way.GATHER),
    }
    if not connection.in_atomic_block:  # there the limit would outlive the statement
        settings["statement_timeout"] = str(_milliseconds_left())
    return "".join(f"SET LOCAL {name} = {value}; " for name, value in settings.items())


def _milliseconds_left() -> int:
    ends = _ends.get()
    return LIMIT_MS if ends is None else max(1, int((ends - monotonic()) * 1_000))  # 0 would be no limit


def _on(yes: bool) -> str:
    return "on" if yes else "off"
