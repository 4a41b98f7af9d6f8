"""Several headings of one level that name jobs, each with a text of its own below it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.lines import LineKind
from postings.parsing.posting import SectionKind
from postings.parsing.roles.role import Role
from postings.parsing.sections import LISTING, Part
from postings.parsing.titles import is_title, looks_like_a_name

# After the last of several roles, sections of these kinds speak of all of them, unless the roles before have their own.
_OWN_KINDS = LISTING | {SectionKind.SUMMARY}
_FEW_WORDS = 6  # of a heading that names a role
_LEAST_BODY = 40  # characters: less than that under a title is an entry of a table of contents
_ROLES = r"(?:positions|roles|jobs|posts|openings|vacancies|opportunities|internships|fellowships)"
_LEAD = re.compile(r"[^:([]{3,80}?(?=\s*[:(\[])")  # a title, before what else is said of it
_OF_ALL = re.compile(
    r"(?:for )?(?:all|both|each|any|either|these)(?: of)?(?: (?:these|the|our|above|new|open|listed|advertised))* "
    rf"{_ROLES}\b",
    re.I,
)


def under_headings(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    levels = {part.heading.level for part in parts if part.heading is not None and not part.group}
    for level in sorted(levels):
        named = _with_neighbours(parts, [n for n in range(len(parts)) if _is_named(parts, n, level)], level)
        lengths = [_length(_below(parts, start, level)) for start in named]
        brief = len(named) > 2 and max(lengths) < 10 * _LEAST_BODY  # a list of openings that says little of each
        starts = [
            start for start, length in zip(named, lengths, strict=True) if length >= (1 if brief else _LEAST_BODY)
        ]
        if len({parts[start].heading.text for start in starts}) > 1:  # type: ignore[union-attr]
            return tuple(_partition(_with_tail(parts, starts[-1]), starts, level))
    return ()


def _with_neighbours(parts: tuple[Part, ...], named: list[int], level: int) -> list[int]:
    """Also the headings among those that name jobs, where each stands for a role: "Office Support" between "Tutor" and
    "Board Member"."""
    if len(named) < 2:
        return named
    among = [
        n for n in range(named[0], named[-1] + 1) if (head := parts[n].heading) is not None and head.level <= level
    ]
    alike = all(parts[n].kind is SectionKind.UNCLASSIFIED and not parts[n].group for n in among)
    return [n for n in among if n in named or _looks_alike(parts[n], level)] if alike else named


def _looks_alike(part: Part, level: int) -> bool:
    heading = part.heading
    if heading is None or heading.level != level or len(heading.text.split()) > _FEW_WORDS:
        return False
    return looks_like_a_name(heading.text)


def _with_tail(parts: tuple[Part, ...], last: int) -> tuple[Part, ...]:
    """A part of its own for what the text below the last role says of all: "These positions are funded by ..."."""
    for position in range(last, len(parts)):
        lines = parts[position].lines
        for count, line in enumerate(lines):
            if count and line.kind is LineKind.PARAGRAPH and _OF_ALL.match(line.text):
                role, tail = (
                    replace(parts[position], lines=lines[:count]),
                    Part(SectionKind.DETAILS, None, lines[count:]),
                )
                return (*parts[:position], role, tail, *parts[position + 1 :])
    return parts


def _is_named(parts: tuple[Part, ...], position: int, level: int) -> bool:
    part = parts[position]
    if part.heading is None or part.heading.level != level or part.group or part.kind is not SectionKind.UNCLASSIFIED:
        return False
    text = part.heading.text
    return is_title(text) or ((lead := _LEAD.match(text)) is not None and is_title(lead.group()))


def _length(parts: tuple[Part, ...]) -> int:
    """Characters below a title; a list of duties or qualifications is enough, however short."""
    length = sum(len(line.whole) for part in parts for line in part.lines)
    return max(length, _LEAST_BODY) if any(part.kind in LISTING and part.lines for part in parts) else length


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


def _partition(parts: tuple[Part, ...], starts: list[int], level: int) -> Iterator[Role]:
    ends = [*starts[1:], _end_of_last(parts, starts, level)]
    groups = list(_groups(parts, starts, level))
    first = min(groups[:1] + starts[:1])
    for start, end in zip(starts, ends, strict=True):
        own = next((group for group in groups if start < group < end), end)
        group = max((group for group in groups if group < start), default=start)
        named = next(position for position in starts if position > group) if group < start else start
        yield Role(parts[start].heading, parts[start:own], (*parts[:first], *parts[group:named], *parts[ends[-1] :]))


def _groups(parts: tuple[Part, ...], starts: list[int], level: int) -> Iterator[int]:
    """Where headings of a higher level part the roles: "Full-time positions", "Volunteers". What stands under one holds
    for the roles below it alone."""
    between = [position for position in range(starts[0], starts[-1]) if _is_group(parts[position], level)]
    above = {parts[position].heading.level for position in between}  # type: ignore[union-attr]
    first = [p for p in range(starts[0]) if _is_group(parts[p], level) and parts[p].heading.level in above]  # type: ignore[union-attr]
    yield from (*first[-1:], *between)


def _is_group(part: Part, level: int) -> bool:
    return part.heading is not None and part.heading.level < level and part.kind is SectionKind.UNCLASSIFIED


def _end_of_last(parts: tuple[Part, ...], starts: list[int], level: int) -> int:
    """Where the last role ends and what holds for all begins: at the first section that the others do not have."""
    others = {part.kind for part in parts[starts[0] + 1 : starts[-1]] if part.heading is not None}
    for position in range(starts[-1] + 1, len(parts)):
        part = parts[position]
        if part.heading is None or part.heading.level > level:
            if part.heading is not None or part.kind in others | _OWN_KINDS:
                continue
            return position
        if part.heading.level < level or part.kind not in others | _OWN_KINDS or part.kind is SectionKind.UNCLASSIFIED:
            return position
    return len(parts)
