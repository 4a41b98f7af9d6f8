import pytest
from django.core.exceptions import ValidationError
from django.db.models import ProtectedError

from organizations.models import FormerSlug, Organization
from tests.factories import MembershipFactory, OrganizationFactory, PostingFactory, UserFactory
from tests.refusals import violated

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "other", ["teaching lab", "The Teaching Lab", "TEACHING  LAB, Inc.", "Teaching-Lab", "Téaching Lab"]
)
def test_one_name_is_one_organization_however_it_is_written(other):
    lab = OrganizationFactory(name="Teaching Lab")
    assert Organization.objects.named(other).get() == lab
    assert violated(OrganizationFactory, name=other) == "organization_name_once"
    with pytest.raises(ValidationError, match="exists already"):
        Organization(name=other, slug="other").full_clean()


@pytest.mark.parametrize("other", ["Teaching Labs", "Lab", "The"])
def test_another_name_is_another_organization(other):
    OrganizationFactory(name="Teaching Lab")
    assert not Organization.objects.named(other).exists()


@pytest.mark.parametrize("field", ["name", "slug"])
def test_an_organization_has_a_name_and_a_slug(field):
    organization = OrganizationFactory()
    stored = Organization.objects.filter(pk=organization.pk)
    assert violated(stored.update, **{field: ""}) == f"organization_has_a_{field}"


def test_a_slug_is_made_from_the_name_and_never_taken_twice():
    names = ["Québec Schools", "Quebec-Schools of Tomorrow", "教育", "学校"]
    slugs = [OrganizationFactory(name=name).slug for name in names]
    assert slugs == ["quebec-schools", "quebec-schools-of-tomorrow", "organization", "organization-2"]
    assert violated(OrganizationFactory, slug="quebec-schools") == "organizations_organization_slug_key"


def test_an_organization_that_changes_its_slug_is_found_by_the_former_one():
    lab = OrganizationFactory(slug="lab")
    lab.slug = "teaching-lab"
    lab.save()
    lab.save()
    assert FormerSlug.objects.get(slug="lab").organization == lab
    assert not FormerSlug.objects.filter(slug="teaching-lab").exists()


def test_an_organization_with_roles_is_not_deleted():
    with pytest.raises(ProtectedError):
        PostingFactory().hiring_organization.delete()


def test_a_person_is_a_member_once_and_in_a_known_role():
    one = MembershipFactory()
    assert violated(MembershipFactory, user=one.user, organization=one.organization) == "membership_once"
    assert violated(MembershipFactory, role="owner") == "membership_role_is_known"


def test_members_edit_their_own_organization_and_publishers_publish_for_it():
    editor, publisher = MembershipFactory(), MembershipFactory(publisher=True)
    assert list(Organization.objects.edited_by(editor.user)) == [editor.organization]
    assert not Organization.objects.published_by(editor.user).exists()
    assert list(Organization.objects.published_by(publisher.user)) == [publisher.organization]
    assert Organization.objects.published_by(UserFactory(administrator=True)).count() == 2
