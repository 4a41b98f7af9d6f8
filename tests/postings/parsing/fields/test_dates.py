from datetime import date

import pytest

from postings.parsing.fields.dates import dates
from postings.parsing.posting import Basis
from tests.postings.parsing.fields.roletext import role

POSTED = "Date Posted: February 3, 2022"


def posted(*lines: str) -> date | None:
    return next((fact.value for fact in dates(role(*lines)) if fact.field == "date_posted"), None)


def closes(*lines: str) -> date | None:
    return next((fact.value for fact in dates(role(*lines)) if fact.field == "valid_through"), None)


@pytest.mark.parametrize(
    "line",
    [
        "ld| datePosted: 2022-02-03",
        "matter| date: 2022-02-03T09:00:00Z",
        "matter| date-posted: February 3, 2022",
        "matter| post_date: 2022-02-03 10:11:12",
        "matter| pubDate: Feb 3 2022",
        "head| article:published_time: 2022-02-03T09:00:00+00:00",
        "Date Posted: 2/3/2022",
        "Posted: February 3, 2022",
        "Notice Date: February 3, 2022",
        "Posting Date: 2/3/22",
        "Open Date: 02-03-22",
        "Date: February 3, 2022",
        "Opening Date: Thursday, February 3, 2022",
        "Posted on February 3, 2022",
        "Job posted: 3 February 2022",
        "Published Feb. 3, 2022",
        "February 3, 2022",
        "by Jo Park | February 3, 2022 20:02",
        "The Park Laboratory — posted 3 February 2022",
        "Email a resume to the head coach. We pay the fees of the course and your travel. Posted 2/3/2022; no end.",
    ],
)
def test_the_day_of_posting_is_found(line: str) -> None:
    assert posted(line, "We seek a teacher for our school.") == date(2022, 2, 3)


@pytest.mark.parametrize(
    "line",
    [
        "Start Date: February 3, 2022",
        "matter| startDate: 2022-02-03",
        "matter| last_modified: 2022-02-03",
        "Revised: February 3, 2022",
        "Class Established: 2/3/2022",
        "Last updated: February 3, 2022",
        "Our open house is on February 3, 2022.",
        "matter| published: true",
        "Interviews will be held on February 3, 2022.",
        "Board approved: 2/3/2022",
    ],
)
def test_other_days_are_not_the_day_of_posting(line: str) -> None:
    assert posted(line) is None


def test_the_posting_date_comes_before_the_date_of_the_page() -> None:
    assert posted("matter| date: 2022-03-01", POSTED) == date(2022, 2, 3)


@pytest.mark.parametrize(
    "line",
    [
        "ld| validThrough: 2022-03-04T00:00",
        "matter| closing_date: 2022-03-04",
        "matter| deadline: March 4, 2022",
        "Deadline: March, 4 2022",
        "Deadline: This position will be posted until March 4, 2022.",
        "The vacancy is posted through March 4, 2022.",
        "matter| expires: 2022-03-04T23:59:59Z",
        "Closing Date: 3/4/2022",
        "Application Deadline: Friday, March 4",
        "Deadline to apply: March 4 at 5:00 p.m.",
        "Posting Closing: March 4, 2022",
        "Applications due: March 4, 2022",
        "Apply by: 3/4",
        "Application Period: February 3 - March 4, 2022",
        "Please apply by March 4, 2022.",
        "Applications must be received by FRIDAY, MARCH 4, 2022.",
        "The deadline for applications is March 4, 2022.",
        "Send your application to jobs@elm.org within March 4th, 2022.",
        "The deadline for applications was Friday, March 4, 2022.",
        "The deadline was February 25, 2022. Applications close on March 4, 2022.",
        "Applications close at midnight on 4 March.",
        "Applications will be accepted through March 4.",
        "Send a résumé and a letter to jobs@school.example.org with “Teacher” in the subject line by March 4, 2022.",
        "This position closes on March 4th, 2022 at 11:59 pm EST.",
        "Submit your materials no later than 5 p.m. on March 4, 2022.",
        "The posting will remain open until March 4, 2022.",
        "UPDATE: We have extended the deadline to March 4, 2022!",
        "For full consideration, apply by March 4, 2022.",
        "Applications are open from February 5 to March 4, 2022.",
        "Applications open February 5 and close March 4.",
        "Please fill out the form by March 4.",
        "To apply, follow the instructions of the Graduate School by 17:00 on Friday 4 March 2022.",
        "To join our UK team, apply by 4/3/2022.",
        "Expressions of interest should reach us by March 4.",
        "Deadline: March 4, 2022 (extended from February 20, 2022)",
        "- March 4, 2022 - deadline to apply",
        "March 4, 2022: Application deadline",
        "Recruitment period: Feb 5, 2022 through Mar 4, 2022",
        "We'll review applications as they come in, with a final deadline of March 4.",
        "Priority deadline: February 20; final deadline: March 4.",
        "Review of applications begins February 20, and applications are accepted until March 4, 2022.",
        "Deadline for best consideration is: March 4, 2022",
        "Best consideration by March 4, 2022.",
        "Application end date: March 4, 2022",
        "The application period for tutors will end on March 4, 2022.",
        "All letters should arrive by March 4, 2022.",
        "The post will be advertised until 4 March 2022.",
        "Bewerbungsfrist: 4. März 2022",
        "# Requirements\n- Patience\nApplications should be sent as one file to jo@elm.example.org by March 4, 2022.",
    ],
)
def test_the_last_day_to_apply_is_found(line: str) -> None:
    assert closes(POSTED, *line.split("\n")) == date(2022, 3, 4)


