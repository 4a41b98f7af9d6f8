"""The sentence of the source that a fact was read from."""

from dataclasses import dataclass

from postings.models import Evidence
from postings.parsing.sentences import sentences

LONGEST = 700  # characters either side of what is quoted


@dataclass(frozen=True, slots=True)
class Quote:
    before: str
    words: str  # exactly what the fact was read from
    after: str


def quote(text: str, evidence: Evidence) -> Quote:
    """What `evidence` points at in `text`, within its sentence or line."""
    start, end = evidence.span
    first = text.rfind("\n", max(0, start - LONGEST), start) + 1 or max(0, start - LONGEST)
    newline = text.find("\n", end, end + LONGEST)
    last = newline if newline >= 0 else min(len(text), end + LONGEST)
    around = [(first + a, first + b) for a, b in sentences(text[first:last]) if first + a < end and first + b > start]
    first, last = (around[0][0], around[-1][1]) if around else (start, end)
    first, last = min(first, start), max(last, end)
    return Quote(before=text[first:start].lstrip(), words=text[start:end], after=text[end:last].rstrip())
