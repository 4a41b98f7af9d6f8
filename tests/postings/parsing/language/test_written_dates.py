from datetime import date

import pytest

from postings.parsing.language.written_dates import resolved, written_dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021-08-09", date(2021, 8, 9)),
        ("2021-08-09T14:17:11.945Z", date(2021, 8, 9)),
        ("2021/8/9", date(2021, 8, 9)),
        ("August 9, 2021", date(2021, 8, 9)),
        ("AUGUST 9TH 2021", date(2021, 8, 9)),
        ("Mon., Aug. 9, 2021", date(2021, 8, 9)),
        ("August 9/2021", date(2021, 8, 9)),
        ("9 August 2021", date(2021, 8, 9)),
        ("the 9th of August, 2021", date(2021, 8, 9)),
        ("9-Aug-2021", date(2021, 8, 9)),
        ("9-Aug-21", date(2021, 8, 9)),
        ("8/9/2021", date(2021, 8, 9)),
        ("8-9-21", date(2021, 8, 9)),
        ("19/8/2021", date(2021, 8, 19)),
        ("9.8.2021", date(2021, 8, 9)),
        ("August 2-9, 2021", date(2021, 8, 9)),
        ("Sunday 9th August 2020 at midnight", date(2020, 8, 9)),
    ],
)
def test_a_date_is_read_however_it_is_written(text: str, expected: date) -> None:
    assert [written.date for written in written_dates(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "2019-20 school year",
        "May 2020",
        "call 555-12-1234",
        "31 February 2020",
        "13/13/2020",
        "12 months",
        "You may apply",
        "K-12 5:30",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert list(written_dates(text)) == []


def test_the_country_decides_what_stands_first() -> None:
    assert [written.date for written in written_dates("8/9/2021", day_first=True)] == [date(2021, 9, 8)]


def test_a_date_without_a_year_is_placed_after_the_day_it_was_posted() -> None:
    (written,) = written_dates("by January 9")
    assert resolved(written, date(2021, 11, 20), after=True) == date(2022, 1, 9)


def test_a_date_without_a_year_is_placed_near_another_date() -> None:
    (written,) = written_dates("by March 25")
    assert resolved(written, date(2024, 6, 1)) == date(2024, 3, 25)


def test_a_weekday_decides_the_year() -> None:
    (written,) = written_dates("Friday, May 6")
    assert resolved(written, date(2021, 10, 1)) == date(2022, 5, 6)


def test_a_span_covers_the_date_alone() -> None:
    (written,) = written_dates("Apply by Friday, May 6, 2022 at noon")
    assert "Apply by Friday, May 6, 2022 at noon"[written.start : written.end] == "Friday, May 6, 2022"
