"""Tables that list criteria under "Essential" and "Desirable", or name a value in each row, as the lines that they
stand for. A table of openings, of dates or of anything else stays as it is."""

import re
from collections.abc import Iterator

from postings.parsing.labels import is_capitals
from postings.parsing.lines import RUN_IN, Line, LineKind
from postings.parsing.outline.criteria_tables import criteria_of
from postings.parsing.outline.fact_lines import is_fact_label
from postings.parsing.outline.table_cells import line_of, own_lines, pieces, text_of
from postings.parsing.posting import LISTING
from postings.parsing.sections.headings import section_kind
from postings.parsing.titles.forms import is_title
from postings.parsing.vocabulary import pattern
from postings.parsing.vocabulary import titles as words
from postings.parsing.vocabulary.fact_labels import WITH_COLON
from postings.reading.values import replace

_ROWS = (LineKind.ROW, LineKind.HEADER_ROW)
_TITLE_LABEL = pattern(words.LABELS)
_FACT_WITH_COLON = re.compile(WITH_COLON, re.I)
_LONGEST_LABEL = 60
_A_LIST = 3  # lines of a cell
_LONG_VALUE = 200
_OF_PAIRS = (2, 4, 6)  # columns of names beside their values


def unfolded(lines: list[Line]) -> Iterator[Line]:
    table: list[Line] = []
    for line in lines:
        if table and (line.kind not in _ROWS or len(line.cells) != len(table[0].cells)):
            yield from _unfolded_table(table)
            table = []
        if line.kind in _ROWS:
            table.append(line)
        else:
            yield line
    yield from _unfolded_table(table)


def _unfolded_table(rows: list[Line]) -> Iterator[Line]:
    if len(rows) > 1 and (criteria := list(criteria_of(rows))):
        yield from criteria
    elif len(rows) > 1 and _names_values(rows):
        yield from (line for row in rows for pair in _pairs(row) for line in _value(pair))
    else:
        yield from (line for row in rows for line in _running(row))


def _names_values(rows: list[Line]) -> bool:
    """Two columns: short names of facts or sections, and no names of jobs, in the first; or several pairs of such."""
    labels = [label for row in rows for cell in row.cells[::2] if (label := text_of(row, cell))]
    if len(rows[0].cells) not in _OF_PAIRS or any(len(label) > _LONGEST_LABEL for label in labels):
        return False
    named = [label for label in labels if _names_fact(label)]
    return 2 * len(named) > len(labels) and not any(is_title(label) for label in labels if label not in named)


def _pairs(row: Line) -> Iterator[Line]:
    """Each name with its value, as a row of their own; without those that are left blank."""
    for name, value in zip(row.cells[::2], row.cells[1::2], strict=True):
        if name[0] < value[1]:
            text = row.text[name[0] - row.start : value[1] - row.start]
            yield replace(row, text=text, start=name[0], cells=(name, value))


def _names_fact(label: str) -> bool:
    """ "SUPERVISOR", which is no job here; "Status:", with its colon."""
    known = (section_kind, _TITLE_LABEL.fullmatch, is_fact_label)
    name = label.strip(" :")
    return any(knows(name) for knows in known) or (label.endswith(":") and _FACT_WITH_COLON.fullmatch(name) is not None)


def _value(row: Line) -> Iterator[Line]:
    label, cell = row.cells
    name, value = text_of(row, label).strip(" :"), text_of(row, cell)
    entries = list(pieces(row, cell))
    if section_kind(name) in LISTING or len(value) > _LONG_VALUE:
        yield line_of(row, label, LineKind.HEADING, RUN_IN)
        kind = LineKind.ITEM if len(entries) > 1 or is_capitals(value) else LineKind.PARAGRAPH
        yield from (line_of(row, piece, kind) for piece in entries)
    elif name and value:
        joint = row.text[label[1] - row.start : cell[0] - row.start]
        yield replace(
            line_of(row, cell, LineKind.LABELLED),
            label=text_of(row, label),
            label_start=label[0],
            joint=joint,
        )
    else:
        yield replace(row, kind=LineKind.ROW)


def _running(row: Line) -> Iterator[Line]:
    """A row as it is; where a cell holds a list of its own, it is read as one below what stands beside it."""
    cells = [list(own_lines(row, cell)) for cell in row.cells]
    if all(len(cell) < _A_LIST for cell in cells):
        yield row
        return
    for cell in cells:
        kind = LineKind.ITEM if len(cell) > 1 else LineKind.PARAGRAPH
        yield from (line_of(row, piece, kind) for piece in cell)
