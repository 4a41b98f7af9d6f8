"""Two common words side by side are one more word of a row, so that a phrase of them is looked up."""

from random import Random

import pytest
from django.core.management import call_command
from django.db import connection

from postings.models import PostingSearch
from postings.search import SearchQuery, index, search
from postings.search import rebuild as rebuilding
from tests.factories import PostingFactory, PostingSectionFactory, QualificationFactory, ResponsibilityFactory

pytestmark = pytest.mark.django_db


def execute(statement, *params):
    with connection.cursor() as cursor:
        cursor.execute(statement, params)
        return cursor.fetchone()[0] if cursor.description else None


def phrase_query(phrase):
    return execute("SELECT phrase_query(%s)::text", phrase)


def duty(text):
    posting = PostingFactory(title="Role")
    ResponsibilityFactory(posting=posting, text=text)
    index([posting.pk])
    return PostingSearch.objects.get(pk=posting.pk)


def found(phrase):
    return [hit.posting.pk for hit in search(SearchQuery(words=f'"{phrase}"')).hits]


@pytest.fixture
def common():
    for stem in ("student", "school", "team"):
        execute("INSERT INTO posting_search_common VALUES (%s, false)", stem)


@pytest.mark.usefixtures("common")
def test_a_phrase_of_common_words_is_a_word_and_any_other_one_an_order_of_words():
    assert phrase_query("students school") == "'student school'"
    assert phrase_query("Music Students") == "'music' <-> 'student'"
    assert phrase_query("school of students") == "'school' <2> 'student'"
    assert phrase_query("students school music") == "'student school' & 'student' <-> 'school' <-> 'music'"
    assert phrase_query("of the") == ""


@pytest.mark.usefixtures("common")
def test_a_row_has_the_pairs_that_its_text_has():
    words = duty("Students, school teams; music. School of students.").words
    assert "'student school'" in words
    assert "'school team'" in words
    assert "'team school'" not in words  # music is between them
    assert "'school student'" not in words  # of is


@pytest.mark.usefixtures("common")
def test_a_phrase_of_common_words_finds_what_stands_side_by_side():
    beside = duty("Lead the students' school teams.")
    duty("Lead students in a school.")
    duty("Lead a school for students.")
    for phrase in ("students school", "student schools team", "lead the students school"):
        assert found(phrase) == [beside.pk]
    assert found("school students") == []


@pytest.mark.usefixtures("common")
def test_the_snippet_marks_a_phrase_of_common_words():
    duty("Lead the students' school teams.")
    (hit,) = search(SearchQuery(words='"students school"')).hits
    assert hit.snippet.count("<mark>") == 2


def test_a_rebuild_learns_which_words_are_common(monkeypatch):
    monkeypatch.setattr(rebuilding, "LEARNT_FROM", 10)
    monkeypatch.setattr(rebuilding, "COMMON", 2)
    rows = [duty(f"Coach students in word{number}.") for number in range(12)]
    beside = duty("Coach students.")
    execute("INSERT INTO posting_search_common VALUES ('forgotten', false)")
    rebuilding.rebuild()
    assert phrase_query("coach students") == "'coach student'"
    assert phrase_query("forgotten students") == "'forgotten' <-> 'student'"
    assert len(found("coach students")) == len(rows) + 1
    index([beside.pk])
    call_command("check_search")


def test_the_longest_text_of_common_words_alone_still_fits_into_a_row():
    stems = [f"w{number}x" for number in range(400)]
    execute("INSERT INTO posting_search_common SELECT unnest(%s), false", stems)
    text = " ".join(Random(1).choices(stems, k=50_000))
    posting = PostingFactory(title="Role")
    for factory in (ResponsibilityFactory, QualificationFactory):
        factory(posting=posting, text=text)
    PostingSectionFactory(posting=posting, body=text)
    index([posting.pk])
    assert found(" ".join(text.split()[:2])) == [posting.pk]
