"""A list of duties that goes straight on into what is required."""

import re
from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import SectionKind
from postings.parsing.sections import Part
from postings.parsing.verbs import begins_with_verb

# An item may only be what a person has or is. What one holds, brings or shows is asked for, though a verb says it.
_REQUIRED = re.compile(
    r"^\W*(?:(?:an?|the|some|any|your|have|has|hold|holds|possess|possesses|be|is|must|should|current|valid|previous|prior|proven|good"
    r"|strong|excellent|minimum(?: of)?|at least|two|three|five|\d+\+?)\s+)*"
    r"(?:high school|ged|bachelor\S*|master\S*|associate\S*|ph\.?d|degree|diploma|years?|ability|able|knowledge|experienced?"
    r"|proficien\w+|fluen\w+|familiar\w*|willing\w*|understanding of|passion\w*|enthusias\w+|comfortable|certif\w+|licen[cs]\w+"
    r"|cpr|first aid|skills?|communicat(?:or|ion)|attention to|available|eligible|\w+(?: \w+){0,3} skills)\b"
    r"|\b(?:required|preferred|desired|desirable|a plus|an advantage|a must)\W*$|^\W*(?:must|should|at least \d|age \d)\b",
    re.I,
)
_FEWEST = 2  # duties, and requirements, that make a turn and no exception


def turned(part: Part) -> Iterator[Part]:
    """The part; or the duties in it, and behind them the list's last items, if each of those asks for something."""
    at = _turn(part.lines) if part.kind is SectionKind.RESPONSIBILITIES else 0
    if not at:
        yield part
        return
    yield replace(part, lines=part.lines[:at])
    yield Part(SectionKind.QUALIFICATIONS, None, part.lines[at:])


def _turn(lines: tuple[Line, ...]) -> int:
    """Where the first of the last items stands of which each asks; 0 where the list does not turn."""
    listed = [position for position, line in enumerate(lines) if line.kind is LineKind.ITEM]
    asked = 0
    while asked < len(listed) and _REQUIRED.search(lines[listed[-1 - asked]].text):
        asked += 1
    duties = listed[: len(listed) - asked]
    acts = sum(begins_with_verb(lines[position].text) for position in duties)
    if asked < _FEWEST or len(duties) < _FEWEST or 2 * acts < len(duties):
        return 0
    return listed[len(duties)]
