"""The search row of a posting: when there is one, and that it says what the posting says."""

from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from organizations.models import Organization
from postings.changing import close
from postings.models import Posting, PostingSearch, SearchWord
from postings.search import SearchQuery, index, index_organization, search
from postings.search import rebuild as rebuilding
from postings.search.rebuild import rebuild
from postings.search.row import SAMPLE, is_sampled
from tests.factories import (
    OrganizationFactory,
    PostingFactory,
    PostingLocationFactory,
    PostingSectionFactory,
    QualificationFactory,
    ResponsibilityFactory,
)

pytestmark = pytest.mark.django_db


def titles(today=None, **query):
    return [hit.posting.title for hit in search(SearchQuery(**query), today).hits]


def indexed(*args, **values):
    posting = PostingFactory(*args, **values)
    index([posting.pk])
    return posting


def test_a_published_posting_is_found():
    indexed(title="Math Coach")
    assert titles() == ["Math Coach"]


@pytest.mark.parametrize("state", ["draft", "closed", "expired"])
def test_what_is_not_current_is_not_found(state):
    indexed(**{state: True})
    assert titles() == []


def test_a_posting_is_found_from_its_first_day_to_its_last_without_another_write():
    today = timezone.localdate()
    indexed(title="Coach", date_posted=today + timedelta(3), valid_through=today + timedelta(5))
    found = [day for day in range(8) if titles(today + timedelta(day))]
    assert found == [3, 4, 5]


def test_search_and_the_current_postings_agree_on_every_day():
    today = timezone.localdate()
    for posted, closes in [(None, None), (-5, None), (-5, 0), (0, 4), (2, 2), (None, 1), (-9, -1)]:
        indexed(
            date_posted=None if posted is None else today + timedelta(posted),
            valid_through=None if closes is None else today + timedelta(closes),
        )
    for day in (today + timedelta(days) for days in range(8)):
        found = {hit.posting.pk for hit in search(SearchQuery(), day).hits}
        assert found == set(Posting.objects.current(day).values_list("pk", flat=True))


def test_a_deleted_posting_takes_its_row_along():
    indexed().delete()
    assert not PostingSearch.objects.exists()


def test_everything_that_a_role_says_is_found():
    posting = PostingFactory(
        title="Coach", summary="Anemone.", reports_to="Begonia", term="Camellia", hiring_organization__name="Dahlia"
    )
    ResponsibilityFactory(posting=posting, text="Edelweiss.")
    QualificationFactory(posting=posting, text="Freesia.")
    PostingSectionFactory(posting=posting, heading="Gardenia", body="Hibiscus.")
    PostingLocationFactory(posting=posting, address_locality="Ithaca", address_region="NY")
    index([posting.pk])
    for word in "coach anemone begonia camellia dahlia edelweiss freesia gardenia hibiscus ithaca".split():
        assert titles(words=word) == ["Coach"], word


def test_accents_case_and_endings_do_not_matter():
    indexed(title="Résumé Writing Coaches")
    assert titles(words="RESUME write coaching") == ["Résumé Writing Coaches"]


def test_a_renamed_organization_is_found_by_its_new_name():
    posting = indexed(hiring_organization=OrganizationFactory(name="Old Name"))
    Organization.objects.filter(pk=posting.hiring_organization_id).update(name="Fresh Name")
    index_organization(posting.hiring_organization_id)
    assert titles(words="fresh")
    assert not titles(words="old")


def test_a_text_longer_than_a_vector_can_hold_is_cut_and_searched():
    posting = PostingFactory(title="Coach " + "word" * 1000)
    many = " ".join(f"w{number}x" for number in range(200_000))
    PostingSectionFactory(posting=posting, body=f"beginning {many}")
    index([posting.pk])
    assert len(titles(words="beginning")) == 1


def test_indexing_twice_changes_nothing():
    posting = indexed(located=True, paid=True)
    before = PostingSearch.objects.values().get()
    index([posting.pk, posting.pk])
    assert PostingSearch.objects.values().get() == before


def test_one_posting_in_sixteen_is_sampled_whatever_the_step_of_the_ids():
    for step in (1, 2, 16, 100):
        share = sum(is_sampled(number) for number in range(0, 10_000 * step, step)) / 10_000
        assert share == pytest.approx(1 / SAMPLE, rel=0.1)


@pytest.mark.django_db(transaction=True)
def test_a_rebuild_brings_every_row_in_line():
    kept, missing, gone = indexed(title="Kept"), PostingFactory(title="Missing"), indexed(title="Gone")
    Posting.objects.filter(pk=gone.pk).update(status="draft")
    PostingSearch.objects.filter(pk=kept.pk).update(pay=7)
    SearchWord.objects.create(word="forgotten")
    assert rebuild() == 2
    assert sorted(titles()) == ["Kept", missing.title]
    call_command("check_search")
    assert not SearchWord.objects.filter(word="forgotten")


@pytest.mark.django_db(transaction=True)
def test_what_is_written_during_a_rebuild_is_not_lost(monkeypatch):
    changed, closed, deleted = indexed(title="Before"), indexed(title="Closed"), indexed(title="Deleted")
    fill = rebuilding._fill

    def fill_while_others_write(*args):
        count = fill(*args)
        Posting.objects.filter(pk=changed.pk).update(title="After")
        close(closed)
        index([changed.pk, indexed(title="New").pk])
        deleted.delete()
        return count

    monkeypatch.setattr(rebuilding, "_fill", fill_while_others_write)
    rebuild()
    assert set(titles()) == {"After", "New"}
    call_command("check_search")


@pytest.mark.django_db(transaction=True)
def test_a_rebuilt_table_has_the_indexes_of_the_old_one_and_can_be_rebuilt():
    def indexes():
        from django.db import connection

        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT tablename, regexp_replace(indexdef, 'INDEX \\S+', '') FROM pg_indexes"
                " WHERE tablename LIKE 'posting_search_%%' ORDER BY 1, 2"
            )
            return cursor.fetchall()

    indexed()
    before = indexes()
    rebuild()
    rebuild()
    assert indexes() == before


@pytest.mark.parametrize("spoil", [{"pay": 5}, {"closes": "2001-01-01"}, {"tokens": []}])
def test_check_search_names_the_postings_whose_rows_are_wrong(spoil):
    indexed()
    posting = indexed()
    PostingSearch.objects.filter(pk=posting.pk).update(**spoil)
    with pytest.raises(CommandError, match=rf"\[{posting.pk}\]"):
        call_command("check_search")


def test_check_search_finds_rows_that_are_missing_and_rows_too_many():
    missing, stray = PostingFactory(), indexed()
    Posting.objects.filter(pk=stray.pk).update(status="draft")
    with pytest.raises(CommandError, match=rf"\[{missing.pk}, {stray.pk}\]"):
        call_command("check_search")
