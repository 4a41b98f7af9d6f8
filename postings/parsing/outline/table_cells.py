"""The cells of a table's row, each a stretch of the row's text, and the lines that they become."""

import re
from collections.abc import Iterator

from postings.parsing.lines import Line, LineKind
from postings.reading.document import Span

_PIECE = re.compile(r"[^\s;•▪\n][^;•▪\n]*")
_OWN_LINE = re.compile(r"\S[^\n]*")


def text_of(row: Line, cell: Span) -> str:
    return row.text[cell[0] - row.start : cell[1] - row.start].strip()


def pieces(row: Line, cell: Span) -> Iterator[Span]:
    """The entries of a cell: its lines, or what bullets and semicolons part."""
    return _found(_PIECE, row, cell)


def own_lines(row: Line, cell: Span) -> Iterator[Span]:
    return _found(_OWN_LINE, row, cell)


def _found(pattern: re.Pattern[str], row: Line, cell: Span) -> Iterator[Span]:
    for match in pattern.finditer(row.text, cell[0] - row.start, cell[1] - row.start):
        yield row.start + match.start(), row.start + match.start() + len(match.group().rstrip())


def line_of(row: Line, span: Span, kind: LineKind, level: int = 0) -> Line:
    marks = tuple(mark for mark in row.marks if mark.start >= span[0] and mark.end <= span[1])
    return Line(kind, text_of(row, span), span[0], level=level, origin=row.origin, marks=marks)
