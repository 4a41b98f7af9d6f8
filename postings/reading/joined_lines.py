"""Parts lines that lost the breaks between them when somebody copied a page: "... the kitchenREPORTS TO: Manager"."""

import re
from collections.abc import Iterator

from postings.reading.document import BlockKind, Origin
from postings.reading.draft import Draft

_CAPITALS = r"[A-Z][A-Z&/]{1,20}"
_BEHIND = r"(?<=[a-z.!?)>])"  # what a line ends with, and no blank
# The text behind a heading begins with a word: "URLs" holds none.
_HEADING = re.compile(
    rf"(?:^|{_BEHIND})(?P<head>{_CAPITALS}(?: {_CAPITALS}){{0,5}}(?: \([^()]{{1,80}}\))?)(?::|$|(?=[A-Z](?!s\b)[a-z]))"
)
_SENTENCE = re.compile(r"(?<=[a-z]{2})[.!?](?=[A-Z][a-z]{0,20} [a-z])")
# What takes no time to look for: a capital right behind a word, or the first of three that begin the text.
_HINT = re.compile(r"[A-Z](?:(?<=[a-z.!?)>].)|(?<=^.)[A-Z]{2})")
_WORD = 6  # letters of a heading that is one word and begins its line: "SALARYAs agreed"
_MOST = 100  # breaks in one paragraph; with more of them nobody wrote it
_LABEL = 4  # letters before a colon: "userID: 5" is one word


def part_joined_lines(drafts: list[Draft]) -> list[Draft]:
    return [line for draft in drafts for line in _lines(draft)]


def _lines(draft: Draft) -> list[Draft]:
    """The draft, or its lines: headings in capitals, what they stand over, and sentences without a blank between."""
    if draft.kind is not BlockKind.PARAGRAPH or draft.origin is not Origin.BODY or not _HINT.search(draft.text):
        return [draft]
    breaks = {*_around_headings(draft.text), *(match.end() for match in _SENTENCE.finditer(draft.text))}
    if len(breaks) > _MOST:
        return [draft]
    behind = [draft.split(position) for position in sorted(breaks, reverse=True)]
    return [draft, *reversed(behind)]


def _around_headings(text: str) -> Iterator[int]:
    for match in _HEADING.finditer(text):
        start, end = match.span("head")
        head, labels = match["head"], match.end() > end
        is_choice = head.endswith("/") and not labels  # "RA/RS/" of "RA/RS/PhD position"
        if " " not in head and (is_choice or len(head) < (_LABEL if labels else _WORD + bool(start) * len(text))):
            continue
        if start:
            yield start
        if not labels and end < len(text):
            yield end
