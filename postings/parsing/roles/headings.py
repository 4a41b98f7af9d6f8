"""Several headings of one level that name jobs, each with a text of its own below it."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from postings.parsing.lines import Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.beginnings import below_their_heading, named_as_jobs
from postings.parsing.roles.items import in_items
from postings.parsing.roles.role import Role, without
from postings.parsing.roles.text import in_text
from postings.parsing.sections.role_headings import OVER_ROLES, names_a_role
from postings.parsing.titles.forms import heads_a_job, is_title
from postings.parsing.titles.job_names import is_sentence
from postings.parsing.vocabulary import announcements as words
from postings.reading.values import replace

# After the last of several roles, sections of these kinds speak of all of them, unless the roles before have their own.
_OWN_KINDS = LISTING | {SectionKind.SUMMARY}
_PEOPLE = "staff|employees|volunteers|applicants|candidates|interns|tutors|mentors|teachers"
_PAST = re.compile(rf"\b{words.PAST}\b.{{0,30}}\b{words.POSTS}\b|\b{words.POSTS} archive\b", re.I)
_APPLYING = re.compile(r"\b(?:appl(?:y|ying|ications?)|letters? of (?:interest|application)|resum[eé]s?|CVs?)\b", re.I)
_TURNS_TO_APPLYING = re.compile(
    r"\W*(?:(?:all |completed )?applications?\b|to (?:apply|put|nominate|sign up|express|volunteer)\b|"
    r"apply\b|interested\b|(?:the )?(?:closing date|deadline)\b|"
    r"(?:informal |all )?[ei]nquiries\b|for (?:more|further) information\b|"
    r"if (?:you(?:[’']re| are| think| feel)?|this) .{0,60}\b(?:interest|appl|fit\b|sounds?\b)|"
    r"(?:please )?(?:send|submit|e-?mail|contact|write|forward|call)\b(?=.{0,200}(?:@|\bhttps?:|\d{3}|resum|\bCV\b)))",
    re.I,
)
_GROUP = re.compile(
    rf"\b(?:staff|team|faculty|personnel|{words.POSTS})"
    rf"(?: \((?:[^()]{{1,60}} )?(?:position|opening|vacancy|post|{words.POSTS})\))?\W*$",
    re.I,
)
_OF_WHO_HIRES = re.compile(r"\bequal[ -](?:employment[ -])?opportunit|\b(?:does|do) not discriminate\b", re.I)
_OF_ALL = re.compile(
    r"(?:for )?(?:all|both|each|any|either|these)(?: of)?(?: (?:these|the|our|above|new|open|listed|advertised))* "
    rf"(?:{words.POSTS}|(?:{_PEOPLE})(?! of| in| who))\b",
    re.I,
)


def under_headings(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    return _each(parts, named_as_jobs)


def under_a_heading_of_roles(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    return _each(parts, below_their_heading)


def _each(parts: tuple[Part, ...], beginnings: Callable[[tuple[Part, ...], int], list[int]]) -> tuple[Role, ...]:
    levels = {part.heading.level for part in parts if part.heading is not None and not part.group}
    for level in sorted(levels):
        if starts := beginnings(parts, level):
            outer = _partition(_with_tail(parts, starts), starts, level)
            if found := tuple(role for each in outer for role in _inner(each)):
                return found
    return ()


def _inner(role: Role) -> Iterator[Role]:
    """The roles that stand in the text below "Curriculum Roles", or "Field Staff (several positions)"; else the role
    itself."""
    if role.name is None or (heads_a_job(role.name.text) and not OVER_ROLES.search(role.name.text)):
        yield _below_its_group(role)
        return
    found = in_items(role.own) or in_text(role.own) or _only_one(role.own) or (replace(role, shared=()),)
    yield from (replace(inner, shared=(*inner.shared, *role.shared)) for inner in found)


def _below_its_group(role: Role) -> Role:
    """The only role below "Kitchen Staff (one full-time position)", which has a heading of its own."""
    group, *below = role.own
    named = [part for part in below if names_a_role(part)]
    is_group = role.name is not None and _GROUP.search(role.name.text) is not None and not group.lines
    if not is_group or len(named) != 1 or below[0] is not named[0] or below[0].heading_level <= group.heading_level:
        return role
    return Role(below[0].heading, tuple(below), (*role.shared, group))


def _only_one(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    """The role below "Administration", where nothing stands there but the name of a job, as an item or a link."""
    lines = [line for part in parts for line in part.lines]
    if len(lines) != 1 or is_sentence(lines[0].text) or not is_title(lines[0].text):
        return ()
    if lines[0].kind is not LineKind.ITEM and not lines[0].marks:
        return ()
    name = replace(lines[0], kind=LineKind.HEADING)
    return (Role(name, (Part(SectionKind.SUMMARY, None, (lines[0],)),), without(parts, {name.start})),)


def _with_tail(parts: tuple[Part, ...], starts: list[int]) -> tuple[Part, ...]:
    """A part of its own for what the text below the last role says of all: "These positions are funded by ...", or how
    one applies where the roles before do not say it."""
    applies = not any(_tells_how_to_apply(part) for part in parts[starts[0] : starts[-1]])
    for position in range(starts[-1], len(parts)):
        lines = parts[position].lines
        for count, line in enumerate(lines):
            if count and line.kind is LineKind.PARAGRAPH and _is_of_all(lines[count - 1], line, applies=applies):
                role, tail = (
                    replace(parts[position], lines=lines[:count]),
                    Part(SectionKind.DETAILS, None, lines[count:]),
                )
                return (*parts[:position], role, tail, *parts[position + 1 :])
    return parts


def _is_of_all(before: Line, line: Line, *, applies: bool) -> bool:
    behind_list = before.kind is LineKind.ITEM and _APPLYING.search(line.text)
    says_of_all = _OF_ALL.match(line.text) or _OF_WHO_HIRES.search(line.text)
    return bool(says_of_all or (applies and (behind_list or _TURNS_TO_APPLYING.match(line.text))))


def _tells_how_to_apply(part: Part) -> bool:
    return part.kind is SectionKind.HOW_TO_APPLY or any(_APPLYING.search(line.text) for line in part.lines)


def _partition(parts: tuple[Part, ...], starts: list[int], level: int) -> Iterator[Role]:
    """The roles, each with what it shares: with all others what stands around them, with those of its group what stands
    below the heading of that. What stands behind the last group is of no role that stands beside the groups."""
    groups = list(_groups(parts, starts, level))
    grouped = [start for start in starts if parts[start].heading_level == level]
    beside = starts[len(grouped) :]
    end_of_groups = min([_end_of_last(parts, grouped), *beside[:1]])
    end = _end_of_last(parts, beside) if beside else end_of_groups
    before, behind = parts[: min(groups[:1] + starts[:1])], parts[end:]
    behind_groups = parts[end_of_groups : beside[0]] if beside else ()
    past = tuple(_past(parts, groups, end))
    ends = [*grouped[1:], end_of_groups, *beside[1:], end]
    for start, following in zip(starts, ends, strict=False):
        introduction = _introduction(parts, starts, groups, start)
        own = parts[start : min([following, *(group for group in groups if group > start)])]
        tail = behind_groups if start in grouped else ()
        if not any(map(_is_past, introduction[:1])):
            yield Role(parts[start].heading, own, (*before, *introduction, *past, *tail, *behind))


def _introduction(parts: tuple[Part, ...], starts: list[int], groups: list[int], start: int) -> tuple[Part, ...]:
    """What stands below the heading of the role's group and above the first role in it; nothing without a group."""
    over = (group for group in groups if group < start and parts[group].heading_level < parts[start].heading_level)
    group = max(over, default=start)
    return parts[group : next(position for position in starts if position >= group)]


