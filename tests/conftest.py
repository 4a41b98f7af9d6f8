"""Every test run: real PostgreSQL, a database of its own, no way out of this machine."""

import os
from contextlib import nullcontext

import django
import pytest
from django.db import connection

from jobboard.local.database import check
from jobboard.local.development import development_values
from jobboard.local.places import DATA, folder
from jobboard.local.postgresql import EmbeddedPostgreSQL
from jobboard.local.trouble import Trouble

EMBEDDED = EmbeddedPostgreSQL("test-postgresql", disposable=True)

# Before anything asks for the settings. DEBUG spares the collection of static files; pytest-django resets it.
os.environ.update(development_values() | {"DEBUG": "1", "STATIC_ROOT": str(folder(DATA / "test-static"))})
os.environ.setdefault("DATABASE_URL", EMBEDDED.url())
django.setup()


def pytest_sessionstart():
    """Say once, not in every test, that a server of one's own does not answer."""
    if os.environ["DATABASE_URL"] != EMBEDDED.url():
        try:
            check(os.environ["DATABASE_URL"])
        except Trouble as trouble:
            pytest.exit(str(trouble), returncode=1)


@pytest.fixture(scope="session")
def database_server():
    """The server that DATABASE_URL names, or the embedded one, shared with every test run on this machine."""
    with EMBEDDED if os.environ["DATABASE_URL"] == EMBEDDED.url() else nullcontext():
        yield


@pytest.fixture(scope="session")
def django_db_modify_db_settings(database_server):
    connection.settings_dict["TEST"]["NAME"] = f"test_rolecall_{os.getpid()}"
