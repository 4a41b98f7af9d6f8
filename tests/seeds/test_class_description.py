"""Seed 004: a class description, copied out of a web page with its navigation."""

from collections import Counter

import pytest

from postings.parsing.posting import Basis, Level, Place, PostingKind, QualificationKind
from tests.seeds.documents import only_posting


@pytest.fixture(scope="module")
def posting():
    return only_posting("004")


def test_it_is_one_class_description_of_the_county_s_schools(posting):
    assert posting.value("title") == "Coordinator, Districtwide Professional Learning"
    assert posting.value("hiring_organization") == "Montgomery County Public Schools"
    assert posting.value("kind") == PostingKind.CLASS_DESCRIPTION


def test_that_it_is_in_maryland_is_derived(posting):
    fact = posting.fact("locations")
    assert (fact.value, fact.basis) == (Place(None, "MD", "US"), Basis.DERIVED)


def test_it_has_a_code_a_grade_and_months(posting):
    assert posting.value("occupation_code") == "0660"
    assert posting.value("occupation_grade") == "N"
    assert posting.value("months_per_year") == 12
    assert posting.value("class_established") == "2022-11"
    assert posting.value("overtime_eligible") is False


def test_its_term_is_two_years_on_a_grant(posting):
    assert "two-year" in posting.value("term")
    assert "grant" in posting.value("term")


def test_its_9_duties_are_the_sentences_of_one_paragraph(posting):
    assert len(posting.responsibilities) == 9
    assert posting.responsibilities[0].text.startswith("Designs, develops, and implements")
    assert posting.responsibilities[-1].text == "Performs other duties as assigned."


def test_its_qualifications_are_all_required(posting):
    groups = Counter(item.group.split(":")[0] for item in posting.qualifications)
    assert groups == {
        "KNOWLEDGE, SKILLS, AND ABILITIES": 14,
        "EDUCATION, TRAINING, AND EXPERIENCE": 3,
        "CERTIFICATE AND LICENSE REQUIREMENTS": 1,
        "SPECIAL REQUIREMENTS": 1,
    }
    assert {item.level for item in posting.qualifications} == {Level.REQUIRED}
    assert Counter(item.kind for item in posting.qualifications)[QualificationKind.LICENSE] == 1


def test_a_master_or_five_years_are_alternatives(posting):
    assert posting.value("experience_in_place_of_education") is True
    assert posting.value("minimum_degree") is None
    assert posting.value("minimum_years") is None


@pytest.mark.parametrize("residue", ["Sorted by job title", "→", "A - C", "] Office"])
def test_the_navigation_around_it_is_no_content(posting, residue):
    items = [item.text for item in (*posting.responsibilities, *posting.qualifications)]
    assert residue not in "\n".join([*items, *(section.text for section in posting.sections)])
