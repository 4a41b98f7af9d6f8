"""Seed 002: a programme guide that offers five leadership roles, cut by page breaks."""

import pytest

from postings.parsing.posting import Place, PostingKind
from tests.seeds.documents import numbered

TITLES = ["Team Lead", "Peer Coach", "Arts Lead", "Restorative & College Culture Lead", "Family Engagement Lead"]


@pytest.fixture(scope="module")
def postings():
    return numbered("002").postings


def everything(posting):
    items = [item.text for item in posting.responsibilities]
    return "\n".join([*items, *(f"{section.heading}\n{section.text}" for section in posting.sections)])


def test_it_offers_five_leadership_roles(postings):
    assert [posting.value("title") for posting in postings] == TITLES
    assert {posting.value("kind") for posting in postings} == {PostingKind.LEADERSHIP_ROLE}


def test_they_are_in_los_angeles_at_the_partnership(postings):
    for posting in postings:
        assert posting.value("hiring_organization") == "Partnership for Los Angeles Schools"
        assert posting.values("locations") == (Place("Los Angeles", "CA", "US"),)
        assert posting.fact("locations").basis == "derived"


def test_each_has_the_sentences_of_its_own_heading_as_duties(postings):
    assert [len(posting.responsibilities) for posting in postings] == [3, 4, 4, 3, 2]
    assert all(posting.qualifications == () for posting in postings)


def test_the_cohorts_of_team_leads_are_kept_and_are_no_duties(postings):
    team_lead = postings[0]
    assert "Special Education (K-12)" in everything(team_lead)
    assert not any("K-12" in duty.text for duty in team_lead.responsibilities)
    assert "Special Education (K-12)" not in everything(postings[1])


def test_the_senior_peer_coach_stays_within_the_peer_coach(postings):
    assert postings[1].responsibilities[-1].text.startswith("The Senior Peer Coach is a role")


def test_the_shared_facts_are_shared_sections(postings):
    said = [
        "via an application process that includes a joint principal/teacher commitment",
        "teachers earn a yearly stipend dependent on",
        "Teacher Leaders participate in the Partnership's Summer Institute",
        "at least two cycles of planning, observation, feedback and coaching",
    ]
    for posting in postings:
        shared = "\n".join(section.text for section in posting.sections if section.shared)
        assert [words for words in said if words in shared] == said


def test_neither_the_fellows_nor_the_quotations_are_duties(postings):
    duties = "\n".join(duty.text for posting in postings for duty in posting.responsibilities)
    for words in ("Fellow", "PLF", "UCLA", "Being a Team Lead means", "Anavelen Macias", "Tarik Smith"):
        assert words not in duties


def test_the_pay_is_a_stipend_without_numbers_and_there_is_no_employment_type(postings):
    for posting in postings:
        assert posting.value("base_salary_min") is None
        assert "stipend" in posting.value("salary_text")
        assert posting.values("employment_type") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "In the end, our vision for this work is",
        "observation and in-depth coaching cycles to increase",
        "is aligned to annual school leader learning, and focused",
        "develop this program in the coming years, we hope to study",
    ],
)
def test_sentences_that_a_page_break_cut_are_joined(postings, sentence):
    assert any(sentence in everything(posting) for posting in postings)


def test_the_quotation_between_two_halves_of_a_sentence_stands_whole_after_it(postings):
    text = everything(postings[0])
    assert text.index("high-need urban schools.") < text.index("PLF@PLI is a challenging yet supportive")
