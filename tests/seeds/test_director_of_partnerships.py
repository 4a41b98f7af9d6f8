"""Seed 000: one opening in Markdown with front matter."""

from collections import Counter
from datetime import date

import pytest

from postings.parsing.posting import Basis, Degree, Level, Place, PostingKind, SectionKind
from tests.seeds.documents import numbered, only_posting


@pytest.fixture(scope="module")
def posting():
    return only_posting("000")


def test_it_is_one_opening_of_teaching_lab(posting):
    assert posting.value("title") == "Director of Partnerships – IM"
    assert posting.value("hiring_organization") == "Teaching Lab"
    assert posting.value("kind") == PostingKind.OPENING


def test_its_date_is_that_of_the_front_matter(posting):
    fact = posting.fact("date_posted")
    assert (fact.value, fact.basis) == (date(2019, 4, 4), Basis.STATED)
    assert numbered("000").text[slice(*fact.span)] == "2019-04-04"


def test_it_is_in_new_york_in_washington_or_remote_in_the_united_states(posting):
    assert posting.values("locations") == (
        Place("New York", "NY", "US"),
        Place("Washington", "DC", "US"),
        Place(address_country="US", remote=True),
    )
    assert "remote" in posting.values("work_arrangements")


def test_its_facts_are_those_of_the_first_lines(posting):
    assert posting.values("employment_type") == ("FULL_TIME",)
    assert posting.value("job_start") == "ASAP"
    assert posting.value("reports_to") == "Managing Director of Partnerships or Chief Program Officer (TBD)"
    assert posting.value("salary_text") == "Commensurate with experience"
    assert posting.value("base_salary_min") is None


def test_travel_keeps_its_numbers_and_its_words(posting):
    assert (posting.value("travel_min_percent"), posting.value("travel_max_percent")) == (20, 40)
    assert "depending on season" in posting.value("travel_text")
    assert posting.value("travel_recurring") == "attend “home weeks” in DC or NYC every other month"
    assert any("“home weeks” in DC or NYC every other month" in section.text for section in posting.sections)


def test_its_duties_stand_in_3_groups(posting):
    groups = Counter(duty.group for duty in posting.responsibilities)
    assert list(groups.values()) == [3, 5, 4]
    names = ("Build & Maintain High-Level", "Support & Develop Project", "Collaborate With Other Teams")
    assert all(group.startswith(name) for group, name in zip(groups, names, strict=True))


def test_its_qualifications_stand_in_4_groups(posting):
    assert Counter(item.group for item in posting.qualifications) == {
        "Educational & Work Experience": 6,
        "Knowledge": 2,
        "Skills": 5,
        "Values": 4,
    }


def test_one_qualification_is_preferred(posting):
    preferred = [item.text for item in posting.qualifications if item.level is Level.PREFERRED]
    assert preferred == ["Experience in an entrepreneurial role or startup organization (preferred)"]


def test_it_asks_for_a_bachelor_and_five_years(posting):
    assert posting.value("minimum_degree") == Degree.BACHELOR
    assert posting.value("minimum_years") == 5
    assert posting.value("experience_in_place_of_education") is None


def test_its_other_sections_are_told_apart(posting):
    kinds = {section.heading: section.kind for section in posting.sections}
    assert kinds["Summary of Position"] is SectionKind.SUMMARY
    assert kinds["Areas for Growth"] is SectionKind.GROWTH
    assert kinds["Working at Teaching Lab"] is SectionKind.BENEFITS
    assert kinds["To Learn More About Teaching Lab"] is SectionKind.LEARN_MORE
    assert kinds["To Apply"] is SectionKind.HOW_TO_APPLY


def test_one_applies_by_the_form_and_asks_by_mail(posting):
    assert posting.value("apply_url").startswith("https://docs.google.com/a/teachinglab.org/forms/")
    assert posting.value("apply_email") == "jobs@teachinglab.org"


def test_the_broken_links_leave_their_words(posting):
    texts = "\n".join(section.text for section in posting.sections)
    assert "Practice What You Teach (pg. 9-11)" in texts
    assert "chrome-extension" not in texts
    assert "](" not in texts
