import pytest

from tests.factories import OrganizationFactory, PostingFactory
from tests.postings.views.reading import page, text, texts

pytestmark = pytest.mark.django_db


def test_an_organization_shows_its_current_roles_alone(client):
    organization = OrganizationFactory(name="Riverside Schools", overview="We run nine schools.")
    PostingFactory(hiring_organization=organization, title="Math Coach")
    PostingFactory(hiring_organization=organization, title="Bus Driver", closed=True)
    PostingFactory(title="Elsewhere")
    shown = page(client.get(organization.get_absolute_url()))
    assert texts(shown, ".card h3") == ["Math Coach"]
    assert "We run nine schools." in text(shown.css_first("main"))


def test_an_organization_with_many_roles_shows_the_newest_and_leads_to_all(client):
    organization = OrganizationFactory(slug="riverside")
    PostingFactory.create_batch(51, hiring_organization=organization)
    shown = page(client.get(organization.get_absolute_url()))
    assert len(shown.css(".card")) == 50
    assert "51 roles" in texts(shown, "h2")
    assert shown.css_first('a[href="/?organization=riverside"]')


def test_organizations_are_shown_in_pages(client):
    for number in range(61):
        PostingFactory(hiring_organization__name=f"School {number}")
    first = page(client.get("/organizations/"))
    second = page(client.get("/organizations/" + first.css_first("a[rel=next]").attributes["href"]))
    assert (len(first.css(".organizations li")), len(second.css(".organizations li"))) == (60, 1)


def test_a_former_slug_redirects_for_good(client):
    organization = OrganizationFactory(slug="old-name")
    organization.slug = "new-name"
    organization.save()
    response = client.get("/organizations/old-name/")
    assert (response.status_code, response.url) == (301, "/organizations/new-name/")


def test_an_unknown_organization_is_404(client):
    assert client.get("/organizations/nobody/").status_code == 404


def test_organizations_that_hire_are_listed_with_their_number_of_roles(client):
    organization = OrganizationFactory(name="Riverside Schools")
    PostingFactory.create_batch(2, hiring_organization=organization)
    PostingFactory(hiring_organization__name="Closed Schools", closed=True)
    shown = page(client.get("/organizations/"))
    assert texts(shown, ".organizations h2") == ["Riverside Schools"]
    assert "2 roles" in text(shown.css_first(".organizations"))


@pytest.mark.parametrize("rows", [3, 30])
def test_an_organization_takes_at_most_6_queries(client, rows, django_assert_max_num_queries):
    organization = OrganizationFactory()
    PostingFactory.create_batch(rows, hiring_organization=organization, located=True)
    with django_assert_max_num_queries(6):
        assert client.get(organization.get_absolute_url()).status_code == 200
