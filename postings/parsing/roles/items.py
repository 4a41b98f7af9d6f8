"""A list of openings: items, or paragraphs with a bold beginning, that each begin with the name of a job."""

import re
from collections.abc import Iterator
from functools import partial
from itertools import groupby, islice, takewhile
from math import inf

from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.lines import Line, LineKind
from postings.parsing.listings.subjectless import is_dated
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.announced_items import counted_by, counted_in, led_to, under_a_heading_in
from postings.parsing.roles.item_names import behind_date, is_value_of_a_group, label_of, named_by
from postings.parsing.roles.offered import held_in, past_in
from postings.parsing.roles.one_role import are_of_one
from postings.parsing.roles.role import Role, without
from postings.parsing.sections.headings import section_kind
from postings.parsing.sections.role_headings import could_be_called
from postings.parsing.titles.forms import heads_a_job, is_title
from postings.parsing.vocabulary import announcements as words
from postings.reading.document import MarkKind
from postings.reading.values import dataclass, replace

_OPENINGS = re.compile(rf"\b(?:vacanc(?:y|ies)|openings|{words.OPEN_POSTS}|{words.POSTS_OPEN}|hiring for)\b", re.I)
_AFTER_NAME = re.compile(r"(?:[:.]|\s(?:--?|–|—))\s+(?=[A-Z])")
_DASH = re.compile(r"\s(?:--?|–|—)\s+(?=[a-z]+s\s)")
_OWN_FUNDING = re.compile(r"\b(?:your|their) own (?:funding|fellowships?|funds)\b", re.I)
_OTHER_PAGES = re.compile(
    r"(?:related|other|more|further|popular|useful|quick) "
    r"(?:pages|links|content|posts|articles|resources|information)\W*"
    r"|see also\W*|(?:in|on) this (?:section|site|page)\W*|(?:site ?map|explore|navigation|menu|links)\W*",
    re.I,
)
_MORE = re.compile(r"(?:see |view )?(?:all|any|other|more|further|similar|related|our other)\b", re.I)
_FEWEST = 2  # names of several roles, and those that another is like


