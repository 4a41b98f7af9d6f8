from contextlib import nullcontext

import pytest
from django.db import ProgrammingError, connection, transaction

from jobboard.local import manage

pytestmark = pytest.mark.django_db


@pytest.fixture
def command_that_asks(monkeypatch):
    """A command that runs a statement in the database of the tests."""

    def runs(statement):
        def command(_arguments):
            with transaction.atomic(), connection.cursor() as cursor:
                cursor.execute(statement)

        monkeypatch.setattr(manage, "execute_from_command_line", command)

    monkeypatch.setattr(manage, "database_server", lambda: nullcontext("postgresql:///tests"))
    monkeypatch.setattr(manage, "use_development_values", lambda url: None)
    return runs


@pytest.mark.parametrize("statement", ["SELECT 1 FROM no_such_table", "SELECT no_such_column FROM postings_posting"])
def test_a_database_that_was_not_migrated_is_one_line(statement, command_that_asks, capsys):
    command_that_asks(statement)
    assert manage.run_locally(["import_documents", "."]) == 1
    assert capsys.readouterr().err.endswith("manage.py --local migrate\n")


def test_another_mistake_in_a_statement_is_not_hidden(command_that_asks):
    command_that_asks("SELECT FROM WHERE")
    with pytest.raises(ProgrammingError):
        manage.run_locally(["import_documents", "."])
