"""What PostgreSQL does for a search: that it never reads the whole table for a page or a common word's count."""

from dataclasses import replace
from math import inf

import pytest
from django.db import connection
from django.utils import timezone

from postings.benchmark.queries import Asker
from postings.benchmark.vocabulary import Vocabulary
from postings.models import PostingSearch
from postings.search import SearchQuery, counting, database, engine, sample
from postings.search.order import day_number
from postings.search.query import Order

pytestmark = pytest.mark.django_db


@pytest.fixture
def plans(monkeypatch):
    """The plans of the statements that run, each with its statement."""
    found = []

    def run(statement, way):
        with connection.cursor() as cursor:
            explain = f"{database._settings(way)} EXPLAIN (ANALYZE, FORMAT JSON) {statement.text}"
            cursor.execute(explain, statement.params)
            found.append(cursor.fetchone()[0][0]["Plan"])
        return database.run(statement, way)

    sample.forget()
    engine.answer(SearchQuery())  # which reads the sample, and learns which of its roles are current
    for module in (engine, counting, sample):
        monkeypatch.setattr(module, "run", run)
    return found


def nodes(plan):
    yield plan
    for child in plan.get("Plans", ()):
        yield from nodes(child)


def read(plans, relation="posting_search"):
    """Rows that the plans take from the tables of search, those included that a filter drops."""
    return sum(
        node["Actual Loops"] * (node["Actual Rows"] + node.get("Rows Removed by Filter", 0))
        for plan in plans
        for node in nodes(plan)
        if node.get("Relation Name", "").startswith(relation)
    )


def scanned(plans):
    return {node["Relation Name"] for plan in plans for node in nodes(plan) if node["Node Type"] == "Seq Scan"}


def size():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM posting_search")
        return cursor.fetchone()[0]


def test_no_search_with_words_or_a_place_scans_the_table(many, plans):
    for _, query in Asker(3, Vocabulary(1)).queries(96):
        if query.words or query.places:
            engine.answer(replace(query, page="1"))
    assert "posting_search_rest" not in scanned(plans)  # the other partition is small, and may be


def test_a_common_word_is_counted_in_the_sample_alone(many, plans):
    found = engine.answer(SearchQuery(words="students", order=Order.NEWEST))
    assert not found.is_exact
    assert read(plans) < size() / 8


def test_a_rare_word_reads_the_rows_that_have_it_and_hardly_others(many, plans):
    found = engine.answer(SearchQuery(words=Vocabulary(1).words[30_000]))
    assert found.is_exact
    assert read(plans) < 100 + 10 * found.counts.total


@pytest.mark.parametrize("words", ["-students", '-music -"professional development"'])
def test_roles_that_lack_a_word_are_counted_without_a_look_into_each(many, plans, words):
    is_exact = engine.answer(SearchQuery(words=words)).is_exact
    for plan in plans if is_exact else plans[:1]:  # else a page is walked, and each role on the way looked into
        assert not any("words @@" in node.get("Filter", "") for node in nodes(plan))


@pytest.mark.parametrize("order", [Order.NEWEST, Order.CLOSING, Order.PAY, Order.RELEVANCE])
def test_a_page_of_many_roles_follows_an_index_until_it_is_full(many, plans, order):
    engine.answer(SearchQuery(words="students", order=order))
    assert read(plans[-1:]) < 1_000


@pytest.mark.parametrize("order", [Order.NEWEST, Order.RELEVANCE])
@pytest.mark.parametrize("word", Vocabulary(1).words[150:190:10])
def test_the_newest_with_a_rarer_word_are_found_in_the_last_days(many, plans, monkeypatch, word, order):
    query = SearchQuery(words=word, order=order)
    with_the_word = PostingSearch.objects.extra(where=["words @@ plainto_tsquery('english', %s)"], params=[word])
    monkeypatch.setattr(counting, "EXACT_BELOW", 0)
    # Which way is quicker, and how many days are asked for, is guessed from a sample that other ids would change.
    monkeypatch.setattr(engine, "_walking", lambda *_: inf)
    monkeypatch.setattr(engine, "_gathering", lambda *_: inf)
    day = day_number(timezone.localdate()) - engine.MOST_DAYS + 1
    monkeypatch.setattr(sample.Sample, "day_of", lambda *_: day)
    quick = engine.answer(query)
    assert any("ARRAY[(posted" in node.get("Index Cond", "") for node in nodes(plans[-1]))
    assert read(plans[-1:]) < with_the_word.count()  # exactly: what the page says is an estimate
    monkeypatch.setattr(engine, "MOST_DAYS", 0)
    assert engine.answer(query) == quick


def test_a_phrase_among_the_newest_is_looked_for_until_the_page_is_full(many, plans, monkeypatch):
    monkeypatch.setattr(counting, "EXACT_BELOW", 0)
    monkeypatch.setattr(engine, "_walking", lambda *_: inf)
    monkeypatch.setattr(engine, "_gathering", lambda *_: inf)
    day = day_number(timezone.localdate()) - engine.MOST_DAYS + 1
    monkeypatch.setattr(sample.Sample, "day_of", lambda *_: day)
    query = SearchQuery(words='"students school" -music', order=Order.NEWEST, page_size=2)
    quick = engine.answer(query)
    (looked_into,) = (node for node in nodes(plans[-1]) if "words @@" in node.get("Filter", ""))
    gathered = sum(node["Actual Rows"] for node in nodes(plans[-1]) if node["Node Type"] == "Bitmap Heap Scan")
    assert looked_into["Actual Rows"] + looked_into["Rows Removed by Filter"] < gathered
    monkeypatch.setattr(engine, "MOST_DAYS", 0)
    assert engine.answer(query) == quick


def test_a_page_that_the_last_days_do_not_fill_is_made_from_all_days(many, plans, monkeypatch):
    monkeypatch.setattr(counting, "EXACT_BELOW", 0)
    query = SearchQuery(words=Vocabulary(1).words[150], order=Order.NEWEST)
    quick = engine.answer(query)
    statements = len(plans)
    today = day_number(timezone.localdate())
    monkeypatch.setattr(sample.Sample, "day_of", lambda *_: today)  # when too few were posted
    assert engine.answer(query) == quick
    assert len(plans) == statements + 2


def test_a_deep_page_by_cursor_reads_no_more_than_the_first(many, plans):
    query = SearchQuery(order=Order.NEWEST)
    page = engine.answer(query).page
    first = read(plans[-1:])
    for _ in range(20):
        page = engine.answer(replace(query, page=page.next)).page
    plans.clear()
    engine.answer(replace(query, page=page.next))
    assert read(plans[-1:]) <= first + 60
