"""The employer's own class of the job: occupation_code, occupation_grade and class_established (YYYY-MM)."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled
from postings.parsing.language.written_dates import MONTHS
from postings.parsing.passages import RoleText
from postings.parsing.posting import Fact

CODE_LABEL = re.compile(
    r"(?!(?:job|position) (?:number|no|id)$)"  # which count openings
    r"(?:code|(?:(?:job|class|classification|occupation|occupational|title|position|class title|job class) )+(?:code|"
    r"number|no|id)"
    r"(?: (?:number|no))?|code (?:number|no))"
)
CODE = re.compile(r"[A-Z]{0,4}[-. ]?\d{2,6}(?:[-.]\d{1,4})?[A-Z]{0,3}\b|[A-Z]{1,3}\d{1,5}[A-Z]?\b")
GRADE_LABEL = re.compile(
    r"(?:(?:pay|salary|job|position|classification|class|wage|compensation|labor) )+(?:grade|band|group|level|"
    r"lane)(?: (?:level|code|range|step))?"
)
BARE_GRADE_LABEL = re.compile(r"grade")
GRADE = re.compile(
    r"(?:grade |band |level )?[A-Z]{0,5}[-. ]?\d{0,3}[A-Z]{0,2}(?:\s?(?:-|–|to|/)\s?[A-Z]{0,4}\d{1,3})?", re.IGNORECASE
)
SCHOOL_GRADES = re.compile(r"\b(?:pre-?)?k\b|k-|\d(?:st|nd|rd|th)\b|\d\s?[-–]\s?\d", re.IGNORECASE)
ESTABLISHED_LABEL = re.compile(
    r"(?:class|classification|date|job class|position|original(?:ly)?|description|date class) (?:established|"
    r"adopted|created|approved)(?: date)?|established|adopted"
)
MONTH_YEAR = re.compile(
    r"(?P<month>\d{1,2})[/-](?:\d{1,2}[/-])?(?P<year>(?:19|20)\d\d)\b|"
    r"(?P<name>[A-Za-z]{3,9})\.? (?:\d{1,2}, )?(?P<year2>(?:19|20)\d\d)\b|(?P<year3>(?:19|20)\d\d)-(?P<month3>\d\d)\b"
)


def occupation(role: RoleText) -> Iterator[Fact]:
    yield from _code(role)
    yield from _grade(role)
    yield from _established(role)


def _code(role: RoleText) -> Iterator[Fact]:
    for passage in labelled(role, CODE_LABEL.fullmatch):
        if passage.label and (match := CODE.match(passage.text)):
            yield Fact("occupation_code", match.group(), passage.span(*match.span()))
            return


def _grade(role: RoleText) -> Iterator[Fact]:
    """A bare "Grade" is the employer's only beside a code of the class: a teacher's grade is the pupils'."""
    labels = (
        [GRADE_LABEL, BARE_GRADE_LABEL] if any(True for _ in labelled(role, CODE_LABEL.fullmatch)) else [GRADE_LABEL]
    )
    for label in labels:
        for passage in labelled(role, label.fullmatch):
            value = passage.text.strip(" .")
            if passage.label and value and GRADE.fullmatch(value) and not SCHOOL_GRADES.search(value):
                yield Fact(
                    "occupation_grade",
                    value,
                    passage.span(passage.text.index(value), passage.text.index(value) + len(value)),
                )
                return


def _established(role: RoleText) -> Iterator[Fact]:
    for passage in labelled(role, ESTABLISHED_LABEL.fullmatch):
        match = MONTH_YEAR.search(passage.text) if passage.label and len(passage.text) < 40 else None
        if match and (found := _year_and_month(match)):
            yield Fact("class_established", found, passage.span(*match.span()))
            return


def _year_and_month(match: re.Match[str]) -> str | None:
    month = MONTHS.get(match["name"].lower(), 0) if match["name"] else int(match["month"] or match["month3"])
    return f"{match['year'] or match['year2'] or match['year3']}-{month:02}" if 1 <= month <= 12 else None
