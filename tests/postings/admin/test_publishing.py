import pytest
from django.utils import timezone

from postings.admin import publishing
from postings.models import Posting
from tests.factories import EvidenceFactory, PostingFactory
from tests.postings.admin.form_data import form_data, screen
from tests.postings.admin.test_posting import act, change

pytestmark = pytest.mark.django_db


def test_a_plain_save_leaves_the_status_and_its_evidence(client, publisher):
    evidence = EvidenceFactory(posting__hiring_organization=publisher.organization, field="closed")
    data = form_data(client.get(screen(Posting, "change", evidence.posting.pk)), title="Coach")
    del data["status"]
    client.post(screen(Posting, "change", evidence.posting.pk), data)
    role = Posting.objects.get()
    assert (role.title, role.status) == ("Coach", "published")
    assert role.evidence.get() == evidence


def test_the_button_that_publishes_dates_what_was_written_here(client, publisher):
    role = PostingFactory(draft=True, undated=True, hiring_organization=publisher.organization)
    change(client, role, status="published")
    role.refresh_from_db()
    assert (role.status, role.date_posted) == ("published", timezone.localdate())


def test_the_button_that_publishes_is_a_publishers(client, editor):
    role = PostingFactory(draft=True, hiring_organization=editor.organization)
    address = screen(Posting, "change", role.pk)
    assert "Save and publish" not in client.get(address).content.decode()
    editor.role = "publisher"
    editor.save()
    assert "Save and publish" in client.get(address).content.decode()


def test_who_publishes_what_nobody_can_apply_for_is_told(client, publisher):
    own = {"hiring_organization": publisher.organization, "draft": True}
    passed, upcoming = PostingFactory(expired=True, **own), PostingFactory(upcoming=True, **own)
    page = act(client, "publish", passed, upcoming)
    assert "Its closing date has passed" in page
    assert "It is shown from" in page


def test_a_closed_role_is_reopened(client, publisher):
    role = PostingFactory(closed=True, hiring_organization=publisher.organization)
    act(client, "publish", role)
    assert Posting.objects.current().get() == role


def test_very_many_are_not_published_at_once(client, administrator, monkeypatch):
    monkeypatch.setattr(publishing, "MOST_AT_ONCE", 1)
    drafts = PostingFactory.create_batch(2, draft=True)
    assert "more than 1 roles: nothing was published" in act(client, "publish", *drafts)
    assert not Posting.objects.current().exists()


def test_the_history_says_who_published_and_what_readers_saw_change(client, publisher):
    role = PostingFactory(draft=True, paid=True, hiring_organization=publisher.organization)
    act(client, "publish", role)
    change(client, role, base_salary_max="80000")
    page = client.get(screen(Posting, "history", role.pk)).content.decode()
    assert "Published." in page
    assert "$60,000–$75,000 a year" in page
    assert "$60,000–$80,000 a year" in page


def test_an_administrator_names_who_hires(client, administrator):
    role = PostingFactory(draft=True)
    other = PostingFactory().hiring_organization
    assert "no organization called" in str(
        change(client, role, hiring_organization="X").context["adminform"].form.errors
    )
    change(client, role, hiring_organization=other.name.upper())
    role.refresh_from_db()
    assert role.hiring_organization == other


def test_a_draft_is_previewed_by_those_who_may_write_it(client, editor):
    role = PostingFactory(draft=True, hiring_organization=editor.organization, upcoming=True)
    response = client.get(f"/admin/postings/posting/{role.pk}/preview/")
    page = response.content.decode()
    assert "A preview, for staff only" in page
    assert "This role is closed" not in page
    assert "noindex" in page
    assert client.get(f"/admin/postings/posting/{PostingFactory(draft=True).pk}/preview/").status_code == 404


def test_a_draft_without_an_employer_is_previewed(client, administrator):
    role = PostingFactory(draft=True, hiring_organization=None)
    page = client.get(f"/admin/postings/posting/{role.pk}/preview/").content.decode()
    assert ">None<" not in page
    assert role.title in page
