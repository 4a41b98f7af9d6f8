"""What kind of posting a role is: an opening, the description of a class of jobs, or a leadership role beside a job."""

import re

from postings.parsing.language.hints import has_any
from postings.parsing.passages import Passage
from postings.parsing.posting import Basis, Fact, PostingKind
from postings.reading.document import Span

_CLASS = re.compile(
    r"\b(?:class(?:ification)? (?:description|specification)|job classification description|class established)\b", re.I
)
_OPENS = re.compile(r"\b(?:appl(?:y|ications?)|deadline|closing date|open date|posted|resume|cover letter)\b", re.I)
_LEADERSHIP = re.compile(
    r"\b(?:teacher leader(?:s|ship)? (?:role|pathway|program|position)s?|leadership (?:role|pathway)s?)\b", re.I
)
_STIPEND = re.compile(r"\bstipends?\b|\brelease time\b", re.I)


def posting_kind(passages: tuple[Passage, ...], *, sole: bool, body: Span | None = None) -> Fact:
    """An opening, unless the document calls itself something else; derived but for the words that say it. `body`: where
    the document names the body of which the role is an office."""
    if (found := _first(_CLASS, ("class",), passages)) and not any(_OPENS.search(passage.text) for passage in passages):
        return Fact("kind", PostingKind.CLASS_DESCRIPTION, found)
    paid = not sole and _first(_STIPEND, ("stipend", "release"), passages)
    if paid and (found := _first(_LEADERSHIP, ("leader",), passages)):
        return Fact("kind", PostingKind.LEADERSHIP_ROLE, found, Basis.DERIVED)
    if body:
        return Fact("kind", PostingKind.LEADERSHIP_ROLE, body, Basis.DERIVED)
    first = passages[0]
    return Fact("kind", PostingKind.OPENING, first.span(), Basis.DERIVED)


def _first(pattern: re.Pattern[str], hints: tuple[str, ...], passages: tuple[Passage, ...]) -> Span | None:
    for passage in passages:
        if not (has_any(passage.text, hints) or (passage.label and has_any(passage.label, hints))):
            continue
        if match := pattern.search(passage.text):
            return passage.span(match.start(), match.end())
        if match := pattern.search(passage.label):
            return passage.span()
    return None
