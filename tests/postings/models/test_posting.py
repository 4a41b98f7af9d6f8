from datetime import date, timedelta

import pytest
from django.utils import timezone

from postings.models import Posting
from tests.factories import (
    EvidenceFactory,
    MembershipFactory,
    PostingFactory,
    PostingSectionFactory,
    QualificationFactory,
    ResponsibilityFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 10)
A_DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("state", "current", "visible"),
    [
        ({}, True, True),
        ({"undated": True}, True, True),
        ({"date_posted": TODAY}, True, True),
        ({"date_posted": TODAY + A_DAY}, False, False),
        ({"date_posted": None, "valid_through": TODAY}, True, True),
        ({"date_posted": None, "valid_through": TODAY - A_DAY}, False, True),
        ({"closed": True}, False, True),
        ({"draft": True}, False, False),
    ],
)
def test_current_and_visible_are_predicates_of_status_and_dates(state, current, visible):
    posting = PostingFactory(**{"date_posted": TODAY - 9 * A_DAY, **state})
    assert Posting.objects.current(TODAY).exists() is current
    assert posting.is_current(TODAY) is current
    assert Posting.objects.visible(TODAY).exists() is visible


def test_today_is_meant_where_no_day_is_given():
    tomorrow = timezone.localdate() + A_DAY
    posting = PostingFactory(date_posted=tomorrow)
    assert not posting.is_current()
    assert not Posting.objects.current().exists()
    assert Posting.objects.current(tomorrow).exists()


def test_newest_comes_first_and_undated_last():
    undated, old, new = PostingFactory(undated=True), PostingFactory(date_posted=TODAY - A_DAY), PostingFactory()
    assert list(Posting.objects.newest_first()) == [new, old, undated]


@pytest.mark.parametrize(
    ("title", "slug"), [("Coach – Élémentaire", "coach-elementaire"), ("教師", "role"), ("a" * 200, "a" * 80)]
)
def test_the_slug_is_made_from_the_title(title, slug):
    assert PostingFactory.build(title=title).slug == slug


def test_a_page_without_its_locations_takes_five_queries_whatever_it_holds(django_assert_num_queries):
    evidence = EvidenceFactory()
    for part in (PostingSectionFactory, QualificationFactory, ResponsibilityFactory):
        part.create_batch(3, posting=evidence.posting)
    with django_assert_num_queries(5):
        (posting,) = Posting.objects.for_page()
        assert len(posting.responsibilities.all()) == 3
        assert len(posting.qualifications.all()) == len(posting.sections.all()) == 3
        (found,) = posting.evidence.all()
        assert posting.source_document.text[found.span_start : found.span_end] == "Math Coach"
        assert posting.hiring_organization.name


def test_a_list_takes_two_queries_whatever_its_length(django_assert_num_queries):
    PostingFactory.create_batch(5, located=True)
    with django_assert_num_queries(2):
        places = [str(place) for posting in Posting.objects.for_list() for place in posting.locations.all()]
    assert places == ["Boston, MA, US"] * 5


def test_an_editor_edits_and_a_publisher_publishes_for_their_own_organization_alone():
    editor, publisher = MembershipFactory(), MembershipFactory(publisher=True)
    edited, published = (PostingFactory(hiring_organization=one.organization) for one in (editor, publisher))
    assert list(Posting.objects.edited_by(editor.user)) == [edited]
    assert list(Posting.objects.published_by(editor.user)) == []
    assert list(Posting.objects.published_by(publisher.user)) == [published]
    assert set(Posting.objects.published_by(UserFactory(administrator=True))) == {edited, published}
