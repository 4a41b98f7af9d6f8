import socket
from types import SimpleNamespace

import psycopg2
import pytest

from jobboard.local import database
from jobboard.local.trouble import Trouble


def test_a_server_that_does_not_answer_is_named_without_its_password():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound but not listening: connections are refused
        port = taken.getsockname()[1]
        with pytest.raises(
            Trouble, match=f"board at 127.0.0.1:{port} does not answer .Connection refused.: start it"
        ) as trouble:
            database.check(f"postgresql://jobs:hunter2@127.0.0.1:{port}/board")
    assert "unset DATABASE_URL" in str(trouble.value)
    assert "hunter2" not in str(trouble.value)


@pytest.mark.parametrize("url", ["nonsense", "mysql://a:hunter2@b/c", "postgresql://[::1"])
def test_what_is_no_url_of_postgresql_is_said_without_being_shown(url):
    with pytest.raises(Trouble, match="DATABASE_URL is not a postgresql://") as trouble:
        database.check(url)
    assert "hunter2" not in str(trouble.value)


@pytest.mark.parametrize(("version", "welcome"), [(140012, False), (150000, True), (180006, True)])
def test_postgresql_15_is_the_oldest(monkeypatch, version, welcome):
    server = SimpleNamespace(server_version=version, close=lambda: None)
    monkeypatch.setattr(psycopg2, "connect", lambda *_, **__: server)
    if welcome:
        assert database.check("postgresql:///board") is None
    else:
        with pytest.raises(Trouble, match="is PostgreSQL 14, and Rolecall needs 15 or newer: upgrade it"):
            database.check("postgresql:///board")


def test_database_url_is_used_and_no_server_started(monkeypatch, database_server):
    monkeypatch.setattr(database, "EmbeddedPostgreSQL", None)
    with database.database_server() as url:
        assert url.startswith("postgresql://")
