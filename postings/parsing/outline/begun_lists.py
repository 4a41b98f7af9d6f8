"""Lists whose first item stands in the line of their heading: "Duties - Plan lessons". One behind a number has its own
line since the text was read (`reading/source_lines.py`)."""

import re
from collections.abc import Iterator

from postings.parsing.lines import BOLD, Line, LineKind
from postings.parsing.posting import LISTING
from postings.parsing.sections.headings import section_kind
from postings.reading.values import replace

_BEGUN = re.compile(r"(?P<name>[A-Z][A-Za-z &/,]{3,58}):? ?(?P<marker> - | • )(?=\w)")
_SECOND = re.compile(r"\s[-•]\s")  # the whole list runs on in the line, and is parted elsewhere


def with_lists_begun(lines: list[Line]) -> Iterator[Line]:
    """The lines; a known heading of a list that goes on below it in two: the heading, and the first item."""
    for position, line in enumerate(lines):
        following = lines[position + 1] if position + 1 < len(lines) else None
        over = line.kind is LineKind.PARAGRAPH and following is not None and following.kind is LineKind.ITEM
        begun = _BEGUN.match(line.text) if over else None
        if begun is None or following is None or not _begins(line, begun):
            yield line
            continue
        start = begun.end()
        yield replace(line, kind=LineKind.HEADING, level=BOLD, text=line.text[: begun.start("marker")])
        item = replace(line, kind=LineKind.ITEM, text=line.text[start:], start=line.start + start)
        yield replace(item, level=following.level)


def _begins(line: Line, begun: re.Match[str]) -> bool:
    return not _SECOND.search(line.text, begun.end()) and section_kind(begun["name"]) in LISTING
