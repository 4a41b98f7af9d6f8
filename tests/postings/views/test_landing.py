import pytest

from postings.models import Posting
from postings.search import index
from tests.factories import PostingFactory
from tests.postings.views.reading import page, texts

pytestmark = pytest.mark.django_db


@pytest.fixture
def roles():
    PostingFactory(title="Boston Coach", located=True)
    PostingFactory(title="Remote Coach", remote=True)
    PostingFactory(title="Team Lead", kind="leadership_role")
    index(Posting.objects.values_list("pk", flat=True))


@pytest.mark.parametrize(
    ("address", "heading", "title"),
    [
        ("/jobs/in/massachusetts/", "Roles in Massachusetts", "Boston Coach"),
        ("/jobs/remote/", "Remote roles", "Remote Coach"),
        ("/jobs/leadership-roles/", "Leadership roles", "Team Lead"),
    ],
)
def test_a_landing_page_has_its_own_title_and_its_roles(client, roles, address, heading, title):
    shown = page(client.get(address))
    assert texts(shown, "h1") == [heading]
    assert shown.css_first("title").text().startswith(heading)
    assert texts(shown, ".card h3") == [title]


def test_the_list_leads_to_the_landing_pages_that_have_roles(client, roles):
    links = [link.attributes["href"] for link in page(client.get("/")).css(".browse a")]
    assert links == ["/jobs/in/massachusetts/", "/jobs/remote/", "/jobs/openings/", "/jobs/leadership-roles/"]


@pytest.mark.parametrize("address", ["/jobs/in/atlantis/", "/jobs/wizards/"])
def test_what_is_no_state_and_no_kind_is_404(client, roles, address):
    assert client.get(address).status_code == 404


def test_a_landing_page_without_roles_is_not_indexed(client, roles):
    shown = page(client.get("/jobs/in/ohio/"))
    assert "noindex" in shown.css_first('meta[name="robots"]').attributes["content"]
