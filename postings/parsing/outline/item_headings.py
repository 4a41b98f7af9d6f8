"""A list whose items are the sections of the posting: "- What you'll do", and the duties nested below it."""

import re
from collections.abc import Iterator

from postings.parsing.lines import BOLD, Line, LineKind
from postings.parsing.posting import LISTING
from postings.parsing.sections.headings import section_kind
from postings.parsing.titles.forms import is_title
from postings.reading.values import replace

_BEHIND_NAME = re.compile(r"\s?[:–—]\s|\s-\s")


def without_item_headings(lines: list[Line]) -> Iterator[Line]:
    """The lines, with such items as headings: from the first that opens a list of duties or requirements, all that
    have items below them. Within such a list, the same items name its groups."""
    listing = sectioned = False
    for position, line in enumerate(lines):
        following = lines[position + 1] if position + 1 < len(lines) else None
        if line.kind is LineKind.HEADING:
            listing, sectioned = section_kind(line.text) in LISTING, False
        elif not listing and _heads(line, following):
            sectioned = sectioned or (section_kind(line.text) in LISTING and not _begins_with_a_job(line.text))
            if sectioned:
                yield replace(line, kind=LineKind.HEADING, level=BOLD)
                continue
        yield line


def _heads(line: Line, following: Line | None) -> bool:
    over_items = following is not None and following.kind is LineKind.ITEM and following.level > line.level
    return over_items and line.kind is LineKind.ITEM and line.level == 0


def _begins_with_a_job(text: str) -> bool:
    """ "Team Captain - responsible for the team; duties include", which is one role of several."""
    name, *rest = _BEHIND_NAME.split(text, maxsplit=1)
    return bool(rest) and is_title(name)
