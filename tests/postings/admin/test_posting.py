import pytest
from django.utils import timezone

from postings.models import Posting, PostingLocation, PostingSearch, Qualification, Responsibility
from tests.factories import (
    EvidenceFactory,
    OrganizationFactory,
    PostingFactory,
    PostingLocationFactory,
    QualificationFactory,
    ResponsibilityFactory,
)
from tests.postings.admin.form_data import form_data, screen

pytestmark = pytest.mark.django_db


def change(client, posting, **changes):
    """Open the posting's screen, type `changes`, save; an error is in the context of what is answered."""
    address = screen(Posting, "change", posting.pk)
    return client.post(address, form_data(client.get(address), **changes))


def act(client, action, *postings):
    data = {"action": action, "_selected_action": [posting.pk for posting in postings]}
    return client.post(screen(Posting), data, follow=True).content.decode()


def errors(response):
    return dict(response.context["adminform"].form.errors)


def test_a_member_sees_the_roles_of_their_own_organization(client, editor):
    own = PostingFactory(draft=True, hiring_organization=editor.organization)
    other = PostingFactory(draft=True)
    page = client.get(screen(Posting)).content.decode()
    assert own.title in page
    assert other.title not in page
    assert client.get(screen(Posting, "change", other.pk)).status_code == 302


def test_who_is_no_member_sees_nothing(client, django_user_model):
    client.force_login(django_user_model.objects.create(username="guest", is_staff=True))
    assert client.get(screen(Posting)).status_code == 403


def test_the_list_takes_the_same_number_of_queries_whatever_its_length(
    client, administrator, django_assert_max_num_queries
):
    PostingFactory.create_batch(12)
    with django_assert_max_num_queries(12):
        client.get(screen(Posting))


def test_an_editor_writes_a_draft_with_its_parts(client, editor):
    address = screen(Posting, "add")
    parts = {
        "locations-TOTAL_FORMS": 1,
        "locations-0-address_locality": "Boston",
        "responsibilities-TOTAL_FORMS": 2,
        "responsibilities-0-position": 2,
        "responsibilities-0-text": "Coach.",
        "responsibilities-1-position": 1,
        "responsibilities-1-text": "Visit.",
    }
    data = form_data(client.get(address), title="Coach", hiring_organization=editor.organization.pk, **parts)
    assert client.post(address, data).status_code == 302
    posting = Posting.objects.get()
    assert (posting.title, posting.status) == ("Coach", "draft")
    assert [duty.text for duty in posting.responsibilities.all()] == ["Visit.", "Coach."]
    assert str(posting.locations.get()) == "Boston"


def test_an_editor_cannot_write_for_another_organization(client, editor):
    address = screen(Posting, "add")
    data = form_data(client.get(address), title="Coach", hiring_organization=OrganizationFactory().pk)
    assert "hiring_organization" in errors(client.post(address, data))


def test_an_editor_cannot_publish(client, editor):
    posting = PostingFactory(draft=True, hiring_organization=editor.organization)
    assert "Only a publisher" in errors(change(client, posting, status="published"))["status"][0]
    act(client, "publish", posting)
    assert Posting.objects.get().status == "draft"


def test_an_editor_does_not_change_what_is_public(client, editor):
    posting = PostingFactory(hiring_organization=editor.organization)
    address = screen(Posting, "change", posting.pk)
    assert client.get(address).status_code == 200
    assert client.post(address, {"title": "Another"}).status_code == 403


def test_a_publisher_publishes_and_closes(client, publisher):
    drafts = PostingFactory.create_batch(2, draft=True, hiring_organization=publisher.organization, date_posted=None)
    assert "2 roles published." in act(client, "publish", *drafts)
    assert set(Posting.objects.values_list("status", "date_posted")) == {("published", timezone.localdate())}
    assert "1 role closed." in act(client, "close", drafts[0])
    assert not Posting.objects.get(pk=drafts[0].pk).is_current()


def test_what_is_saved_published_or_closed_is_found_or_not_at_once(client, publisher):
    posting = PostingFactory(draft=True, hiring_organization=publisher.organization)
    act(client, "publish", posting)
    assert "'algebra'" not in PostingSearch.objects.get().words
    change(client, posting, **{"sections-TOTAL_FORMS": 1, "sections-0-kind": "summary", "sections-0-body": "Algebra."})
    assert "'algebra'" in PostingSearch.objects.get().words
    act(client, "close", posting)
    assert not PostingSearch.objects.exists()


def test_an_imported_role_without_a_date_gets_none_when_it_is_published(client, administrator):
    posting = PostingFactory(draft=True, imported_from_a_document=True, date_posted=None)
    act(client, "publish", posting)
    assert Posting.objects.current().get().date_posted is None


def test_a_role_without_an_employer_is_not_published_and_the_reason_is_said(client, administrator):
    posting = PostingFactory(draft=True, hiring_organization=None)
    assert "Say who hires" in act(client, "publish", posting)
    assert Posting.objects.get().status == "draft"


def test_who_publishes_for_one_organization_does_not_for_another(client, publisher):
    other = PostingFactory(draft=True)
    other.hiring_organization.memberships.create(user=publisher.user, role="editor")
    assert "you may not publish" in act(client, "publish", other)
    assert Posting.objects.get().status == "draft"


