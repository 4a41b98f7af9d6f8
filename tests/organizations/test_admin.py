import pytest

from organizations.models import Membership, Organization
from postings.models import PostingSearch
from tests.factories import MembershipFactory, OrganizationFactory, PostingFactory, UserFactory
from tests.postings.admin.form_data import form_data, screen

pytestmark = pytest.mark.django_db


def test_a_member_describes_their_own_organization_and_cannot_rename_it(client):
    membership = MembershipFactory()
    client.force_login(membership.user)
    address = screen(Organization, "change", membership.organization.pk)
    data = form_data(client.get(address), overview="We teach.", name="Another")
    assert client.post(address, data).status_code == 302
    organization = Organization.objects.get()
    assert (organization.overview, organization.name) == ("We teach.", membership.organization.name)


def test_a_member_does_not_see_another_organization(client):
    client.force_login(MembershipFactory().user)
    other = OrganizationFactory()
    assert other.name not in client.get(screen(Organization)).content.decode()
    assert client.get(screen(Organization, "change", other.pk)).status_code == 302
    assert client.get(screen(Organization, "add")).status_code == 403


def test_an_administrator_decides_who_may_post_for_whom(client):
    client.force_login(UserFactory(administrator=True))
    organization, person = OrganizationFactory(), UserFactory()
    address = screen(Organization, "change", organization.pk)
    member = {"memberships-TOTAL_FORMS": 1, "memberships-0-user": person.pk, "memberships-0-role": "publisher"}
    assert client.post(address, form_data(client.get(address), **member)).status_code == 302
    assert (Membership.objects.get().user, Membership.objects.get().role) == (person, "publisher")


def test_the_list_says_how_many_roles_each_has(client):
    client.force_login(UserFactory(administrator=True))
    organization = OrganizationFactory()
    PostingFactory.create_batch(3, hiring_organization=organization)
    (found,) = client.get(screen(Organization)).context["cl"].queryset
    assert found.number_of_roles == 3


def test_roles_are_found_by_their_employers_new_name(client):
    client.force_login(UserFactory(administrator=True))
    organization = PostingFactory().hiring_organization
    address = screen(Organization, "change", organization.pk)
    client.post(address, form_data(client.get(address), name="Montessori Union"))
    assert "'montessori'" in PostingSearch.objects.get().words


def test_two_organizations_of_one_name_are_refused_in_words(client):
    client.force_login(UserFactory(administrator=True))
    OrganizationFactory(name="Teaching Lab")
    address = screen(Organization, "add")
    response = client.post(address, form_data(client.get(address), name="teaching-lab", slug="other"))
    assert "exists already" in str(response.context["adminform"].form.errors)
