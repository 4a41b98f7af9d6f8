"""A table of openings: each row that names a job is one."""

import re
from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.lines import Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.role import Role, without
from postings.parsing.titles import is_title

_WORDS = 4  # at least, of a text
_PERSON = re.compile(r"\W*(?:(?:(?:full|staff|first|last) )?names?|person|staff member|held by)\W*", re.I)


def in_rows(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    if any(part.kind in LISTING or any(map(_lists_people, part.lines)) for part in parts):
        return ()
    rows = [
        (part, line)
        for part in parts
        for line in part.lines
        if line.kind is LineKind.ROW and _row_title(line) is not None
    ]
    named = {line.start for _, line in rows}
    shared = without(parts, named)
    return tuple(
        Role(_row_title(line), (Part(SectionKind.SUMMARY, None, tuple(_with_text(line))),), shared) for _, line in rows
    )


def _with_text(row: Line) -> Iterator[Line]:
    """The row; without its last cell where that is a text about the role, which is a paragraph of its own."""
    start, end = row.cells[-1]
    text = row.text[start - row.start : end - row.start]
    if len(row.cells) > 1 and text.endswith(".") and len(text.split()) >= _WORDS:
        yield replace(row, text=row.text[: row.cells[-2][1] - row.start], cells=row.cells[:-1])
        yield Line(LineKind.PARAGRAPH, text, start, origin=row.origin, marks=row.marks)
    else:
        yield row


def _lists_people(row: Line) -> bool:
    """The head of a table of those who hold the jobs: "Name | Title | Phone"."""
    if row.kind not in (LineKind.ROW, LineKind.HEADER_ROW):
        return False
    return any(_PERSON.fullmatch(row.text[start - row.start : end - row.start]) for start, end in row.cells)


def _row_title(row: Line) -> Line | None:
    """The first cell that names a job, as a line of its own."""
    for start, end in row.cells:
        text = row.text[start - row.start : end - row.start].partition("\n")[0]
        if is_title(text):
            return Line(LineKind.HEADING, text, start)
    return None
