"""Tables between bars without a head, as kramdown and others allow and CommonMark does not."""

import re
from collections.abc import Iterator
from itertools import groupby

_DELIMITER = re.compile(r"\|?(?:\s{0,9}:?-{2,80}:?\s{0,9}\|){1,30}(?:\s{0,9}:?-{2,80}:?)?\s{0,9}$")
_FEWEST = 2  # rows
_STRAY = 3  # bars alone in a line: so many were a table's walls


def with_heads(lines: list[str]) -> Iterator[str]:
    """The lines; before a table that begins with its rule, or has none, an empty head and a rule."""
    for is_row, group in groupby(lines, key=_is_row):
        rows = list(group)
        if is_row and _lacks_head(rows):
            cells = max(row.strip().strip("|").count("|") + 1 for row in rows)
            yield ""
            yield "|" + " |" * cells
            yield "|" + " --- |" * cells
            rows = [row for row in rows if not _DELIMITER.match(row.strip())]
        yield from rows


def without_walls(lines: list[str]) -> list[str]:
    """The lines; bars that a copied table left, alone in a line or behind a cell, separate the cells and no more."""
    if sum(line.strip() == "|" for line in lines) < _STRAY:
        return lines
    return [line if line.count("|") > 1 else line.rstrip().removesuffix("|").rstrip() for line in lines]


def _is_row(line: str) -> bool:
    words = line.strip()
    return (len(words) > 2 and words[0] == words[-1] == "|") or ("-|" in words and bool(_DELIMITER.match(words)))


def _lacks_head(rows: list[str]) -> bool:
    """A rule in the second line makes the first a head; rows alone are a table where they have two cells."""
    is_rule = [bool(_DELIMITER.match(row.strip())) for row in rows[:_FEWEST]]
    if len(rows) < _FEWEST or is_rule[0]:
        return len(rows) >= _FEWEST
    return not is_rule[1] and "|" in rows[0].strip()[1:-1]
