import pytest

from tests.factories import PostingFactory, QualificationFactory
from tests.postings.views.reading import page, text, texts

pytestmark = pytest.mark.django_db


def compared(client, *postings):
    return page(client.get("/compare/", {"role": [posting.pk for posting in postings]}))


def row(shown, label):
    return next(row for row in shown.css("tbody tr") if text(row.css_first("th")).startswith(label))


def test_roles_stand_side_by_side_in_the_order_asked_for(client):
    one, other = PostingFactory(title="One"), PostingFactory(title="Other")
    assert texts(compared(client, other, one), "thead a") == ["Other", "One"]  # of two, none can be taken out


def test_a_row_in_which_the_roles_differ_is_marked(client):
    shown = compared(client, PostingFactory(traveling=True), PostingFactory())
    assert row(shown, "Travel").css_first(".differs")
    assert texts(row(shown, "Travel"), "td")[1] == "Not stated"
    assert row(shown, "Pay").css_first(".differs") is None


def test_one_of_three_can_be_taken_out(client):
    one, other, third = PostingFactory(), PostingFactory(), PostingFactory()
    links = [link.attributes["href"] for link in compared(client, one, other, third).css(".take-out")]
    assert links[1] == f"/compare/?role={one.pk}&role={third.pk}"


def test_requirements_are_aligned_by_kind(client):
    one, other = PostingFactory(), PostingFactory()
    QualificationFactory(posting=one, kind="skill", text="Writing", position=0)
    QualificationFactory(posting=other, kind="experience", text="Teaching", position=0)
    QualificationFactory(posting=other, kind="skill", text="Counting", preferred=True, position=1)
    shown = compared(client, one, other)
    assert texts(row(shown, "Skill"), "td") == ["Must-haves Writing", "Nice to have Counting"]
    assert texts(row(shown, "Experience ≠"), "td") == ["Not stated", "Must-haves Teaching"]


def test_more_than_four_are_cut_and_that_is_said(client):
    shown = compared(client, *PostingFactory.create_batch(5))
    assert len(shown.css("thead th")) == 4
    assert "1 of the roles" in text(shown.css_first(".notice"))


@pytest.mark.parametrize("query", ["", "?role=1", "?role=x&role=-1&role=" + "9" * 50, "?role=%00&role=１２"])
def test_fewer_than_two_roles_get_an_explanation(client, query):
    response = client.get(f"/compare/{query}")
    assert response.status_code == 200
    assert "Choose two to four roles" in text(page(response).css_first("main"))


def test_drafts_cannot_be_compared(client):
    shown = compared(client, PostingFactory(), PostingFactory(), PostingFactory(draft=True, title="Secret"))
    assert "Secret" not in text(shown.css_first("main"))


@pytest.mark.parametrize("items", [3, 30])
def test_a_comparison_takes_at_most_8_queries(client, items, django_assert_max_num_queries):
    postings = PostingFactory.create_batch(4, located=True)
    for posting in postings:
        for position in range(items):
            QualificationFactory(posting=posting, position=position)
    with django_assert_max_num_queries(8):
        compared(client, *postings)
