"""Lines that announce job after job under one label: "Designation – Librarian", its text, "Designation – Clerk"."""

import re
from collections import Counter
from itertools import pairwise

from postings.parsing.labels import with_label
from postings.parsing.lines import PLAIN, RUN_IN, Line, LineKind
from postings.parsing.sections.headings import section_kind
from postings.parsing.titles.forms import is_title
from postings.reading.values import replace

_NAME = re.compile(
    r"(?P<label>(?:(?:job|position|role) )?(?:title|designation)|(?:name of (?:the )?)?(?:post|position|job|role)"
    r"(?: name)?|vacancy|opening)(?: (?:no\.? ?)?#?\d{1,2})?(?P<joint>\s?[:|–—-]\s+)"
    r"(?P<name>[a-z]{0,3}[A-Z(](?:[^.!?]|\.(?=\w)|(?<=\.\w)\.){2,120})",
    re.I,
)
_FACT = re.compile(r"(?P<label>[A-Z][\w. ]{2,40}?)(?P<joint>\s?[:–—-]\s+)(?P<value>\S.{0,60})")
_LEAST_BODY = 10  # characters below the name


def with_announced_jobs(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, with headings for the names of jobs where one label announces several; facts that their author set as
    headings among them are labelled values."""
    found = {at: match for at, line in enumerate(lines) if (match := _announced(line))}
    labels = dict.fromkeys(match["label"].lower() for match in found.values())  # the first that announces several
    by_label = [{at: match for at, match in found.items() if match["label"].lower() == label} for label in labels]
    named = next((named for named in by_label if _are_several([*named.values()])), {})
    if not named:
        return lines
    facts = _facts_among(lines, min(named))
    plain = tuple(_labelled(line, facts[at]) if at in facts else line for at, line in enumerate(lines))
    if not (level := _level(plain, [*named])):
        return lines
    return tuple(_heading(line, named[at], level) if at in named else line for at, line in enumerate(plain))


def _are_several(announced: list[re.Match[str]]) -> bool:
    """Whether the label names different things, one of them surely a job: "Tutor, Elm School" is "Tutor" again."""
    names = [match["name"].lower() for match in announced]
    shortest = min(names, key=len, default="")
    return not all(name.startswith(shortest) for name in names) and any(is_title(each["name"]) for each in announced)


def _announced(line: Line) -> re.Match[str] | None:
    kinds = (LineKind.HEADING, LineKind.PARAGRAPH, LineKind.LABELLED)
    return _NAME.fullmatch(line.whole) if line.kind in kinds else None


def _facts_among(lines: tuple[Line, ...], first: int) -> dict[int, re.Match[str]]:
    """ "No. of posts – One", as a heading below each of the names."""
    found = {
        at: match
        for at, line in enumerate(lines)
        if at > first
        and line.kind is LineKind.HEADING
        and not _announced(line)
        and (match := _FACT.fullmatch(line.text))
    }
    times = Counter(match["label"].lower() for match in found.values())
    return {at: match for at, match in found.items() if times[match["label"].lower()] > 1}


def _level(lines: tuple[Line, ...], named: list[int]) -> int:
    """The level of headings over the texts below the names; 0 where a name has no text, or a heading above it."""
    bodies = [lines[at + 1 : end] for at, end in pairwise([*named, len(lines)])]
    within = [line for body in bodies[:-1] for line in body if line.kind is LineKind.HEADING]
    if any(sum(len(line.whole) for line in body) < _LEAST_BODY for body in bodies):
        return 0
    own = {lines[at].level for at in named if lines[at].kind is LineKind.HEADING}
    level = min(own or [line.level for line in within] or [PLAIN])
    parted = (
        line for line in within if line.level <= level and line.level < RUN_IN and section_kind(line.text) is None
    )
    if not any(parted):
        return level
    is_headed = any(lines[at - 1].kind is LineKind.HEADING for at in named[1:])
    return 0 if is_headed else min(line.level for line in within) - 1


def _heading(line: Line, match: re.Match[str], level: int) -> Line:
    return replace(_labelled(line, match), kind=LineKind.HEADING, level=level)


def _labelled(line: Line, match: re.Match[str]) -> Line:
    whole = replace(line, text=line.whole, start=line.span[0])
    return with_label(whole, whole.text[: match.start("joint")], match.end("joint"), match["joint"])
