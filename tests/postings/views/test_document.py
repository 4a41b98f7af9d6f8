import pytest

from tests.factories import PostingFactory
from tests.postings.views.reading import page, text

pytestmark = pytest.mark.django_db


def shown(client, posting):
    return client.get(f"/documents/{posting.source_document_id}/")


def test_a_role_leads_to_the_text_that_it_was_read_from(client):
    posting = PostingFactory(
        imported_from_a_document=True, source_document__text="Math Coach\nYou visit <b>schools</b>."
    )
    assert page(client.get(posting.get_absolute_url())).css_first(f'a[href="/documents/{posting.source_document_id}/"]')
    response = shown(client, posting)
    assert "You visit <b>schools</b>." in text(page(response).css_first(".panel"))
    assert page(response).css_first('meta[name="robots"]').attributes["content"] == "noindex"


def test_a_document_that_holds_a_draft_is_not_public(client):
    posting = PostingFactory(imported_from_a_document=True)
    PostingFactory(draft=True, source_document=posting.source_document, source_position=1)
    assert shown(client, posting).status_code == 404


@pytest.mark.parametrize("state", ["draft", "upcoming"])
def test_a_document_of_a_role_without_a_page_is_not_public(client, state):
    assert shown(client, PostingFactory(**{state: True}, imported_from_a_document=True)).status_code == 404
