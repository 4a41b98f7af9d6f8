"""What a search finds by its words, in which order and pages, and what it says besides."""

from datetime import timedelta

import pytest
from django.utils import timezone

from postings.search import Order, SearchQuery, counting, index, search
from tests.factories import (
    PostingSectionFactory,
)
from tests.postings.search.roles import found, role

pytestmark = pytest.mark.django_db


def test_the_title_comes_before_the_duties_and_these_before_the_rest():
    rest = role("First", date_posted=timezone.localdate())
    PostingSectionFactory(posting=rest, body="A museum nearby.")
    index([rest.pk])
    role("Second", duties=["Lead museum visits."], date_posted=timezone.localdate() - timedelta(5))
    role("Museum guide", date_posted=timezone.localdate() - timedelta(9))
    assert found(words="museums") == ["Museum guide", "Second", "First"]


def test_a_word_can_be_left_out():
    role("Math director")
    role("Math coach")
    assert found(words="math -director") == ["Math coach"]


def test_the_snippet_is_the_duty_that_matches_best_with_its_words_marked():
    role(duties=["Plan the budget.", "Coach teachers in mathematics.", "Coach parents."])
    (hit,) = search(SearchQuery(words="coaching mathematics")).hits
    assert hit.snippet == "<mark>Coach</mark> teachers in <mark>mathematics</mark>."


def test_a_snippet_is_safe():
    role(duties=["Coach & <script>alert(1)</script> <img src=x onerror=alert(1)> ‘teachers’."])
    (hit,) = search(SearchQuery(words="coach")).hits
    assert "<script" not in hit.snippet
    assert "<img" not in hit.snippet
    assert "&amp;" in hit.snippet


def test_a_misspelt_word_is_corrected_and_searched_at_once():
    role("Mathematics coach", duties=["Facilitate workshops."])
    result = search(SearchQuery(words="facilitaet Coach"))
    assert result.did_you_mean == "facilitate Coach"
    assert [hit.posting.title for hit in result.hits] == ["Mathematics coach"]


def test_a_word_like_no_other_finds_nothing_and_says_what_to_leave_out():
    role("Coach")
    result = search(SearchQuery(words="coach xqzvwk"))
    assert (result.total, result.did_you_mean) == (0, "")
    assert [(way.text, way.query.words, way.count) for way in result.loosened][-1] == ("without “xqzvwk”", "coach", 1)


def test_a_word_is_told_apart_from_others_with_its_stem():
    role("Summer interns", duties=["Help an Intern of the international office."])
    role("International officer", duties=["Write internal reports."])
    assert found(words="intern") == found(words="INTERNS") == found(words='"summer intern"') == ["Summer interns"]
    assert found(words="internal") == found(words="internal -intern") == ["International officer"]
    assert found(words="internship") == []
    (hit,) = search(SearchQuery(words="intern")).hits
    assert hit.snippet == "Help an <mark>Intern</mark> of the international office."


def test_a_synonym_told_apart_does_not_find_the_subject():
    role("Educators", duties=["Teach."])
    role("Registrar", duties=["Keep records of education."])
    assert found(words="teacher") == ["Educators"]
    assert found(words="education") == ["Registrar"]


def test_a_short_word_is_not_corrected_to_another_word():
    role("Course coach")
    assert search(SearchQuery(words="nurse")).did_you_mean == ""
    assert search(SearchQuery(words="coahc")).did_you_mean == "coach"


def test_a_word_in_another_form_is_no_mistake():
    role(duties=["A facilitator."])
    assert search(SearchQuery(words="facilitators")).did_you_mean == ""


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("coach Massachusetts", [("roles in Massachusetts", "q=coach&place=Massachusetts")]),
        ("coach st. paul", [("roles in Saint Paul, MN", "q=coach&place=Saint+Paul%2C+MN")]),
        ("remote coach", [("remote roles", "q=coach&arrangement=remote")]),
        ("reading coach", []),
        ("coach in me", []),
        ('"Boston University"', []),
    ],
)
def test_a_word_that_could_be_a_filter_is_offered_as_one(words, offered):
    result = search(SearchQuery(words=words))
    assert [(offer.text, offer.query.querystring) for offer in result.offers] == offered


def test_a_place_that_no_role_names_is_offered_and_not_only_corrected():
    role("Bostan coach")
    result = search(SearchQuery(words="coach Boston"))
    assert result.did_you_mean == "coach bostan"
    assert [offer.query.querystring for offer in result.offers] == ["q=coach&place=Boston%2C+MA"]


def test_only_common_words_are_said_to_find_nothing_in_particular():
    role()
    result = search(SearchQuery(words="the of"))
    assert result.total == 1
    assert "no word to search for" in result.messages[0]


def test_a_page_beyond_the_end_is_known_for_one():
    role()
    assert search(SearchQuery(page="7")).beyond_the_end
    assert not search(SearchQuery()).beyond_the_end
    assert not search(SearchQuery(words="nothing")).beyond_the_end


@pytest.mark.parametrize(
    "page",
    [
        "",
        "0",
        "-1",
        "x",
        "1~",
        "2~after",
        "2~after~nan~1",
        "2~after~1",
        "2~up~1~2",
        "9" * 99,
        "2~after~1e14~2",
        "2~after~-99999999999~-1",
        "2~before~9e14~9e14",
        "2~after~3000000~1",
        "2~after~1~1e15",
    ],
)
def test_a_page_that_makes_no_sense_is_the_first(page):
    role()
    assert found(page=page) == ["Coach"]


def test_a_cursor_is_not_moved_by_what_is_posted_meanwhile():
    for number in range(5):
        role(f"Role {number}")
    first = search(SearchQuery(page_size=2))
    role("Newcomer")
    second = search(SearchQuery(page_size=2, page=first.next))
    assert [hit.posting.title for hit in second.hits] == ["Role 2", "Role 1"]
    back = search(SearchQuery(page_size=2, page=second.previous))
    assert [hit.posting.title for hit in back.hits] == ["Role 4", "Role 3"]


@pytest.mark.parametrize("roles", [1, 30])
def test_a_search_takes_six_statements_at_most_whatever_the_number_of_roles(roles, django_assert_max_num_queries):
    for number in range(roles):
        role(f"Math coach {number}", at=[("Boston", "MA")], duties=["Coach teachers."])
    for query in (
        SearchQuery(),
        SearchQuery(words="coach", places=("Boston, MA",)),
        SearchQuery(words="cooach"),
        SearchQuery(words="coach", kind=("class_description",)),
    ):
        with django_assert_max_num_queries(6):
            search(query)


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("number", ["2921939", "-2921939", "730119", "-730119", "-2000000000", "-0.5"])
def test_the_farthest_cursor_of_any_order_is_no_error(order, number, monkeypatch):
    role()
    monkeypatch.setattr(counting, "EXACT_BELOW", 0)  # as on a large board, where indexes are walked
    for key in (f"{number}~1", f"0~{number}~1", f"1~{number}~999999999999999"):
        for side in ("after", "before"):
            for words in ("", "coach"):
                search(SearchQuery(words=words, order=order, page=f"2~{side}~{key}"))
