"""Lines of one form that name several jobs, each over a text of its own: headings that their author set as plain lines,
as numbered items, or in bold before a dash."""

import re
from dataclasses import replace
from itertools import pairwise

from postings.parsing.headings import section_kind
from postings.parsing.lines import PLAIN, RUN_IN, Line, LineKind
from postings.parsing.posting import LISTING
from postings.parsing.titles import bare_title, is_title
from postings.reading.document import MarkKind

_Pieces = tuple[Line, ...]  # a heading, and what follows it in the same line
_LEAST_BODY = 40  # characters below the name
_LONGEST_PLAIN = 110  # characters of a line that nothing but its words makes a heading
_JOINT = re.compile(r"\s*(?::|[–—-](?=\s))\s*|\s+(?=[A-Z])")  # "**Treasurer** Keeps the books."
_ENDS = re.compile(r"[.!?:)]\W*$")


def with_headings_of_jobs(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines, with headings for those that name jobs where two or more do so in one form."""
    for form in (_run_in, _numbered, _plain):
        named = {at: pieces for at, line in enumerate(lines) if (pieces := form(line))}
        if len(named) > 1 and (level := _level_over_texts(lines, named)):
            return tuple(
                replace(piece, level=level) if at in named and piece.kind is LineKind.HEADING else piece
                for at, line in enumerate(lines)
                for piece in named.get(at, (line,))
            )
    return lines


def _level_over_texts(lines: tuple[Line, ...], named: dict[int, _Pieces]) -> int:
    """The level of headings over the texts below the names; 0 where they are no headings: where neither lists of
    duties nor sentences stand below them, a name does not follow the end of a text, or other headings are there."""
    bodies = [(*named[at][1:], *lines[at + 1 : end]) for at, end in pairwise([*named, len(lines)])]
    within = [line for body in bodies[:-1] for line in body if line.kind is LineKind.HEADING]
    are_headings = (
        any(lines[at].kind is not LineKind.HEADING for at in named)
        and len({bare_title(heading.text) for heading, *_ in named.values()}) > 1
        and all(sum(len(line.whole) for line in body) >= _LEAST_BODY for body in bodies)
        and all(_ends_text(body[-1]) for body in bodies[:-1])
        and (any(map(_is_of_list, within)) or all(any(map(_is_text, body)) for body in bodies))
        and all(line.level >= RUN_IN or section_kind(line.text) is not None for line in within)
    )
    return min((line.level for line in within), default=PLAIN) if are_headings else 0


def _ends_text(line: Line) -> bool:
    return line.kind is not LineKind.HEADING and (line.kind is not LineKind.PARAGRAPH or bool(_ENDS.search(line.text)))


def _is_text(line: Line) -> bool:
    return line.kind is LineKind.PARAGRAPH and line.text.endswith((".", "!"))


def _is_of_list(heading: Line) -> bool:
    return section_kind(heading.text) in LISTING


def _is_line(line: Line) -> bool:
    return line.kind is LineKind.PARAGRAPH or (line.kind is LineKind.HEADING and line.level == PLAIN)


def _plain(line: Line) -> _Pieces:
    is_short = _is_line(line) and len(line.text) <= _LONGEST_PLAIN
    names = is_short and line.text[0].isalnum() and is_title(line.text)
    return (replace(line, kind=LineKind.HEADING),) if names else ()


def _numbered(line: Line) -> _Pieces:
    is_item = line.kind is LineKind.ITEM and line.ordered and line.level == 0
    return (replace(line, kind=LineKind.HEADING),) if is_item and is_title(line.text) else ()


def _run_in(line: Line) -> _Pieces:
    """ "**Registrar** – Keeps the records of all pupils."."""
    start = line.span[0]
    bold = next((mark for mark in line.marks if mark.kind is MarkKind.STRONG and mark.start == start), None)
    if bold is None or not (_is_line(line) or line.kind is LineKind.LABELLED):
        return ()
    text = line.whole
    name = text[: bold.end - start].rstrip(" :")
    joint = _JOINT.match(text, len(name))
    if not joint or joint.end() == len(text) or not is_title(name):
        return ()
    rest = line.text if line.label else text[joint.end() :]
    return (
        Line(LineKind.HEADING, name, start),
        Line(LineKind.PARAGRAPH, rest, line.end - len(rest), origin=line.origin, marks=line.marks),
    )
