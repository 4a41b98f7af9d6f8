import pytest

from postings.parsing.fields.term import months_per_year, term
from tests.postings.parsing.fields.roletext import role


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Term: One year, renewable", "One year, renewable"),
        ("Duration: June through August", "June through August"),
        ("This is a two-year position.", "two-year"),
        ("This is a two-year, grant-funded position.", "two-year, grant-funded"),
        ("A three-year position funded by a federal grant.", "three-year position funded by a federal grant"),
        ("We seek an editor for a 4-month contract.", "4-month"),
        ("The appointment is for two years with the possibility of renewal.", "two years"),
        ("The position is funded for one year.", "one year"),
        ("Fellows serve a one-year term.", "one-year"),
        ("The internship lasts 10 weeks.", "10 weeks"),
        ("Teaching in the 2023-24 academic year.", "2023-24 academic year"),
        ("Work runs January-August 2025.", "January-August 2025"),
        ("This is a one (1) year appointment.", "one (1) year"),
    ],
)
def test_the_term_is_kept_as_printed(line: str, expected: str) -> None:
    assert [fact.value for fact in term(role(line))] == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "# Qualifications\n- Three years of teaching experience",
        "Benefits begin six weeks after your appointment.",
        "We have served families for two years.",
        "At least two years in a similar position",
        "Our five-year strategic plan",
        "A graduate of a four-year college",
        "Two weeks of vacation in the first year",
        "We offer a 12-week bootcamp program in design.",
        "Teach our 10-week coding course and its summer program",
        "Students finish a two-year diploma program.",
    ],
)
def test_other_spans_of_time_are_no_term(line: str) -> None:
    assert list(term(role(*line.split("\n")))) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Months: 12", 12),
        ("MONTHS: 10", 10),
        ("Work Year: 11 months", 11),
        ("This is a 10-month position.", 10),
        ("A twelve-month, full-time position.", 12),
        ("This is a ten (10) month contract.", 10),
    ],
)
def test_the_months_of_the_work_year_are_counted(line: str, expected: int) -> None:
    assert [fact.value for fact in months_per_year(role(line))] == [expected]


@pytest.mark.parametrize("line", ["Within 12 months of hire", "Ages 10 months and up", "Work Year: 190 days"])
def test_other_months_are_not_counted(line: str) -> None:
    assert list(months_per_year(role(line))) == []
