"""Dates as people write them: "March 13, 2015", "3rd of May", "4-20-18", "Thursday, September 28th", "2019-04-04".

`written_dates` finds them; a date without a year keeps `year` None until `resolved` places it near another date.
"""

import re
from collections.abc import Iterator
from datetime import date

from postings.parsing.language.hints import in_small_letters
from postings.reading.values import dataclass, replace

MONTHS = {
    name: number
    for number, names in enumerate(
        ("january jan januar", "february feb februar", "march mar märz", "april apr", "may mai", "june jun juni",
         "july jul juli", "august aug", "september sept sep", "october oct oktober", "november nov",
         "december dec dezember"), 1)
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {name: number for number, name in enumerate("mon tue wed thu fri sat sun".split())}

# A word that begins as a month does, for patterns that need not know which: "Sept.", "june".
A_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_MONTH = r"(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_WEEKDAY = r"(?:\b(?P<weekday>mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s{1,2}(?:the\s)?)?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_UNTIL = rf"(?:\s?(?:-|–|—|to|through|and)\s?(?P<last>{_DAY})(?:st|nd|rd|th)?\b(?![:/.]))?"
_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_FORMS = (
    rf"(?P<iso_year>(?:19|20)\d\d)[-/.](?P<iso_month>0?[1-9]|1[0-2])[-/.](?P<iso_day>{_DAY})(?!\d)",
    (
        rf"{_WEEKDAY}\b(?P<month_first>{_MONTH})(?:\s{{0,2}}|-|,\s(?=\d{{1,2}},?\s(?:19|20)\d\d\b))(?P<day_after>{_DAY})(?:st|nd|rd|th)?\b(?![:/]\d\d\b){_UNTIL}"
        rf"(?:(?:\s{{0,2}},?\s{{0,2}}(?:of\s)?|-){_YEAR.replace('year', 'year1')}|/{_YEAR.replace('year', 'year4')})?"
    ),
    (
        rf"{_WEEKDAY.replace('weekday', 'weekday2')}\b(?P<day_before>{_DAY})(?:st|nd|rd|"
        rf"th|\.)?[\s-]{{1,2}}(?:of\s)?(?P<month_last>{_MONTH})"
        rf"(?:[\s,-]{{1,3}}{_YEAR.replace('year', 'year2')}|-(?P<short>\d\d)\b(?!-))?"
    ),
    r"(?<![\d/.$-])(?P<first>\d{1,2})(?P<sep>[/.-])(?P<second>\d{1,2})(?P=sep)(?P<year3>(?:19|20)?\d\d)(?![\d/-])",
    r"(?<![\d/.$-])(?P<first2>\d{1,2})/(?P<second2>\d{1,2})(?![\d/%-])",
)
# For text in small letters. Each form begins with a digit or with a word that may be a weekday or month.
_DATE = re.compile(r"(?:(?=\d)|\b(?=[adfjmnostw]))(?:" + "|".join(_FORMS) + ")")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class WrittenDate:
    start: int
    end: int
    month: int
    day: int
    year: int | None = None
    weekday: int | None = None  # Monday is 0, as printed
    swappable: bool = False  # "4/5/2019" is two dates, and which one the country decides

    @property
    def date(self) -> date | None:
        return _valid(self.year, self.month, self.day) if self.year else None

    def swapped(self) -> "WrittenDate":
        return replace(self, month=self.day, day=self.month) if self.swappable else self


def written_dates(text: str, *, day_first: bool = False) -> Iterator[WrittenDate]:
    """The dates in `text`, in order. "June 1-3" is its last day. `day_first` reads 4/5/2019 as the fourth of May."""
    if not _DIGIT.search(text):
        return
    for match in _DATE.finditer(in_small_letters(text)):
        found = _read(match)
        if found:
            yield found.swapped() if day_first else found


def _read(match: re.Match[str]) -> WrittenDate | None:
    start, end = match.span()
    if match["iso_year"]:
        written = WrittenDate(start, end, int(match["iso_month"]), int(match["iso_day"]), int(match["iso_year"]))
    elif match["month_first"]:
        year = match["year1"] or match["year4"]
        day = int(match["last"] or match["day_after"])
        written = WrittenDate(
            start, end, _month(match["month_first"]), day, int(year) if year else None, _weekday(match["weekday"])
        )
    elif match["month_last"]:
        year, weekday = match["year2"] or (match["short"] and f"20{match['short']}"), _weekday(match["weekday2"])
        written = WrittenDate(
            start, end, _month(match["month_last"]), int(match["day_before"]), int(year) if year else None, weekday
        )
    else:
        return _numeric(match)
    return written if _valid(written.year or 2024, written.month, written.day) else None


def _numeric(match: re.Match[str]) -> WrittenDate | None:
    """Month first, as in the United States, unless full stops part the numbers or only the other order is a date."""
    first, second = int(match["first"] or match["first2"]), int(match["second"] or match["second2"])
    year = int(match["year3"]) if match["year3"] else None
    if year is not None and year < 100:
        year += 2000 if year < 70 else 1900
    swappable = first <= 12 and second <= 12 and match["sep"] != "."
    month, day = (second, first) if first > 12 or match["sep"] == "." else (first, second)
    if not _valid(year or 2024, month, day):
        return None
    return WrittenDate(match.start(), match.end(), month, day, year, swappable=swappable)


def _month(printed: str) -> int:
    return MONTHS[printed.rstrip(".").lower()]


def _weekday(printed: str | None) -> int | None:
    return WEEKDAYS[printed.lower()] if printed else None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def resolved(written: WrittenDate, near: date, *, after: bool = False) -> date | None:
    """The date itself, or of one without a year the one nearest to `near` (with `after`: the first from then on).

    A printed weekday decides where it can: Thursday the 28th of September was in 2017, not 2018.
    """
    if written.year:
        return written.date
    years = range(near.year - 1, near.year + 3)
    found = [day for year in years if (day := _valid(year, written.month, written.day))]
    if after:
        found = [day for day in found if day >= near]
    on_weekday = [day for day in found if day.weekday() == written.weekday and abs((day - near).days) < 300]
    return min(on_weekday or found, key=lambda day: abs((day - near).days), default=None)
