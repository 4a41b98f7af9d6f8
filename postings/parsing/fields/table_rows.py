"""The cells of a table's row as labelled values: the header row names each column, or the first cell its row."""

from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.fields.once import once
from postings.parsing.passages import Passage, RoleText
from postings.reading.document import BlockKind


@once
def cells(role: RoleText) -> Iterator[Passage]:
    """Each cell of the role's rows below a header row, with its column's name as label; and the second of two cells,
    with the first as its label: "Status: | Permanent"."""
    rows = [passage for passage in role.rows if passage.kind is BlockKind.ROW]
    heads = [passage for passage in role.rows if passage.kind is BlockKind.HEADER_ROW]
    for row in rows:
        above = [head for head in heads if head.start < row.start]
        texts = _texts(row)
        if len(texts) == 2 and (texts[0].endswith(":") or not above):
            yield from _named(row, ["", texts[0]])
        elif above:
            yield from _named(row, _texts(max(above, key=lambda head: head.start)))


def _texts(row: Passage) -> list[str]:
    return [row.text[start - row.start : end - row.start] for start, end in row.cells]


def _named(row: Passage, columns: list[str]) -> Iterator[Passage]:
    for column, (start, end), text in zip(columns, row.cells, _texts(row), strict=False):
        if column.strip() and text.strip():
            marks = tuple(mark for mark in row.marks if start <= mark.start and mark.end <= end)
            yield replace(row, text=text, start=start, kind=BlockKind.PARAGRAPH, label=column, marks=marks, cells=())
