"""Roles that a process keeps: read once for a version of the board, and anew for the next."""

import pytest

from postings import board
from postings.changing import keep_in_step
from postings.models import Posting
from postings.search import kept_roles
from postings.search.kept_roles import roles
from tests.factories import PostingFactory

pytestmark = pytest.mark.django_db


def posting(**fields):
    made = PostingFactory(status="published", **fields)
    keep_in_step([made.pk])
    return made


def test_a_role_is_read_once_for_a_version_of_the_board(django_assert_num_queries):
    one, other = posting(), posting()
    with board.reading(board.version()):
        roles([one.pk])
        with django_assert_num_queries(1):
            found = roles([one.pk, other.pk])
        with django_assert_num_queries(0):
            assert roles([other.pk, one.pk]) == {one.pk: one, other.pk: other}
    assert found[one.pk].title == one.title


def test_a_role_that_changed_is_read_again():
    made = posting(title="Math coach")
    with board.reading(board.version()):
        assert roles([made.pk])[made.pk].title == "Math coach"
    Posting.objects.filter(pk=made.pk).update(title="Science coach")
    with board.reading(board.version()):
        assert roles([made.pk])[made.pk].title == "Science coach"


def test_nothing_is_kept_for_who_does_not_know_the_version(django_assert_num_queries):
    made = posting()
    with board.reading(board.version()):
        roles([made.pk])
    with django_assert_num_queries(1):
        roles([made.pk])


def test_those_that_were_shown_longest_ago_are_forgotten(monkeypatch, django_assert_num_queries):
    monkeypatch.setattr(kept_roles, "KEPT", 1)
    one, other = posting(), posting()
    with board.reading(board.version()):
        roles([one.pk])
        roles([other.pk])
        with django_assert_num_queries(1):
            roles([one.pk])
