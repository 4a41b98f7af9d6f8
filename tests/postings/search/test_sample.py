"""The sampled roles in the memory of the process: which sets it gives, and how old they may be."""

from array import array

import pytest
from django.db import connection
from django.utils import timezone

from postings.search import SearchQuery, sample
from postings.search.bitsets import Bitsets
from postings.search.conditions import conditions
from postings.search.counting import estimate
from postings.search.sql import sql
from tests.postings.search.roles import role

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _read_anew():
    sample.forget()
    yield
    sample.forget()


def packed(*numbers):
    data = array("q", numbers)
    data.byteswap()
    return data.tobytes()


def sampled_role(title):
    """A role in the sample: about one in sixteen is."""
    posting = role(title)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE posting_search SET sampled = true WHERE posting_id = %s", [posting.pk])
    return posting


def with_word(word):
    return sql(f"words @@ '{word}'")


def test_a_set_has_a_bit_for_each_role_the_first_one_the_highest():
    roles = Bitsets(facets=packed(1, 2, 3, 1 << 40), regions=packed(0, 0, 0, 0))
    assert roles.having("facets", 1) == 0b1010
    assert roles.having("facets", 3) == 0b1110
    assert roles.having("facets", 1 << 40) == 0b0001
    assert (roles.having("regions", 1), roles.all) == (0, 0b1111)


def test_no_role_is_an_empty_set():
    roles = Bitsets(facets=b"", regions=b"")
    assert (roles.size, roles.all, roles.having("facets", 7)) == (0, 0, 0)


def test_what_was_asked_once_is_not_asked_again(django_assert_num_queries):
    sampled_role("Math coach")
    roles = sample.sample()
    with django_assert_num_queries(1):
        set_of, _ = roles.learn([with_word("coach"), with_word("cello")], sql(""))
    assert (set_of(with_word("coach")), set_of(with_word("cello"))) == (1, 0)
    assert (roles.knows(with_word("coach")), roles.knows(with_word("cello"))) == (True, False)
    with django_assert_num_queries(0):
        roles.learn([with_word("coach"), with_word("cello")], sql(""))


def test_the_sets_that_were_asked_for_longest_ago_are_forgotten(monkeypatch):
    monkeypatch.setattr(sample, "KEPT", 2)
    sampled_role("Math coach")
    roles = sample.sample()
    for word in ("math", "coach", "math", "coach", "math"):
        roles.learn([with_word(word)], sql(""))
    roles.learn([sql("true")], sql(""))
    assert [roles.knows(condition) for condition in (with_word("math"), with_word("coach"))] == [True, False]


def test_a_role_that_came_later_is_in_no_set():
    sampled_role("Math coach")
    roles = sample.sample()
    sampled_role("Science coach")
    set_of, _ = roles.learn([with_word("coach")], sql(""))
    assert set_of(with_word("coach")) == 1


def test_it_is_read_again_a_minute_later_if_the_board_has_changed(monkeypatch):
    sampled_role("Math coach")
    before = sample.sample()
    sampled_role("Science coach")
    assert sample.sample() is before
    monkeypatch.setattr(sample, "UNASKED", 0)
    after = sample.sample()
    assert (before.size, after.size) == (1, 2)
    assert sample.sample() is after


@pytest.mark.parametrize("words", ["math -tutor", "math coach with five more -tutor", '"math coach" -tutor'])
def test_an_estimate_counts_sixteen_roles_for_each(words):
    sampled_role("Math coach with five more")
    sampled_role("Math tutor")
    query = SearchQuery(words=words)
    guess = estimate(query, conditions(query, timezone.localdate()))
    assert (guess.counts.total, guess.size, guess.titled, guess.unknown) == (16, 32, 16, {})
