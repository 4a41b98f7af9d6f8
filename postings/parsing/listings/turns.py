"""A list of duties that goes straight on into what is required, a requirement over a list of duties, and duties of whom
one looks for."""

import re
from collections.abc import Iterator
from itertools import groupby, takewhile

from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.lines import RUN_IN, Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import SectionKind
from postings.parsing.sections.headings import names_both
from postings.parsing.sections.item_kinds import ASKS_FOR, are_done, are_requirements, asks_in
from postings.reading.values import replace

# By itself the turn, for no duty says so: "High school diploma is required".
_IS_REQUIRED = re.compile(
    r"\b(?:diploma|degree|licen[cs]e|certificat(?:e|ion)|ged)\b[^.]{0,40} (?:is |are )?(?:required|preferred)\W*$", re.I
)
# "We are looking for somebody who will:", and what that person does.
WHO_WILL = re.compile(r"\b(?:who|that) will(?: help us)?\W*$", re.I)
_WILL_BE_ABLE = re.compile(r"\b(?:who|that|candidate|applicant|you)(?:['’]ll| will| should) be able to\W*$", re.I)
_TRAIT = re.compile(r"[A-Z][a-z]+[^\Wae]ed(?:,| and) ")  # "Organized and reliable", but not "Feed and water the hens"
_ACTS = 3  # behind each other, at least, that are duties and no exceptions among what is required
_FEWEST = 2  # duties, and requirements, that make a turn and no exception


def turned(part: Part) -> Iterator[Part]:
    """The part; or the duties in it, and behind them the list's last items, if each of those asks for something."""
    at = _turn(part.lines) if part.kind is SectionKind.RESPONSIBILITIES else 0
    if not at:
        yield part
        return
    end = at
    while part.lines[end - 1].kind is not LineKind.ITEM:
        end -= 1
    yield replace(part, lines=part.lines[:end])
    if end < at:
        yield Part(SectionKind.DETAILS, None, part.lines[end:at])
    yield Part(SectionKind.QUALIFICATIONS, None, part.lines[at:])


def turned_as_named(part: Part) -> Iterator[Part]:
    """The same of a part whose heading names both, be other parts what they are; or what is required, and the duties
    among it."""
    if not names_both(part.heading_text):
        yield part
    elif part.kind is SectionKind.QUALIFICATIONS:
        yield from _with_acts_apart(part)
    else:
        yield from turned(part)


def _with_acts_apart(part: Part) -> Iterator[Part]:
    """The part; or its items by what they say, where several duties stand behind each other."""
    runs = [tuple(lines) for _, lines in groupby(part.lines, _is_act)]
    duties = {line.start for run in runs if len(run) >= _ACTS and _is_act(run[0]) for line in run}
    heading = part.heading
    for are_duties, lines in groupby(part.lines, lambda line: line.start in duties):
        kind = SectionKind.RESPONSIBILITIES if are_duties else part.kind
        yield replace(part, kind=kind, heading=heading, lines=tuple(lines))
        heading = None


def _is_act(line: Line) -> bool:
    does = begins_with_verb(line.text) and not _TRAIT.match(line.text)
    return line.kind is LineKind.ITEM and does and not asks_in(line)


def turned_to_work(part: Part) -> Iterator[Part]:
    """The part; or its text behind a label, "Requirements: a degree", and the list of duties that stands below that."""
    text = tuple(takewhile(lambda line: line.kind is not LineKind.ITEM, part.lines))
    listed = part.lines[len(text) :]
    run_in = part.heading is not None and part.heading.level == RUN_IN
    is_open = part.kind is SectionKind.QUALIFICATIONS and run_in and bool(text) and not text[-1].text.endswith(":")
    if not is_open or not are_done(listed) or any(line.kind is not LineKind.ITEM for line in listed):
        yield part
        return
    yield replace(part, lines=text)
    yield Part(SectionKind.RESPONSIBILITIES, None, listed)


def of_somebody_sought(part: Part, *, asked_elsewhere: bool) -> Iterator[Part]:
    """The part; as duties where its heading seeks somebody who will do what its items say, or, if a section of its own
    says what is asked for, who will be able to."""
    heading = part.heading_text
    seeks = WHO_WILL.search(heading) or (asked_elsewhere and _WILL_BE_ABLE.search(heading))
    sought = part.kind is SectionKind.QUALIFICATIONS and bool(seeks)
    does = sought and are_done([line for line in part.lines if line.kind is LineKind.ITEM])
    yield replace(part, kind=SectionKind.RESPONSIBILITIES) if does else part


def _turn(lines: tuple[Line, ...]) -> int:
    """Where the first of the last items stands of which each asks; 0 where the list does not turn."""
    if behind := _behind_a_remark(lines):
        return behind
    listed = [position for position, line in enumerate(lines) if line.kind is LineKind.ITEM]
    asked = 0
    while asked < len(listed) and ASKS_FOR.search(lines[listed[-1 - asked]].text):
        asked += 1
    duties = listed[: len(listed) - asked]
    if asked == 1 and len(duties) >= _FEWEST and _IS_REQUIRED.search(lines[listed[-1]].text):
        return listed[-1]
    acts = sum(begins_with_verb(lines[position].text) for position in duties)
    if asked < _FEWEST or len(duties) < _FEWEST or 2 * acts < len(duties):
        return 0
    return listed[len(duties)]


def _behind_a_remark(lines: tuple[Line, ...]) -> int:
    """Where a second list stands that can only be what is required; 0 where there is none."""
    remarks = [position for position, line in enumerate(lines) if line.kind is not LineKind.ITEM]
    start = remarks[-1] + 1 if remarks else 0
    duties = any(line.kind is LineKind.ITEM for line in lines[:start])
    return start if duties and are_requirements(lines[start:]) else 0
