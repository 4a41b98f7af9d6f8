"""The cells of a table's row as labelled values: the header row names each column, or the first cell its row."""

from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.fields.once import once
from postings.parsing.passages import Passage, RoleText
from postings.reading.document import BlockKind

BETWEEN = " | "  # how a reader writes the cells of a row one after another


@once
def cells(role: RoleText) -> Iterator[Passage]:
    """Each cell of the role's rows below a header row, with its column's name as label; and the second of two cells,
    with the first as its label: "Status: | Permanent"."""
    rows = [passage for passage in role.rows if passage.kind is BlockKind.ROW]
    heads = [passage for passage in role.rows if passage.kind is BlockKind.HEADER_ROW]
    for row in rows:
        above = [head for head in heads if head.start < row.start]
        texts = row.text.split(BETWEEN)
        if len(texts) == 2 and (texts[0].endswith(":") or not above):
            yield from _named(row, ["", texts[0]])
        elif above:
            yield from _named(row, max(above, key=lambda head: head.start).text.split(BETWEEN))


def _named(row: Passage, columns: list[str]) -> Iterator[Passage]:
    start = 0
    for column, text in zip(columns, row.text.split(BETWEEN), strict=False):
        if column.strip() and text.strip():
            end = start + len(text)
            marks = tuple(m for m in row.marks if row.start + start <= m.start and m.end <= row.start + end)
            yield replace(row, text=text, start=row.start + start, kind=BlockKind.PARAGRAPH, label=column, marks=marks)
        start += len(text) + len(BETWEEN)
