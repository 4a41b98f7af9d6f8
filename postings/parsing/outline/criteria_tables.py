"""Tables of criteria, as lists below headings that say how much they weigh: with a column for each weight ("Essential",
"Desirable"), ticks in it, or a column that names the weight of each row."""

import re
from collections.abc import Iterator

from postings.parsing.lines import BOLD, Line, LineKind
from postings.parsing.outline.table_cells import line_of, pieces, text_of
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections.headings import level_of_heading, section_kind
from postings.reading.document import Mark, MarkKind, Span
from postings.reading.values import replace

_TICK = re.compile(r"(?:[✓✔☑√●•*]|x|yes|y)\W*", re.I)
# The head of a column that says how the employer will find out.
_EVIDENCE = re.compile(r"\b(?:how|assess\w*|identified|evidenced?|methods?|measured?|source|tested)\b", re.I)
_WEIGHTS = frozenset("essential desirable required preferred desired optional mandatory e d".split())
_LONGEST_LABEL = 60


def criteria_of(rows: list[Line]) -> Iterator[Line]:
    """The criteria of a table that weighs them; nothing of another table."""
    if columns := _level_columns(rows):
        yield from _criteria(rows, columns)
    elif column := _weighing_column(rows):
        yield from _weighed(rows, column)


def _weighing_column(rows: list[Line]) -> int:
    """The column that says of each row how much it weighs, if there is one behind the first; else 0."""
    return next((column for column in range(1, len(rows[0].cells)) if _weighs(rows, column)), 0)


def _weighs(rows: list[Line], column: int) -> bool:
    weights = [text_of(row, row.cells[column]).lower() for row in rows[1:]]
    return len(weights) > 1 and all(weight in _WEIGHTS for weight in weights)


def _weighed(rows: list[Line], column: int) -> Iterator[Line]:
    """Row by row, under its weight as a heading wherever that changes."""
    above = ""
    for row in rows[1:]:
        weight = text_of(row, row.cells[column])
        if weight != above:
            yield line_of(row, row.cells[column], LineKind.HEADING, BOLD)
        yield line_of(row, row.cells[0], LineKind.ITEM)
        above = weight


def _level_columns(rows: list[Line]) -> list[int]:
    """The columns that hold criteria, by heads that say how much they weigh; the first may only name them."""
    heads = [text_of(rows[0], span) for span in rows[0].cells]
    others = [head for head in heads[1:] if head and not _EVIDENCE.search(head)]
    if any(section_kind(head) not in LISTING for head in others):
        return []
    marked = [column for column, head in enumerate(heads) if _is_level(head)]
    beside = [column for column in marked if column]
    ticked = all(_is_mark(text_of(row, row.cells[column])) for row in rows[1:] for column in beside)
    if beside and (ticked or len(beside) > 1) and (ticked or 0 not in marked):
        return beside
    return list(range(len(heads))) if all(section_kind(head) in LISTING for head in heads) else []


def _is_level(head: str) -> bool:
    """ "Essential", "Desirable criteria", but not "Requirement", which names what stands below it."""
    leveled = level_of_heading(head) is not None and not head.lower().startswith("requirement")
    return leveled and section_kind(head) is SectionKind.QUALIFICATIONS


def _criteria(rows: list[Line], columns: list[int]) -> Iterator[Line]:
    """Column by column, each under its head; what the first column says names what stands beside it."""
    heads = rows[0].cells
    named = 0 not in columns
    if named and text_of(rows[0], heads[0]):
        yield line_of(rows[0], heads[0], LineKind.HEADING, BOLD)
    for column in columns:
        yield line_of(rows[0], heads[column], LineKind.HEADING, BOLD)
        yield from _in_groups(rows[1:], column) if named else _in_column(rows[1:], column)
    for column in range(1, len(heads)):
        if column not in columns:
            yield from (
                line_of(row, row.cells[column], LineKind.PARAGRAPH) for row in rows if text_of(row, row.cells[column])
            )


def _in_column(rows: list[Line], column: int) -> Iterator[Line]:
    for row in rows:
        yield from _criterion(row, row.cells[column], None)


def _in_groups(rows: list[Line], column: int) -> Iterator[Line]:
    """The criteria of a column; a row with a first cell alone names a group of those that follow."""
    group: Line | None = None
    grouped = 0
    for row in rows:
        if not any(text_of(row, cell) for cell in row.cells[1:]):
            group, grouped = _label(row, row.cells[0]), 1
            continue
        for line in _criterion(row, row.cells[column], row.cells[0]):
            if group is not None:
                yield group
            group = None
            yield replace(line, level=line.level + grouped)


def _label(row: Line, cell: Span) -> Line:
    return replace(line_of(row, cell, LineKind.ITEM), marks=(Mark(MarkKind.STRONG, *cell),))


def _criterion(row: Line, cell: Span, label: Span | None) -> Iterator[Line]:
    if label and _TICK.fullmatch(text_of(row, cell)):
        yield line_of(row, label, LineKind.ITEM)
    elif text_of(row, cell):
        grouped = label is not None and 0 < label[1] - label[0] <= _LONGEST_LABEL
        if label and grouped:
            yield _label(row, label)
        yield from (line_of(row, piece, LineKind.ITEM, int(grouped)) for piece in pieces(row, cell))


def _is_mark(text: str) -> bool:
    return not text or _TICK.fullmatch(text) is not None
