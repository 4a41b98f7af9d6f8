"""Groups of duties that stand below no heading of duties: "Instruction", "Assessment", "Culture", one after another."""

import re
from itertools import groupby

from postings.parsing.lines import LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import SectionKind
from postings.parsing.sections.item_kinds import acts_in
from postings.parsing.sections.parts_of_lines import is_of_others
from postings.parsing.titles.forms import heads_a_job
from postings.parsing.titles.job_names import names_a_job
from postings.reading.values import replace

# Over a list of what the reader of an advert, or of advice, does for himself.
_NO_WORK = re.compile(
    r"\b(?:how|why|tips?|steps?|ideas|advice|checklist|benefits?|perks|enjoy|offer|apply|application|join|send|submit"
    r"|not to|guidelines?|rules|process|learn|growth|customize|values?|future)\b",
    re.I,
)
# What an organization tells of itself under such a heading; beside other groups of duties it names one more.
_OFFERED = re.compile(r"\b(?:programs?|events?)\b", re.I)
DESCRIPTIONS = frozenset({SectionKind.SUMMARY, SectionKind.UNCLASSIFIED})
_FEWEST = 4  # duties in all groups together
_MOST = 0.6  # of the items begin with a verb


def names_no_work(heading: str) -> bool:
    """ "How to apply", "Programs and events", but not "Program Chair"."""
    names_none = _NO_WORK.search(heading) or _OFFERED.search(heading)
    return bool(names_none) and not (heads_a_job(heading) and names_a_job(heading.partition(" for ")[0]))


def groups_of_duties(parts: tuple[Part, ...]) -> frozenset[int]:
    """The positions of neighbours with headings of one level, each over a list in which somebody acts."""
    found: list[int] = []
    for level, run in groupby(range(len(parts)), key=lambda position: _level(parts[position])):
        positions = list(run)
        if level is not None and len(positions) > 1 and _are_duties([parts[position] for position in positions]):
            found += positions
    return frozenset(found)


def with_groups_behind(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts; where such groups follow a list of duties under headings no deeper than its own, they belong to it:
    "RESPONSIBILITIES", "ADULT EDUCATION: EXHIBITIONS" over its first items, then "STUDENT PROGRAMS"."""
    groups = groups_of_duties(parts)
    found: list[Part] = []
    for position, part in enumerate(parts):
        above = found[-1] if found else None
        follows = position in groups and above is not None and above.kind is SectionKind.RESPONSIBILITIES
        if above is not None and follows and above.has_items and above.heading_level == part.heading_level:
            name = part.heading_text.strip().rstrip(":")
            found.append(replace(part, kind=above.kind, section=above.section, group=name))
        else:
            found.append(part)
    return tuple(found)


def _level(part: Part) -> int | None:
    """Of the heading, where it may be that of a group."""
    if part.heading is None or not part.lines or part.lines[0].kind is not LineKind.ITEM:
        return None
    text = part.heading.text
    names = part.kind in DESCRIPTIONS or is_of_others(part.kind, text)
    return part.heading.level if names and not _NO_WORK.search(text) and not heads_a_job(text) else None


def _are_duties(parts: list[Part]) -> bool:
    acts = [[acts_in(line) for line in part.lines if line.kind is LineKind.ITEM] for part in parts]
    flat = [act for each in acts for act in each]
    offered = [_OFFERED.search(part.heading_text) is not None for part in parts]
    if sum(offered) >= len(parts) / 2:
        return False
    return all(map(any, acts)) and sum(flat) >= _FEWEST and sum(flat) > _MOST * len(flat)
