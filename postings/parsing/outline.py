"""From blocks to lines: which paragraphs are headings in disguise, which are labelled values, which hold a run-in head.

Documents say "heading" in many ways: with the format's own headings, a bold or italic line, capitals, a short line
over a list, or a label that runs into its text. After this stage they are all one thing, a `Line` of kind HEADING with
a level: 1 to 6 as the format says, then `BOLD`, `RUN_IN` and `PLAIN` for the lines that only look the part.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from postings.parsing.announced_jobs import with_announced_jobs
from postings.parsing.begun_lists import with_lists_begun
from postings.parsing.fact_lines import (
    heads_a_fact,
    with_bare_labels,
    with_facts_in_headings,
    with_labels_set_off,
    with_listed_facts,
    with_values_below,
)
from postings.parsing.flattened import unflattened
from postings.parsing.headings import is_of_the_manager, section_kind
from postings.parsing.item_headings import without_item_headings
from postings.parsing.job_lines import with_headings_of_jobs
from postings.parsing.labelled_items import with_texts_below
from postings.parsing.labels import (
    LABEL,
    is_capitals,
    labelled,
    listing_in_item,
    split_labels,
    with_boxes_of_facts,
)
from postings.parsing.leads import leads_on
from postings.parsing.lines import BOLD, PLAIN, RUN_IN, TITLE, Line, LineKind
from postings.parsing.lost_items import with_items_that_go_on, with_numbered_items
from postings.parsing.ornaments import without_ornaments
from postings.parsing.posting import SectionKind
from postings.parsing.tables import unfolded
from postings.parsing.titles import is_title
from postings.reading.document import Block, BlockKind, Document, MarkKind, Origin

_KINDS = {
    BlockKind.HEADING: LineKind.HEADING,
    BlockKind.PARAGRAPH: LineKind.PARAGRAPH,
    BlockKind.ITEM: LineKind.ITEM,
    BlockKind.QUOTE: LineKind.QUOTE,
    BlockKind.ROW: LineKind.ROW,
    BlockKind.HEADER_ROW: LineKind.HEADER_ROW,
}
MAX_SECTION = 60  # characters of a heading
_LONGEST_HEADING = 14  # words, unless its items stand right below it
_SENTENCE_END = re.compile(r"(?:(?<!\.)\.|[!?;,])[\"”’')\]]*$")  # three dots lead on: "You bring ..."
_LEADS_IN = re.compile(
    r"\b(?:will|would|should|must|can|may|are|is|has|have|includes?|including|to|following)\b|^(?:we|you|they)\b|\balso:$",
    re.I,
)
_ASKS = re.compile(r"(?:how|why|what|who|when|where)\b", re.I)  # "How to respond:" names what stands below it
_REMARK = re.compile(r" ?\([^()]{3,60}\):?")
_OF_A_DATE = re.compile(r"(?:[A-Z]\w{1,15} ){1,2}(?:[Dd]ate|[Dd]eadline):")
_TELLS_WHEN = re.compile(
    r"20\d\d|\d[/.-]\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|immediate|ongoing|rolling|open|until|"
    r"asap|as soon|tb[da]|n/a|spring|summer|fall|autumn|winter)",
    re.I,
)
# An address, a definition, how much one works, the head of a column of shares.
_NO_HEADING = re.compile(
    r"\S@\S|://| = |^(?:full|part)[ -]time$|^(?:%|percent(?:age)?) (?:of )?(?:\w{1,20} )?time:?$", re.I
)
_OF_DUTIES = re.compile(
    r"(?P<label>[A-Z][\w ]{3,40}(?:[Rr]esponsibilities|[Dd]uties)):? (?:[-–—] )?[\w&/-]+(?: [\w&/-]+){0,2}"
)
_BREAKS_OFF = re.compile(r" (?:an?|the)$")  # "We are offering a", over the name of the job
_STATES = re.compile(r"\b(?:reports?|will|is|are)\b")
_SMALL_WORDS = frozenset(
    "a an and as at by for from in of on or the to with & - – — / vs via our your you we is".split()
)


def _apart(lines: list[Line]) -> Iterator[Line]:
    return (part for line in lines for part in split_labels(line))


# What laying out or copying a page did to its lines, undone in this order: headings, items, tables, facts.
_MENDED: tuple[Callable[[list[Line]], Iterable[Line]], ...] = (
    without_ornaments,
    with_facts_in_headings,
    with_texts_below,
    unflattened,
    with_numbered_items,
    with_items_that_go_on,
    with_lists_begun,
    unfolded,
    with_boxes_of_facts,
    _apart,
    with_labels_set_off,
    with_values_below,
    with_bare_labels,
    with_listed_facts,
)


def outline(document: Document) -> tuple[Line, ...]:
    """The lines of the document's body, in reading order. Fields and page furniture are not among them."""
    lines = [
        _line(document, block)
        for block in document.blocks
        if block.origin is Origin.BODY and block.kind is not BlockKind.FIELD
    ]
    for mended in _MENDED:
        lines = list(mended(lines))
    return with_headings_of_jobs(with_announced_jobs(tuple(without_item_headings(list(_promoted(lines))))))


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


