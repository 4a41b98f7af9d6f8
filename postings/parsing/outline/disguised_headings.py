"""Which lines are headings in disguise: what their type, their words and the lines around them tell of it."""

import re

from postings.parsing.labels import LABEL, is_capitals, is_title_case
from postings.parsing.lines import BOLD, PLAIN, RUN_IN, TITLE, Line, LineKind
from postings.parsing.listings.leads import leads_below, leads_on
from postings.parsing.outline.fact_lines import heads_a_fact
from postings.parsing.posting import SectionKind
from postings.parsing.sections.headings import is_of_the_manager, section_kind
from postings.parsing.titles.forms import heads_a_job
from postings.reading.document import MarkKind

_LONGEST_SECTION = 60  # characters of the name of a section
_LONGEST_BY_TYPE = 14  # words of a heading that is one by its type, unless its items stand right below it
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
    r"@(?! [^@]{1,60}:$)|://| = |^(?:full|part)[ -]time$|^(?:%|percent(?:age)?) (?:of )?(?:\w{1,20} )?time:?$", re.I
)
_OF_DUTIES = re.compile(
    r"(?P<label>[A-Z][\w ]{3,40}(?:[Rr]esponsibilities|[Dd]uties)):? (?:[-–—] )?[\w&/-]+(?: [\w&/-]+){0,2}"
)
_BREAKS_OFF = re.compile(r" (?:an?|the)$")  # "We are offering a", over the name of the job
_STATES = re.compile(r"\b(?:reports?|will|is|are)\b")


def disguised_level(line: Line, before: Line | None, following: Line | None) -> int:
    """The level of the heading that a line is though its author did not make it one; 0 if it is none."""
    if line.kind is LineKind.ITEM:
        return BOLD if _is_heading_among_items(line, following) else 0
    if line.kind is LineKind.QUOTE:
        return PLAIN if _is_heading_over_items(line, following) else 0
    if line.kind is not LineKind.PARAGRAPH:
        return 0
    return PLAIN if _names_part_of_duties(line, following) else _level_of_paragraph(line, before, following)


def _names_part_of_duties(line: Line, following: Line | None) -> bool:
    """ "Key Responsibilities: Administrative", right above what these are."""
    over = following is not None and following.kind in (LineKind.PARAGRAPH, LineKind.ITEM) and following.tight
    label = _OF_DUTIES.fullmatch(line.text) if over else None
    return label is not None and section_kind(label["label"]) is SectionKind.RESPONSIBILITIES


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
    return over_items and (section_kind(line.text) is not None or heads_a_job(line.text))


def _is_over_text(line: Line, following: Line) -> bool:
    """ "3. How to apply", and a paragraph of its own below it."""
    return (
        following.kind is LineKind.PARAGRAPH
        and len(line.text) <= _LONGEST_SECTION
        and not _SENTENCE_END.search(line.text)
    )


def _level_of_paragraph(line: Line, before: Line | None, following: Line | None) -> int:
    text = line.text
    if len(text) > 110 or not text[:1].strip() or _NO_HEADING.search(text) or _is_blank_of_a_form(line, following):
        return 0
    label = LABEL.match(text)
    if (label and label.end() < len(text)) or (line.leads_within and not heads_a_job(text)):
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
    short = len(line.text.split()) <= _LONGEST_BY_TYPE
    if strong and _is_over_its_items(line, following):
        return BOLD
    if short and ((strong and not _is_lead_in(line.text)) or _is_in_capitals(line.text)):
        return BOLD
    return RUN_IN if short and line.is_covered_by(MarkKind.EMPHASIS) and following is not None else 0


def _is_over_its_items(line: Line, following: Line | None) -> bool:
    """ "You are excited to:", right above what it is; but "We support these cohorts:" is a sentence."""
    over_items = following is not None and following.kind is LineKind.ITEM
    return over_items and (not _is_lead_in(line.text) or leads_below(line.text))


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
    return (
        len(line.text) <= _LONGEST_SECTION
        and line.is_covered_by(MarkKind.STRONG)
        and section_kind(line.text) is not None
    )


def _is_name_with_remark(line: Line) -> bool:
    """The name of a job in bold and a remark in parentheses: "**Teaching assistants** ($20 per hour)"."""
    bold = next((m for m in line.marks if m.kind is MarkKind.STRONG and m.start == line.start), None)
    end = bold.end - line.start if bold else 0
    return bool(_REMARK.fullmatch(line.text, end)) and heads_a_job(line.text[:end])


def _is_title_alone(line: Line, following: Line) -> bool:
    """The first line of a text, apart from what follows, that names a job."""
    return not following.tight and heads_a_job(line.text)


def _is_plain_heading(line: Line, before: Line | None, following: Line) -> bool:
    text = line.text
    if line.leads_elsewhere and not heads_a_job(text):
        return False
    over_items = following.kind is LineKind.ITEM
    if over_items and len(text) <= 70 and not _is_lead_in(text):
        return True
    if text.lower().endswith(("(preferred)", "(required)")):
        return False  # "Teaching Certification (Preferred)": a demand, and how much it weighs
    kind = section_kind(text)
    short = text.endswith(":") or is_title_case(text) or len(text.split()) <= 3
    apart = not line.tight or (before is not None and _ends(before))
    if kind is not None and (short or (text[0].isupper() and apart and not _BREAKS_OFF.search(text))):
        return following.kind is not LineKind.HEADING
    if before is not None and before.kind is LineKind.ITEM and _leads_into_list(following):
        return is_title_case(text) and not text.endswith(":")  # between two lists
    if line.tight or (before is not None and _is_short(before) and before.kind is LineKind.PARAGRAPH):
        return False
    if text.endswith(":") and is_title_case(text):
        return not following.tight
    if _is_over_section(following) and heads_a_job(text) and not _STATES.search(text):
        return before is None or not (is_of_the_manager(before.text) or heads_a_fact(before))
    over_text = following.kind is LineKind.PARAGRAPH and not following.tight and len(following.text) > 2 * len(text)
    return over_text and is_title_case(text) and len(following.text) > 60 and not _is_value(text)


def _ends(line: Line) -> bool:
    """Whether what stands below a line is none of it: it is an item or a heading, or the end of a sentence."""
    return line.kind is not LineKind.PARAGRAPH or line.text.endswith((".", "!", "?"))


def _is_over_section(following: Line) -> bool:
    """A line alone that opens a section: "Job Summary:"."""
    return not following.tight and len(following.text) < _LONGEST_SECTION and section_kind(following.text) is not None


def _is_lead_in(text: str) -> bool:
    """ "The Coordinator will:" and "We support these cohorts:" lead into a list and are no names of it."""
    leads = (text.endswith(":") and bool(_LEADS_IN.search(text)) and not _ASKS.match(text)) or leads_on(text)
    return leads and section_kind(text) is None


def _leads_into_list(line: Line) -> bool:
    return line.kind is LineKind.PARAGRAPH and line.text.endswith(":") and _is_lead_in(line.text)


def _is_short(line: Line) -> bool:
    return len(line.text) < _LONGEST_SECTION and not _SENTENCE_END.search(line.text)


def _is_value(text: str) -> bool:
    """A date, amount, telephone number or the like is never a heading, however bold; "Organizer 2018-19" is none."""
    return sum(map(str.isdigit, text)) * 3 > len(text) and not (text[-1:].isdigit() and heads_a_job(text))
