"""Which headings begin a role: those that name jobs, those among them that are like them, those below a heading that
says that roles follow."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from itertools import islice

from postings.parsing.language.hints import has_any
from postings.parsing.lines import LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.beside import beside_groups
from postings.parsing.roles.bodies import LEAST_BODY, below, is_over_others, length
from postings.parsing.roles.one_role import are_of_one
from postings.parsing.sections.item_kinds import acts_in
from postings.parsing.sections.role_headings import OVER_ROLES, could_name_a_role, names_a_role
from postings.parsing.titles.forms import bare_title, is_title
from postings.parsing.titles.job_names import names_a_job
from postings.parsing.vocabulary import announcements as words
from postings.reading.document import MarkKind

_COUNT = re.compile(rf"{words.SEVERAL} {words.MORE_WORDS}{words.POSTS}\)\W*", re.I)
_SAID = 10  # characters: something is said of it
# The text below a heading speaks of somebody's work.
_OF_WORK = re.compile(
    r"\b(?:this|the) (?:volunteer|position|role|person|job)\b|\b(?:duties|responsib\w+)\b"
    r"|\bvolunteers? (?:will|must|should|can|on|in|who|give|help)\b",
    re.I,
)
_ROLES_BELOW = re.compile(
    rf"\b(?:(?<!most of )(?<!some of )(?<!many of ){words.THESE_POSTS}|{words.OPEN_POSTS}"
    rf"|{words.POSTS}(?: [\w']+){{0,3}} below"
    rf"|here (?:are|is) (?:the|our|some of (?:the|our)|a list of) (?:[\w-]+ ){{0,2}}{words.POSTS})\b",
    re.I,
)
_REACHES = re.compile(r"@|://")  # "Write to ...", "Apply at ...": what those who apply do
_AMOUNT = re.compile(r"[$£€]\s?\d")
_FIRST_LINES = 5
_GRADE = re.compile(r"\b(?:I{1,3}|IV|V|[1-5]|senior|junior|associate|lead|entry|mid|level|grade)\b[ -]*", re.I)


def named_as_jobs(parts: tuple[Part, ...], level: int) -> list[int]:
    """The headings of this level that name jobs, and those like them that stand among them."""
    named = [n for n, part in enumerate(parts) if part.heading_level == level and names_a_role(part)]
    named = [n for n in named if not (is_over_others(parts, n) or (n < named[-1] and _leads_to_roles(parts[n])))]
    lengths = [length(below(parts, start, level)) for start in named]
    brief = len(named) > 2 and max(lengths) < 10 * LEAST_BODY  # a list of openings that says little of each
    least = 1 if brief else LEAST_BODY
    found = zip(named, lengths, strict=True)
    starts = [start for start, size in found if size >= least or _is_set_apart(parts[start])]
    starts = _with_twins(parts, starts[0], level) if len(starts) == 1 else starts
    if len({parts[start].heading_text for start in starts}) < 2:
        return []
    names = [bare_title(parts[start].heading_text) for start in starts]
    if _are_grades(parts, starts) or are_of_one(parts[: starts[0]], level, names):
        return []
    announced = below_their_heading(parts, level)
    if set(starts) < set(announced) and (
        _is_led_into(parts, announced[0])
        or all(n in starts or _tells_of_work(below(parts, n, level)) for n in announced)
    ):
        return announced
    return sorted({*starts, *_among(parts, starts, level), *beside_groups(parts, starts)})


def _with_twins(parts: tuple[Part, ...], start: int, level: int) -> list[int]:
    """A heading that names a job, and those of its type that have duties and qualifications of their own as it does:
    "Garden Wizard"."""
    if not _lists_both(below(parts, start, level)):
        return [start]
    others = (at for at in range(len(parts)) if parts[at].heading_level == level and at != start)
    twins = (at for at in others if _could_be_role(parts, at, level) and _is_twin(below(parts, at, level)))
    return sorted((start, *twins))


def _is_twin(parts: tuple[Part, ...]) -> bool:
    """A list right below the heading is one of the role before it, under another name: "External relations"."""
    return _lists_both(parts) and _Manner.LISTS not in _manner(parts)


def _lists_both(parts: tuple[Part, ...]) -> bool:
    return {part.kind for part in parts if part.heading is not None and part.lines} >= LISTING


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
        follow = over and part.kind not in LISTING and _says_that_roles_follow(part)
        if follow and not _is_one_role(parts, position, level):
            starts = [start for start in _within(parts, position, level) if parts[start].heading_level == level]
            apart = part.heading_level >= level and any(
                between.heading for between in parts[position + 1 : min(starts, default=0)]
            )
            if len(starts) > 1 and not apart and all(_is_announced(parts, start, level) for start in starts):
                return starts
    return []


def _is_one_role(parts: tuple[Part, ...], position: int, level: int) -> bool:
    """ "Open positions: Curators of Maps" over "Qualifications": it names the role, whose sections these are."""
    named = names_a_job(parts[position].heading_text.partition(": ")[2])
    return named and any(part.kind in LISTING and part.heading_level == level for part in parts[position:])


def _is_announced(parts: tuple[Part, ...], position: int, level: int) -> bool:
    """Below "Available positions" the name of a job is one, though nothing is said of it."""
    return _could_be_role(parts, position, level, _SAID) or names_a_role(parts[position])


def _says_that_roles_follow(part: Part) -> bool:
    is_over = OVER_ROLES.search(part.heading_text) and not _is_counted(part.heading_text)
    return bool(is_over) or _leads_to_roles(part)


def _leads_to_roles(part: Part) -> bool:
    """ "Below is an overview of our current internship opportunities", as what stands right below a heading ends."""
    last = part.lines[-1].text if part.lines else ""
    return has_any(last, words.WORDS_FOR_POSTS) and _ROLES_BELOW.search(last) is not None


def _is_counted(heading: str) -> bool:
    """ "Gardener (2 positions)": one role for several people."""
    name, _, count = heading.partition(" (")
    return is_title(name) and _COUNT.fullmatch(count) is not None


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
    them only where its text speaks of work, or does of a role what the texts of the others do."""
    between = [part for part in parts[starts[0] : starts[-1]] if part.heading_level == level]
    if any(part.group or part.kind is not SectionKind.UNCLASSIFIED for part in between):
        return
    of_all = frozenset.intersection(*(_manner(below(parts, start, level)) for start in starts))
    for position in range(starts[0] + 1, len(parts)):
        if position > starts[-1] and parts[position].heading_level < level:
            return
        if parts[position].heading_level == level and position not in starts and _could_be_role(parts, position, level):
            told = below(parts, position, level)
            manner = _manner(told)
            is_section = _Manner.LISTS in manner - of_all  # of the role before it
            if not is_section and (position < starts[-1] or _speaks_of_work(told) or manner & of_all & _OF_A_ROLE):
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


def _tells_of_work(parts: tuple[Part, ...]) -> bool:
    lines = (line for part in parts for line in part.lines)
    return _speaks_of_work(parts) or any(map(acts_in, islice(lines, _FIRST_LINES)))


def _could_be_role(parts: tuple[Part, ...], position: int, level: int, least: int = LEAST_BODY) -> bool:
    return could_name_a_role(parts[position]) and length(below(parts, position, level)) >= least


def _are_grades(parts: tuple[Part, ...], starts: list[int]) -> bool:
    """ "Engineer I" and "Engineer II" below "Engineer": one role at several levels."""
    bare = {_GRADE.sub("", bare_title(parts[start].heading_text)).strip(" ,") for start in starts}
    above = (bare_title(part.heading_text) for part in parts[: starts[0]] if part.heading is not None)
    return len(bare) == 1 and any(_GRADE.sub("", title).strip(" ,/") in bare for title in above)