def test_a_date_under_a_heading_that_names_it_is_the_deadline() -> None:
    assert closes("# APPLICATION DEADLINE", "Applications must be received by FRIDAY, MARCH 4, 2022.") == date(
        2022, 3, 4
    )


@pytest.mark.parametrize(
    "line",
    [
        "Closing Date: Open until filled",
        "Deadline: Open until filled; review of applications begins March 4, 2022",
        "Review of applications will begin March 4, 2022 and continue until the position is filled.",
        "matter| deadline: We will begin reviewing applications around March 4th, on a rolling basis.",
        "Applications submitted after March 4 will be considered case by case.",
        "The position starts on March 4, 2022.",
        "Priority will be given to applications received by March 4, 2022.",
        "The priority deadline is March 4, 2022. The position is open until filled.",
        "For best consideration apply by March 4, 2022; the position is open until filled.",
        "Interviews will take place by March 4, 2022.",
        "Applicants will be notified by March 4, 2022.",
        "Able to work under tight deadlines.",
        "Applications open on March 4, 2022.",
        "End date: March 4, 2022",
        "The fellowship is funded through March 4, 2024.",
        "The candidate must have graduated by March 4, 2022.",
        "# Responsibilities\n- Submit grant reports by March 4, 2022",
        "First consideration will be given to applications received by March 4.",
        "Apply by March 4, 2022 for priority consideration.",
        "Screening begins immediately and continues until March 4.",
        "The written test will be held on March 4, 2022.",
        "References must arrive by March 4, 2022.",
        "We will contact you by March 4, 2022.",
        "March 4, 2022: Interviews",
        "The registration deadline is March 4, 2022.",
        "The gallery closes on March 4, 2022 for repairs.",
        "# Responsibilities\n- Prepare the accounts that are due March 4, 2022",
    ],
)
def test_other_dates_are_no_deadline(line: str) -> None:
    assert closes(POSTED, *line.split("\n")) is None


def test_an_extended_deadline_replaces_the_labelled_one() -> None:
    assert closes("Deadline: March 4, 2022", "The deadline has been extended to March 18, 2022.") == date(2022, 3, 18)


def test_a_deadline_before_the_day_of_posting_is_kept() -> None:
    assert closes(POSTED, "Please apply by March 1, 2021.") == date(2021, 3, 1)


def test_a_deadline_without_a_year_is_derived() -> None:
    (fact,) = [fact for fact in dates(role(POSTED, "Please apply by January 9.")) if fact.field == "valid_through"]
    assert (fact.value, fact.basis) == (date(2023, 1, 9), Basis.DERIVED)


@pytest.mark.parametrize("line", ["The club meets in the 2022-23 school year.", "https://elm.org/2022/02/03/news"])
def test_the_year_of_something_else_gives_a_deadline_none(line: str) -> None:
    assert closes(line, "Please apply by January 9.") is None


def test_a_deadline_alone_on_its_line_is_no_day_of_posting() -> None:
    assert posted("Closing Date", "February 3, 2022") is None


def test_a_deadline_without_any_year_in_the_document_is_not_guessed() -> None:
    assert closes("Please apply by January 9.") is None


def test_british_dates_put_the_day_first() -> None:
    assert closes("Salary: £24,000 per annum", "Closing date: 04/03/2022") == date(2022, 3, 4)


def test_the_end_of_the_funding_gives_a_deadline_no_year() -> None:
    assert closes("Open-ended, with fixed funding until 31 December 2024.", "Closing date: April 26") is None
