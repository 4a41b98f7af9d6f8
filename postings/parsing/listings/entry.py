"""An item of a listing section before one knows whether it is a duty or a qualification, and what is none."""

import re

from postings.parsing.language.hints import in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.lines import Line
from postings.parsing.vocabulary.remarks import REMARKS
from postings.reading.document import MarkKind, Span
from postings.reading.values import dataclass

_LEAD = re.compile(r"(?P<lead>[A-Z][^.!?:\n]{1,80}:)\s+\S")
_NOTHING = re.compile(
    r"\W*(?:(?:none|n/?a|not applicable)(?: required)?|(?:entry|mid|senior|mid-senior)[- ]level)\W*"
    r"|\W*\[[^\[\]]*\]\W*",  # "[ Add your experience here ]"
    re.I,
)
# How an employer will find out, in the last column of a person specification: no qualification.
_HOW_IDENTIFIED = re.compile(
    r"(?:\W*\b(?:application(?: form)?|interview|references?|certificates?|assessment|test|and|or"
    r"|how (?:identified|assessed))\b)+\W*",
    re.I,
)
_REMARK = re.compile(rf"\W*(?:{'|'.join(REMARKS)})")
# Papers that are to be sent: "Letter(s) of Recommendation (three)".
_TO_BE_SENT = re.compile(
    r"\W*(?:(?:a|an|one|two|three|current|official|unofficial|completed|signed|\d) ){0,3}"
    r"(?:letters?(?:\(s\))? of (?:introduction|recommendation|interest|reference|intent|application)|cover letters?"
    r"|resum[eé]s?|curriculum vitae|cv|transcripts?|(?:job )?applications?(?: form)?)\W*(?:\([^()]{1,80}\)\W*)?",
    re.I,
)
_LETTER = re.compile(r"[^\W\d_]")
# Behind a duty that is essential, as forms of Californian districts mark it: "Assist the teacher. E".
_ESSENTIAL = re.compile(r"(?<=[.;])\s+\(?E\)?$")


@dataclass(frozen=True, slots=True)
class Entry:
    """An item before one knows whether it is a duty or a qualification."""

    text: str
    span: Span
    group: str = ""
    lead: str = ""


def entry_of(line: Line, group: str) -> Entry:
    text, (start, end) = line.whole.strip(), line.span
    mark = _ESSENTIAL.search(text) if text.endswith(("E", "E)")) else None
    if mark:
        text, end = text[: mark.start()], end - len(mark.group())
    return Entry(text, (start, end), group, _lead(line))


def group_within(outer: str, line: Line) -> str:
    """The group that a line opens over items, as it is called within another."""
    name = line.whole.strip().rstrip(":").strip()
    return f"{outer}: {name}" if outer and name else outer or name


def _lead(line: Line) -> str:
    match = _LEAD.match(line.whole)
    if not match:
        return ""
    lead = match["lead"]
    bold = any(mark.kind is MarkKind.STRONG and mark.start <= line.span[0] for mark in line.marks)
    return lead if bold or lead.isupper() else ""


def says_nothing(text: str) -> bool:
    """ "None required", what an employer looks at to find out, what is to be sent, or what a template left; and what a
    job description says of itself: "This list is not intended to be exhaustive."."""
    if _NOTHING.fullmatch(text) or _HOW_IDENTIFIED.fullmatch(text) or _TO_BE_SENT.fullmatch(text):
        return True
    if not _LETTER.search(text):
        return True
    return is_remark(text) and all(is_remark(text[start:end]) for start, end in sentences(text))


def is_remark(text: str) -> bool:
    return _REMARK.match(in_small_letters(text)) is not None
