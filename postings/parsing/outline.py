"""From blocks to lines: which paragraphs are headings in disguise, which are labelled values, which hold a run-in head.

Documents say "heading" in many ways: with the format's own headings, a bold or italic line, capitals, a short line
over a list, or a label that runs into its text. After this stage they are all one thing, a `Line` of kind HEADING with
a level: 1 to 6 as the format says, then `BOLD`, `RUN_IN` and `PLAIN` for the lines that only look the part.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from postings.parsing.headings import section_kind
from postings.parsing.posting import SectionKind
from postings.parsing.titles import is_title, title_span
from postings.reading.document import Block, BlockKind, Document, Mark, MarkKind, Origin, Span

BOLD, RUN_IN, PLAIN = 7, 8, 9


class LineKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    LABELLED = "labelled"  # "Location: Boston": `label` is "Location", `text` is "Boston"
    QUOTE = "quote"
    ROW = "row"
    HEADER_ROW = "header row"


@dataclass(frozen=True, slots=True)
class Line:
    kind: LineKind
    text: str
    start: int
    level: int = 0
    label: str = ""
    label_start: int = -1
    ordered: bool = False
    tight: bool = False
    origin: Origin = Origin.BODY
    marks: tuple[Mark, ...] = ()
    cells: tuple[Span, ...] = ()

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        return (self.label_start if self.label else self.start), self.end

    @property
    def whole(self) -> str:
        """The text with its label before it, as one reads it."""
        return f"{self.label}: {self.text}".rstrip() if self.label else self.text


_KINDS = {
    BlockKind.HEADING: LineKind.HEADING,
    BlockKind.PARAGRAPH: LineKind.PARAGRAPH,
    BlockKind.ITEM: LineKind.ITEM,
    BlockKind.QUOTE: LineKind.QUOTE,
    BlockKind.ROW: LineKind.ROW,
    BlockKind.HEADER_ROW: LineKind.HEADER_ROW,
}
_SENTENCE_END = re.compile(r"[.!?;,][\"”’')\]]*$")
LABEL = re.compile(r"(?P<label>[A-Z*(][^:.!?|\n]{0,48}?[\w)’'*/?]) ?(?:\(s\))?:(?=\s|$)\s*")
_CAPSLABELS = re.compile(r"(?:^|(?<=\s))(?:[A-Z][A-Z/&]*[A-Z])(?: (?:[A-Z/&]{2,}))*:(?=\s|$)")
_LEADS_IN = re.compile(
    r"\b(?:will|would|should|must|can|may|are|is|has|have|includes?|including|to|following)\b|^(?:we|you|they)\b", re.I
)
_NAMES_LISTING = re.compile(r"(?:responsibilities|duties|qualifications|requirements|skills)$", re.I)
_OPENING = re.compile(r"(?P<name>[A-Z][A-Za-z&/-]*(?: [A-Za-z&/-]+){0,4})\.\s+(?=[A-Z])")
_PARENTHESIS = re.compile(r"\([^()]{0,160}\)\s*")
_SMALL_WORDS = frozenset(
    "a an and as at by for from in of on or the to with & - – — / vs via our your you we is".split()
)

# A label may run into a text of these kinds; of the others it labels a value (pay, place, dates) unless that is long.
_RUN_INTO = frozenset(SectionKind) - {
    SectionKind.COMPENSATION,
    SectionKind.LOCATION,
    SectionKind.SCHEDULE,
    SectionKind.DETAILS,
    SectionKind.CONTACT,
    SectionKind.PROCESS,
}
_LISTED = (SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS)
_SHORT_VALUE = 40
_LONG_VALUE = 200


def outline(document: Document) -> tuple[Line, ...]:
    """The lines of the document's body, in reading order. Fields and page furniture are not among them."""
    lines = [
        _line(document, block)
        for block in document.blocks
        if block.origin is Origin.BODY and block.kind is not BlockKind.FIELD
    ]
    split = [part for line in lines for part in _split_labels(line)]
    return tuple(_promoted(split))


