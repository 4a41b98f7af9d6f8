"""The normalized facts of a posting as people read them: each function gives lines, none where nothing is known."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from django.template.defaultfilters import date as format_date

from postings.choices import EmploymentType, WorkArrangement
from postings.facts.money import pay_range
from postings.facts.place_names import place_name
from postings.models import Posting

WORKING_DAYS_A_MONTH = 20


def verbatim(field: str) -> Callable[[Posting], list[str]]:
    """The words of a field that is kept as the source has it."""
    return lambda posting: _line(getattr(posting, field))


def places(posting: Posting) -> list[str]:
    return [place_name(location) for location in posting.locations.all()]


def arrangement(posting: Posting) -> list[str]:
    return _line(", ".join(WorkArrangement(value).label for value in posting.work_arrangements))


def travel(posting: Posting) -> list[str]:
    if posting.travel_max_percent == 0:
        return ["No travel", *_said_of_travel(posting)]
    share = travel_share(posting)
    days = travel_days(posting)
    lines = [f"{share} of the time{days and f', {days}'}"] if share else []
    return [*lines, *_said_of_travel(posting)]


def _said_of_travel(posting: Posting) -> list[str]:
    besides = f"Besides: {posting.travel_recurring}" if posting.travel_recurring else ""
    return [*_line(posting.travel_text), *_line(besides)]


def travel_share(posting: Posting) -> str:
    return _span(posting.travel_min_percent, posting.travel_max_percent, "%")


def travel_days(posting: Posting) -> str:
    """A share of the time as working days in a month: 20 to 40 % is about 4 to 8."""
    shares = (posting.travel_min_percent, posting.travel_max_percent)
    low, high = (None if share is None else round(share * WORKING_DAYS_A_MONTH / 100) for share in shares)
    if not (low or high):
        return ""
    about = "" if low is None or high is None else "about "
    return f"{about}{_span(low, high, '')} working day{'' if (high or low) == 1 else 's'} a month"


def pay(posting: Posting) -> list[str]:
    stated = pay_range(posting)
    return [*_line(stated), *_line(posting.salary_text if posting.salary_text != stated else "")]


def employment(posting: Posting) -> list[str]:
    return _line(", ".join(EmploymentType(value).label for value in posting.employment_types))


def education(posting: Posting) -> list[str]:
    if not posting.minimum_degree:
        return _line("A degree, or experience in its place" if posting.experience_in_place_of_education else "")
    instead = ", or experience in its place" if posting.experience_in_place_of_education else ""
    return [f"{posting.get_minimum_degree_display()}{instead}"]


def experience(posting: Posting) -> list[str]:
    years = posting.minimum_years
    if years is None:
        return []
    return [f"{years.normalize():f} year{'' if years == 1 else 's'} or more"]


def date_posted(posting: Posting) -> list[str]:
    return _line(_day(posting.date_posted))


def valid_through(posting: Posting) -> list[str]:
    return _line(_day(posting.valid_through))


def occupation(posting: Posting) -> list[str]:
    return _line(", ".join(_labelled(("code", posting.occupation_code), ("grade", posting.occupation_grade))))


def months(posting: Posting) -> list[str]:
    return _line(str(posting.months_per_year or ""))


def overtime(posting: Posting) -> list[str]:
    return {True: ["Eligible"], False: ["Not eligible"], None: []}[posting.overtime_eligible]


def _line(text: str) -> list[str]:
    return [text] if text else []


@lru_cache(maxsize=5000)
def _day(day) -> str:
    return format_date(day, "F j, Y") if day else ""


def _labelled(*pairs: tuple[str, str]) -> Iterator[str]:
    return (f"{label} {value}" for label, value in pairs if value)


def _span(low: int | None, high: int | None, unit: str) -> str:
    if low is None and high is None:
        return ""
    if low is None:
        return f"up to {high}{unit}"
    if high is None:
        return f"{low}{unit} or more"
    return f"{low}{unit}" if low == high else f"{low}–{high}{unit}"
