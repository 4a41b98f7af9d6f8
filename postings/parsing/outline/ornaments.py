"""What an author set around a line and says nothing of what it is: the number or the picture before a heading and the
full stop behind a name in one, also where it is a line in bold or in capitals; the bullet of a paragraph alone."""

import re
from collections.abc import Iterator

from postings.parsing.language.sentences import sentences
from postings.parsing.lines import Line, LineKind
from postings.parsing.titles.job_names import looks_like_a_name
from postings.reading.document import MarkKind
from postings.reading.values import replace

_NUMBER = r"\d{1,2}(?:\.\d{1,2}){0,2}[.)] {1,4}"  # but the digit of "2 tutors" counts them
_PICTURE = r"[\u2600-\u27bf\U0001f000-\U0001faff][\ufe0f\u200d]{0,2} {0,4}"
_RULE = r"[=*~+_-]{2,20} {1,4}"
_ORNAMENT = re.compile(rf"(?:{_NUMBER}|{_PICTURE}|{_RULE}){{1,4}}(?=\S)")
_RULE_BEHIND = re.compile(r"(?<=\S) {1,4}[=*~+_-]{2,20}$")
_COUNTER = re.compile(r"(?P<number>\d{1,2}) (?=[A-Z])")
_FEWEST = 3  # headings that are counted from one on without a stop behind the number
_TEXT = 150  # characters, at least, of a paragraph of several sentences
_STOPPED = re.compile(r"[^.!?:]{3,80}[a-z]{4}\.")  # "Video editor.", but not "Elm Inc.", "Clerk, Ph.D."
_LONGEST = 110  # characters of a line in bold that heads what stands below it


def without_ornaments(lines: list[Line]) -> Iterator[Line]:
    """The lines, headings from their first word to their last: "🎨 Designer", "2. Music team", "= Cook =", "Clerk."."""
    counters = _counters([line for line in lines if _is_set_as_heading(line)])
    return (_without(line, counters.get(line.start, 0)) if _is_set_as_heading(line) else line for line in lines)


def _counters(headings: list[Line]) -> dict[int, int]:
    """Where headings begin that are counted, with the length of the number: "1 Purpose", "2 Duties", "3 Education"."""
    found = [(line.start, counter) for line in headings if (counter := _COUNTER.match(line.text))]
    are_counted = [int(counter["number"]) for _, counter in found] == [*range(1, len(found) + 1)]
    return {start: counter.end() for start, counter in found} if are_counted and len(found) >= _FEWEST else {}


def _is_set_as_heading(line: Line) -> bool:
    in_bold = line.kind is LineKind.PARAGRAPH and len(line.text) <= _LONGEST and line.is_covered_by(MarkKind.STRONG)
    in_capitals = line.kind is LineKind.PARAGRAPH and len(line.text) <= _LONGEST and line.text.isupper()
    return line.kind is LineKind.HEADING or in_bold or in_capitals


def _without(heading: Line, counter: int) -> Line:
    ornament = _ORNAMENT.match(heading.text)
    before = ornament.end() if ornament else counter
    behind = _RULE_BEHIND.search(heading.text, before)
    text = heading.text[before : behind.start() if behind else len(heading.text)]
    if _STOPPED.fullmatch(text) and looks_like_a_name(text[:-1]):
        text = text[:-1]
    return replace(heading, text=text, start=heading.start + before) if text != heading.text else heading


def without_lone_bullets(lines: list[Line]) -> Iterator[Line]:
    """The lines; an item that says several sentences among paragraphs, without another beside it, is one of them."""
    for position, line in enumerate(lines):
        is_long = line.kind is LineKind.ITEM and not line.ordered and len(line.text) >= _TEXT
        is_text = is_long and _is_alone(lines, position) and len(list(sentences(line.text))) > 1
        yield replace(line, kind=LineKind.PARAGRAPH) if is_text else line


def _is_alone(lines: list[Line], position: int) -> bool:
    return all(map(_is_text, lines[max(0, position - 1) : position] + lines[position + 1 : position + 2]))


def _is_text(line: Line) -> bool:
    return line.kind is LineKind.PARAGRAPH and not line.whole.rstrip().endswith(":")
