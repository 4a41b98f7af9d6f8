"""The server that `make run` works with: the one that DATABASE_URL names, or the embedded one."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager

import psycopg2
from psycopg2.extensions import parse_dsn

from jobboard.local.places import PROJECT
from jobboard.local.postgresql import EmbeddedPostgreSQL
from jobboard.local.trouble import Trouble

OLDEST = 15
NAME = "rolecall"


@contextmanager
def database_server() -> Iterator[str]:
    """The URL of a database that answers, for as long as it is needed."""
    if url := os.environ.get("DATABASE_URL"):
        check(url)
        yield url
    else:
        with EmbeddedPostgreSQL("postgresql") as server:
            if not server.home.is_relative_to(PROJECT):
                print(
                    f"The database is in {server.home}: no server that is not root could enter this folder.", flush=True
                )
            create_database(server)
            yield server.url(NAME)


def check(url: str) -> None:
    try:
        connection = psycopg2.connect(url, connect_timeout=5)
    except psycopg2.ProgrammingError:
        raise Trouble("DATABASE_URL is not a postgresql://name:secret@host:port/database URL: correct it.") from None
    except psycopg2.OperationalError as error:
        reason = str(error).strip().splitlines()[0].rpartition("failed: ")[2]
        raise Trouble(
            f"The database {without_secret(url)} does not answer ({reason}): start it, correct DATABASE_URL, "
            "or unset DATABASE_URL to use the embedded PostgreSQL."
        ) from None
    with closing(connection):
        major = connection.server_version // 10000
    if major < OLDEST:
        raise Trouble(
            f"The database {without_secret(url)} is PostgreSQL {major}, and Rolecall needs {OLDEST} or newer: "
            "upgrade it, or unset DATABASE_URL to use the embedded one."
        )


def without_secret(url: str) -> str:
    parts = parse_dsn(url)
    return f"{parts.get('dbname', '')} at {parts.get('host', 'the local socket')}:{parts.get('port', 5432)}"


def create_database(server: EmbeddedPostgreSQL) -> None:
    with closing(psycopg2.connect(server.url())) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(1)")  # until the connection ends: two runs may start at once
            cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME])
            if not cursor.fetchone():
                cursor.execute(f"CREATE DATABASE {NAME}")
