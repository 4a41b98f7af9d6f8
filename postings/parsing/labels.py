"""Labels at the beginning of lines: of a value ("Location: Boston"), or of a text that they run into like headings."""

import re
from collections.abc import Iterator

from postings.parsing.lines import RUN_IN, Line, LineKind
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections.headings import section_kind
from postings.parsing.titles.forms import is_title, title_span
from postings.parsing.vocabulary.fact_labels import FACT_LABELS, WITH_COLON
from postings.reading.document import Mark, MarkKind
from postings.reading.values import replace

# A place that one is to reach labels nothing: "Austin, TX 78701: Reliably commute or plan to relocate".
TO_BE_REACHED = r"(?i:(?:reliably )?commute or|reliably commute|relocate before)\b"
# Begins with a look for the colon, for most lines have none where a label would end.
LABEL = re.compile(
    r"(?=[^:\n]{0,54}:)(?P<label>[A-Z*(][^:.!?|\n$£€]{0,48}?[\w)’'*/?]) ?(?:\(s\))?:"
    r"(?=\s|$|(?<=[a-z]:)[A-Z$]|(?<=[A-Z]{2}:)[A-Z][a-z])\s*+"
    rf"(?!{TO_BE_REACHED})"
)
_DASHED = re.compile(r"(?P<label>[A-Z][^:.!?|\n–—-]{0,48}?)(?: ?[–—-] |\.\s+(?=\S))")
_CAPSLABELS = re.compile(r"(?:^|(?<=\s))(?:[A-Z][A-Z/&]*[A-Z])(?: (?:[A-Z/&]{2,}))*:(?=\s|$)")
# Both look for the capital first and for what stands before it then, for the capital is soon found.
_SENTENCE_LABEL = re.compile(r"(?P<label>[A-Z](?<=[.;!?)] .)[A-Za-z &/’']{3,40}):(?= )")
# "Two years of teaching. PREFERRED QUALIFICATIONS. A doctorate."
_SENTENCE_IN_CAPITALS = re.compile(
    r"(?P<label>[A-Z](?:(?<=[.;!?)] .)|(?<=[.;!?)]  .))[A-Z]{3,}(?: [A-Z/&]{2,}){1,4})\.(?= )"
)
_NAMES_LISTING = re.compile(r"(?:responsibilities|duties|qualifications|requirements|skills)$", re.I)
_ASKED = (SectionKind.QUALIFICATIONS, SectionKind.SUMMARY)  # "Your profile"
_SKILLS = re.compile(r"[\w /&-]{3,40} skills?:", re.I)
NAMES_FACT = re.compile(f"{FACT_LABELS}|{WITH_COLON}", re.I)  # what stands before a colon
# "A two-year contract - closing date: 26 January"
_FACT_BEHIND = re.compile(
    rf"(?=[^:\n]{{6,80}}:\s)(?P<before>[A-Z][^:–—|•·]{{3,60}}?)\s[-–—|•·]\s(?P<label>(?i:{FACT_LABELS})):\s(?=\S)"
)
_OPENING = re.compile(r"(?P<name>[A-Z][A-Za-z&/-]*(?: [A-Za-z&/-]+){0,4})\.\s+(?=[A-Z$£€])")
_INCLUDES = re.compile(
    r"(?:the )?(?P<name>(?:(?:required|minimum|preferred|desired|basic|essential|additional|key|primary|main|principal|"
    r"job|specific|typical) ){0,2}(?:qualifications|requirements|duties|responsibilities|skills)) "
    r"(?:will |may )?(?:include|are)(?: the following)?:? ",
    re.I,
)
# "Essential duties and responsibilities include the following. Other duties may be assigned."
_FOLLOWING = re.compile(r"(?P<name>[A-Z][\w &/,-]{3,60}?) (?:may )?includes? the following\.\s*")
_PARENTHESIS = re.compile(r"\((?![\da-h]\)|i{1,3}\))[^()]{0,160}\)\s*")  # "(1)" begins what the label lists
# A label may run into a text of these kinds; of the others it labels a value (pay, place, dates) unless that is long.
_RUN_INTO = frozenset(SectionKind) - {
    SectionKind.COMPENSATION,
    SectionKind.LOCATION,
    SectionKind.SCHEDULE,
    SectionKind.DETAILS,
    SectionKind.CONTACT,
    SectionKind.PROCESS,
}
_CLAUSE = re.compile(r"(?:You|We|They|He|She|It) (?!will\b|are\b|have\b|must\b|should\b)[a-z]+ (?:[\w’'-]+ ){1,5}\S+$")
_TO_APPLY_BY = re.compile(r"(?:please )?(?:apply|send|submit|e-?mail|write)\b.*\d", re.I)
_TERMS = re.compile(r"[$£€]?\d")
_SMALL_WORDS = frozenset(
    "a an and as at by for from in of on or the to with & - – — / vs via our your you we is".split()
)
SIDE_BY_SIDE = 80  # characters of a label and its value, with others in the line
_SHORT_VALUE = 40
_LONG_VALUE = 200