def _past(parts: tuple[Part, ...], groups: list[int], end: int) -> Iterator[Part]:
    """What stands under "Past positions": no role, but text of the page."""
    for group, following in pairwise([*groups, end]):
        if _is_past(parts[group]):
            yield from parts[group:following]


def _is_past(part: Part) -> bool:
    return _PAST.search(part.heading_text) is not None


def _groups(parts: tuple[Part, ...], starts: list[int], level: int) -> Iterator[int]:
    """Where headings of a higher level part the roles: "Full-time positions", "Volunteers". What stands under one holds
    for the roles below it alone."""
    between = [p for p in range(starts[0], starts[-1]) if _is_group(parts[p], level) and p not in starts]
    beside = [position for position in starts if parts[position].heading_level < level]
    above = {parts[position].heading_level for position in (*between, *beside)}
    first = [p for p in range(starts[0]) if _is_group(parts[p], level) and parts[p].heading_level in above]
    yield from (*first[-1:], *between)


def _is_group(part: Part, level: int) -> bool:
    return part.heading_level < level and part.kind is SectionKind.UNCLASSIFIED


def _end_of_last(parts: tuple[Part, ...], starts: list[int]) -> int:
    """Where the last role ends and what holds for all begins: at the first section that the others do not have."""
    level = parts[starts[-1]].heading_level
    before = parts[starts[0] + 1 : starts[-1]]
    others = {part.kind for part in before if part.heading is not None}
    # "The team", below each of the roles; the name of the last one, said again
    known = tuple(part.heading_text.lower() for part in (*before, parts[starts[-1]]) if part.heading is not None)
    turns = {part.kind for part in before} | _OWN_KINDS
    for position in range(starts[-1] + 1, len(parts)):
        part = parts[position]
        if part.heading is not None and _OF_ALL.match(part.heading.text):
            return position
        if part.heading is not None and part.heading_text.lower().startswith(known):
            continue
        if part.heading is None or part.heading.level > level:
            if part.kind is SectionKind.HOW_TO_APPLY and not _say_of_each(before, parts[position:]):
                return position
            if part.heading is not None or part.kind in turns:
                continue
            return position
        if part.kind is SectionKind.UNCLASSIFIED or part.kind not in others | _OWN_KINDS:
            return position
        if part.heading.level < level and part.kind not in others:
            return position
    return len(parts)


def _say_of_each(before: tuple[Part, ...], behind: tuple[Part, ...]) -> bool:
    """Whether each role says how one applies, or the last one goes on behind where it does."""
    return any(map(_tells_how_to_apply, before)) or any(part.kind in LISTING for part in behind)
