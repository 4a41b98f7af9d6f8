"""Tables of formats in which any layout may be one: the rows of those that hold data, the texts of the others."""

from postings.reading.document import BlockKind
from postings.reading.draft import Draft, joined_cells

MAX_CELL = 200  # characters; a longer cell holds running text
MAX_LINES = 3  # of a cell
MAX_ENTRIES = 20  # of a list in a cell

Cell = list[Draft]


def rows_of(cells: list[list[Cell]]) -> list[Draft]:
    """Rows, where the cells are short; else their paragraphs in reading order."""
    width = max(map(len, cells), default=0)
    headed = all(len(cell) < 2 and not _is_running(cell) for cell in cells[0]) if cells else False
    if width < 2 or any(_is_running(cell) and not (headed and _is_list(cell)) for row in cells for cell in row):
        return [draft for row in cells for cell in row for draft in cell]
    kinds = [BlockKind.ROW] * len(cells)
    if len(cells) > 1 and _is_bold(cells[0]) and not _is_bold(cells[1]):
        kinds[0] = BlockKind.HEADER_ROW
    return [row for drafts, kind in zip(cells, kinds, strict=True) if (row := joined_cells(drafts, kind)).text]


def _is_bold(row: list[Cell]) -> bool:
    return all(draft.is_bold for cell in row for draft in cell)


def _is_running(cell: Cell) -> bool:
    return len(cell) > MAX_LINES or any(
        draft.kind is not BlockKind.PARAGRAPH or len(draft.text) > MAX_CELL for draft in cell
    )


def _is_list(cell: Cell) -> bool:
    return len(cell) <= MAX_ENTRIES and all(
        draft.kind is BlockKind.ITEM and len(draft.text) <= MAX_CELL for draft in cell
    )
