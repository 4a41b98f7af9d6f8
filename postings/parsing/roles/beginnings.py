"""Which headings begin a role: those that name jobs, those among them that are like them, those below a heading that
says that roles follow."""

import re
from collections.abc import Iterator

from postings.parsing.hints import has_any
from postings.parsing.item_kinds import acts_in
from postings.parsing.lines import LineKind
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections import Part
from postings.parsing.titles import bare_title, could_be_a_name, holder_of, is_title
from postings.reading.document import MarkKind

_LEAST_BODY = 40  # characters: less than that under a title is an entry of a table of contents
_SAID = 10  # characters: something is said of it
_LEAD = re.compile(r"[^:([]{3,80}?(?=\s*[:(\[])")  # a title, before what else is said of it
_LONG = (
    100  # characters of a heading that names the whole way to the job: "PhD Position, School of ..., University of ..."
)
# A heading over roles, whatever they are called.
_OVER_ROLES = re.compile(
    r"\b(?:volunteer(?:ing)?|open|current|available|vacant|officer|board|committee|leadership|team|staff)"
    r" (?:\w+ )?(?:roles|positions|openings|vacancies|jobs)\b|\bvolunteer(?:ing)? opportunities\b"
    r"|^\W*(?:(?:the|our|all) )?(?:roles|positions|openings|vacancies)\W*$|\b(?:role|position) descriptions\b"
    r"|\bways to volunteer\b"
    r"|\b(?:two|three|four|five|six|several|[2-9]) (?:[\w-]+ ){0,3}"
    r"(?:studentships|positions|roles|openings|vacancies|posts)\b",
    re.I,
)
# The text below a heading speaks of somebody's work.
_OF_WORK = re.compile(
    r"\b(?:this|the) (?:volunteer|position|role|person|job)\b|\b(?:duties|responsib\w+)\b"
    r"|\bvolunteers? (?:will|must|should|can|on|in|who|give|help)\b",
    re.I,
)
# What a heading among roles names besides them: what comes next, whom to ask, what one gets.
_NO_ROLE = re.compile(
    r"\b(?:steps?|phases?|weeks?|days?|questions?|faqs?|tips|news|dates?|deadlines?|department|office|policy"
    r"|process|procedures?|information|contacts?|benefits?|points?|details|resources|links|map|campus|school|site)\W*$|\d"
    r"|\b(?:MSc|BSc|master[’']?s?|bachelor[’']?s?|student|thesis|research) (?:projects?|topics|theses)\W*$",
    re.I,
)
_OF_ALL = re.compile(r"\W*(?:all|both|each|every|any|either)\b", re.I)  # "All staff"
_ROLES = ("roles", "positions", "openings", "opportunities", "jobs")
_ROLES_BELOW = re.compile(
    r"\b(?:these|following|available|open) (?:[\w-]+ ){0,2}(?:roles|positions|openings|opportunities)\b"
    r"|\b(?:roles|positions|openings|opportunities)(?: [\w']+){0,3} below\b"
    r"|\bhere (?:are|is) (?:the|our|some of (?:the|our)|a list of) (?:[\w-]+ ){0,2}"
    r"(?:roles|positions|openings|jobs|opportunities)\b",
    re.I,
)
_NUMBERED = re.compile(
    r"(?:PhD |Research )?(?:Project|Position|Studentship|Post|Role|Opening|Vacancy|Job) #?\d\b", re.I
)
_SEEKS = re.compile(r"\b(?:seek|hir(?:e|ing)|look(?:s|ing) for|recruit)", re.I)
# Kinds of students, who are a role where the text below seeks them.
_STUDENTS = re.compile(
    r"(?:(?:prospective|new|graduate|undergraduate|bachelor['’]?s?|master['’]?s?|m\.?sc|b\.?sc|ph\.?d|doctoral|summer|thesis"
    r"|research|visiting|high school|and|or|&|[,/]) ?)+ ?students?|(?:under)?graduates",
    re.I,
)
_SOUGHT = re.compile(
    r"\b(?:are|is|am)\b(?! always)[\w ]{0,20} (?:looking for|seeking|recruiting|hiring)\b|\bseeks?\b", re.I
)
_GRADE = re.compile(r"\b(?:I{1,3}|IV|V|[1-5]|senior|junior|associate|lead|entry|mid|level|grade)\b[ -]*", re.I)


