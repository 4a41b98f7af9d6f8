import pytest
from django.db import connection, transaction

from postings.search.kept_plans import kept

SQUARE = "SELECT $1::int * $1::int"


def square_of(number):
    with connection.cursor() as cursor:
        cursor.execute(kept(SQUARE), [number])
        return cursor.fetchone()[0]


def planned():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE %s", [f"%{SQUARE}"])
        return cursor.fetchone()[0]


@pytest.mark.django_db
def test_a_statement_is_planned_once_a_connection_and_answers_each_time():
    assert [square_of(3), square_of(4)] == [9, 16]
    assert planned() == 1


@pytest.mark.django_db(transaction=True)
def test_a_plan_outlives_a_transaction_that_is_rolled_back_and_not_the_connection():
    with transaction.atomic():
        square_of(3)
        transaction.set_rollback(True)
    assert (square_of(5), planned()) == (25, 1)
    connection.close()
    assert planned() == 0
    assert square_of(6) == 36
