import pytest

from postings.models import SourceDocument
from tests.factories import PostingFactory, SourceDocumentFactory
from tests.postings.admin.form_data import screen

pytestmark = pytest.mark.django_db


def test_a_document_shows_its_outcome_and_its_roles_to_read(client, administrator):
    posting = PostingFactory(imported_from_a_document=True, title="<b>Coach</b>")
    page = client.get(screen(SourceDocument, "change", posting.source_document.pk)).content.decode()
    assert "&lt;b&gt;Coach&lt;/b&gt;" in page
    assert f"/posting/{posting.pk}/change/" in page
    assert 'name="_save"' not in page


def test_a_refused_document_is_found_with_its_reason(client, administrator):
    SourceDocumentFactory(unreadable=True)
    SourceDocumentFactory()
    found = client.get(screen(SourceDocument), {"outcome": "unreadable"}).context["cl"].queryset
    assert [document.reason for document in found] == ["It is empty."]


@pytest.mark.parametrize("name", ["change", "delete"])
def test_a_document_is_never_changed_or_deleted_here(client, administrator, name):
    document = SourceDocumentFactory()
    assert client.post(screen(SourceDocument, name, document.pk), {"post": "yes", "key": "x"}).status_code == 403
    assert client.get(screen(SourceDocument, "add")).status_code == 403


def test_a_member_sees_the_documents_of_their_own_roles(client, editor):
    document, _ = SourceDocumentFactory.create_batch(2)
    for position in (0, 1):
        PostingFactory(hiring_organization=editor.organization, source_document=document, source_position=position)
    assert list(client.get(screen(SourceDocument)).context["cl"].queryset) == [document]