def _line(document: Document, block: Block) -> Line:
    return Line(
        kind=_KINDS[block.kind],
        text=document.text_of(block),
        start=block.start,
        level=block.level,
        ordered=block.ordered,
        tight=block.tight,
        origin=block.origin,
        marks=block.marks,
        cells=block.cells,
    )


def _split_labels(line: Line) -> Iterator[Line]:
    """One line for each of several capital labels on one line: "CODE: 0660 GRADE: N MONTHS: 12"."""
    starts = [match.start() for match in _CAPSLABELS.finditer(line.text)] if ":" in line.text else []
    if line.kind is not LineKind.PARAGRAPH or len(starts) < 2 or starts[0] != 0 or len(line.text) > _LONG_VALUE:
        yield line
        return
    for start, end in zip(starts, [*starts[1:], len(line.text)], strict=True):
        text = line.text[start:end].rstrip()
        yield replace(line, text=text, start=line.start + start, tight=line.tight or start > 0)


def _promoted(lines: list[Line]) -> Iterator[Line]:
    for position, line in enumerate(lines):
        following = lines[position + 1] if position + 1 < len(lines) else None
        before = lines[position - 1] if position else None
        yield from _promote(line, before, following)


def _promote(line: Line, before: Line | None, following: Line | None) -> Iterator[Line]:
    if line.kind is LineKind.ITEM and _is_heading_among_items(line, following):
        yield replace(line, kind=LineKind.HEADING, level=BOLD)
    elif line.kind is LineKind.ITEM:
        yield from _listing_in_item(line, following)
    elif line.kind is not LineKind.PARAGRAPH:
        yield line
    elif level := _heading_level(line, before, following):
        yield replace(line, kind=LineKind.HEADING, level=level)
    else:
        yield from _labelled(line)


def _listing_in_item(line: Line, following: Line | None) -> Iterator[Line]:
    """ "- Qualifications: a degree in education, a license" is a section that its author made an item."""
    match = LABEL.match(line.text)
    nested = following is not None and following.kind is LineKind.ITEM and following.level > line.level
    if match and _NAMES_LISTING.search(match["label"]) and section_kind(match["label"]) in _LISTED:
        if match.end() < len(line.text):
            yield from _run_in(replace(line, kind=LineKind.PARAGRAPH), match.end())
            return
        if nested:
            yield replace(line, kind=LineKind.HEADING, level=RUN_IN)
            return
    yield line


def _is_heading_among_items(line: Line, following: Line | None) -> bool:
    """A heading that its author made an item: a known one in bold over its items, or numbered and in capitals."""
    if following is None or section_kind(line.text) is None:
        return False
    over_items = following.kind is LineKind.ITEM and following.level == line.level
    return (over_items and _covered(line, MarkKind.STRONG)) or (line.ordered and _is_capitals(line.text))


def _heading_level(line: Line, before: Line | None, following: Line | None) -> int:
    text = line.text
    if len(text) > 110 or not text[:1].strip() or "@" in text or "://" in text:
        return 0
    words = text.split()
    labelled = LABEL.match(text)
    if labelled and labelled.end() < len(text):
        return 0
    ended = bool(_SENTENCE_END.search(text)) and not text.endswith("?")
    if not ended and len(words) <= 14 and not _is_value(text):
        if (_covered(line, MarkKind.STRONG) and not _is_lead_in(text)) or _is_capitals(text):
            return BOLD
        if _covered(line, MarkKind.EMPHASIS) and following is not None:
            return RUN_IN
    if following is None or ended or len(words) > 10:
        return 0
    return PLAIN if _is_plain_heading(line, before, following) else 0


