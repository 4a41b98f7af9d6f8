import pytest

from organizations.models import Organization
from postings.changing import publish
from postings.importing import Terms, import_document
from postings.models import Posting, PostingSearch
from tests.factories import OrganizationFactory
from tests.postings.importing.parsed import document, posting

pytestmark = pytest.mark.django_db
DRAFTS = Terms(as_drafts=True)


def bring(*postings, terms, content=b"bytes"):
    return import_document(key="uploads/1/a/role.txt", content=content, parsed=document(*postings), terms=terms)


def test_what_comes_as_a_draft_waits_for_a_person():
    bring(terms=DRAFTS)
    assert Posting.objects.get().status == "draft"
    assert not PostingSearch.objects.exists()


def test_a_newer_version_leaves_the_status_that_a_person_chose():
    bring(posting(), terms=DRAFTS)
    publish(Posting.objects.get())
    result = bring(posting(term="two-year"), terms=DRAFTS, content=b"newer")
    role = Posting.objects.get()
    assert (role.status, role.term, result.differences) == ("published", "two-year", [])


def test_a_role_that_the_source_calls_filled_stays_a_draft_and_says_so():
    bring(posting(closed=True), terms=DRAFTS)
    role = Posting.objects.get()
    assert role.status == "draft"
    assert role.remarks == ["The source says that this role is filled or no longer open."]


def test_a_role_that_a_newer_version_lacks_is_not_closed_but_flagged():
    bring(posting(), posting(title="Art Coach"), terms=DRAFTS)
    publish(Posting.objects.get(title="Art Coach"))
    bring(posting(), terms=DRAFTS, content=b"newer")
    gone = Posting.objects.get(title="Art Coach")
    assert (gone.status, gone.remarks) == ("published", ["Its source document no longer has this role."])


def test_one_organization_hires_whomever_the_source_names():
    own = OrganizationFactory(name="Riverside Schools")
    bring(terms=Terms(employer=own.name, whomever_it_names=True))
    role = Posting.objects.get()
    assert role.hiring_organization == own
    assert role.remarks == ["The source names “Teaching Lab” as who hires; it was read for Riverside Schools."]
    assert "hiring_organization" not in {item.field for item in role.evidence.all()}
    assert Organization.objects.get() == own


def test_a_name_that_is_written_otherwise_is_no_other_organization():
    own = OrganizationFactory(name="Teaching Lab")
    terms = Terms(employer=own.name, whomever_it_names=True)
    bring(posting(hiring_organization="The Teaching-Lab, Inc."), terms=terms)
    role = Posting.objects.get()
    assert (role.hiring_organization, role.remarks) == (own, [])
    assert "hiring_organization" in {item.field for item in role.evidence.all()}
