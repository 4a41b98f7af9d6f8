"""Tables that list criteria under "Essential" and "Desirable", or name a value in each row, as the lines that they
stand for. A table of openings, of dates or of anything else stays as it is."""

import re
from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.headings import level_of_heading, section_kind
from postings.parsing.lines import BOLD, RUN_IN, Line, LineKind
from postings.parsing.posting import SectionKind
from postings.parsing.titles import is_title
from postings.parsing.vocabulary import pattern
from postings.parsing.vocabulary import titles as words
from postings.reading.document import Mark, MarkKind, Span

_ROWS = (LineKind.ROW, LineKind.HEADER_ROW)
_LISTING = (SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS)
_PIECE = re.compile(r"[^\s;•▪\n][^;•▪\n]*")
_OWN_LINE = re.compile(r"\S[^\n]*")
_TICK = re.compile(r"(?:[✓✔☑√●•*]|x|yes|y)\W*", re.I)
# The head of a column that says how the employer will find out.
_EVIDENCE = re.compile(r"\b(?:how|assess\w*|identified|evidenced?|methods?|measured?|source|tested)\b", re.I)
_TITLE_LABEL = pattern(words.LABELS)
_LONGEST_LABEL = 60
_A_LIST = 3  # lines of a cell
_LONG_VALUE = 200


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
    if len(rows) > 1 and (columns := _level_columns(rows)):
        yield from _criteria(rows, columns)
    elif len(rows) > 1 and _names_values(rows):
        yield from (line for row in rows for line in _value(row))
    else:
        yield from (line for row in rows for line in _running(row))


def _level_columns(rows: list[Line]) -> list[int]:
    """The columns that hold criteria, by heads that say how much they weigh; the first may only name them."""
    heads = [_text(rows[0], span) for span in rows[0].cells]
    others = [head for head in heads[1:] if head and not _EVIDENCE.search(head)]
    if any(section_kind(head) not in _LISTING for head in others):
        return []
    marked = [column for column, head in enumerate(heads) if _is_level(head)]
    beside = [column for column in marked if column]
    ticked = all(_is_mark(_text(row, row.cells[column])) for row in rows[1:] for column in beside)
    if beside and (ticked or len(beside) > 1) and (ticked or 0 not in marked):
        return beside
    return list(range(len(heads))) if all(section_kind(head) in _LISTING for head in heads) else []


def _is_level(head: str) -> bool:
    """ "Essential", "Desirable criteria", but not "Requirement", which names what stands below it."""
    leveled = level_of_heading(head) is not None and not head.lower().startswith("requirement")
    return leveled and section_kind(head) is SectionKind.QUALIFICATIONS


def _criteria(rows: list[Line], columns: list[int]) -> Iterator[Line]:
    """Column by column, each under its head; what the first column says names what stands beside it."""
    heads = rows[0].cells
    named = 0 not in columns
    if named and _text(rows[0], heads[0]):
        yield _line(rows[0], heads[0], LineKind.HEADING, BOLD)
    for column in columns:
        yield _line(rows[0], heads[column], LineKind.HEADING, BOLD)
        for row in rows[1:]:
            yield from _criterion(row, row.cells[column], row.cells[0] if named else None)
    for column in range(1, len(heads)):
        if column not in columns:
            yield from (
                _line(row, row.cells[column], LineKind.PARAGRAPH, 0) for row in rows if _text(row, row.cells[column])
            )


def _criterion(row: Line, cell: Span, label: Span | None) -> Iterator[Line]:
    if label and _TICK.fullmatch(_text(row, cell)):
        yield _line(row, label, LineKind.ITEM, 0)
    elif _text(row, cell):
        grouped = label is not None and 0 < label[1] - label[0] <= _LONGEST_LABEL
        if label and grouped:
            yield replace(_line(row, label, LineKind.ITEM, 0), marks=(Mark(MarkKind.STRONG, *label),))
        yield from (_line(row, piece, LineKind.ITEM, int(grouped)) for piece in _pieces(row, cell))


def _is_mark(text: str) -> bool:
    return not text or _TICK.fullmatch(text) is not None


def _names_values(rows: list[Line]) -> bool:
    """Two columns, the first of which holds short names of facts or sections, and no names of jobs."""
    labels = [_text(row, row.cells[0]).strip(" :") for row in rows]
    if len(rows[0].cells) != 2 or any(len(label) > _LONGEST_LABEL for label in labels):
        return False
    named = [label for label in labels if section_kind(label) or _TITLE_LABEL.fullmatch(label)]
    titles = [label for label in labels if is_title(label)]
    return 2 * len(named) > len(labels) and not titles


def _value(row: Line) -> Iterator[Line]:
    label, cell = row.cells
    name, value = _text(row, label).strip(" :"), _text(row, cell)
    pieces = list(_pieces(row, cell))
    if section_kind(name) in _LISTING or len(value) > _LONG_VALUE:
        yield _line(row, label, LineKind.HEADING, RUN_IN)
        kind = LineKind.ITEM if len(pieces) > 1 else LineKind.PARAGRAPH
        yield from (_line(row, piece, kind, 0) for piece in pieces)
    elif name and value:
        joint = row.text[label[1] - row.start : cell[0] - row.start]
        yield replace(
            _line(row, cell, LineKind.LABELLED, 0),
            label=_text(row, label),
            label_start=label[0],
            joint=joint,
        )
    else:
        yield replace(row, kind=LineKind.ROW)


def _running(row: Line) -> Iterator[Line]:
    """A row as it is; where a cell holds a list of its own, it is read as one below what stands beside it."""
    cells = [list(_lines(row, cell)) for cell in row.cells]
    if all(len(pieces) < _A_LIST for pieces in cells):
        yield row
        return
    for pieces in cells:
        kind = LineKind.ITEM if len(pieces) > 1 else LineKind.PARAGRAPH
        yield from (_line(row, piece, kind, 0) for piece in pieces)


def _text(row: Line, span: Span) -> str:
    return row.text[span[0] - row.start : span[1] - row.start].strip()


def _pieces(row: Line, cell: Span) -> Iterator[Span]:
    """The entries of a cell: its lines, or what bullets and semicolons part."""
    for match in _PIECE.finditer(row.text, cell[0] - row.start, cell[1] - row.start):
        yield row.start + match.start(), row.start + match.start() + len(match.group().rstrip())


def _lines(row: Line, cell: Span) -> Iterator[Span]:
    for match in _OWN_LINE.finditer(row.text, cell[0] - row.start, cell[1] - row.start):
        yield row.start + match.start(), row.start + match.start() + len(match.group().rstrip())


def _line(row: Line, span: Span, kind: LineKind, level: int) -> Line:
    marks = tuple(mark for mark in row.marks if mark.start >= span[0] and mark.end <= span[1])
    return Line(kind, _text(row, span), span[0], level=level, origin=row.origin, marks=marks)
