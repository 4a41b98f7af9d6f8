"""Tells a table of data from a table that only lays out a page, and reads its rows."""

from collections.abc import Callable, Iterator
from itertools import chain

from selectolax.lexbor import LexborNode

from postings.reading.document import BlockKind
from postings.reading.draft import Draft, joined_cells
from postings.reading.html_tree import line_of

MAX_CELL = 200  # characters; a longer cell holds running text
MAX_ENTRIES = 20  # of a list in a cell
_HEADINGS = "table, h1, h2, h3, h4, h5, h6"
_STRUCTURE = f"ul, ol, {_HEADINGS}"


def rows_of(table: LexborNode, read_cell: Callable[[LexborNode], list[Draft]]) -> list[Draft]:
    """The rows of a table of data; none for a table that is read as running text."""
    rows = [list(_children(row, "td", "th")) for row in _rows(table)]
    rows = [row for row in rows if row]
    if not _is_data(rows):
        return []
    return [draft for row in rows if (draft := _row(row, read_cell)).text]


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    groups = chain([table], _children(table, "thead", "tbody", "tfoot"))
    return chain.from_iterable(_children(group, "tr") for group in groups)


def _children(node: LexborNode, *tags: str) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        if child.tag in tags:
            yield child
        child = child.next


def _is_data(rows: list[list[LexborNode]]) -> bool:
    widths = {len(row) for row in rows}
    if len(rows) < 2 or widths <= {1}:
        return False
    has_header = any(cell.tag == "th" for row in rows for cell in row)
    if len(widths) == 1 and all(map(_is_short, rows[0])):
        return all(_is_short(cell) or _is_list(cell) for row in rows for cell in row)
    return has_header and all(_is_short(cell) for row in rows for cell in row)


def _is_short(cell: LexborNode) -> bool:
    return cell.css_first(_STRUCTURE) is None and len(line_of(cell)) <= MAX_CELL


def _is_list(cell: LexborNode) -> bool:
    entries = cell.css("li")
    return cell.css_first(_HEADINGS) is None and 0 < len(entries) <= MAX_ENTRIES and all(map(_is_short, entries))


def _row(row: list[LexborNode], read_cell: Callable[[LexborNode], list[Draft]]) -> Draft:
    is_header = all(cell.tag == "th" for cell in row)
    return joined_cells([read_cell(cell) for cell in row], BlockKind.HEADER_ROW if is_header else BlockKind.ROW)