def _promoted(lines: list[Line]) -> Iterator[Line]:
    for position, line in enumerate(lines):
        following = lines[position + 1] if position + 1 < len(lines) else None
        before = lines[position - 1] if position else None
        yield from _promote(line, before, following)


def _promote(line: Line, before: Line | None, following: Line | None) -> Iterator[Line]:
    if line.kind is LineKind.ITEM and _is_heading_among_items(line, following):
        yield replace(line, kind=LineKind.HEADING, level=BOLD)
    elif line.kind is LineKind.ITEM:
        yield from listing_in_item(line, before, following)
    elif line.kind is LineKind.QUOTE and _is_heading_over_items(line, following):
        yield replace(line, kind=LineKind.HEADING, level=PLAIN)
    elif line.kind is not LineKind.PARAGRAPH:
        yield line
    elif _names_part_of_duties(line, following):
        yield replace(line, kind=LineKind.HEADING, level=PLAIN)
    elif level := _heading_level(line, before, following):
        yield replace(line, kind=LineKind.HEADING, level=level)
    else:
        yield from labelled(line)


def _names_part_of_duties(line: Line, following: Line | None) -> bool:
    """ "Key Responsibilities: Administrative", right above what these are."""
    label = _OF_DUTIES.fullmatch(line.text)
    over = following is not None and following.kind in (LineKind.PARAGRAPH, LineKind.ITEM) and following.tight
    return label is not None and over and section_kind(label["label"]) is SectionKind.RESPONSIBILITIES


def _is_heading_among_items(line: Line, following: Line | None) -> bool:
    """A heading that its author made an item: a known one in bold over its items, or numbered and in capitals."""
    if following is None:
        return False
    over_items = following.kind is LineKind.ITEM and following.level == line.level
    numbered = line.ordered and (is_capitals(line.text) or _is_over_text(line, following))
    set_off = numbered or (over_items and line.is_covered_by(MarkKind.STRONG))
    return set_off and section_kind(line.text) is not None


def _is_heading_over_items(line: Line, following: Line | None) -> bool:
    over_items = following is not None and following.kind is LineKind.ITEM
    return over_items and (section_kind(line.text) is not None or is_title(line.text))


def _is_over_text(line: Line, following: Line) -> bool:
    """ "3. How to apply", and a paragraph of its own below it."""
    return (
        following.kind is LineKind.PARAGRAPH and len(line.text) <= MAX_SECTION and not _SENTENCE_END.search(line.text)
    )


def _heading_level(line: Line, before: Line | None, following: Line | None) -> int:
    text = line.text
    if len(text) > 110 or not text[:1].strip() or _NO_HEADING.search(text) or _is_blank_of_a_form(line, following):
        return 0
    label = LABEL.match(text)
    if (label and label.end() < len(text)) or (line.leads_within and not is_title(text)):
        return 0
    ended = bool(_SENTENCE_END.search(text)) and not text.endswith("?")
    if not ended and (level := _level_by_type(line, following)):
        return level
    if following is not None and following.kind is LineKind.PARAGRAPH and _is_name_with_remark(line):
        return BOLD
    if following is not None and _is_section_with_stop(line):
        return BOLD
    if following is None or ended or len(text.split()) > 10:
        return 0
    if before is None and _is_title_alone(line, following):
        return TITLE
    return PLAIN if _is_plain_heading(line, before, following) else 0


def _level_by_type(line: Line, following: Line | None) -> int:
    """The level of a line in bold, capitals or italics; 0 where it goes on like a text, or is a value."""
    if _is_value(line.text):
        return 0
    strong = line.is_covered_by(MarkKind.STRONG)
    short = len(line.text.split()) <= _LONGEST_HEADING
    if strong and _is_over_its_items(line, following):
        return BOLD
    if short and ((strong and not _is_lead_in(line.text)) or _is_in_capitals(line.text)):
        return BOLD
    return RUN_IN if short and line.is_covered_by(MarkKind.EMPHASIS) and following is not None else 0


