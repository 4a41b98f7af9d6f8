"""Seed 003: one opening in plain text with its duties and qualifications under headings in capitals."""

from datetime import date

import pytest

from postings.parsing.posting import Level, Place, PostingKind
from tests.seeds.documents import only_posting


@pytest.fixture(scope="module")
def posting():
    return only_posting("003")


def test_it_is_one_opening_of_the_alliance(posting):
    assert posting.value("title") == "National Coalition Director"
    assert posting.value("hiring_organization") == "Alliance to Reclaim Our Schools"
    assert posting.value("kind") == PostingKind.OPENING
    assert posting.value("date_posted") == date(2015, 3, 13)
    assert posting.values("employment_type") == ("FULL_TIME",)


def test_it_is_in_new_york_or_washington(posting):
    assert posting.values("locations") == (Place("New York", "NY", "US"), Place("Washington", "DC", "US"))


def test_it_has_10_duties_and_their_introduction_is_none(posting):
    assert len(posting.responsibilities) == 10
    assert posting.responsibilities[0].text.startswith("Lead and direct the Alliance")
    kept = [*(duty.group for duty in posting.responsibilities), *(section.text for section in posting.sections)]
    assert any("Duties will focus on (but are not limited to)" in text for text in kept)


def test_2_of_its_8_qualifications_are_preferred(posting):
    assert len(posting.qualifications) == 8
    preferred = [item.text for item in posting.qualifications if item.level is Level.PREFERRED]
    assert [text.rsplit(" is ", 1)[1] for text in preferred] == ["preferred", "a plus"]


def test_it_asks_for_five_years(posting):
    assert posting.value("minimum_years") == 5
    assert posting.value("minimum_degree") is None


def test_one_sends_a_letter_and_a_resume(posting):
    assert posting.value("apply_email") == "Ldingerson@gmail.com"
    assert posting.value("how_to_apply").startswith("Send cover letter and resume for this position")
