"""The lists of the admin cost the same whatever the tables hold."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from organizations import paging
from organizations.admin import MemberAdmin
from organizations.models import Organization
from postings.models import Posting, SourceDocument
from tests.factories import OrganizationFactory, PostingFactory
from tests.postings.admin.form_data import screen

pytestmark = pytest.mark.django_db
ADDRESSES = [
    screen(Posting),
    f"{screen(Posting)}?q=coach+riverside&status=published&closes=passed&origin=document&flagged=remarks",
    f"{screen(Posting)}?organization=1",
    screen(SourceDocument),
    f"{screen(SourceDocument)}?q=role",
    screen(Organization),
]


def queries(client, address):
    with CaptureQueriesContext(
        connection,
    ) as captured:
        assert client.get(address).status_code == 200
    return [query["sql"] for query in captured.captured_queries]


def role(number):
    """One that every address of this file finds."""
    school, _ = Organization.objects.get_or_create(pk=1, defaults={"name": "Riverside", "slug": "riverside"})
    return PostingFactory(
        title=f"Coach {number}",
        hiring_organization=school,
        imported_from_a_document=True,
        expired=True,
        remarks=["Look here."],
    )


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_list_takes_the_same_queries_whatever_its_length_and_none_without_a_bound(
    client, administrator, address, monkeypatch
):
    monkeypatch.setattr(MemberAdmin, "list_per_page", 1)
    for number in range(2):
        role(number)
    few = queries(client, address)
    for number in range(2, 12):
        role(number)
    many = queries(client, address)
    assert len(many) == len(few) <= 10
    asked = [sql for sql in many if re.search(r'FROM "(postings|organizations)_', sql)]
    assert asked
    assert [sql for sql in asked if "LIMIT" not in sql] == []


def test_rows_are_counted_up_to_a_bound(client, administrator, monkeypatch):
    monkeypatch.setattr(paging, "MOST", 3)
    PostingFactory.create_batch(5)
    assert client.get(screen(Posting)).context["cl"].result_count == 3


def test_a_list_offers_no_organizations_but_ones_own(client, editor):
    OrganizationFactory(name="Elsewhere School")
    PostingFactory(hiring_organization=editor.organization)
    page = client.get(screen(Posting)).content.decode()
    assert f"?organization={editor.organization.pk}" in page
    assert "Elsewhere School" not in page


def test_the_list_of_organizations_leads_to_the_roles_of_one(client, administrator):
    role = PostingFactory()
    PostingFactory()
    address = f"{screen(Posting)}?organization={role.hiring_organization.pk}"
    assert address in client.get(screen(Organization)).content.decode()
    found = client.get(address).context["cl"]
    assert list(found.queryset) == [role]
    assert found.has_active_filters


@pytest.mark.parametrize(
    "query",
    ["q=%00", "q=%22", "organization=x", "organization=99999999999999999999", "closes=x", "p=x", "q=" + "a+" * 50],
)
def test_a_malformed_address_of_a_list_is_no_error(client, administrator, query):
    PostingFactory()
    assert client.get(f"{screen(Posting)}?{query}", follow=True).status_code == 200


def test_roles_are_found_by_words_of_title_organization_and_code(client, administrator):
    role = PostingFactory(title="Math Coach", hiring_organization__name="Riverside Schools", occupation_code="0660")
    PostingFactory(title="Math Teacher", hiring_organization__name="Hillside Schools")
    for typed in ("math river", "COACH", "0660", '"math coach"'):
        assert list(client.get(screen(Posting), {"q": typed}).context["cl"].queryset) == [role], typed


def test_roles_are_filtered_by_their_closing_date_and_origin(client, administrator):
    passed = PostingFactory(expired=True, title="Passed")
    PostingFactory(title="Endless", imported_from_a_document=True)
    PostingFactory(title="Draft", draft=True)
    found = {
        query: {role.title for role in client.get(f"{screen(Posting)}?{query}").context["cl"].queryset}
        for query in ("closes=passed", "closes=soon", "closes=none", "origin=document", "origin=hand")
    }
    assert found == {
        "closes=passed": {passed.title},
        "closes=soon": set(),
        "closes=none": {"Endless"},
        "origin=document": {"Endless"},
        "origin=hand": {"Passed", "Draft"},
    }
