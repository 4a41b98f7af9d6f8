"""Headings that name jobs, and what stands below them."""

import re

from postings.parsing.lines import LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.titles import heads_a_job, holder_of, is_title
from postings.parsing.vocabulary import announcements as words

LEAST_BODY = 40  # characters: less than that under a title is an entry of a table of contents
_LEAD = re.compile(r"[^:([]{3,80}?(?=\s*[:(\[])")  # a title, before what else is said of it
# Characters of a heading that names the whole way to the job: "PhD Position, School of ..., University of ...".
_LONG = 100
# A heading over roles, whatever they are called.
OVER_ROLES = re.compile(
    rf"\b(?:(?:{words.OPEN}|volunteer(?:ing)?|officer|board|committee|leadership|team|staff) (?:\w+ )?{words.POSTS}"
    rf"|(?:role|position) descriptions|ways to volunteer|{words.SEVERAL_POSTS})\b"
    rf"|^\W*(?:(?:the|our|all) )?{words.POSTS}\W*$",
    re.I,
)
OF_ALL = re.compile(r"\W*(?:all|both|each|every|any|either)\b", re.I)  # "All staff"
# Kinds of students, who are a role where the text below seeks them.
_STUDENTS = re.compile(
    r"(?:(?:prospective|new|graduate|undergraduate|bachelor['’]?s?|master['’]?s?|m\.?sc|b\.?sc|ph\.?d|doctoral|summer|thesis"
    r"|research|visiting|high school|and|or|&|[,/]) ?)+ ?students?|(?:under)?graduates",
    re.I,
)
_SOUGHT = re.compile(
    r"\b(?:are|is|am)\b(?! always)[\w ]{0,20} (?:looking for|seeking|recruiting|hiring)\b|\bseeks?\b", re.I
)


def is_named(parts: tuple[Part, ...], position: int, level: int) -> bool:
    part = parts[position]
    if part.heading is None or part.heading.level != level or part.group or part.kind is not SectionKind.UNCLASSIFIED:
        return False
    text = part.heading.text
    if part.heading.label:  # that announces it
        return True
    if OF_ALL.match(text) or OVER_ROLES.fullmatch(text.strip(" :")):
        return False
    if (holder := holder_of(text)) and any(line.whole.startswith(holder) for line in part.lines):
        return False
    if heads_a_job(text) or ((lead := _LEAD.match(text)) is not None and heads_a_job(lead.group())):
        return True
    if len(text) > _LONG and is_title(text.partition(",")[0]):
        return True
    return bool(_STUDENTS.fullmatch(text)) and any(_SOUGHT.search(line.text) for line in part.lines[:1])


def length(parts: tuple[Part, ...]) -> int:
    """Characters below a title; a list or a labelled fact is enough, however short."""
    length = sum(len(line.whole) for part in parts for line in part.all_lines if line is not parts[0].heading)
    return max(length, LEAST_BODY) if any(_lists(part) for part in parts) else length


def _lists(part: Part) -> bool:
    if part.kind in LISTING:
        return bool(part.lines)
    return (
        any(line.kind is LineKind.LABELLED for line in part.lines)
        or sum(line.kind is LineKind.ITEM for line in part.lines) > 1
    )


def below(parts: tuple[Part, ...], position: int, level: int) -> tuple[Part, ...]:
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


def is_over_others(parts: tuple[Part, ...], position: int) -> bool:
    """ "Internships" right above the heading "Press Intern": it says nothing itself, and parts the roles."""
    below = position + 1
    if parts[position].lines or below == len(parts) or parts[below].heading_level <= parts[position].heading_level:
        return False
    heading = parts[below].heading
    return heading is not None and is_named(parts, below, heading.level)
