"""The cells of a table's row as labelled values: the header row names each column, or the first cell its row."""

import re
from collections.abc import Iterator

from postings.parsing.fields.once import once
from postings.parsing.passages import Passage, RoleText
from postings.reading.document import BlockKind
from postings.reading.values import replace

# What the first column of a table of facts holds, its header row among them, for Markdown has no table without one.
# May be added: the name of a fact of a role.
_FACT = re.compile(
    r"\W*(?:(?:job|position|role|post|working|work|closing|application|start|pay|line|contract|weekly|annual|"
    r"reporting) )?"
    r"(?:title|position|role|post|salary|pay|wages?|compensation|remuneration|stipend|hours|contract|location|place|"
    r"reports? to|reporting to|manager|supervisor|responsible to|date|deadline|start|duration|term|department|team|"
    r"organi[sz]ation|employer|type|grade|status|length|commitment|schedule)\W*",
    re.IGNORECASE,
)


@once
def cells(role: RoleText) -> Iterator[Passage]:
    """Each cell of the role's rows below a header row, with its column's name as label; and the second of two cells,
    with the first as its label: "Status: | Permanent"."""
    rows = [passage for passage in role.rows if passage.kind is BlockKind.ROW]
    heads = [passage for passage in role.rows if passage.kind is BlockKind.HEADER_ROW]
    for row in rows:
        above = [head for head in heads if head.start < row.start]
        texts = _texts(row)
        if len(texts) == 2 and (texts[0].endswith(":") or not above or _is_of_facts(row, rows, above)):
            yield from _named(row, ["", texts[0]])
        elif above:
            yield from _named(row, _texts(max(above, key=lambda head: head.start)))
    for head in heads:
        if len(head.cells) == 2 and _is_of_facts(head, rows, [head]):
            yield from _named(head, ["", _texts(head)[0]])


def _is_of_facts(row: Passage, rows: list[Passage], above: list[Passage]) -> bool:
    """Whether the row stands in a table of two columns of which the first names facts, in its header row too."""
    head = max(above, key=lambda head: head.start)
    if len(head.cells) != 2 or not _FACT.fullmatch(_texts(head)[0]):
        return False
    return row is not head or any(_FACT.fullmatch(_texts(other)[0]) for other in rows if other.start > head.start)


def _texts(row: Passage) -> list[str]:
    return [row.text[start - row.start : end - row.start] for start, end in row.cells]


def _named(row: Passage, columns: list[str]) -> Iterator[Passage]:
    for column, (start, end), text in zip(columns, row.cells, _texts(row), strict=False):
        if column.strip() and text.strip():
            marks = tuple(mark for mark in row.marks if start <= mark.start and mark.end <= end)
            yield replace(row, text=text, start=start, kind=BlockKind.PARAGRAPH, label=column, marks=marks, cells=())