def named_as_jobs(parts: tuple[Part, ...], level: int) -> list[int]:
    """The headings of this level that name jobs, and those like them that stand among them."""
    named = [n for n in range(len(parts)) if _is_named(parts, n, level) and not _is_over_others(parts, n)]
    lengths = [_length(_below(parts, start, level)) for start in named]
    brief = len(named) > 2 and max(lengths) < 10 * _LEAST_BODY  # a list of openings that says little of each
    least = 1 if brief else _LEAST_BODY
    found = zip(named, lengths, strict=True)
    starts = [start for start, length in found if length >= least or _is_set_apart(parts[start])]
    starts = _with_twins(parts, starts[0], level) if len(starts) == 1 else starts
    if len({parts[start].heading_text for start in starts}) < 2:
        return []
    if _are_grades(parts, starts) or _are_of_one(parts, starts, level):
        return []
    announced = below_their_heading(parts, level)
    if set(starts) < set(announced) and (
        _is_led_into(parts, announced[0])
        or all(n in starts or _tells_of_work(_below(parts, n, level)) for n in announced)
    ):
        return announced
    return sorted({*starts, *_among(parts, starts, level)})


def _with_twins(parts: tuple[Part, ...], start: int, level: int) -> list[int]:
    """A heading that names a job, and those of its type that have duties and qualifications of their own as it does:
    "Garden Wizard"."""
    if not _lists_both(_below(parts, start, level)):
        return [start]
    others = (at for at in range(len(parts)) if parts[at].heading_level == level and at != start)
    twins = (at for at in others if _could_be_role(parts, at, level) and _lists_both(_below(parts, at, level)))
    return sorted((start, *twins))


def _lists_both(parts: tuple[Part, ...]) -> bool:
    return {part.kind for part in parts if part.heading is not None and part.lines} >= LISTING


def _is_over_others(parts: tuple[Part, ...], position: int) -> bool:
    """ "Internships" right above the heading "Press Intern": it says nothing itself, and parts the roles."""
    below = position + 1
    if parts[position].lines or below == len(parts) or parts[below].heading_level <= parts[position].heading_level:
        return False
    heading = parts[below].heading
    return heading is not None and _is_named(parts, below, heading.level)


def _is_set_apart(part: Part) -> bool:
    """A heading that is a link to what it names, or that a label announces."""
    heading = part.heading
    return heading is not None and (bool(heading.label) or any(mark.kind is MarkKind.LINK for mark in heading.marks))


def below_their_heading(parts: tuple[Part, ...], level: int) -> list[int]:
    """The headings of this level, whatever they say, below one, or a page's first text, that says that roles follow:
    "Volunteer roles"."""
    first = next((position for position, part in enumerate(parts) if part.heading is not None), 0)
    for position, part in enumerate(parts):
        # The first heading of a page is over those right below it, also where the page has but one type of heading.
        over = part.heading_level < level or position in (0, first)
        if over and part.kind not in LISTING and _says_that_roles_follow(part):
            starts = [start for start in _within(parts, position, level) if parts[start].heading_level == level]
            apart = part.heading_level >= level and any(
                between.heading for between in parts[position + 1 : min(starts, default=0)]
            )
            if len(starts) > 1 and not apart and all(_could_be_role(parts, start, level, _SAID) for start in starts):
                return starts
    return []


def _says_that_roles_follow(part: Part) -> bool:
    last = part.lines[-1].text if part.lines else ""
    return bool(_OVER_ROLES.search(part.heading_text) or (has_any(last, _ROLES) and _ROLES_BELOW.search(last)))


def _is_led_into(parts: tuple[Part, ...], position: int) -> bool:
    """Whether the words right above the heading lead into it: "We look for people for the following roles:"."""
    last = parts[position - 1].lines[-1].text if parts[position - 1].lines else ""
    return last.rstrip().endswith(":") and bool(_ROLES_BELOW.search(last))


def _within(parts: tuple[Part, ...], position: int, level: int) -> Iterator[int]:
    """The parts below a heading that no vocabulary knows."""
    above = 0 if parts[position].heading is None else min(parts[position].heading_level, level - 1)
    for inner in range(position + 1, len(parts)):
        if parts[inner].heading_level <= above:
            return
        if parts[inner].heading is not None and parts[inner].kind is SectionKind.UNCLASSIFIED:
            yield inner


