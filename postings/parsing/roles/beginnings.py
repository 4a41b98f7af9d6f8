"""Which headings begin a role: those that name jobs, those among them that are like them, those below a heading that
says that roles follow."""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise, takewhile

from postings.parsing.language.hints import has_any
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.beside import beside_groups
from postings.parsing.roles.bodies import LEAST_BODY, below, is_over_others, length
from postings.parsing.roles.likeness import among, could_be_role, sections_among, tells_of_work, with_twins
from postings.parsing.roles.one_role import are_of_one
from postings.parsing.sections.role_headings import OVER_ROLES, names_a_role
from postings.parsing.titles.forms import bare_title, is_title
from postings.parsing.titles.job_names import names_a_job
from postings.parsing.vocabulary import announcements as words
from postings.reading.document import MarkKind

_COUNT = re.compile(rf"{words.SEVERAL} {words.MORE_WORDS}{words.POSTS}\)\W*", re.I)
_THIS_ROLE = re.compile(
    r"this (?:[\w-]+ )?(?:position|role|post|job|project|studentship|fellowship) (?:is|will|aims)\b", re.I
)
_FEWEST = 2
_SAID_TWICE = 2  # lines, fewer than which stand between a name and the same again
_SAID = 10  # characters: something is said of it
_ROLES_BELOW = re.compile(
    rf"\b(?:(?<!most of )(?<!some of )(?<!many of ){words.THESE_POSTS}|{words.OPEN_POSTS}"
    rf"|{words.POSTS}(?: [\w']+){{0,3}} below"
    rf"|here (?:are|is) (?:the|our|some of (?:the|our)|a list of) (?:[\w-]+ ){{0,2}}{words.POSTS})\b",
    re.I,
)
_GRADE = re.compile(r"\b(?:I{1,3}|IV|V|[1-5]|senior|junior|associate|lead|entry|mid|level|grade)\b[ -]*", re.I)


def named_as_jobs(parts: tuple[Part, ...], level: int) -> list[int]:
    """The headings of this level that name jobs, and those like them that stand among them."""
    starts = _once(parts, with_twins(parts, _named(parts, level), level))
    if len({parts[start].heading_text for start in starts}) < _FEWEST:
        return []
    names = [bare_title(parts[start].heading_text) for start in starts]
    if _are_grades(parts, starts) or are_of_one(parts[: starts[0]], level, names):
        return []
    announced = _once(parts, below_their_heading(parts, level))
    if set(starts) < set(announced) and (
        _is_led_into(parts, announced[0])
        or all(n in starts or tells_of_work(below(parts, n, level)) for n in announced)
    ):
        return announced
    return _once(parts, [*starts, *among(parts, starts, level), *beside_groups(parts, starts)])


def _named(parts: tuple[Part, ...], level: int) -> list[int]:
    """The headings that name a job and have a text, or are set apart."""
    of_level = [n for n, part in enumerate(parts) if part.heading_level == level]
    named = [n for n in of_level if names_a_role(parts[n])] or [n for n in of_level if _is_told_as_a_role(parts[n])]
    named = [n for n in named if not (is_over_others(parts, n) or (n < named[-1] and _leads_to_roles(parts[n])))]
    ends = pairwise([*named, len(parts)])
    lengths = [length(_as_far_as(parts, start, end, level)) for start, end in ends]
    brief = len(named) > _FEWEST and max(lengths) < 10 * LEAST_BODY  # a list of openings that says little of each
    least = 1 if brief else LEAST_BODY
    found = zip(named, lengths, strict=True)
    return [start for start, size in found if size >= least or _is_set_apart(parts[start])]


def _once(parts: tuple[Part, ...], starts: Iterable[int]) -> list[int]:
    """The headings in their order, each name once."""
    found = sorted({*starts})
    again = {at for before, at in pairwise(found) if _is_said_again(parts[before:at], parts[at].heading_text)}
    return [start for start in found if start not in again]


def _is_told_as_a_role(part: Part) -> bool:
    """ "Soil and water" over "This position is to ...", where no heading names a job."""
    is_unknown = part.kind is SectionKind.UNCLASSIFIED and part.heading is not None and not part.group
    return is_unknown and bool(part.lines) and _THIS_ROLE.match(part.lines[0].text) is not None


def _as_far_as(parts: tuple[Part, ...], start: int, end: int, level: int) -> tuple[Part, ...]:
    """What stands below the heading; up to the next name, also sections of its type that nobody knows, where duties or
    requirements are among them."""
    inner = tuple(takewhile(lambda part: part.heading_level >= level, parts[start + 1 : end]))
    return (parts[start], *inner) if any(part.kind in LISTING for part in inner) else below(parts, start, level)


def _is_said_again(above: tuple[Part, ...], heading: str) -> bool:
    """ "Cook | Elm Street" below "Cook", under which nothing stands but an address."""
    said, name = bare_title(above[0].heading_text).lower(), bare_title(heading).lower()
    is_brief = len(above[0].lines) < _SAID_TWICE and name.startswith(said)
    return not any(part.kind in LISTING for part in above) and (is_brief or name == said)


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
            sections = sections_among(parts, starts, level) if starts else set()
            starts = [start for start in starts if start not in sections]
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
    return could_be_role(parts, position, level, _SAID) or names_a_role(parts[position])


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


def _are_grades(parts: tuple[Part, ...], starts: list[int]) -> bool:
    """ "Engineer I" and "Engineer II" below "Engineer": one role at several levels."""
    bare = {_GRADE.sub("", bare_title(parts[start].heading_text)).strip(" ,") for start in starts}
    above = (bare_title(part.heading_text) for part in parts[: starts[0]] if part.heading is not None)
    return len(bare) == 1 and any(_GRADE.sub("", title).strip(" ,/") in bare for title in above)