def _is_plain_heading(line: Line, before: Line | None, following: Line) -> bool:
    text = line.text
    over_items = following.kind is LineKind.ITEM
    if over_items and len(text) <= 70 and not _is_lead_in(text):
        return True
    known = section_kind(text) is not None
    if known and (text.endswith(":") or _is_title_case(text) or len(text.split()) <= 3):
        return following.kind is not LineKind.HEADING
    if line.tight or (before is not None and _is_short(before) and before.kind is LineKind.PARAGRAPH):
        return False
    if text.endswith(":") and _is_title_case(text):
        return not following.tight
    over_text = following.kind is LineKind.PARAGRAPH and not following.tight and len(following.text) > 2 * len(text)
    return over_text and _is_title_case(text) and len(following.text) > 60 and not _is_value(text)


def _is_lead_in(text: str) -> bool:
    """ "The Coordinator will:" and "We support these cohorts:" lead into a list and are no names of it."""
    return text.endswith(":") and bool(_LEADS_IN.search(text)) and section_kind(text) is None


def _is_short(line: Line) -> bool:
    return len(line.text) < 60 and not _SENTENCE_END.search(line.text)


def _is_value(text: str) -> bool:
    """A date, amount, telephone number or the like is never a heading, however bold."""
    return sum(character.isdigit() for character in text) * 3 > len(text)


def _is_capitals(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return len(letters) > 3 and all(character.isupper() for character in letters)


def _is_title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word.lower() not in _SMALL_WORDS]
    return bool(words) and all(word[0].isupper() for word in words)


def _covered(line: Line, kind: MarkKind) -> bool:
    """Whether marks of the kind cover the line's letters and digits, but for two at most."""
    marks = [mark for mark in line.marks if mark.kind is kind]
    if not marks:
        return False
    outside = (
        character
        for offset, character in enumerate(line.text, line.start)
        if character.isalnum() and not any(mark.start <= offset < mark.end for mark in marks)
    )
    return sum(1 for _ in outside) <= 2


def _labelled(line: Line) -> Iterator[Line]:
    opening = _OPENING.match(line.text)
    if opening and section_kind(opening["name"]) in _LISTED:
        yield from _run_in(line, opening.end())
        return
    match = LABEL.match(line.text)
    if not match:
        yield line
        return
    label = match["label"].strip("* ")
    if len(label.split()) > 7 or _is_announced(line.text, match.end()) or line.text[match.end() :].startswith("//"):
        yield line
        return
    kind = section_kind(label)
    value_start = match.end()
    length = len(line.text) - value_start
    if kind is not None and (
        length > (_SHORT_VALUE if kind in _RUN_INTO else _LONG_VALUE) or _lists(line, kind, label)
    ):
        yield from _run_in(line, value_start)
    elif length <= _LONG_VALUE or _is_capitals(label):
        yield _with_label(line, label, value_start)
    else:
        yield line


def _lists(line: Line, kind: SectionKind, label: str) -> bool:
    """A label of duties or qualifications in bold runs into them, however few they are."""
    bold = any(mark.kind is MarkKind.STRONG and mark.end <= line.start + len(label) + 2 for mark in line.marks)
    return kind in _LISTED and bold and len(line.text) > len(label) + 2


def _is_announced(text: str, value_start: int) -> bool:
    """ "Job Description: Assistant Director" is the title, announced; no label and value."""
    return title_span(text)[0] >= value_start and is_title(text)


def _run_in(line: Line, value_start: int) -> Iterator[Line]:
    """A heading and the text that it runs into; a remark in parentheses right after the label belongs to the label."""
    remark = _PARENTHESIS.match(line.text, value_start)
    if remark and remark.end() < len(line.text):
        value_start = remark.end()
    head = line.text[:value_start].rstrip()
    yield replace(line, kind=LineKind.HEADING, level=RUN_IN, text=head)
    yield replace(line, text=line.text[value_start:], start=line.start + value_start, tight=True)


def _with_label(line: Line, label: str, value_start: int) -> Line:
    return replace(
        line,
        kind=LineKind.LABELLED,
        text=line.text[value_start:],
        start=line.start + value_start,
        label=label,
        label_start=line.start,
    )
