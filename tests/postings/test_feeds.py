import pytest

from postings.models import Posting
from postings.search import index
from tests.factories import PostingFactory
from tests.postings.views.reading import page

pytestmark = pytest.mark.django_db


def entries(client, address):
    index(Posting.objects.values_list("pk", flat=True))
    return [title.text() for title in page(client.get(address)).css("entry > title, item > title")]


@pytest.mark.parametrize("address", ["/feed.atom", "/feed.rss"])
def test_a_feed_follows_any_search_of_the_list(client, address):
    PostingFactory(title="Math Coach", hiring_organization__name="Riverside")
    PostingFactory(title="Bus Driver")
    assert entries(client, f"{address}?q=coach") == ["Math Coach, Riverside"]


def test_a_feed_ignores_what_cannot_be(client):
    PostingFactory(title="Math Coach", hiring_organization__name="Riverside")
    assert entries(client, "/feed.atom?travel_at_most=lots&page=x&order=random") == ["Math Coach, Riverside"]


def test_a_feed_that_did_not_change_is_not_sent_again(client):
    PostingFactory()
    entries(client, "/feed.atom")
    first = client.get("/feed.atom")
    assert client.get("/feed.atom", headers={"If-None-Match": first.headers["ETag"]}).status_code == 304


def test_the_list_names_the_feeds_of_its_search(client):
    links = page(client.get("/?q=coach")).css('link[rel="alternate"]')
    assert [link.attributes["href"] for link in links] == ["/feed.atom?q=coach", "/feed.rss?q=coach"]
