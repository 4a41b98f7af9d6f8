"""Lists that lost their bullets and stand with a blank line between their items, below what names them."""

import re
from collections.abc import Iterable, Iterator

from postings.parsing.labels import is_capitals
from postings.parsing.language.sentences import sentences
from postings.parsing.lines import Line, LineKind
from postings.parsing.outline.lost_items import announces_list, is_fact
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections.headings import section_kind
from postings.parsing.sections.item_kinds import acts_in, are_done, are_requirements, asks_in
from postings.reading.document import MarkKind
from postings.reading.values import replace

_OF = re.compile(r"(?:[\w-]+ ){1,3}(?:to|of|in|with|for) (?:[\w/-]+ ){2}\w")
_FEWEST = 3  # or two, where nothing else stands there
_MOSTLY = 0.6  # of the items go without a full stop
_NEARLY_ALL = 0.7  # of the paragraphs could be items


def with_paragraphs_that_list(lines: list[Line]) -> list[Line]:
    """The lines; paragraphs below "Responsibilities" are items where most are one sentence and go without a full stop,
    or say what is done or asked for; below anything else where they do both."""
    found = list(lines)
    first = 0
    section = None
    while first < len(lines):
        section = _section_at(lines[first]) or section
        end = _end_of_paragraphs(lines, first)
        for at in _items(lines, first, end, told_elsewhere=section not in LISTING) if end - first > 1 else ():
            if not lines[at].text.endswith(":"):
                found[at] = replace(lines[at], kind=LineKind.ITEM)
        first = max(end, first + 1)
    return found


def _items(lines: list[Line], first: int, end: int, *, told_elsewhere: bool) -> Iterable[int]:
    """Which of the paragraphs are the items of a list, behind its name or by what they say."""
    announced = first > 0 and announces_list(lines[first - 1])
    named = _listed(lines, first, end) if announced else ()
    return named or (_told(lines, first, end) if told_elsewhere else ())


def _section_at(line: Line) -> SectionKind | None:
    return section_kind(line.text) if line.kind is LineKind.HEADING else None


def _end_of_paragraphs(lines: list[Line], first: int) -> int:
    end = first
    while end < len(lines) and not lines[end].tight and _may_be_item(lines[end]):
        end += 1
    close = end < len(lines) and end > first and lines[end].tight
    return end - 1 if close else end  # what stands close belongs to the line above it


def _may_be_item(line: Line) -> bool:
    """No heading, no question, no button and no fact behind its label."""
    return (
        line.kind is LineKind.PARAGRAPH
        and "?" not in line.text
        and not line.leads_elsewhere
        and not is_fact(line.text)
        and not is_capitals(line.text.partition(" (")[0])
        and not line.is_covered_by(MarkKind.STRONG)
        and (section_kind(line.text) is None or _asks_for(line))
    )


def _asks_for(line: Line) -> bool:
    """ "Ability to work as part of a team", which is no name of a section though its first word would be."""
    return _OF.match(line.text) is not None and asks_in(line)


def _listed(lines: list[Line], first: int, end: int) -> range:
    """Where the list stands among the paragraphs; an empty range where they are a text."""
    alone, behind = end - first, end
    while first < end and not _is_item(lines[first]):
        first += 1
    while end > first and not _is_item(lines[end - 1]):
        end -= 1
    end += end < behind and lines[end - 1].text.endswith(";") and _is_one(lines[end])
    listed = tuple(line for line in lines[first:end] if _is_item(line))
    opened = sum(map(_is_open, listed))
    few = opened == len(listed) == alone > 1
    most = len(listed) >= _FEWEST and len(listed) > _NEARLY_ALL * (end - first)
    told = opened > _MOSTLY * len(listed) or are_done(listed) or are_requirements(listed)
    return range(first, end if few or (most and told) else first)


def _told(lines: list[Line], first: int, end: int) -> Iterator[int]:
    """Where paragraphs stand that say themselves that they are a list."""
    while end - first >= _FEWEST:
        stop = first
        while stop < end and _is_open(lines[stop]):
            stop += 1
        listed = lines[first:stop]
        if len(listed) >= _FEWEST and (are_done(listed) or are_requirements(tuple(listed))):
            yield from range(first, stop)
        first = stop + 1


def _is_item(line: Line) -> bool:
    return _is_open(line) or (_is_one(line) and (acts_in(line) or asks_in(line)))


def _is_open(line: Line) -> bool:
    return not line.text.endswith((".", "!")) and _is_one(line)


def _is_one(line: Line) -> bool:
    """Whether the line is one sentence; a letter behind it may mark what is essential."""
    return not line.text.endswith(":") and sum(end - start > 1 for start, end in sentences(line.text)) == 1
