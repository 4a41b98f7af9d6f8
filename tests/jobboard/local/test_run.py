"""The whole of `make run` after its virtual environment, against a database of its own."""

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import closing

import psycopg2
import pytest
from psycopg2.extensions import make_dsn


@pytest.fixture
def empty_database(database_server):
    """The address of a database in which nothing has ever been."""
    name = f"test_run_{os.getpid()}"
    with closing(psycopg2.connect(os.environ["DATABASE_URL"])) as session, session.cursor() as cursor:
        session.autocommit = True
        cursor.execute(f"CREATE DATABASE {name}")
        yield make_dsn(os.environ["DATABASE_URL"], dbname=name)
        cursor.execute(f"DROP DATABASE {name}")


@pytest.fixture
def launch(empty_database, tmp_path):
    """launch() starts the site and returns its process and what it said until it answered."""
    started = []

    def start():
        environment = os.environ | {
            "DATABASE_URL": empty_database,
            "PORT": str(a_free_port()),
            "DEBUG": "0",
            "STATIC_ROOT": str(tmp_path),
        }
        command = [sys.executable, "-u", "-m", "jobboard.local.run"]
        site = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True)
        started.append(site)
        said = []
        for line in site.stdout:
            said.append(line)
            if "answers at" in line:
                break
        return site, "".join(said)

    yield start
    for site in started:
        site.stdout.close()
        site.kill()
        site.wait()


def a_free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def stop(site, number):
    site.send_signal(number)
    site.stdout.read()
    status = site.wait(30)
    with pytest.raises(ProcessLookupError):  # nobody is left of the whole group
        os.killpg(site.pid, 0)
    return status


def test_the_first_run_prepares_everything_and_the_second_finds_it(launch):
    site, said = launch()
    assert said.count("Administrator: admin, password: ") == 1
    address = said.split("answers at ")[1].split()[0]
    with urllib.request.urlopen(address) as page:  # noqa: S310
        assert page.status == 200
        assert "script-src 'self'" in page.headers["Content-Security-Policy"]
    assert stop(site, signal.SIGINT) == 0

    site, said = launch()
    assert "password" not in said
    assert stop(site, signal.SIGTERM) == 0


def test_a_taken_port_ends_the_run_with_one_sentence(empty_database):
    with socket.create_server(("127.0.0.1", 0)) as other:
        run = subprocess.run(
            [sys.executable, "-m", "jobboard.local.run"],
            env=os.environ | {"PORT": str(other.getsockname()[1])},
            capture_output=True,
            text=True,
            check=False,
        )
    assert run.returncode == 1
    assert run.stderr.startswith("Rolecall: Port ")
    assert run.stderr.count("\n") == 1
