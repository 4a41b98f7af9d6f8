import pytest

from postings.parsing.fields.start import job_start
from tests.postings.parsing.fields.roletext import role


def start(*lines: str) -> str | None:
    return next((fact.value for fact in job_start(role(*lines))), None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Start Date: August 10, 2023", "August 10, 2023"),
        ("Starting Date: ASAP", "ASAP"),
        ("Desired Start Date: Fall 2023", "Fall 2023"),
        ("Anticipated start: July 1", "July 1"),
        ("matter| startDate: September 18", "September 18"),
        ("matter| start_date: 2023-07-01", "2023-07-01"),
        ("Effective Date: 7/1/2023", "7/1/2023"),
        ("Type of Vacancy: Salaried full-time, starting ASAP", "ASAP"),
        ("The position starts on August 10, 2023.", "August 10, 2023"),
        ("We would like you to start as soon as possible.", "as soon as possible"),
        ("The start date is no later than June 1, 2024.", "no later than June 1, 2024"),
        ("Employment begins July 1, 2023.", "July 1, 2023"),
        ("The fellowship begins in September 2023.", "September 2023"),
        ("This role begins in the 2023-24 school year.", "the 2023-24 school year"),
        ("The internship starts in early June.", "early June"),
        ("The successful candidate will begin work on or about January 2, 2024.", "on or about January 2, 2024"),
        ("Starting immediately", "immediately"),
    ],
)
def test_the_start_is_kept_as_printed(line: str, expected: str) -> None:
    assert start(line) == expected


def test_the_line_under_a_heading_that_names_it_is_the_start() -> None:
    assert (
        start("# Start date", "Ideally in May 2023, at the latest in June.")
        == "Ideally in May 2023, at the latest in June"
    )


@pytest.mark.parametrize(
    "line",
    [
        "Review of applications begins August 10, 2023.",
        "Interviews will start in May 2023.",
        "Classes begin September 5, 2023.",
        "The starting salary is $50,000.",
        "Our program started in May 2010.",
        "Benefits begin on the first of the month.",
        "# Responsibilities\n- Start of the year planning in August",
        "A start-up in May",
        "Founded in 2010, we began in May 2011.",
        "Effective May 1, 2022, all staff must be vaccinated.",
        "matter| available: false",
    ],
)
def test_other_beginnings_are_not_the_start(line: str) -> None:
    assert start(*line.split("\n")) is None
