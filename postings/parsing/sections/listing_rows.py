"""A table below "Duties" or "Requirements" as the list that it is: a share of time, a number or an area beside each."""

import re
from collections.abc import Iterator

from postings.parsing.lines import Line, LineKind
from postings.parsing.outline.table_cells import line_of, pieces, text_of
from postings.reading.document import Mark, MarkKind
from postings.reading.values import replace

_COUNTED = re.compile(r"[\W\d]*|\d{1,3} ?%.{0,12}|[a-z]\W?", re.I)
_LONGEST_LABEL = 60
_WORDS = 3  # on an average, of what is an entry


def with_items_of_rows(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, with the entries of the tables among them; unchanged where a list stands among them too."""
    rows = [line for line in lines if line.kind is LineKind.ROW]
    widths = {len(row.cells) for row in rows}
    if len(rows) < 2 or len(widths) > 1 or any(line.kind is LineKind.ITEM for line in lines):
        return lines
    column = max(range(widths.pop()), key=lambda column: _words(rows, column))
    if _words(rows, column) < _WORDS * len(rows):
        return lines
    return tuple(piece for line in lines for piece in (_entries(line, column) if line in rows else [line]))


def _words(rows: list[Line], column: int) -> int:
    return sum(len(text_of(row, row.cells[column]).split()) for row in rows)


def _entries(row: Line, column: int) -> Iterator[Line]:
    """What the row lists, below the area that its first cell names, if it names one."""
    name = row.cells[0]
    named = column > 0 and len(text_of(row, name)) <= _LONGEST_LABEL and not _COUNTED.fullmatch(text_of(row, name))
    if named:
        yield replace(line_of(row, name, LineKind.ITEM), marks=(Mark(MarkKind.STRONG, *name),))
    for piece in pieces(row, row.cells[column]):
        yield line_of(row, piece, LineKind.ITEM, int(named))