def test_what_contradicts_itself_is_said_beside_the_field(client, publisher):
    posting = PostingFactory(hiring_organization=publisher.organization, traveling=True)
    found = errors(change(client, posting, travel_max_percent=10, base_salary_min=5, valid_through="2001-01-01"))
    assert set(found) == {"travel_max_percent", "salary_unit", "salary_currency", "valid_through"}


def test_lists_of_choices_and_remarks_are_kept(client, publisher):
    posting = PostingFactory(hiring_organization=publisher.organization, remarks=["Look here.", "Look there."])
    values = {"employment_types": ["FULL_TIME", "INTERN"], "work_arrangements": [], "remarks": " Look there. \n\n"}
    assert change(client, posting, **values).status_code == 302
    posting.refresh_from_db()
    assert (posting.employment_types, posting.work_arrangements) == (["FULL_TIME", "INTERN"], [])
    assert posting.remarks == ["Look there."]


def test_parts_change_places_and_are_numbered_anew(client, publisher):
    posting = PostingFactory(hiring_organization=publisher.organization)
    _, second, third = (ResponsibilityFactory(posting=posting, position=number) for number in (0, 1, 2))
    change(client, posting, **{"responsibilities-2-position": 0, "responsibilities-0-DELETE": "on"})
    assert list(posting.responsibilities.all()) == [third, second]
    assert [part.position for part in posting.responsibilities.all()] == [0, 1]


def test_a_part_that_is_wrong_is_said_beside_it(client, publisher):
    location = PostingLocationFactory(posting__hiring_organization=publisher.organization)
    nowhere = {f"locations-0-address_{name}": "" for name in ("locality", "region", "country")}
    response = change(client, location.posting, **nowhere)
    assert "Name a city" in response.context["inline_admin_formsets"][0].formset.errors[0]["address_locality"][0]


def test_what_a_person_changes_loses_its_evidence_and_nothing_else_does(client, publisher):
    evidence = EvidenceFactory(posting__hiring_organization=publisher.organization)
    posting = evidence.posting
    EvidenceFactory(posting=posting, field="term")
    duty = ResponsibilityFactory(posting=posting, span_start=0, span_end=4)
    must = QualificationFactory(posting=posting, span_start=0, span_end=4)
    change(client, posting, title="Science Coach", **{"responsibilities-0-text": "Another."})
    assert [one.field for one in posting.evidence.all()] == ["term"]
    assert Responsibility.objects.get(pk=duty.pk).span is None
    assert Qualification.objects.get(pk=must.pk).span == (0, 4)


def test_places_that_a_person_changes_lose_their_evidence(client, publisher):
    evidence = EvidenceFactory(posting__hiring_organization=publisher.organization, field="locations")
    PostingLocationFactory(posting=evidence.posting)
    change(client, evidence.posting, **{"locations-0-address_locality": "Salem"})
    assert not evidence.posting.evidence.exists()


def test_a_role_of_very_many_items_is_saved(client, publisher):
    posting = PostingFactory(hiring_organization=publisher.organization)
    QualificationFactory.create_batch(120, posting=posting)
    assert change(client, posting, title="Coach").status_code == 302


def test_only_a_draft_that_was_written_here_is_deleted(client, publisher):
    own = {"hiring_organization": publisher.organization}
    kept = [PostingFactory(**own), PostingFactory(draft=True, imported_from_a_document=True, **own)]
    draft = PostingFactory(draft=True, **own)
    for posting in (*kept, draft):
        client.post(screen(Posting, "delete", posting.pk), {"post": "yes"})
    assert set(Posting.objects.all()) == set(kept)


def test_roles_are_found_by_title_and_filtered_by_what_needs_a_look(client, administrator):
    flagged = PostingFactory(title="Flagged", remarks=["Look here."])
    PostingFactory(title="Copy", possible_duplicate_of=flagged)
    PostingFactory(title="Orphan", draft=True, hiring_organization=None)
    found = {
        query: [posting.title for posting in client.get(screen(Posting) + query).context["cl"].queryset]
        for query in ("?q=orph", "?flagged=remarks", "?flagged=duplicate", "?flagged=employer", "?flagged=nonsense")
    }
    assert found == {
        "?q=orph": ["Orphan"],
        "?flagged=remarks": ["Flagged"],
        "?flagged=duplicate": ["Copy"],
        "?flagged=employer": ["Orphan"],
        "?flagged=nonsense": ["Orphan", "Copy", "Flagged"],
    }


def test_a_draft_has_no_page_to_look_at(client, administrator):
    draft, role = PostingFactory(draft=True), PostingFactory()
    assert client.get(screen(Posting, "change", draft.pk)).context["absolute_url"] is None
    assert client.get(screen(Posting, "change", role.pk)).context["absolute_url"] == role.get_absolute_url()


def test_a_remote_location_needs_no_city(client, publisher):
    location = PostingLocationFactory(posting__hiring_organization=publisher.organization)
    nowhere = {f"locations-0-address_{name}": "" for name in ("locality", "region", "country")}
    change(client, location.posting, **nowhere, **{"locations-0-remote": "on"})
    assert str(PostingLocation.objects.get()) == "Remote"
