import pytest

from postings.parsing.fields.hours import overtime_eligible, work_hours
from tests.postings.parsing.fields.roletext import role


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Hours: 37.5 hours per week", "37.5 hours per week"),
        ("Work Schedule: Monday to Friday, 8:00 a.m. - 4:30 p.m.", "Monday to Friday, 8:00 a.m. - 4:30 p.m."),
        ("Time commitment: 8-10 hours a week", "8-10 hours a week"),
        ("This is a part-time role of about 20 hours per week.", "about 20 hours per week"),
        ("You will work 35-40 hours/week.", "35-40 hours/week"),
        ("Tutors give 10 hours per month.", "10 hours per month"),
        ("The library is staffed Monday through Friday, 9am to 5pm.", "Monday through Friday, 9am to 5pm"),
        ("This is a 40-hour work week.", "40-hour work week"),
    ],
)
def test_the_hours_are_kept_as_printed(line: str, expected: str) -> None:
    assert [fact.value for fact in work_hours(role(line))] == [expected]


@pytest.mark.parametrize(
    "line", ["# Qualifications\n- 30 credit hours in mathematics", "Pay: $20 per hour", "48 hours of notice"]
)
def test_other_hours_are_not_the_roles(line: str) -> None:
    assert list(work_hours(role(*line.split("\n")))) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("OVERTIME ELIGIBLE: No", False),
        ("Overtime Eligible: Yes", True),
        ("FLSA Status: Exempt", False),
        ("FLSA: Non-Exempt", True),
        ("FLSA Classification: Nonexempt, hourly", True),
        ("This is a full-time, exempt position.", False),
        ("This is a non-exempt position.", True),
        ("This position is not eligible for overtime.", False),
    ],
)
def test_overtime_is_told_or_follows_from_the_exemption(line: str, expected: bool) -> None:
    assert [fact.value for fact in overtime_eligible(role(line))] == [expected]


@pytest.mark.parametrize(
    "line", ["We are a tax-exempt organization.", "Some overtime is required.", "Exempt from sales tax"]
)
def test_other_exemptions_say_nothing_of_overtime(line: str) -> None:
    assert list(overtime_eligible(role(line))) == []
