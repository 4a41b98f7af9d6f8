"""Tells a list of openings from the other data of a site, by its name or by what its records say."""

import re
from collections.abc import Iterator

from postings.reading.records import Record, Value

_OPENINGS = re.compile(
    r"(?:^|_|[a-z](?=[A-Z]))(?:job|position|opening|vacanc|career|role|opportunit|internship|posting|volunteer)",
    re.IGNORECASE,
)
_OF_A_JOB = re.compile(
    r"(?:job|key)?[_ -]?(?:requirements?|responsibilit(?:y|ies)|duties|qualifications?|salary|compensation|deadline"
    r"|closing[_ -]?date|employment[_ -]?type|job[_ -]?type"
    r"|what[_ -]?you[_ -]?(?:wi)?(?:ll)?[_ -]?do|who[_ -]?you[_ -]?are)$",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?:url|link|href|path|permalink|to)$", re.IGNORECASE)
_AMONG_OPENINGS = re.compile(
    r"(?:https?://[\w.-]{1,80})?/?(?:[\w-]{1,30}/){0,2}"
    r"(?:jobs?|careers?|positions?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|roles?)/[\w-]{2,100}/?$",
    re.IGNORECASE,
)


def names_openings(name: str) -> bool:
    return bool(_OPENINGS.search(name))


def holds_openings(name: str, value: Value) -> bool:
    """`name`: of the value, in the program or the data that holds it."""
    records = [record for record in records_in([value]) if record.title[1]]
    if not records or any(record.get("@type") for record in records):
        return False
    return names_openings(name) or any(is_of_a_job(record) or _lists_openings(record) for record in records)


def is_opening(kind: str, value: Value) -> bool:
    """Whether it is itself one, by the name of its type or by two things that it says: a course has requirements."""
    if not isinstance(value, Record) or not value.title[1]:
        return False
    return names_openings(kind) or sum(bool(_OF_A_JOB.match(key)) for key, _ in value.pairs) > 1


def leads_to_opening(record: Record) -> bool:
    """Whether it names a page and leads to it, among those of openings: `{title: Tutor, url: /jobs/tutor}`."""
    return bool(record.title[1]) and any(
        isinstance(value, str) and _LINK.search(key) and _AMONG_OPENINGS.match(value) for key, value in record.pairs
    )


def _lists_openings(record: Record) -> bool:
    """A section of a page that is called after what it lists: `{title: Open positions, items: [...]}`."""
    named = names_openings(record.title[1].replace(" ", "_").lower())
    return named and any(isinstance(each, Record) and each.title[1] for each in records_in(record))


def is_of_a_job(record: Record) -> bool:
    """Whether it says what only a job has: `deadline`, `salary`."""
    return any(_OF_A_JOB.match(key) for key, _ in record.pairs)


def records_in(value: Value) -> Iterator[Record]:
    """The records in a list, and in a record's own lists and records."""
    held = value if isinstance(value, list) else [each for _, each in value.pairs] if isinstance(value, Record) else []
    for each in held:
        if isinstance(each, Record):
            yield each
        if not isinstance(each, str):
            yield from records_in(each)
