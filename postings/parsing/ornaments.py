"""Headings without the number or the picture that their author set before them, which says nothing of what they are."""

import re
from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.lines import Line, LineKind

_NUMBER = r"\d{1,2}(?:\.\d{1,2}){0,2}[.)] {1,4}"  # but the digit of "2 tutors" counts them
_PICTURE = r"[\u2600-\u27bf\U0001f000-\U0001faff][\ufe0f\u200d]{0,2} {0,4}"
_ORNAMENT = re.compile(rf"(?:{_NUMBER}|{_PICTURE}){{1,4}}(?=\S)")


def without_ornaments(lines: list[Line]) -> Iterator[Line]:
    """The lines, headings from their first word on: "🎨 Designer", "2. Music team"."""
    return (_without(line) if line.kind is LineKind.HEADING else line for line in lines)


def _without(heading: Line) -> Line:
    ornament = _ORNAMENT.match(heading.text)
    before = ornament.end() if ornament else 0
    return replace(heading, text=heading.text[before:], start=heading.start + before) if before else heading
