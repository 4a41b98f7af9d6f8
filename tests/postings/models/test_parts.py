import pytest
from django.db import transaction

from tests.factories import (
    EvidenceFactory,
    PostingLocationFactory,
    PostingSectionFactory,
    QualificationFactory,
    ResponsibilityFactory,
    SourceDocumentFactory,
)
from tests.refusals import violated

pytestmark = pytest.mark.django_db
PARTS = [PostingLocationFactory, ResponsibilityFactory, QualificationFactory, PostingSectionFactory]
NOWHERE = {"address_locality": "", "address_region": "", "address_country": ""}


@pytest.mark.parametrize("factory", PARTS)
def test_two_parts_cannot_keep_the_same_position(factory):
    part = factory(position=1)
    name = f"{factory._meta.model._meta.model_name}_position_once"
    assert violated(factory, posting=part.posting, position=1) == name


@pytest.mark.parametrize("factory", PARTS)
def test_two_parts_change_places_in_a_transaction(factory):
    first = factory(position=1)
    second = factory(posting=first.posting, position=2)
    first.position, second.position = 2, 1
    with transaction.atomic():
        first.save()
        second.save()
    assert list(factory._meta.model.objects.filter(posting=first.posting)) == [second, first]


@pytest.mark.parametrize("factory", PARTS)
@pytest.mark.parametrize("span", [(3, 3), (4, 3), (None, 3), (3, None)])
def test_a_span_has_a_beginning_before_its_end(factory, span):
    name = f"{factory._meta.model._meta.model_name}_span_is_ordered"
    assert violated(factory, span_start=span[0], span_end=span[1]) == name


@pytest.mark.parametrize(
    ("factory", "values", "name"),
    [
        (PostingLocationFactory, NOWHERE, "location_names_a_place"),
        (QualificationFactory, {"level": "cherished"}, "qualification_level_is_known"),
        (QualificationFactory, {"kind": "charm"}, "qualification_kind_is_known"),
        (QualificationFactory, {"minimum_years": -1}, "qualification_years_from_0"),
        (QualificationFactory, {"minimum_degree": "honorary"}, "qualification_degree_is_known"),
        (PostingSectionFactory, {"kind": "gossip"}, "section_kind_is_known"),
        (EvidenceFactory, {"span_start": 2, "span_end": 2}, "evidence_span_is_ordered"),
        (EvidenceFactory, {"basis": "guessed"}, "evidence_basis_is_known"),
        (SourceDocumentFactory, {"outcome": "lost"}, "source_document_outcome_is_known"),
        (SourceDocumentFactory, {"outcome": "unreadable"}, "source_document_refusal_has_a_reason"),
    ],
)
def test_the_database_refuses_what_violates_a_constraint(factory, values, name):
    assert violated(factory, **values) == name


def test_a_document_is_known_by_its_key():
    document = SourceDocumentFactory()
    assert violated(SourceDocumentFactory, key=document.key) == "source_document_key_once"


def test_anywhere_is_a_place_to_work_remotely():
    assert str(PostingLocationFactory(remote=True, **NOWHERE)) == "Remote"
    assert str(PostingLocationFactory(remote=True)) == "Remote (Boston, MA, US)"
