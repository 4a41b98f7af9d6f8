"""Headings that name no job one knows, beside those that do: roles of their own, or sections of the role before."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import islice

from postings.parsing.lines import LineKind
from postings.parsing.listings.stated import is_stated
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.bodies import LEAST_BODY, below, length
from postings.parsing.sections.item_kinds import acts_in
from postings.parsing.sections.role_headings import could_name_a_role, names_a_role, names_something_else, seeks_them

# The text below a heading speaks of somebody's work.
_OF_WORK = re.compile(
    r"\b(?:this|the|another|this is an?)(?: very)?(?: \w+)? (?:position|role|job)\b"
    r"|\b(?:this|the) (?:volunteer|person)\b|\b(?:duties|responsib\w+)\b"
    r"|\bvolunteers? (?:will|must|should|can|on|in|who|give|help)\b",
    re.I,
)
_REACHES = re.compile(r"@|://")  # "Write to ...", "Apply at ...": what those who apply do
_AMOUNT = re.compile(r"[$£€]\s?\d")
_FIRST_LINES = 5
_LONGEST = 80  # characters of a name that no vocabulary knows
_SHARED = 2  # sections of the same kinds that roles have


def with_twins(parts: tuple[Part, ...], starts: list[int], level: int) -> list[int]:
    """The headings that name jobs, and those of their type that have sections of their own as they do: "Garden
    Wizard", between, before or behind them."""
    if not starts:
        return starts
    times, named = _times(parts), set(starts)
    others = (at for at in range(len(parts)) if parts[at].heading_level == level and at not in named)
    could_be = [at for at in others if _is_short_heading(parts[at]) and times[parts[at].heading_text.lower()] == 1]
    told = {at: below(parts, at, level) for at in (*starts, *could_be)}
    of_all = set.intersection(*(_sections(told[start], level) for start in starts))
    first = told[starts[0]] if len(starts) == 1 else None
    return sorted({*starts, *(at for at in could_be if _is_twin(told[at], _sections(told[at], level) & of_all, first))})


def _is_short_heading(part: Part) -> bool:
    """Whatever it says, for the sections below it tell: "Graphic Design for our Annual Report"."""
    is_unknown = part.kind is SectionKind.UNCLASSIFIED and not part.group
    name = part.heading_text.partition(" (")[0]
    is_name = len(name) <= _LONGEST and not name.endswith(("?", "."))
    return is_unknown and is_name and not names_something_else(name)


def _is_twin(told: tuple[Part, ...], shared: set[SectionKind], alone: tuple[Part, ...] | None) -> bool:
    """`shared`: the sections that the roles have as well; `alone`: what stands below a single one. Beside it, a list
    right below the heading is one of the role before it, under another name: "External relations"."""
    if alone is None:
        return bool(shared & LISTING) or len(shared) >= _SHARED
    if shared & LISTING and len(shared) >= _SHARED:
        return True
    return _lists_both(alone) and _lists_both(told) and _Manner.LISTS not in _manner(told)


def _sections(told: tuple[Part, ...], level: int) -> set[SectionKind]:
    """The kinds of the sections below the heading."""
    inner = (part for part in told[1:] if part.heading is not None and part.heading.level > level)
    return {part.kind for part in inner} - {SectionKind.UNCLASSIFIED}


def _lists_both(parts: tuple[Part, ...]) -> bool:
    return {part.kind for part in parts if part.heading is not None and part.lines} >= LISTING


