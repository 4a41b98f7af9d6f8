import os
import shutil
from contextlib import closing
from pathlib import Path

import psycopg2
import pytest
from django.db import connection

from jobboard.local import places
from jobboard.local.postgresql import EmbeddedPostgreSQL
from jobboard.local.trouble import Trouble


@pytest.fixture
def name():
    name = f"test-{os.getpid()}"
    yield name
    shutil.rmtree(places.home(name))
    places.home.cache_clear()


def ask(server, *statements):
    with closing(psycopg2.connect(server.url())) as session, session, session.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
        return cursor.fetchone()[0]


@pytest.mark.django_db
def test_the_tests_speak_to_a_real_postgresql():
    assert connection.vendor == "postgresql"
    assert connection.pg_version >= 150000


def test_the_last_user_stops_the_server_and_the_next_finds_the_data(name):
    first, second = EmbeddedPostgreSQL(name), EmbeddedPostgreSQL(name)
    with first:
        with second:
            assert ask(second, "CREATE TABLE kept AS SELECT 7 AS seven", "SELECT seven FROM kept") == 7
        assert ask(first, "SELECT seven FROM kept") == 7
    assert not first.runs()
    with EmbeddedPostgreSQL(name) as third:
        assert ask(third, "SELECT seven FROM kept") == 7


def test_a_disposable_server_starts_empty_and_listens_on_no_port(name):
    with EmbeddedPostgreSQL(name, disposable=True) as server:
        assert ask(server, "CREATE TABLE gone ()", "SHOW listen_addresses") == ""
    with EmbeddedPostgreSQL(name, disposable=True) as server:
        assert ask(server, "SELECT count(*) FROM pg_class WHERE relname = 'gone'") == 0


def test_files_of_another_server_are_said_to_be_so_and_nothing_is_left_running(name):
    server = EmbeddedPostgreSQL(name)
    with server:
        pass
    (server.data / "PG_VERSION").write_text("9.6\n")
    with pytest.raises(Trouble, match=r"did not start.*incompatible"), server:
        pass
    assert not server.runs()


def test_files_that_cannot_be_made_are_told_in_a_sentence(name, monkeypatch):
    monkeypatch.setattr("jobboard.local.postgresql.LOCALE", "xx_XX.nowhere")
    with pytest.raises(Trouble, match=r'could not make its files in .*invalid locale name "xx_XX.nowhere"'):
        EmbeddedPostgreSQL(name).__enter__()


def test_a_path_too_long_for_a_socket_is_replaced_by_a_short_one():
    deep = Path("/srv") / ("deep" * 30)
    short, other = places.socket_folder(deep / "postgresql"), places.socket_folder(deep / "test-postgresql")
    assert short != other
    assert len(bytes(short / ".s.PGSQL.5432.lock")) < places.LONGEST_SOCKET_PATH
    assert places.socket_folder(Path("/srv/postgresql")) == Path("/srv/postgresql/socket")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make another user's folder")
def test_a_socket_folder_of_another_user_is_refused(tmp_path):
    squatted = tmp_path / "socket"
    squatted.mkdir()
    os.chown(squatted, 4321, 4321)
    with pytest.raises(Trouble, match="belongs to another user"):
        places.private_folder(squatted)
