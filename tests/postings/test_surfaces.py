"""List, page, feeds, sitemap and markup agree on what is current."""

import pytest

from postings.models import Posting
from postings.search import index
from tests.factories import PostingFactory
from tests.postings.views.reading import page, texts

pytestmark = pytest.mark.django_db

STATES = ["draft", "closed", "expired", "upcoming"]


@pytest.fixture
def current():
    for state in STATES:
        PostingFactory(**{state: True}, title=state, located=True)
    found = [PostingFactory(title="Current", located=True), PostingFactory(title="Undated", undated=True, located=True)]
    index(Posting.objects.values_list("pk", flat=True))
    return {posting.get_absolute_url() for posting in found}


def addresses(response, tag):
    return {node.text(strip=True).removeprefix("http://testserver") for node in page(response).css(tag)}


def test_the_list_and_the_organizations_show_what_is_current(client, current):
    assert {link.attributes["href"] for link in page(client.get("/")).css(".card h3 a")} == current
    organizations = page(client.get("/organizations/")).css(".organizations a")
    shown = [page(client.get(link.attributes["href"])).css(".card h3 a") for link in organizations]
    assert {link.attributes["href"] for links in shown for link in links} == current


@pytest.mark.parametrize("address", ["/feed.atom", "/feed.rss"])
def test_the_feeds_hold_what_is_current(client, current, address):
    assert set(addresses(client.get(address), "guid, entry > id")) == current


def test_the_sitemap_holds_what_is_current(client, current):
    assert addresses(client.get("/sitemap-roles.xml"), "loc") == current


def test_what_is_current_may_be_indexed_and_nothing_else(client, current):
    for posting in Posting.objects.visible():
        robots = page(client.get(posting.get_absolute_url())).css_first('meta[name="robots"]')
        assert (robots is None) == (posting.get_absolute_url() in current)


def test_similar_roles_are_current(client, current):
    PostingFactory(title="Current closed draft expired upcoming undated")
    shown = page(client.get(Posting.objects.latest("pk").get_absolute_url()))
    assert set(texts(shown, ".similar h3")) == {"Current", "Undated"}