def _among(parts: tuple[Part, ...], starts: list[int], level: int) -> Iterator[int]:
    """ "Office Support" between "Tutor" and "Trainer", unless sections stand there in the same type; behind the last of
    them only where its text speaks of work."""
    between = [part for part in parts[starts[0] : starts[-1]] if part.heading_level == level]
    if any(part.group or part.kind is not SectionKind.UNCLASSIFIED for part in between):
        return
    for position in range(starts[0] + 1, len(parts)):
        if position > starts[-1] and parts[position].heading_level < level:
            return
        if parts[position].heading_level == level and position not in starts and _could_be_role(parts, position, level):
            lines = [line for part in _below(parts, position, level) for line in part.lines]
            lists = lines[0].kind is LineKind.ITEM  # as a section of the role before it does
            if not lists and (position < starts[-1] or any(_OF_WORK.search(line.whole) for line in lines[:5])):
                yield position


def _tells_of_work(parts: tuple[Part, ...]) -> bool:
    lines = [line for part in parts for line in part.lines][:5]
    return any(acts_in(line) or _OF_WORK.search(line.whole) for line in lines)


def _could_be_role(parts: tuple[Part, ...], position: int, level: int, least: int = _LEAST_BODY) -> bool:
    part = parts[position]
    is_open = part.kind is SectionKind.UNCLASSIFIED and not part.group
    text = part.heading_text.partition(" (")[0].rstrip(" :")
    if not is_open or not could_be_a_name(text, headed=True) or _OF_ALL.match(text):
        return False
    if _NO_ROLE.search(text) and not _NUMBERED.match(text):
        return False
    return _length(_below(parts, position, level)) >= least


def _are_grades(parts: tuple[Part, ...], starts: list[int]) -> bool:
    """ "Engineer I" and "Engineer II" below "Engineer": one role at several levels."""
    bare = {_GRADE.sub("", bare_title(parts[start].heading_text)).strip(" ,") for start in starts}
    above = (bare_title(part.heading_text) for part in parts[: starts[0]] if part.heading is not None)
    return len(bare) == 1 and any(_GRADE.sub("", title).strip(" ,/") in bare for title in above)


def _are_of_one(parts: tuple[Part, ...], starts: list[int], level: int) -> bool:
    """ "Coordinator of Events" and "Coordinator of Volunteers" below a Program Coordinator, who alone is sought."""
    names = {bare_title(parts[start].heading_text).removesuffix("s").lower() for start in starts}
    above = parts[: starts[0]]
    over = [part.heading_text for part in above if part.heading_level < level]
    titles = [bare_title(text) for text in over if is_title(text, headed=True)]
    if not titles or any(other in titles[-1].lower() for other in names):
        return False
    return any(_SEEKS.search(line.text) and titles[-1] in line.text for part in above for line in part.lines)


def _is_named(parts: tuple[Part, ...], position: int, level: int) -> bool:
    part = parts[position]
    if part.heading is None or part.heading.level != level or part.group or part.kind is not SectionKind.UNCLASSIFIED:
        return False
    text = part.heading.text
    if part.heading.label:  # that announces it
        return True
    if _OF_ALL.match(text) or _OVER_ROLES.fullmatch(text.strip(" :")):
        return False
    if (holder := holder_of(text)) and any(line.whole.startswith(holder) for line in part.lines):
        return False
    if is_title(text, headed=True) or ((lead := _LEAD.match(text)) is not None and is_title(lead.group(), headed=True)):
        return True
    if len(text) > _LONG and is_title(text.partition(",")[0]):
        return True
    return bool(_STUDENTS.fullmatch(text)) and any(_SOUGHT.search(line.text) for line in part.lines[:1])


def _length(parts: tuple[Part, ...]) -> int:
    """Characters below a title; a list or a labelled fact is enough, however short."""
    length = sum(len(line.whole) for part in parts for line in part.all_lines if line is not parts[0].heading)
    return max(length, _LEAST_BODY) if any(_lists(part) for part in parts) else length


def _lists(part: Part) -> bool:
    if part.kind in LISTING:
        return bool(part.lines)
    return (
        any(line.kind is LineKind.LABELLED for line in part.lines)
        or sum(line.kind is LineKind.ITEM for line in part.lines) > 1
    )


def _below(parts: tuple[Part, ...], position: int, level: int) -> tuple[Part, ...]:
    """The part and those that stand under its heading: deeper ones, or sections of the same level that are no role."""
    end = position + 1
    while end < len(parts) and not _ends_role(parts[end], level):
        end += 1
    return parts[position:end]


def _ends_role(part: Part, level: int) -> bool:
    heading = part.heading
    return heading is not None and (
        heading.level < level or (heading.level == level and part.kind is SectionKind.UNCLASSIFIED)
    )
