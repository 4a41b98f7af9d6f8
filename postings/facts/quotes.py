"""The sentences of the source that a fact was read from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from postings.parsing.language.sentences import sentences
from postings.reading.document import Span

LONGEST = 700  # characters either side of what is quoted


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    is_read: bool  # exactly what the fact was read from


@dataclass(frozen=True, slots=True)
class Quote:
    pieces: tuple[Piece, ...]


def quotes(text: str, spans: Iterable[Span]) -> tuple[Quote, ...]:
    """Each sentence or line of `text` once, whatever number of `spans` lie in it."""
    spans = _merged(spans)
    around = _merged(_around(text, *span) for span in spans)
    return tuple(Quote(tuple(_pieces(text, start, end, spans))) for start, end in around)


def _merged(spans: Iterable[Span]) -> list[Span]:
    """In order, those that overlap as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _around(text: str, start: int, end: int) -> Span:
    """The sentences that the span touches, within its lines."""
    first = max(text.rfind("\n", max(0, start - LONGEST), start) + 1, start - LONGEST, 0)
    newline = text.find("\n", end, end + LONGEST)
    last = newline if newline >= 0 else min(len(text), end + LONGEST)
    touched = [(first + a, first + b) for a, b in sentences(text[first:last]) if first + a < end and first + b > start]
    return min([start, *(a for a, _ in touched)]), max([end, *(b for _, b in touched)])


def _pieces(text: str, start: int, end: int, spans: list[Span]) -> Iterator[Piece]:
    at = start
    for first, last in spans:
        if start <= first and last <= end:
            yield Piece(text[at:first], is_read=False)
            yield Piece(text[first:last], is_read=True)
            at = last
    yield Piece(text[at:end], is_read=False)
