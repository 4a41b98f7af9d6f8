"""The rules that are drawn on a page of a PDF, and the cells of tables that they part."""

from bisect import bisect_left
from collections.abc import Iterable

from postings.reading.pdf_line import Cell, PdfLine

Rule = tuple[float, float, float, float]  # left, bottom, right and top, in points
NEAR = 3  # points between the two edges of neighbours that each have a border of their own
FEWEST_UPRIGHT = 3  # part two columns


class Grid:
    def __init__(self, rules: Iterable[Rule]) -> None:
        self._upright: list[Rule] = []
        self._level: list[Rule] = []
        for rule in rules:
            (self._upright if rule[3] - rule[1] > rule[2] - rule[0] else self._level).append(rule)
        self._spanning: dict[tuple[float, float], list[float]] = {}

    def cell_of(self, line: PdfLine) -> Cell | None:
        """The cell that the line stands in, if rules part it from others on all four sides."""
        height = (line.bottom + line.top) / 2
        columns = _apart(rule[0] for rule in self._upright if rule[1] < height < rule[3])
        if len(columns) < FEWEST_UPRIGHT:
            return None
        left = max((x for x in columns if x <= line.left + NEAR), default=None)
        right = min((x for x in columns if x >= line.right - NEAR), default=None)
        if left is None or right is None:
            return None
        heights = self._between(left, right)
        top = min((y for y in heights if y > height), default=None)
        is_closed = any(y < height for y in heights)
        return Cell(top, left, right) if top is not None and is_closed else None

    def _between(self, left: float, right: float) -> list[float]:
        """Where rules go from one side to the other: what underlines words ends with them."""
        if (left, right) not in self._spanning:
            there = [rule for rule in self._level if rule[0] < right - NEAR and rule[2] > left + NEAR]
            places = (left + NEAR, (left + right) / 2, right - NEAR)
            reached = [_apart(rule[1] for rule in there if rule[0] <= place <= rule[2]) for place in places]
            self._spanning[left, right] = [y for y in reached[0] if all(_has(others, y) for others in reached[1:])]
        return self._spanning[left, right]


def cells_of(lines: list[PdfLine]) -> list[list[list[PdfLine]]]:
    """The lines of a table by row and column, from the top; a cell without text is empty."""
    placed = [(line, line.cell) for line in lines if line.cell]
    columns = _apart(cell.left for _, cell in placed)
    rows: dict[tuple[int, float], list[list[PdfLine]]] = {}
    tops = {
        page: _apart(cell.top for line, cell in placed if line.page == page) for page in {line.page for line in lines}
    }
    for line, cell in placed:
        row = rows.setdefault((line.page, -_nearest(tops[line.page], cell.top)), [[] for _ in columns])
        row[columns.index(_nearest(columns, cell.left))].append(line)
    return [[sorted(cell, key=lambda line: -line.top) for cell in rows[place]] for place in sorted(rows)]


def _nearest(places: list[float], to: float) -> float:
    return min(places, key=lambda place: abs(place - to))


def _has(places: list[float], place: float) -> bool:
    at = bisect_left(places, place - NEAR)
    return at < len(places) and places[at] <= place + NEAR


def _apart(places: Iterable[float]) -> list[float]:
    """The places in their order, those that are near one another once."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > NEAR:
            found.append(place)
    return found
