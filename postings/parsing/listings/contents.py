"""The contents of a posting, from the parts of its role: what is listed in them, and the text that is left."""

import re
from collections.abc import Iterator

from postings.parsing.fields.education import degree_of, years_of
from postings.parsing.lines import Line, LineKind
from postings.parsing.listings import items, levels
from postings.parsing.listings.entry import Entry
from postings.parsing.parts import Part
from postings.parsing.passages import Passage
from postings.parsing.posting import LISTING, Level, Qualification, Responsibility, Section, SectionKind
from postings.parsing.sections.headings import level_of_heading, normalized
from postings.parsing.titles.forms import bare_title
from postings.reading.document import Span
from postings.reading.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Listed:
    """A part of a role, or of what several share, with what it lists."""

    part: Part
    shared: bool
    entries: tuple[Entry, ...]
    rest: tuple[Line, ...]  # of its lines, which are the text of its section


Listings = tuple[Listed, ...]
# Beside "Required qualifications" one may be without them; "Additional job requirements" are required.
_ADDITIONAL = re.compile(
    r"additional (?!(?:\w+ ){0,2}(?:requirements|prerequisites|conditions|eligibility)\b)(?:\w+ ){0,2}\w+"
)
_LABEL_WORDS = 3  # at most stand before a title: "Job Opening:", "Official Working Title:"


def with_entries(part: Part, *, shared: bool) -> Listed:
    entries, rest = items.entries(part) if part.kind in LISTING else ((), part.lines)
    return Listed(part, shared, entries, rest)


def grouped(passages: tuple[Passage, ...], parts: Listings) -> tuple[Passage, ...]:
    """The passages, each that is a qualification with the group it stands in."""
    groups = {
        entry.span[0]: entry.group
        for listed in parts
        if listed.part.kind is SectionKind.QUALIFICATIONS
        for entry in listed.entries
        if entry.group
    }
    if not groups:
        return passages
    return tuple(
        replace(passage, group=groups[passage.start]) if passage.start in groups else passage for passage in passages
    )


def responsibilities(parts: Listings) -> Iterator[Responsibility]:
    for listed in parts:
        if listed.part.kind is SectionKind.RESPONSIBILITIES:
            for entry in listed.entries:
                yield Responsibility(entry.text, entry.span, entry.group)


def qualifications(parts: Listings) -> Iterator[Qualification]:
    asked = [listed for listed in parts if listed.part.kind is SectionKind.QUALIFICATIONS]
    required = any(listed.part.level is Level.REQUIRED for listed in asked)
    for listed in asked:
        unsaid = required and listed.part.level is None
        additional = unsaid and _ADDITIONAL.fullmatch(normalized(listed.part.heading_text))
        part = replace(listed.part, level=Level.PREFERRED) if additional else listed.part
        for entry in listed.entries:
            yield _qualification(entry, part)


def _qualification(entry: Entry, part: Part) -> Qualification:
    return Qualification(
        text=entry.text,
        span=entry.span,
        group=entry.group,
        lead=entry.lead,
        level=levels.level_of(entry.text, _heading_level(entry, part)),
        kind=levels.kind_of(entry.text, f"{part.section} {entry.group}"),
        minimum_degree=degree_of(entry.text),
        minimum_years=years_of(entry.text),
    )


def _heading_level(entry: Entry, part: Part) -> Level | None:
    own_group = entry.group.removeprefix(part.group)
    return (level_of_heading(own_group) if own_group and len(own_group) < 140 else None) or part.level


def sections_of(parts: Listings, named: str) -> Iterator[Section]:
    for position, listed in enumerate(parts):
        part, section = listed.part, _section(listed, named, _extent(parts, position))
        lists = part.kind in LISTING and part.has_items and part.heading is None  # a list, and what leads into it
        if section.text or lists or (section.heading and not _is_in_section_before(parts, position)):
            yield section


def _is_in_section_before(parts: Listings, position: int) -> bool:
    """A group right after its section, or after another group of it, needs no section of its own."""
    part = parts[position].part
    before = parts[position - 1].part if position else None
    return bool(part.group) and before is not None and before.kind is part.kind and before.section == part.section


def _section(listed: Listed, named: str, span: Span) -> Section:
    part, lines = listed.part, listed.rest
    text = "\n".join(line.whole for line in lines if not _only_names(line.whole, named))
    heading = part.heading_text
    kind = part.kind
    if heading and named in heading and bare_title(heading) == named:
        heading, kind = "" if _only_names(heading, named) else heading, SectionKind.SUMMARY
    elif part.heading is None and kind is SectionKind.UNCLASSIFIED:
        facts = sum(line.kind is LineKind.LABELLED for line in lines)
        kind = SectionKind.DETAILS if 2 * facts > len(lines) else SectionKind.SUMMARY
    return Section(kind, heading, text, span, listed.shared)


def _only_names(text: str, named: str) -> bool:
    """Whether a line says no more than the title does: "Job Opening: Bus Driver", but not "We seek a Bus Driver."."""
    if named not in text or text.rstrip().endswith((".", "!")):
        return False
    return len(text.split()) - len(named.split()) <= _LABEL_WORDS and bare_title(text) == named


def _extent(parts: Listings, position: int) -> Span:
    """Of a part; a listing section reaches from its heading to the end of its last group."""
    first = parts[position].part
    if first.kind not in LISTING:
        return first.span
    last = position
    while last + 1 < len(parts) and parts[last + 1].part.group and parts[last + 1].part.section == first.section:
        last += 1
    return first.span[0], max(listed.part.span[1] for listed in parts[position : last + 1])
