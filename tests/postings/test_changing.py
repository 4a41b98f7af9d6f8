import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from postings.changing import close, publish
from postings.models import Posting, PostingSearch
from postings.search import SearchQuery, search
from tests.factories import PostingFactory, PostingLocationFactory, QualificationFactory, ResponsibilityFactory

pytestmark = pytest.mark.django_db


def found():
    return [hit.posting for hit in search(SearchQuery()).hits]


def test_a_published_role_is_found_and_a_closed_one_is_not_without_another_call():
    posting = PostingFactory(draft=True)
    publish(posting)
    assert found() == [posting]
    close(posting)
    assert found() == []
    assert not PostingSearch.objects.exists()


def test_what_readers_saw_of_a_role_is_kept_from_the_day_it_is_published():
    posting = PostingFactory(draft=True)
    publish(posting)
    assert Posting.objects.get().last_seen["Pay"] == ""


def test_a_role_that_was_written_here_is_posted_today_and_an_imported_one_when_its_source_says():
    written = PostingFactory(draft=True, date_posted=None)
    imported = PostingFactory(draft=True, date_posted=None, imported_from_a_document=True)
    for posting in (written, imported):
        publish(posting)
        posting.refresh_from_db()
    assert (written.date_posted, imported.date_posted) == (timezone.localdate(), None)


def test_a_closed_posting_remembers_when_and_a_reopened_one_forgets():
    posting = PostingFactory()
    close(posting)
    assert posting.closed_at is not None
    publish(posting)
    posting.refresh_from_db()
    assert (posting.status, posting.closed_at) == ("published", None)


def test_publishing_does_not_undo_what_another_person_changed_meanwhile():
    posting = PostingFactory(draft=True, title="Before")
    Posting.objects.update(title="After")
    publish(posting)
    assert Posting.objects.get().title == "After"


def test_a_role_that_the_database_refuses_is_said_beside_the_field_and_nothing_is_written():
    posting = PostingFactory(draft=True, hiring_organization=None)
    with pytest.raises(ValidationError) as refusal:
        publish(posting)
    assert list(refusal.value.message_dict) == ["hiring_organization"]
    assert Posting.objects.get().status == "draft"
    assert not PostingSearch.objects.exists()


def test_publishing_takes_as_many_statements_for_a_long_role_as_for_a_short_one(django_assert_num_queries):
    short, long = PostingFactory(draft=True), PostingFactory(draft=True)
    for part in (PostingLocationFactory, QualificationFactory, ResponsibilityFactory):
        part.create_batch(5, posting=long)
    for posting in (short, long):
        with django_assert_num_queries(5):  # two of them are a savepoint
            publish(posting)