def split_labels(line: Line) -> Iterator[Line]:
    """One line for each of several capital labels on one line: "CODE: 0660 GRADE: N MONTHS: 12"; and for each sentence
    of a paragraph that lists duties or requirements behind their name: "We seek a cook. Duties: ..."."""
    if line.kind is not LineKind.PARAGRAPH or not (":" in line.text or _SENTENCE_IN_CAPITALS.search(line.text)):
        yield line
        return
    in_capitals = len(line.text) <= _LONG_VALUE and _CAPSLABELS.match(line.text)
    starts = [match.start() for match in _CAPSLABELS.finditer(line.text)] if in_capitals else []
    if len(starts) < 2:
        starts = bold_labels(line) or [0, *_listing_labels(line.text)]
    if len(starts) == 1:
        yield line
        return
    for start, end in zip(starts, [*starts[1:], len(line.text)], strict=True):
        text = line.text[start:end].rstrip(" |" if end < len(line.text) else None)
        yield replace(line, text=text, start=line.start + start, tight=line.tight or start > 0)


def bold_labels(line: Line) -> list[int]:
    """Where values begin that stand side by side, each behind its label: "**Hours:** 20/week **Wage:** $24.50/hour"."""
    bold = (mark for mark in line.marks if mark.kind is MarkKind.STRONG and mark.start >= line.start)
    starts = [mark.start - line.start for mark in bold if _ends_in_colon(line, mark)]
    if len(starts) < 2 or starts[0] != 0:
        return []
    ends = [*starts[1:], len(line.text)]
    short = all(end - start <= SIDE_BY_SIDE for start, end in zip(starts, ends, strict=True))
    return starts if short else []


def _ends_in_colon(line: Line, mark: Mark) -> bool:
    end = mark.end - line.start
    return ":" in (line.text[end - 1 : end], line.text[end : end + 1])


def _listing_labels(text: str) -> list[int]:
    """Where sentences begin that list behind a label."""
    found = (*_SENTENCE_LABEL.finditer(text), *_SENTENCE_IN_CAPITALS.finditer(text))
    return sorted(match.start("label") for match in found if section_kind(match["label"]) in LISTING)


def listing_in_item(line: Line, before: Line | None, following: Line | None) -> Iterator[Line]:
    """ "- Qualifications: a degree in education, a license" is a section that its author made an item; but "- Computer
    skills: spreadsheets" may be an item as well."""
    match = LABEL.match(line.text) if ":" in line.text and not _is_skill_among_others(line, before, following) else None
    nested = following is not None and following.kind is LineKind.ITEM and following.level > line.level
    if match and _NAMES_LISTING.search(match["label"]) and section_kind(match["label"]) in LISTING:
        if match.end() < len(line.text):
            yield from _run_in(replace(line, kind=LineKind.PARAGRAPH), match.end())
            return
        if nested:
            yield replace(line, kind=LineKind.HEADING, level=RUN_IN)
            return
    yield line


def _is_skill_among_others(line: Line, before: Line | None, following: Line | None) -> bool:
    """Beside an item that has no label, or one that is no fact and opens no section: "- Experience: two years"; that
    is the one before it or, of the first below a heading of what is asked for, the one behind it."""
    if not _SKILLS.match(line.text):
        return False
    is_first = before is not None and before.kind is LineKind.HEADING and section_kind(before.text) in _ASKED
    beside = following if is_first else before
    if beside is None or beside.kind is not LineKind.ITEM:
        return False
    match = LABEL.match(beside.text)
    if match is None or _SKILLS.match(beside.text):
        return True
    of_skills = section_kind(match["label"]) in (None, SectionKind.QUALIFICATIONS)
    return of_skills and not (_NAMES_LISTING.search(match["label"]) or NAMES_FACT.fullmatch(match["label"]))


def is_capitals(text: str) -> bool:
    if not text.isupper():  # which tells most lines apart sooner than their letters do
        return False
    letters = [character for character in text if character.isalpha()]
    return len(letters) > 3 and all(character.isupper() for character in letters)


