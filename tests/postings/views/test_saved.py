import pytest

from tests.factories import PostingFactory
from tests.postings.views.reading import page, text, texts

pytestmark = pytest.mark.django_db


def test_the_address_holds_the_list_in_its_order(client):
    one, other = PostingFactory(title="One"), PostingFactory(title="Other")
    shown = page(client.get(f"/saved/?role={other.pk}&role={one.pk}&role={other.pk}"))
    assert texts(shown, ".card h3") == ["Other", "One"]


def test_a_closed_role_stays_in_the_list_and_says_closed(client):
    shown = page(client.get(f"/saved/?role={PostingFactory(closed=True).pk}"))
    assert texts(shown, ".badge.closed") == ["Closed"]


def test_what_is_gone_is_counted_not_shown(client):
    shown = page(client.get(f"/saved/?role={PostingFactory(draft=True).pk}&role=99999999"))
    assert "2 roles of this list are no longer here" in text(shown.css_first(".notice"))


def test_nothing_saved_says_how_to(client):
    assert "Nothing saved yet" in text(page(client.get("/saved/")).css_first("main"))
