import pytest
from django.db import connection

from postings.search import SearchQuery, database, searching
from postings.search.database import TookTooLong, Way, run, together
from postings.search.sql import sql


@pytest.mark.django_db(transaction=True)
def test_a_statement_that_takes_too_long_is_stopped_and_the_next_one_runs(monkeypatch):
    monkeypatch.setattr(database, "LIMIT_MS", 50)
    with pytest.raises(TookTooLong):
        run(sql("SELECT pg_sleep(5)"), Way.SCAN)
    assert run(sql("SELECT 1"), Way.SCAN) == [(1,)]


@pytest.mark.django_db(transaction=True)
def test_the_statements_of_a_search_share_one_limit(monkeypatch):
    monkeypatch.setattr(database, "LIMIT_MS", 1_500)
    with together():
        run(sql("SELECT pg_sleep(1)"), Way.SCAN)
        with pytest.raises(TookTooLong):
            run(sql("SELECT pg_sleep(1)"), Way.SCAN)
    run(sql("SELECT pg_sleep(1)"), Way.SCAN)


@pytest.mark.django_db(transaction=True)
def test_the_settings_of_a_statement_end_with_it():
    run(sql("SELECT 1"), Way.WALK)
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('enable_seqscan'), current_setting('statement_timeout')")
        assert cursor.fetchone() == ("on", "0")


def test_a_search_that_takes_too_long_says_so(monkeypatch):
    def answer(query, today):
        raise TookTooLong

    monkeypatch.setattr(searching, "answer", answer)
    result = searching.search(SearchQuery(words="slow"))
    assert result.hits == ()
    assert "took too long" in result.messages[0]
