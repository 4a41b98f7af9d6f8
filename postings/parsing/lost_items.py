"""Items that lost what made them such: their bullets, or the line of their number."""

import re
from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.leads import leads_below
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
    """The lines; paragraphs below "Coaches are responsible for:" that end in semicolons, or stand close to one another,
    are the items that they were before their bullets got lost."""
    found = list(lines)
    for position, line in enumerate(lines):
        if line.kind is LineKind.PARAGRAPH and line.text.endswith(":"):
            end = _end_of_semicolons(lines, position) or _end_of_lines(lines, position)
            for at in range(position + 1, end):
                found[at] = replace(lines[at], kind=LineKind.ITEM)
    return found


def _end_of_semicolons(lines: list[Line], position: int) -> int:
    """Where the paragraphs below end that a semicolon parts, with the last behind them; 0 where they are no list."""
    end = position + 1
    while end < len(lines) and lines[end].kind is LineKind.PARAGRAPH and _ITEM_END.search(lines[end].text):
        end += 1
    last = end < len(lines) and lines[end].kind is LineKind.PARAGRAPH
    return end + last if end - position > _FEWEST_ITEMS else 0


def _end_of_lines(lines: list[Line], position: int) -> int:
    """Where lines that stand close below "In particular you will work on:" end, and a blank line parts them from the
    next; 0 where they are no list."""
    if not leads_below(lines[position].text):
        return 0
    end = position + 1
    while end < len(lines) and _goes_on(lines[end], first=end == position + 1):
        end += 1
    apart = end == len(lines) or not lines[end].tight
    return end if apart and end - position > _FEWEST_ITEMS else 0


def _goes_on(line: Line, *, first: bool) -> bool:
    return line.kind is LineKind.PARAGRAPH and (first or line.tight) and not line.text.endswith((":", "?"))
