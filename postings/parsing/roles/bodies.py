"""What stands below the heading of a role."""

from itertools import takewhile

from postings.parsing.lines import LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections.role_headings import names_a_role
from postings.parsing.titles.forms import bare_title

LEAST_BODY = 40  # characters: less than that under a title is an entry of a table of contents


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
    end = position + (2 if _opens_with_a_section(parts[position : position + 3], level) else 1)
    while end < len(parts) and not _ends_role(parts[end], level):
        end += 1
    return parts[position:end]


def _opens_with_a_section(parts: tuple[Part, ...], level: int) -> bool:
    """ "Bookkeeper", below it in the same type "CATEGORY", which names no job, and then "DUTIES", which is known."""
    name, *sections = parts
    if name.lines or len(sections) != 2:
        return False
    first, second = sections
    alike = first.heading_level == second.heading_level == level
    known = second.kind is not SectionKind.UNCLASSIFIED
    return alike and known and bool(first.lines) and not names_a_role(first)


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
    return names_a_role(parts[below]) and not _is_called_again(parts, position)


def _is_called_again(parts: tuple[Part, ...], position: int) -> bool:
    """ "Cook" over "Open position: Cook", the one heading below it that names a job."""
    level = parts[position].heading_level
    inner = takewhile(lambda part: part.heading_level > level, parts[position + 1 :])
    names = [part.heading_text.lower() for part in inner if names_a_role(part)]
    return len(names) == 1 and bare_title(parts[position].heading_text).lower() in names[0]
