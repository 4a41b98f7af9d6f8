"""Seed 001: one opening in plain text, with competencies that each begin with a lead in capitals."""

from collections import Counter

import pytest

from postings.parsing.posting import Place, PostingKind, QualificationKind
from tests.seeds.documents import only_posting


@pytest.fixture(scope="module")
def posting():
    return only_posting("001")


def test_it_is_one_opening_of_schoolworks_in_massachusetts(posting):
    assert posting.value("title") == "Assistant Director"
    assert posting.value("hiring_organization") == "SchoolWorks"
    assert posting.value("kind") == PostingKind.OPENING
    assert posting.values("locations") == (Place(None, "MA", "US"),)


def test_its_facts_stand_under_compensation_and_location(posting):
    assert posting.values("employment_type") == ("FULL_TIME",)
    assert posting.value("salary_text") == "commensurate with experience"
    manager = posting.value("reports_to")
    assert manager.startswith("SchoolWorks Project Manager, Director of Project Management, or President")
    assert manager.endswith("Regional Director of SSoS")


def test_it_asks_for_no_degree_and_no_years(posting):
    assert posting.value("minimum_degree") is None
    assert posting.value("minimum_years") is None


def test_its_list_of_duties_goes_on_over_a_blank_line(posting):
    assert len(posting.responsibilities) == 8
    assert {duty.group for duty in posting.responsibilities} == {""}


def test_its_competencies_stand_in_5_groups(posting):
    groups = Counter(item.group.split(":")[0] for item in posting.qualifications)
    assert groups == {
        "Instructional Leadership": 4,
        "Personal Leadership": 5,
        "Community and Culture": 5,
        "Vision and Goals": 3,
        "Organizational and Operational Management": 5,
    }
    assert {item.kind for item in posting.qualifications} == {QualificationKind.COMPETENCY}


def test_each_competency_keeps_its_lead(posting):
    for item in posting.qualifications:
        assert item.lead.endswith(":")
        assert item.text.startswith(item.lead)
    leads = [item.lead for item in posting.qualifications]
    assert leads[0] == "DEMONSTRATES INSTRUCTIONAL LEADERSHIP:"
    assert "INVESTS STAKEHOLDERS IN ESE's, SSoS's, and DISTRICT'S VISIONS:" in leads


def test_one_asks_by_mail(posting):
    assert posting.value("apply_email") == "ssos@schoolworks.org"


def test_equal_opportunity_and_the_encouragement_are_kept(posting):
    texts = "\n".join(section.text for section in posting.sections)
    assert "SchoolWorks is an equal opportunity employer." in texts
    assert "We encourage you to apply, even if you don't believe you meet every one of our qualifications" in texts