def sections_among(parts: tuple[Part, ...], starts: Sequence[int], level: int) -> set[int]:
    """Those of the headings that are sections of a role before them, where roles and their sections have one type: said
    again below another role ("The team"), without a list where the roles have them ("Terms"), or over the lists that
    the role before has not ("Technologies")."""
    named = {at for at in starts if names_a_role(parts[at])}
    unknown = [at for at in starts if at not in named]
    times = _times(parts)
    found = {at for at in unknown if times[parts[at].heading_text.lower()] > 1}
    between = (part for part in parts[starts[0] : starts[-1]] if part.heading_level == level)
    is_flat = any(part.kind is not SectionKind.UNCLASSIFIED for part in between)
    if not is_flat or not _listed(parts[starts[0] :]):
        return found
    role = starts[0]
    for at in starts[1:]:
        own = _listed(below(parts, at, level))
        if at in named or (at not in found and own and own <= _listed(parts[role:at])):
            role = at
        else:
            found.add(at)
    return found


def _listed(parts: tuple[Part, ...]) -> set[SectionKind]:
    return {part.kind for part in parts} & LISTING


def _times(parts: tuple[Part, ...]) -> Counter[str]:
    """How often each heading stands there: "The team", below each of the roles."""
    return Counter(part.heading_text.lower() for part in parts)


def among(parts: tuple[Part, ...], starts: list[int], level: int) -> Iterator[int]:
    """ "Office Support" between "Tutor" and "Trainer", unless sections stand there in the same type; behind the last of
    them only where its text speaks of work, or does of a role what the texts of the others do."""
    between = [part for part in parts[starts[0] : starts[-1]] if part.heading_level == level]
    if any(part.group or part.kind is not SectionKind.UNCLASSIFIED for part in between):
        return
    of_all = frozenset.intersection(*(_manner(below(parts, start, level)) for start in starts))
    for position in range(starts[0] + 1, len(parts)):
        if position > starts[-1] and parts[position].heading_level < level:
            return
        if parts[position].heading_level == level and position not in starts and could_be_role(parts, position, level):
            told = below(parts, position, level)
            manner = _manner(told)
            is_section = _Manner.LISTS in manner - of_all  # of the role before it
            of_work = _speaks_of_work(told) or seeks_them(parts[position])
            if not is_section and (position < starts[-1] or of_work or manner & of_all & _OF_A_ROLE):
                yield position


class _Manner(Enum):
    """How the text below a heading tells of a role."""

    LISTS = auto()  # it begins with an item
    ACTS = auto()  # with what one does
    PAYS = auto()
    ASKS = auto()  # for something, or tells of duties, in a section of its own


_OF_A_ROLE = frozenset({_Manner.ACTS, _Manner.PAYS, _Manner.ASKS})


def _manner(parts: tuple[Part, ...]) -> frozenset[_Manner]:
    lines = [line for part in parts for line in part.lines]
    first = lines[0] if lines else None
    found = {
        _Manner.LISTS: first is not None and first.kind is LineKind.ITEM,
        _Manner.ACTS: first is not None and acts_in(first) and not _REACHES.search(first.text),
        _Manner.PAYS: any(_AMOUNT.search(line.text) for line in lines[:_FIRST_LINES]),
        _Manner.ASKS: any(part.kind in LISTING and part.lines for part in parts),
    }
    return frozenset(manner for manner, is_so in found.items() if is_so)


def _speaks_of_work(parts: tuple[Part, ...]) -> bool:
    lines = (line for part in parts for line in part.lines)
    return any(_OF_WORK.search(line.whole) for line in islice(lines, _FIRST_LINES))


def tells_of_work(parts: tuple[Part, ...]) -> bool:
    """Whether the text below a heading does, or speaks of whom it names: "The music team are looking for ..."."""
    lines = list(islice((line for part in parts for line in part.lines), _FIRST_LINES))
    named = f"the {parts[0].heading_text.lower()} "
    return _speaks_of_work(parts) or any(
        acts_in(line) or line.text.lower().startswith(named) or is_stated(line, SectionKind.RESPONSIBILITIES)
        for line in lines
    )


def could_be_role(parts: tuple[Part, ...], position: int, level: int, least: int = LEAST_BODY) -> bool:
    return could_name_a_role(parts[position]) and length(below(parts, position, level)) >= least
