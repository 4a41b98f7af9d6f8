"""What an author put into named fields that belongs among the sections: a summary, or the duties one by one."""

import re
from collections.abc import Iterator
from itertools import groupby, takewhile

from postings.parsing.lines import Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.passages import Passage
from postings.parsing.posting import LISTING, Level, Section, SectionKind
from postings.parsing.sections.headings import level_of_heading, section_kind
from postings.parsing.sections.item_kinds import are_done, are_requirements
from postings.reading.document import BlockKind, Document, Origin
from postings.reading.values import replace

_SUMMARIES = re.compile(
    r"(?:\w+[._-]?)?(?:summary|excerpt|description|teaser|abstract|intro(?:duction)?|subtitle|lede?|blurb)", re.I
)
_SENTENCE = 40  # characters: shorter ones name a thing rather than say something of it
_TEXT = 100
_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|[._-]+")
_RUN_TOGETHER = re.compile(r"\b(good|nice|must)(?:(to)have|have)\b", re.I)  # "goodtohave"
_FEWEST_SPACES = 3  # in a duty or demand, which more words make than a name
_HEADING = re.compile(r"\.(?:heading|header|title|name|label)$", re.I)
_NAMES_LISTING = re.compile(r"(?:responsibilities|duties|qualifications|requirements)$", re.I)
_LETTER = re.compile(r"[^\W\d_]")
_ELEMENT = re.compile(r"\.(?:text|name|title|value|content|description|item|label|body|detail)$", re.I)


def metadata_parts(document: Document, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, and before them lists of duties or qualifications that fields hold, if no section lists any; where
    there is no body at all, the texts of the fields too. What a page shows of the fields above them stays there."""
    given = {part.kind for part in parts if any(_LETTER.search(line.text) for line in part.lines)}
    found = []
    fields = _fields(document)
    for heading, lines in (*_named_lists(fields), *_headed_lists(fields)):
        kind = section_kind(heading)
        kind = _kind_of(lines) if kind not in LISTING and len(lines) > 1 else kind
        if kind in LISTING and kind not in given and _is_list(heading, lines):
            found.append(Part(kind, None, tuple(lines), level=level_of_heading(heading)))
        elif _is_text(heading, lines, given):
            paragraphs = tuple(replace(line, kind=LineKind.PARAGRAPH) for line in lines)
            found.append(Part(kind or SectionKind.UNCLASSIFIED, None, paragraphs, level=level_of_heading(heading)))
    first = min((part.lines[0].start for part in found), default=0)
    above = sum(1 for _ in takewhile(lambda part: part.all_lines and part.all_lines[0].start < first, parts))
    return (*parts[:above], *found, *parts[above:])


def _kind_of(lines: list[Line]) -> SectionKind | None:
    """What a list can only be, whatever its name, if its elements are sentences: "roles", "expectations"."""
    if any(line.text.count(" ") < _FEWEST_SPACES for line in lines):
        return None
    if are_requirements(tuple(lines)):
        return SectionKind.QUALIFICATIONS
    return SectionKind.RESPONSIBILITIES if are_done(lines) else None


def _is_list(heading: str, lines: list[Line]) -> bool:
    """Several; or one that is preferred."""
    return len(lines) > 1 or level_of_heading(heading) is Level.PREFERRED


def _is_text(heading: str, lines: list[Line], given: set[SectionKind]) -> bool:
    """Long paragraphs, where there is no body; or one of a field that has the name of a section no body gives."""
    named = len(lines) == 1 and _NAMES_LISTING.search(heading) is not None and section_kind(heading) not in given
    return named or (not given and all(len(line.text) >= _TEXT for line in lines))


def _fields(document: Document) -> list[tuple[str, Line]]:
    """The name and the value of each, as an item."""
    return [
        (block.name, Line(LineKind.ITEM, document.text_of(block), block.start))
        for block in document.blocks
        if block.kind is BlockKind.FIELD and block.origin is Origin.FRONT_MATTER
    ]


def _named_lists(fields: list[tuple[str, Line]]) -> Iterator[tuple[str, list[Line]]]:
    """Each list of fields with its name as words; of what its elements consist of, what says most."""
    named: dict[str, dict[str, list[Line]]] = {}
    for name, line in fields:
        named.setdefault(_ELEMENT.sub("", name), {}).setdefault(name, []).append(line)
    for name, elements in named.items():
        yield (
            _RUN_TOGETHER.sub(r"\1 \2 have", _WORDS.sub(" ", name)),
            max(elements.values(), key=lambda lines: sum(len(line.text) for line in lines)),
        )


def _headed_lists(fields: list[tuple[str, Line]]) -> Iterator[tuple[str, list[Line]]]:
    """Each list of fields behind one whose value is the heading of it: "sections: - title: Duties, items: ..."."""
    heading = above = ""
    for name, run in groupby(fields, key=lambda field: field[0]):
        lines = [line for _, line in run]
        if heading and name.rpartition(".")[0] == above:
            yield heading, lines
        is_heading = _HEADING.search(name) and len(lines) == 1 and section_kind(lines[0].text) in LISTING
        heading, above = (lines[0].text, name.rpartition(".")[0]) if is_heading else ("", "")


def metadata_sections(passages: tuple[Passage, ...]) -> Iterator[Section]:
    """Summaries in fields that say what the body does not."""
    summaries = [passage for passage in passages if _is_summary(passage)]
    shown = [passage for passage in passages if passage.kind is not BlockKind.FIELD] if summaries else []
    body = " ".join(passage.text for passage in shown)
    starts = {passage.start for passage in shown}  # a field's own text may be read as a part
    for summary in summaries:
        if summary.start not in starts and summary.text.rstrip(" .…") not in body:
            yield Section(SectionKind.SUMMARY, "", summary.text, summary.span())


def _is_summary(passage: Passage) -> bool:
    if passage.origin not in (Origin.FRONT_MATTER, Origin.HEAD) or len(passage.text) < _SENTENCE:
        return False
    return _SUMMARIES.fullmatch(passage.label) is not None