def _is_over_its_items(line: Line, following: Line | None) -> bool:
    """ "You are excited to:", right above what it is; but "We support these cohorts:" is a sentence."""
    over_items = following is not None and following.kind is LineKind.ITEM
    return over_items and (not _is_lead_in(line.text) or leads_on(line.text.rstrip(" :")))


def _is_in_capitals(text: str) -> bool:
    """Also the heading of a section with a remark in small letters: "JOB DUTIES (others may be assigned)"."""
    name, remark, _ = text.partition(" (")
    return is_capitals(text) or (bool(remark) and is_capitals(name) and section_kind(name) is not None)


def _is_blank_of_a_form(line: Line, following: Line | None) -> bool:
    """ "Application Deadline:", which nobody filled in: no date stands below it."""
    if following is None or following.tight or not _OF_A_DATE.fullmatch(line.text):
        return False
    return following.kind is LineKind.HEADING or not _TELLS_WHEN.search(following.text)


def _is_section_with_stop(line: Line) -> bool:
    """ "**What you bring.**", alone in its line."""
    return len(line.text) <= MAX_SECTION and line.is_covered_by(MarkKind.STRONG) and section_kind(line.text) is not None


def _is_name_with_remark(line: Line) -> bool:
    """The name of a job in bold and a remark in parentheses: "**Teaching assistants** ($20 per hour)"."""
    bold = next((m for m in line.marks if m.kind is MarkKind.STRONG and m.start == line.start), None)
    end = bold.end - line.start if bold else 0
    return bool(_REMARK.fullmatch(line.text, end)) and is_title(line.text[:end])


def _is_title_alone(line: Line, following: Line) -> bool:
    """The first line of a text, apart from what follows, that names a job."""
    return not following.tight and is_title(line.text)


def _is_plain_heading(line: Line, before: Line | None, following: Line) -> bool:
    text = line.text
    if line.leads_elsewhere and not is_title(text):
        return False
    over_items = following.kind is LineKind.ITEM
    if over_items and len(text) <= 70 and not _is_lead_in(text):
        return True
    if text.lower().endswith(("(preferred)", "(required)")):
        return False  # "Teaching Certification (Preferred)": a demand, and how much it weighs
    kind = section_kind(text)
    short = text.endswith(":") or _is_title_case(text) or len(text.split()) <= 3
    apart = not line.tight or (before is not None and _ends(before))
    if kind is not None and (short or (text[0].isupper() and apart and not _BREAKS_OFF.search(text))):
        return following.kind is not LineKind.HEADING
    if line.tight or (before is not None and _is_short(before) and before.kind is LineKind.PARAGRAPH):
        return False
    if text.endswith(":") and _is_title_case(text):
        return not following.tight
    if _is_over_section(following) and is_title(text) and not _STATES.search(text):
        return before is None or not (is_of_the_manager(before.text) or heads_a_fact(before))
    over_text = following.kind is LineKind.PARAGRAPH and not following.tight and len(following.text) > 2 * len(text)
    return over_text and _is_title_case(text) and len(following.text) > 60 and not _is_value(text)


def _ends(line: Line) -> bool:
    """Whether what stands below a line is none of it: it is an item or a heading, or the end of a sentence."""
    return line.kind is not LineKind.PARAGRAPH or line.text.endswith((".", "!", "?"))


def _is_over_section(following: Line) -> bool:
    """A line alone that opens a section: "Job Summary:"."""
    return not following.tight and len(following.text) < MAX_SECTION and section_kind(following.text) is not None


def _is_lead_in(text: str) -> bool:
    """ "The Coordinator will:" and "We support these cohorts:" lead into a list and are no names of it."""
    leads = (text.endswith(":") and bool(_LEADS_IN.search(text)) and not _ASKS.match(text)) or leads_on(text)
    return leads and section_kind(text) is None


def _is_short(line: Line) -> bool:
    return len(line.text) < 60 and not _SENTENCE_END.search(line.text)


def _is_value(text: str) -> bool:
    """A date, amount, telephone number or the like is never a heading, however bold."""
    return sum(map(str.isdigit, text)) * 3 > len(text)


def _is_title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word.lower() not in _SMALL_WORDS]
    return bool(words) and all(word[0].isupper() for word in words)
