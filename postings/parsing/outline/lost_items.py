"""Items that lost what made them such: their bullets, or the line of their number."""

import re
from collections.abc import Iterator

from postings.parsing.labels import LABEL, is_capitals, is_title_case
from postings.parsing.language.sentences import sentences
from postings.parsing.lines import Line, LineKind
from postings.parsing.listings.leads import lead_kind, leads_below
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.sections.headings import section_kind
from postings.parsing.sections.item_kinds import are_done, are_requirements
from postings.reading.document import MarkKind
from postings.reading.values import replace

_ITEM_END = re.compile(r";(?: (?:and|or))?$")
_FEWEST_ITEMS = 3  # in paragraphs of their own
_FEWEST_LED = 2  # lines that stand close, below what announces them; else as many as in paragraphs of their own
_MOSTLY = 0.6  # of the lines are one sentence each
_WORDS_OF_AN_ITEM = 6  # behind its label
# What the label of an item may say, were it a heading: "Experience", "Organization", "Development".
_OF_ITEMS = (None, *LISTING, SectionKind.OVERVIEW, SectionKind.VALUES, SectionKind.GROWTH)
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


def with_lines_that_list(lines: list[Line]) -> list[Line]:
    """The lines; those that stand close to one another, with a blank line before and behind, are a list without bullets
    where what stands over them names or leads into one, or where they say themselves what is done or asked for."""
    found = list(lines)
    position = 0
    while position < len(lines):
        end = _end_of_close_lines(lines, position)
        if end > position and _list(lines, position, end):
            found[position:end] = [replace(line, kind=LineKind.ITEM) for line in lines[position:end]]
        position = max(end, position + 1)
    return found


def _end_of_close_lines(lines: list[Line], first: int) -> int:
    """Where the lines end that stand close below the first; `first` itself where they are no lines of a list."""
    alone = first + 1 == len(lines) or not lines[first + 1].tight
    if alone or not (first == 0 or not lines[first].tight or announces_list(lines[first - 1])):
        return first
    end = first
    if first and lines[first].tight and not announces_list(lines[first - 1]):
        return end  # within lines that are none, each of which would be followed to the end
    while end < len(lines) and (end == first or lines[end].tight) and _may_be_item(lines[end]):
        end += 1
    return end


def is_fact(text: str) -> bool:
    """ "Location: Boston", "TERM: Twelve months", but not "Planning: You plan what is shown in our rooms"."""
    label = LABEL.match(text)
    if label is None:
        return False
    name = label.group().rstrip(" :")
    short = len(text[label.end() :].split()) < _WORDS_OF_AN_ITEM
    return short or is_capitals(name) or section_kind(name) not in _OF_ITEMS


def _may_be_item(line: Line) -> bool:
    """Neither a heading nor a value behind its label."""
    text = line.text
    return (
        line.kind is LineKind.PARAGRAPH
        and not text.endswith((":", "?", "%)"))
        and not is_fact(text)
        and not is_capitals(text.partition(" (")[0])
        and not line.is_covered_by(MarkKind.STRONG)
        and section_kind(text) is None
    )


def _list(lines: list[Line], first: int, end: int) -> bool:
    listed = lines[first:end]
    single = sum(len(list(sentences(line.text))) == 1 for line in listed)
    if single < _MOSTLY * len(listed) or _are_groups(listed):
        return False
    if first and announces_list(lines[first - 1]):
        return len(listed) >= _FEWEST_LED and not _introduce(lines[first - 1], lines[end : end + 1])
    return len(listed) >= _FEWEST_ITEMS and (are_done(listed) or are_requirements(tuple(listed)))


def _introduce(above: Line, below: list[Line]) -> bool:
    """Whether the lines stand below "Your role" and over "Tasks", a level deeper, where the list is."""
    kind = section_kind(above.text)
    deeper = below and above.kind is LineKind.HEADING is below[0].kind and below[0].level > above.level
    return bool(deeper) and kind is not None and section_kind(below[0].text) is kind


def _are_groups(listed: list[Line]) -> bool:
    """Sentences below names that they have in common: "Reception and Phones" over "Receive incoming calls."."""
    names = [line for line in listed if is_title_case(line.text) and not line.text.endswith(".")]
    return 0 < len(names) < len(listed) and all(line.text.endswith(".") for line in listed if line not in names)


def announces_list(line: Line) -> bool:
    """ "Responsibilities", "We are looking for someone who will:"."""
    return line.kind in (LineKind.HEADING, LineKind.PARAGRAPH) and (
        section_kind(line.text) in LISTING or lead_kind(line.text) in LISTING
    )
