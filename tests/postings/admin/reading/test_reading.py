import pytest
from django.urls import reverse

from organizations.models import Organization
from postings.changing import publish
from postings.models import Posting, SourceDocument
from tests.factories import OrganizationFactory
from tests.postings.admin.reading import documents
from tests.postings.admin.reading.handing_in import ADDRESS, errors, hand_in

pytestmark = pytest.mark.django_db
DUTIES = list(documents.DUTIES)


def by(member, **fields):
    return {"organization": member.organization.pk, **fields}


def reviewed(response):
    """The reviews of the only document on the page that says what was read."""
    (review,) = response.context["reviews"]
    return review.roles


@pytest.mark.parametrize("name", documents.FORMATS)
def test_every_format_becomes_a_draft_to_check(client, editor, name):
    response = hand_in(client, (name, documents.FORMATS[name]()), **by(editor))
    role = Posting.objects.get()
    assert (role.title, role.status, role.hiring_organization) == ("Math Coach", "draft", editor.organization)
    assert [duty.text for duty in role.responsibilities.all()] == DUTIES
    assert [review.role for review in reviewed(response)] == [role]


@pytest.mark.parametrize(("name", "made"), [("role.txt", "role.pdf"), ("role.pdf", "role.docx"), ("role", "role.html")])
def test_the_content_says_what_a_document_is_whatever_its_name(client, editor, name, made):
    hand_in(client, (name, documents.FORMATS[made]()), **by(editor))
    assert [duty.text for duty in Posting.objects.get().responsibilities.all()] == DUTIES


@pytest.mark.parametrize("made", ["role.txt", "role.eml"])
def test_a_text_or_an_email_is_pasted(client, editor, made):
    hand_in(client, text=documents.FORMATS[made]().decode(), **by(editor))
    assert [duty.text for duty in Posting.objects.get().responsibilities.all()] == DUTIES
    assert SourceDocument.objects.get().name == "pasted text"


def test_several_files_and_a_text_are_read_at_once(client, editor):
    other = documents.markdown().replace(b"Math Coach", b"Art Coach")
    third = documents.text().replace(b"Math Coach", b"Librarian").decode()
    response = hand_in(client, ("a.md", documents.markdown()), ("b.md", other), text=third, **by(editor))
    assert [review.document.name for review in response.context["reviews"]] == ["a.md", "b.md", "pasted text"]
    assert Posting.objects.filter(status="draft").count() == 3


def test_the_same_content_is_the_same_document_under_any_name(client, editor):
    for name in ("a.md", "b.md"):
        hand_in(client, (name, documents.markdown()), **by(editor))
    assert SourceDocument.objects.get().name == "a.md"
    assert Posting.objects.count() == 1


def test_one_document_of_two_organizations_is_two(client, administrator):
    for organization in OrganizationFactory.create_batch(2):
        hand_in(client, ("a.md", documents.markdown()), organization=organization.name)
    assert SourceDocument.objects.count() == Posting.objects.count() == 2


def test_a_publisher_may_publish_at_once_and_an_editor_may_not(client, publisher):
    hand_in(client, ("a.md", documents.markdown()), **by(publisher, publish="on"))
    assert Posting.objects.current().get().title == "Math Coach"
    publisher.role = "editor"
    publisher.save()
    assert "publish" not in client.get(ADDRESS).context["form"].fields


def test_who_publishes_for_one_organization_does_not_for_another(client, publisher):
    other = OrganizationFactory()
    other.memberships.create(user=publisher.user, role="editor")
    response = hand_in(client, ("a.md", documents.markdown()), organization=other.pk, publish="on")
    assert "Only a publisher" in errors(response)["publish"][0]
    assert not SourceDocument.objects.exists()


def test_nobody_hands_in_for_an_organization_of_others(client, editor):
    response = hand_in(client, ("a.md", documents.markdown()), organization=OrganizationFactory().pk)
    assert list(errors(response)) == ["organization"]
    assert not SourceDocument.objects.exists()


def test_a_document_that_names_another_organization_makes_none(client, editor):
    content = documents.markdown().replace(b"Location:", b"Organization: Teaching Lab\n\nLocation:")
    hand_in(client, ("a.md", content), **by(editor))
    role = Posting.objects.get()
    assert role.hiring_organization == Organization.objects.get() == editor.organization
    assert "names “Teaching Lab”" in role.remarks[0]


def test_an_administrator_leaves_it_to_the_document_who_hires(client, administrator):
    content = documents.markdown().replace(b"Location:", b"Organization: Teaching Lab\n\nLocation:")
    hand_in(client, ("a.md", content))
    assert Posting.objects.get().hiring_organization.name == "Teaching Lab"


def test_an_unknown_organization_is_said_and_the_text_stays(client, administrator):
    response = hand_in(client, organization="Nowhere School", text="Math Coach")
    assert "no organization called “Nowhere School”" in errors(response)["organization"][0]
    assert response.context["form"]["text"].value() == "Math Coach"


def test_who_is_no_member_and_who_sends_no_token_are_refused(client, django_user_model, editor):
    client.handler.enforce_csrf_checks = True
    assert client.post(ADDRESS, {"text": "x"}).status_code == 403
    client.force_login(django_user_model.objects.create(username="guest", is_staff=True))
    assert client.get(ADDRESS).status_code == 403


def test_a_newer_version_changes_what_the_older_gave_and_keeps_edits(client, publisher):
    hand_in(client, ("a.md", documents.markdown()), **by(publisher))
    publish(Posting.objects.get())
    Posting.objects.update(salary_text="By agreement")
    newer = documents.markdown().replace(b"Boston", b"Salem").replace(b"$60,000 to", b"$61,000 to")
    address = reverse("admin:postings_sourcedocument_renew", args=[SourceDocument.objects.get().pk])
    (review,) = reviewed(hand_in(client, ("b.md", newer), address=address))
    role = Posting.objects.get()
    assert (role.status, str(role.locations.get()), role.base_salary_min) == ("published", "Salem, MA, US", 61000)
    assert [(edit.label, edit.here) for edit in review.edits] == [("salary text", ["By agreement"])]


def test_an_editor_does_not_renew_what_is_public(client, editor):
    hand_in(client, ("a.md", documents.markdown()), **by(editor))
    address = reverse("admin:postings_sourcedocument_renew", args=[SourceDocument.objects.get().pk])
    assert client.get(address).status_code == 200
    publish(Posting.objects.get())
    assert client.get(address).status_code == 403
    again = hand_in(client, ("a.md", documents.markdown()), **by(editor))
    assert "you may not change what it gave" in errors(again)["documents"][0]


def test_the_history_of_a_role_says_who_handed_its_document_in(client, editor):
    hand_in(client, ("a.md", documents.markdown()), **by(editor))
    page = client.get(reverse("admin:postings_posting_history", args=[Posting.objects.get().pk])).content.decode()
    assert "Read from “a.md”." in page
    assert editor.user.username in page


def test_a_document_that_belongs_to_others_is_not_reviewed(client, editor, django_user_model):
    hand_in(client, ("a.md", documents.markdown()), **by(editor))
    other = django_user_model.objects.create(username="other", is_staff=True)
    OrganizationFactory().memberships.create(user=other)
    client.force_login(other)
    address = f"{reverse('admin:postings_sourcedocument_review')}?document={SourceDocument.objects.get().pk}"
    assert client.get(address).context["reviews"] == []
