import pytest
from django.urls import reverse

from postings.models import Posting, SourceDocument
from tests.factories import PostingFactory
from tests.postings.admin.form_data import screen
from tests.postings.admin.reading import documents
from tests.postings.admin.reading.handing_in import hand_in
from tests.postings.admin.test_posting import change

pytestmark = pytest.mark.django_db


def read(client, member, content):
    """The review of the only role of a document."""
    response = hand_in(client, ("a.md", content), organization=member.organization.pk)
    ((role,),) = [review.roles for review in response.context["reviews"]]
    return role


def marked(review, label):
    (fact,) = [fact for fact in review.facts if fact.label == label]
    return [piece.text for quote in fact.quotes for piece in quote.pieces if piece.is_read]


def test_each_fact_stands_beside_the_words_that_it_was_read_from(client, editor):
    review = read(client, editor, documents.markdown())
    assert marked(review, "Title") == ["Math Coach"]
    assert marked(review, "Place") == ["Boston, MA"]
    assert marked(review, "Employment") == ["full-time"]
    assert {"Travel", "Reports to", "Apply by"} <= set(review.not_stated)
    assert "Pay" not in review.not_stated


def test_what_is_doubtful_is_said_first(client, editor):
    twin = PostingFactory(title="Math Coach", hiring_organization=editor.organization, undated=True)
    closed_before = b"Posted: March 5, 2020\n\nApply by: March 1, 2020\n\nLocation:"
    review = read(client, editor, documents.markdown().replace(b"Location:", closed_before))
    assert review.role.possible_duplicate_of == twin
    assert review.doubts[0] == "By its own dates it closed before it was posted."
    page = client.get(screen(Posting, "change", review.role.pk)).content.decode()
    assert "It is likely the same role as" in page


def test_what_a_person_edited_stands_beside_what_the_document_says(client, editor):
    role = read(client, editor, documents.markdown()).role
    change(
        client,
        role,
        term="two years",
        **{"responsibilities-0-text": "Another duty.", "employment_types": ["PART_TIME"]},
    )
    page = client.get(screen(Posting, "change", role.pk))
    edits = {edit.label: (edit.here, edit.source) for edit in page.context["edits"]}
    assert edits["term"] == (["two years"], [])
    assert edits["employment types"] == (["Part-time"], ["Full-time"])
    assert edits["responsibilities"] == (
        ["Another duty."],
        ["Visit schools every week."],
    )
    assert "Edited here, and kept" in page.content.decode()


def test_a_role_that_nobody_edited_differs_in_nothing(client, editor):
    role = read(client, editor, documents.markdown()).role
    assert client.get(screen(Posting, "change", role.pk)).context["edits"] == []


def test_the_page_of_a_document_takes_a_number_of_queries_that_its_roles_do_not_raise(
    client, administrator, django_assert_max_num_queries
):
    roles = PostingFactory.create_batch(6, draft=True, imported_from_a_document=True)
    document = roles[0].source_document
    for position, role in enumerate(roles):
        Posting.objects.filter(pk=role.pk).update(source_document=document, source_position=position)
    with django_assert_max_num_queries(25):
        page = client.get(screen(SourceDocument, "change", document.pk)).content.decode()
    assert all(role.title in page for role in roles)


@pytest.mark.parametrize("query", ["", "document=x", "document=99999999999999999999999", "document=7"])
def test_a_review_of_nothing_says_so(client, editor, query):
    page = client.get(f"{reverse('admin:postings_sourcedocument_review')}?{query}").content.decode()
    assert "There is no such document" in page
