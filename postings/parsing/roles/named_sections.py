"""Roles that have no heading of their own, but sections that are named after them: "Postdoc requirements", "PhD student
requirements", and "What we offer" to both."""

import re
from collections.abc import Iterator

from postings.parsing.lines import Line
from postings.parsing.parts import Part
from postings.parsing.posting import SectionKind
from postings.parsing.roles.role import Role
from postings.parsing.sections.headings import section_kind
from postings.parsing.titles.forms import heads_a_job
from postings.parsing.vocabulary.job_nouns import ANYBODY
from postings.reading.values import replace

_FEWEST = 2
_ASKED = SectionKind.QUALIFICATIONS
_SECTION = (
    r"(?:(?:key |main |minimum |required |preferred |job )?"
    r"(?:requirements|qualifications|skills|criteria|responsibilities|duties|tasks|benefits|salary)|profile|offer)"
)
_NAMED = re.compile(
    rf"(?P<name>[A-Z][^:,;()–—]{{1,60}}?)(?:[’']s?|:| [-–—])? (?P<section>{_SECTION})\W*"
    rf"|(?P<first>{_SECTION}) (?:for|of) (?:an? |the |our )?(?P<behind>[A-Za-z][^:,;()–—]{{1,60}}?)\W*",
    re.I,
)


def in_named_sections(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    """Where what is asked of several is said in sections named after each, and no heading is the name alone."""
    owners = list(_owners(parts))
    asked = {owner.text.lower(): owner for part, owner in reversed(owners) if owner and _kind(part) is _ASKED}
    names = dict(reversed(asked.items()))
    heads = {part.heading_text.strip(" :").lower() for part in parts}
    if len(names) < _FEWEST or names.keys() & heads or any(map(_of_anybody, names)) or _are_grades(tuple(names)):
        return ()
    shared = tuple(part for part, owner in owners if owner is None or owner.text.lower() not in names)
    return tuple(
        Role(name, tuple(_as_section(part) for part, owner in owners if owner and owner.text.lower() == lower), shared)
        for lower, name in names.items()
    )


def _owners(parts: tuple[Part, ...]) -> Iterator[tuple[Part, Line | None]]:
    """Each part with the name that its heading begins with, or the one that it stands below."""
    owner, level = None, 0
    for part in parts:
        if part.heading is not None and (owner is None or part.heading.level <= level):
            owner, level = _owner(part.heading), part.heading.level
        yield part, owner


def _owner(heading: Line) -> Line | None:
    match = _NAMED.fullmatch(heading.text)
    group = "name" if match and match["name"] else "behind"
    if match is None or not heads_a_job(match[group][0].upper() + match[group][1:]):
        return None
    return replace(heading, text=match[group], start=heading.start + match.start(group))


def _kind(part: Part) -> SectionKind | None:
    match = _NAMED.fullmatch(part.heading_text)
    section = (match["section"] or match["first"]).lower() if match else ""
    return _ASKED if section == "profile" else section_kind(section) if section else None


def _as_section(part: Part) -> Part:
    return replace(part, kind=_kind(part) or part.kind)


def _of_anybody(name: str) -> bool:
    return name.split()[-1] in ANYBODY


def _are_grades(names: tuple[str, ...]) -> bool:
    """ "Lecturer" and "Senior Lecturer": one role at several levels."""
    return any(name != other and name.endswith(f" {other}") for name in names for other in names)
