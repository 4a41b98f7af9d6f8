"""Runs a statement over the search table in the way that was chosen for it.

PostgreSQL believes that a text match costs next to nothing, and would read a whole table for a rare word. So the way
is set for each statement: one `execute`, in which the settings hold for the statement behind them.
"""

from enum import StrEnum

from django.db import OperationalError, connection
from psycopg2.errors import QueryCanceled

from postings.search.sql import Sql

LIMIT_MS = 1_000  # for one statement of a web request


class Way(StrEnum):
    GATHER = "bitmap"  # collect the matches from the inverted index, then read only these rows
    WALK = "index"  # follow an index in the order of the page until the page is full
    SCAN = "any"  # nothing to look up: whatever PostgreSQL finds best


class TookTooLong(Exception):
    pass


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
        settings["statement_timeout"] = str(LIMIT_MS)
    return "".join(f"SET LOCAL {name} = {value}; " for name, value in settings.items())


def _on(yes: bool) -> str:
    return "on" if yes else "off"
