"""Tells tables of data from those that only lay out a page, lists of values from those of texts; reads their rows."""

from collections.abc import Callable, Iterator
from itertools import chain

from selectolax.lexbor import LexborNode

from postings.reading.document import BlockKind
from postings.reading.draft import Draft, joined_cells
from postings.reading.html_furniture import is_unseen
from postings.reading.html_tree import line_of

MAX_CELL = 200  # characters; a longer cell holds running text
MAX_TERM = 40
MAX_ENTRIES = 20  # of a list in a cell
MAX_SPAN = 50  # rows or columns of a cell
_HEADINGS = "table, h1, h2, h3, h4, h5, h6"
_STRUCTURE = f"ul, ol, {_HEADINGS}"


def rows_of(table: LexborNode, read_cell: Callable[[LexborNode], list[Draft]]) -> list[Draft]:
    """The rows of a table of data, or of a list of names with their values; none for what is read as running text."""
    if table.tag == "dl":
        pairs = [pair for pair in _pairs(table) if len(pair) > 1]
        return [_row([*pair], read_cell) for pair in pairs] if _are_values(pairs) else []
    seen = (row for row in _rows(table) if not is_unseen(row))
    rows = _grid([row for row in (list(_children(row, "td", "th")) for row in seen) if row])
    if not _is_data(rows):
        return []
    return [draft for row in rows if (draft := _row(row, read_cell)).text]


def _pairs(listing: LexborNode) -> list[list[LexborNode]]:
    """Each term with what describes it; a site may keep each pair in a block of its own."""
    pairs: list[list[LexborNode]] = []
    for block in _children(listing, "dt", "dd", "div"):
        for node in _children(block, "dt", "dd") if block.tag == "div" else (block,):
            if node.tag == "dt":
                pairs.append([node])
            elif pairs:
                pairs[-1].append(node)
    return pairs


def _are_values(pairs: list[list[LexborNode]]) -> bool:
    """Whether the terms are names of values, such as "Posted", and not questions with their answers."""
    return len(pairs) > 1 and all(
        len(line_of(term)) <= MAX_TERM and all(_is_short(value) for value in values) for term, *values in pairs
    )


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    groups = chain([table], _children(table, "thead", "tbody", "tfoot"))
    return chain.from_iterable(_children(group, "tr") for group in groups)


def _children(node: LexborNode, *tags: str) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        if child.tag in tags:
            yield child
        child = child.next


def _grid(rows: list[list[LexborNode]]) -> list[list[LexborNode | None]]:
    """The rows with a cell in each column; None where a cell of the row above, or of a column before, spans it."""
    grid: list[list[LexborNode | None]] = []
    below: dict[int, int] = {}  # rows that the cell in a column spans yet
    for row in rows:
        cells: list[LexborNode | None] = []
        for cell in row:
            _skip_spanned(cells, below)
            down, across = _span(cell, "rowspan"), _span(cell, "colspan")
            below |= {len(cells) + column: down - 1 for column in range(across) if down > 1}
            cells += [cell, *[None] * (across - 1)]
        _skip_spanned(cells, below)
        grid.append(cells)
    return grid


def _skip_spanned(cells: list[LexborNode | None], below: dict[int, int]) -> None:
    while below.get(len(cells), 0) > 0:
        below[len(cells)] -= 1
        cells.append(None)


def _span(cell: LexborNode, attribute: str) -> int:
    written = cell.attributes.get(attribute) or ""
    return min(int(written), MAX_SPAN) if written.isdecimal() and written.isascii() and len(written) < 5 else 1


def _is_data(rows: list[list[LexborNode | None]]) -> bool:
    widths = {len(row) for row in rows}
    if len(rows) < 2 or widths <= {1}:
        return False
    cells = [cell for row in rows for cell in row if cell is not None]
    if len(widths) == 1 and all(cell is None or _is_short(cell) for cell in rows[0]):
        return all(_is_short(cell) or _is_list(cell) for cell in cells)
    return any(cell.tag == "th" for cell in cells) and all(map(_is_short, cells))


def _is_short(cell: LexborNode) -> bool:
    return cell.css_first(_STRUCTURE) is None and len(line_of(cell)) <= MAX_CELL


def _is_list(cell: LexborNode) -> bool:
    entries = cell.css("li")
    if cell.css_first(_HEADINGS) is not None or not 0 < len(entries) <= MAX_ENTRIES or not all(map(_is_short, entries)):
        return False
    return len(line_of(cell)) - sum(len(line_of(entry)) for entry in entries) <= MAX_CELL


def _row(row: list[LexborNode | None], read_cell: Callable[[LexborNode], list[Draft]]) -> Draft:
    is_header = all(cell is None or cell.tag == "th" for cell in row)
    cells = [read_cell(cell) if cell is not None else [] for cell in row]
    return joined_cells(cells, BlockKind.HEADER_ROW if is_header else BlockKind.ROW)