def is_title_case(text: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_][\w’'-]*", text) if word.lower() not in _SMALL_WORDS]
    return bool(words) and all(word[0].isupper() for word in words)


def labelled(line: Line) -> Iterator[Line]:
    if text := _text_of_listing(line.text):
        yield from _run_in(line, text)
        return
    if behind := _FACT_BEHIND.match(line.text):  # of the value, what stands before its label is no part
        yield replace(line, text=behind["before"])
        yield with_label(line, behind["label"], behind.end(), ": ", behind.start("label"))
        return
    match = LABEL.match(line.text) or _bold_before_text(line)
    if not match:
        yield line
        return
    label = match["label"].strip("* ")
    if label.startswith(("Must ", "Should ")) or _is_clause(line.text, match):
        yield line  # "Must meet the requirements: a diploma or a test" asks for these
        return
    if _TO_APPLY_BY.match(label):
        yield line  # the day and the address belong together
        return
    if len(label.split()) > 7 or _is_announced(line.text, match.end()) or line.text[match.end() :].startswith("//"):
        yield line
        return
    if _TERMS.match(line.text, match.end()) and " " in label and is_title(label):
        yield line  # "Program Coordinator: 18 hours per week"
        return
    kind = section_kind(label)
    value_start = match.end()
    length = len(line.text) - value_start
    if kind is not None and (
        length > (_SHORT_VALUE if kind in _RUN_INTO else _LONG_VALUE) or _lists(line, kind, label)
    ):
        yield from _run_in(line, value_start)
    elif length <= _LONG_VALUE or is_capitals(label):
        joint = line.text[match.end("label") : value_start] if match.re is _DASHED else ": "
        yield with_label(line, label, value_start, joint)
    else:
        yield line


def _is_clause(text: str, match: re.Match[str]) -> bool:
    """ "You run the camp: you greet families", where the colon parts two clauses, but not "You will bring: a tent"."""
    goes_on = text[match.end() : match.end() + 1].islower()
    return goes_on and _CLAUSE.match(match["label"]) is not None and section_kind(match["label"]) is None


def _text_of_listing(text: str) -> int:
    """Where the text begins behind "Responsibilities. ", "TO APPLY. ", "Duties include the following. ", "The duties
    include "; else 0."""
    following = _FOLLOWING.match(text) if "the following." in text else None
    if following and section_kind(following["name"]) in LISTING:
        return following.end()
    opening = _OPENING.match(text)
    kind = section_kind(opening["name"]) if opening else None
    if opening and (kind in LISTING or (kind and is_capitals(opening["name"]))):
        return opening.end()
    includes = _INCLUDES.match(text)
    return includes.end() if includes and len(text) - includes.end() > _SHORT_VALUE else 0


def _bold_before_text(line: Line) -> re.Match[str] | None:
    """ "**Duties** – plan the gala", "**Starting date.** May": the known name of a section, in bold, may end in a dash
    or a full stop. "**Organization** – keep the files" may be one duty of several."""
    match = _DASHED.match(line.text) if line.marks else None
    if match is None or not any(_is_bold(mark, line.start, line.start + match.end("label")) for mark in line.marks):
        return None
    kind = section_kind(match["label"])
    return match if kind and (kind is not SectionKind.OVERVIEW or " " in match["label"]) else None


def _is_bold(mark: Mark, start: int, end: int) -> bool:
    return mark.kind is MarkKind.STRONG and mark.start == start and abs(mark.end - end) < 3


def _lists(line: Line, kind: SectionKind, label: str) -> bool:
    """A label of duties or qualifications in bold, or before a sentence, runs into them, however few they are."""
    stated = line.text.endswith(".") and bool(_NAMES_LISTING.search(label))
    bold = any(mark.kind is MarkKind.STRONG and mark.end <= line.start + len(label) + 2 for mark in line.marks)
    return kind in LISTING and (bold or stated) and len(line.text) > len(label) + 2


def _is_announced(text: str, value_start: int) -> bool:
    """ "Job Description: Assistant Director" is the title, announced; no label and value."""
    return title_span(text)[0] >= value_start and is_title(text)


def _run_in(line: Line, value_start: int) -> Iterator[Line]:
    """A heading and the text that it runs into; a remark in parentheses right after the label belongs to the label."""
    remark = _PARENTHESIS.match(line.text, value_start)
    if remark and remark.end() < len(line.text):
        value_start = remark.end()
    head = line.text[:value_start].rstrip(" –—-")
    yield replace(line, kind=LineKind.HEADING, level=RUN_IN, text=head)
    if value_start < len(line.text):
        yield replace(line, text=line.text[value_start:], start=line.start + value_start, tight=True)


def with_label(line: Line, label: str, value_start: int, joint: str, label_start: int = 0) -> Line:
    before = line.text[:value_start]
    if before.endswith(":") and value_start < len(line.text):  # "Title:Cook"
        joint = ":"
    elif before.rstrip().endswith(" :"):  # "Title : Cook"
        joint = " : "
    return replace(
        line,
        kind=LineKind.LABELLED,
        text=line.text[value_start:],
        start=line.start + value_start,
        label=label,
        label_start=line.start + label_start,
        joint=joint,
    )
