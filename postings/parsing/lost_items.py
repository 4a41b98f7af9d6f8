"""Items that lost what made them such: the bullet that ended in a semicolon, the line of their number."""

import re
from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.lines import Line, LineKind

_ITEM_END = re.compile(r";(?: (?:and|or))?$")
_FEWEST_ITEMS = 3  # in paragraphs of their own
_NUMBER = re.compile(r"\d{1,2}[.)]")


def with_numbered_items(lines: list[Line]) -> Iterator[Line]:
    """A paragraph behind a number that stands for itself is the item that its author laid out so."""
    number = False
    for line in lines:
        item = number and line.kind is LineKind.PARAGRAPH
        number = line.kind is LineKind.PARAGRAPH and bool(_NUMBER.fullmatch(line.text))
        if not number:
            yield replace(line, kind=LineKind.ITEM, ordered=True) if item else line


def with_items_that_go_on(lines: list[Line]) -> list[Line]:
    """The lines; paragraphs below "Coaches are responsible for:" that end in semicolons, and the one behind them, are
    the items that they were before their bullets got lost."""
    found = list(lines)
    for position, line in enumerate(lines):
        if line.kind is LineKind.PARAGRAPH and line.text.endswith(":"):
            end = position + 1
            while end < len(lines) and lines[end].kind is LineKind.PARAGRAPH and _ITEM_END.search(lines[end].text):
                end += 1
            last = end < len(lines) and lines[end].kind is LineKind.PARAGRAPH
            if end - position > _FEWEST_ITEMS:
                for at in range(position + 1, end + last):
                    found[at] = replace(lines[at], kind=LineKind.ITEM)
    return found
