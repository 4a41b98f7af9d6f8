"""Tables whose cells stand behind tabs, as a browser copies them: "Posting Number<tab>S044"."""

from collections.abc import Iterator
from itertools import groupby

from postings.reading.markers import marker_of

_FEWEST = 2  # rows
_MOST_CELLS = 8
_LONGEST_NAME = 80  # characters of a first cell


def with_tab_tables(lines: list[str]) -> Iterator[str]:
    """The lines; several in a row with as many cells each are a table between bars."""
    for count, group in groupby(lines, key=lambda line: len(_cells(line))):
        rows = list(group)
        if count and len(rows) >= _FEWEST:
            yield ""
            yield from (f"| {' | '.join(cell.replace('|', '/') for cell in _cells(row))} |" for row in rows)
            yield ""
        else:
            yield from rows


def _cells(line: str) -> list[str]:
    """Of a row of a table; none where a tab only sets off a bullet, a number or the value behind a label's colon."""
    if "\t" not in line.strip():
        return []
    cells = [" ".join(cell.split()) for cell in line.strip().split("\t")]
    first = cells[0]
    filled = sum(map(bool, cells))
    is_row = 1 < len(cells) <= _MOST_CELLS and 0 < len(first) <= _LONGEST_NAME and filled > 1
    return cells if is_row and not first.endswith((":", ".", ",")) and marker_of(line.strip()) is None else []