def in_items(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    if any(part.kind in LISTING for part in parts):
        named = [found for part in parts for found in (_named_in(part) if _lists_openings(part) else led_to(part))]
    else:
        named = [found for part in parts for found in _openings_in(part)]
    end = _end_of_openings(parts) if named else 0
    named = [(line, name) for line, name in named if line.start < end]
    names = {name.text for _, name in named}
    if not names or (len(names) < _FEWEST and not any(map(past_in, parts)) and not _only_opening(parts)):
        return ()
    starts = {line.start for line, _ in named}
    above = [part for part in parts if part.span[0] < min(starts)]
    if are_of_one(above, inf, names):
        return ()
    below = {line.start: list_below for part in parts for line, list_below in _lists_below(part, starts)}
    taken = starts | {line.start for list_below in below.values() for line in list_below}
    remnants = tuple(_remnants(parts, starts, taken))
    return tuple(
        Role(
            name,
            (Part(SectionKind.SUMMARY, None, (_said_of(line, name), *below[line.start])),),
            tuple(_shared(remnants, line)),
        )
        for line, name in named
    )


def _only_opening(parts: tuple[Part, ...]) -> bool:
    """Whether nothing but one link stands below "Current openings", and neither another job nor what one asks for above
    it."""
    for part in parts:
        if _lists_openings(part):
            return len(part.lines) == 1 and _is_linked(part.lines[0]) and not _MORE.match(part.heading_text)
        if part.kind in LISTING or heads_a_job(part.heading_text):
            return False
    return False


def _end_of_openings(parts: tuple[Part, ...]) -> int:
    """Where a list of what one may come with begins: "If you apply for your own funding: Elm Fellowship, ..."."""
    lines = (line for part in parts for line in part.all_lines)
    return next((line.start for line in lines if _leads_to_funding(line)), parts[-1].span[1])


def _leads_to_funding(line: Line) -> bool:
    return line.whole.endswith(":") and _OWN_FUNDING.search(line.whole) is not None


def _openings_in(part: Part) -> list[tuple[Line, Line]]:
    """By the way that finds most of them; beside such that are named also those that are only counted."""
    if _is_index(part):
        return []
    named = _named_in(part)
    found = max(named, [*led_to(part)], [*counted_in(part)], [*under_a_heading_in(part)], key=len)
    if found is not named or not named:
        return found
    starts = {line.start for line, _ in named}
    others = (line for line in part.lines if line.start not in starts)
    counted = [(line, name) for line in others if (name := counted_by(behind_date(line)))]
    return sorted([*named, *counted], key=lambda each: each[0].start)


def _lists_below(part: Part, starts: set[int]) -> Iterator[tuple[Line, tuple[Line, ...]]]:
    """Each line that names a role, with the items right below it: those of a paragraph, those within an item."""
    for position, line in enumerate(part.lines):
        if line.start in starts:
            level = line.level if line.kind is LineKind.ITEM else -1
            following = islice(part.lines, position + 1, None)
            yield line, tuple(takewhile(partial(_is_below, level=level, starts=starts), following))


def _is_below(line: Line, level: int, starts: set[int]) -> bool:
    return line.kind is LineKind.ITEM and line.level > level and line.start not in starts


@dataclass(frozen=True, slots=True)
class _Remnant:
    """What a part holds besides the roles in it: for these, and for the roles in other parts."""

    roles: set[int]  # where their lines begin
    inside: tuple[Part, ...]
    outside: tuple[Part, ...]


def _remnants(parts: tuple[Part, ...], starts: set[int], taken: set[int]) -> Iterator[_Remnant]:
    """What each part leaves; a heading above a part without one is for the roles in that."""
    for part, below in zip(parts, (*parts[1:], None), strict=True):
        heads = below is not None and below.heading is None and not part.lines
        lines = below.lines if below and heads else part.lines
        yield _remnant(part, starts.intersection(line.start for line in lines), taken)


def _remnant(part: Part, roles: set[int], taken: set[int]) -> _Remnant:
    inside = without((part,), taken)
    tail = tuple(line for line in part.lines if line.start > max(taken))
    after = (replace(part, heading=None, lines=tail),) if tail else ()
    return _Remnant(roles, inside, after if roles else inside)


def _shared(remnants: tuple[_Remnant, ...], line: Line) -> Iterator[Part]:
    """What holds for the role in this line: not what introduces the other lists, as "Volunteers" does."""
    for remnant in remnants:
        yield from remnant.inside if line.start in remnant.roles else remnant.outside


def _said_of(line: Line, name: Line) -> Line:
    """What follows the name, as a paragraph about the role: "Team Member: The Team Member will serve guests."."""
    if line.kind is LineKind.LABELLED:
        is_sentence = line.text.endswith(".")
        return replace(line, kind=LineKind.PARAGRAPH, label="", label_start=-1) if is_sentence else line
    sentence = _AFTER_NAME.match(line.text, name.end - line.start) or _acts_after(line, name.end - line.start)
    start = sentence.end() if sentence else 0
    return replace(line, kind=LineKind.PARAGRAPH, text=line.text[start:], start=line.start + start)


def _acts_after(line: Line, end: int) -> re.Match[str] | None:
    """ "Cook – bakes bread", where a dash and not a full stop parts the name from what one does."""
    dash = _DASH.match(line.text, end)
    said = line.text[dash.end() :] if dash else ""
    return dash if begins_with_verb(said) and not is_dated(said) else None


def _lists_openings(part: Part) -> bool:
    return part.kind is SectionKind.UNCLASSIFIED and bool(_OPENINGS.search(part.heading_text))


def _is_index(part: Part) -> bool:
    """A list of links and nothing else about whoever offers the roles, "Our faculty", "Board of trustees", or of other
    pages."""
    leads_away = part.kind is SectionKind.OVERVIEW or _OTHER_PAGES.fullmatch(part.heading_text)
    return bool(leads_away) and all(line.kind is LineKind.ITEM and _is_linked(line) for line in part.lines)


def _is_linked(line: Line) -> bool:
    """Whether it is a link and nothing else."""
    return any(mark.kind is MarkKind.LINK and (mark.start, mark.end) == (line.start, line.end) for mark in line.marks)


def _named_in(part: Part) -> list[tuple[Line, Line]]:
    openings = part.lines if _lists_openings(part) else ()
    bare = {line.start for line in part.lines if line.kind is LineKind.PARAGRAPH and is_title(line.text)}
    linked = {line.start for line in openings if line.start in bare and _is_linked(line)}
    valued = {line.start for line in openings if is_value_of_a_group(line)}
    named: dict[int, Line] = {}
    taken = past_in(part) | held_in(part)
    for position, line in enumerate(part.lines):
        if line.start in taken:
            continue
        if line.start in (bare if len(bare) > 2 else linked):
            named[position] = replace(line, kind=LineKind.HEADING)  # one of several lines that are nothing but titles
        elif len(valued) > 1 and line.start in valued:
            named[position] = Line(LineKind.HEADING, line.text, line.start)
        elif not line.is_struck and (name := named_by(line)) is not None:
            named[position] = name
    for position in _told_of_roles(part.lines, set(named)):
        named.pop(position, None)
    alike = _named_alike(part.lines, set(named))
    return [(part.lines[position], name) for position, name in sorted((alike | named).items())]


def _told_of_roles(lines: tuple[Line, ...], named: set[int]) -> Iterator[int]:
    """The items in lists below such as name a job, unless all of a list do: "Mentor training" may be a duty, but "Cook"
    and "Baker" may stand below "Kitchen staff"."""
    over: list[int] = []  # the items that the line stands within, from the outermost
    lists: dict[int, list[int]] = {}
    for position, line in enumerate(lines):
        level = line.level if line.kind is LineKind.ITEM else -1
        while over and lines[over[-1]].level >= level:
            over.pop()
        if not named.isdisjoint(over):
            lists.setdefault(over[-1], []).append(position)
        if line.kind is LineKind.ITEM:
            over.append(position)
    for listed in lists.values():
        if not named.issuperset(listed):
            yield from listed


def _named_alike(lines: tuple[Line, ...], named: set[int]) -> dict[int, Line]:
    """Among lines that begin with the name of a job, one of the same form whose name no vocabulary knows: "**Elementary
    Guide (6-9)** – full time" between two paragraphs that begin in bold too."""
    found: dict[int, Line] = {}
    if len(named) < _FEWEST:
        return found
    for kind, run in groupby(range(len(lines)), key=lambda position: _form(lines[position])):
        positions = list(run) if kind else []
        if _FEWEST <= len(named.intersection(positions)) >= len(positions) / 2:
            found |= {position: label_of(lines[position]) for position in positions}
    return found


def _form(line: Line) -> LineKind | None:
    """Of a line that may begin with a name like its neighbours."""
    name = label_of(line).text
    could_be = not line.is_struck and could_be_called(name) and section_kind(name) is None
    return line.kind if could_be else None
