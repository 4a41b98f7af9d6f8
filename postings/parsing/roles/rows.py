"""A table of openings: each row that names a job is one."""

import re
from collections.abc import Iterator

from postings.parsing.lines import Line, LineKind
from postings.parsing.outline.table_cells import line_of, pieces, text_of
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.role import Role, without
from postings.parsing.sections.headings import section_kind
from postings.parsing.sections.role_headings import could_be_called
from postings.parsing.titles.forms import is_title
from postings.reading.values import replace

_FEWEST = 2  # rows that name jobs, among which another may name one
_NAMES = re.compile(
    r"\W*(?:(?:job|position|role) )?(?:titles?|positions?|roles?|jobs?|posts?|openings?|vacanc(?:y|ies))\W*", re.I
)
_WORDS = 4  # at least, of a text
_DESCRIPTION = re.compile(r"description\W*$", re.I)
_PERSON = re.compile(r"\W*(?:(?:(?:full|staff|first|last) )?names?|person|staff member|held by)\W*", re.I)


def in_rows(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    if any(part.kind in LISTING or any(map(_lists_people, part.lines)) for part in parts):
        return ()
    rows = list(_rows(parts))
    shared = without(parts, {row.start for row, _, _ in rows})
    return tuple(Role(name, tuple(_parts_of(row, kinds)), shared) for row, name, kinds in rows)


def _rows(parts: tuple[Part, ...]) -> Iterator[tuple[Line, Line, list[SectionKind | None]]]:
    """The rows that name jobs, each with the name and what the head above it says of its columns."""
    for part in parts:
        kinds: list[SectionKind | None] = []
        names = _names_in(part.lines)
        for line in part.lines:
            if line.kind is LineKind.HEADER_ROW:
                kinds = _kinds_of_columns([text_of(line, cell) for cell in line.cells])
            elif name := names.get(line.start):
                yield line, name, kinds


def _names_in(lines: tuple[Line, ...]) -> dict[int, Line]:
    """Where rows begin that name a job, and the names; between these rows, and anywhere below the head "Position", also
    what names no job in the column where most do: "Food Services"."""
    rows = [line for line in lines if line.kind is LineKind.ROW]
    named = {row.start: name for row in rows if (name := _row_title(row))}
    columns = {_column_at(row, named[row.start].start) for row in rows if row.start in named}
    if len(named) < _FEWEST or len(columns) > 1 or 2 * len(named) < len(rows):
        return named
    column = columns.pop()
    heads = [line for line in lines if line.kind is LineKind.HEADER_ROW and len(line.cells) > column]
    is_of_names = any(_NAMES.fullmatch(text_of(head, head.cells[column])) for head in heads)
    others = {
        row.start: Line(LineKind.HEADING, text_of(row, row.cells[column]), row.cells[column][0])
        for row in rows
        if row.start not in named and (is_of_names or min(named) < row.start < max(named)) and len(row.cells) > column
    }
    return named | {start: name for start, name in others.items() if could_be_called(name.text)}


def _column_at(row: Line, start: int) -> int:
    return next(column for column, cell in enumerate(row.cells) if cell[0] == start)


def _kinds_of_columns(heads: list[str]) -> list[SectionKind | None]:
    """ "Duties", "Requirements"; beside what is required, and where no other column has it, a "Job description" tells
    what one does."""
    kinds = [section_kind(head) for head in heads]
    if SectionKind.RESPONSIBILITIES in kinds or SectionKind.QUALIFICATIONS not in kinds:
        return kinds
    told = [_DESCRIPTION.search(head) is not None for head in heads]
    return [SectionKind.RESPONSIBILITIES if tells else kind for kind, tells in zip(kinds, told, strict=True)]


def _parts_of(row: Line, kinds: list[SectionKind | None]) -> Iterator[Part]:
    """The row as far as it holds facts, and its last columns where they list duties or requirements."""
    kept = len(row.cells)
    while len(kinds) == len(row.cells) and kept > 1 and kinds[kept - 1] in LISTING:
        kept -= 1
    yield Part(SectionKind.SUMMARY, None, tuple(_with_text(_without_cells(row, kept))))
    for cell, kind in zip(row.cells[kept:], kinds[kept:], strict=False):
        entries = list(pieces(row, cell))
        form = LineKind.ITEM if len(entries) > 1 else LineKind.PARAGRAPH
        if kind and entries:
            yield Part(kind, None, tuple(line_of(row, entry, form) for entry in entries))


def _without_cells(row: Line, kept: int) -> Line:
    return replace(row, text=row.text[: row.cells[kept - 1][1] - row.start], cells=row.cells[:kept])


def _with_text(row: Line) -> Iterator[Line]:
    """The row; without its last cell where that is a text about the role, which is a paragraph of its own."""
    last = row.cells[-1]
    text = text_of(row, last)
    if len(row.cells) > 1 and text.endswith(".") and len(text.split()) >= _WORDS:
        yield _without_cells(row, len(row.cells) - 1)
        yield line_of(row, last, LineKind.PARAGRAPH)
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
