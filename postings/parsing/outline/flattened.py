"""Pages whose line breaks got lost when somebody copied them: labels in capitals stand within one long paragraph."""

import re
from collections.abc import Iterator

from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import LISTING
from postings.parsing.sections.headings import section_kind
from postings.parsing.titles.forms import is_title
from postings.parsing.vocabulary.fact_labels import FACT_LABELS, WITH_COLON
from postings.reading.values import replace

_LONG = 400  # characters of such a paragraph
_CAPITALS = r"[A-Z][A-Z&/’'-]+"
_NAME = rf"{_CAPITALS}(?:(?:,? |/){_CAPITALS}){{0,6}}"
_LABEL = re.compile(rf"(?:^|(?<=\s))(?P<label>{_NAME})(?: \([^()]{{1,60}}\))?:(?=\s)")
_HEAD = re.compile(rf"(?P<name>{_CAPITALS}(?: (?:AND|OR|OF|&|/|{_CAPITALS})){{1,5}}) (?=[A-Z][a-z]{{2}})")
_FACT = re.compile(rf"(?<=\s)(?=[A-Z])(?i:{FACT_LABELS}|{WITH_COLON}):(?=\s)")
_FEWEST = 3


def unflattened(lines: list[Line]) -> Iterator[Line]:
    """The lines; a long paragraph with several known labels, of duties or requirements among them, in pieces."""
    for whole in lines:
        if whole.kind is not LineKind.PARAGRAPH:
            yield whole
            continue
        *heads, line = _behind_its_head(whole)
        yield from heads
        starts = _starts(line) if len(line.text) >= _LONG and line.text.count(": ") >= _FEWEST else []
        ends = [*starts[1:], len(line.text)] if starts else []
        for start, end in zip(starts, ends, strict=True):
            tight = line.tight or start > 0
            yield replace(line, text=line.text[start:end].rstrip(), start=line.start + start, tight=tight)
        if not starts:
            yield line


def _behind_its_head(line: Line) -> tuple[Line, ...]:
    """ "ESSENTIAL DUTIES Planning and Delivery": the heading in capitals, and what was set below it."""
    head = _HEAD.match(line.text)
    if head is None or section_kind(head["name"]) is None:
        return (line,)
    start = head.end()
    rest = replace(line, text=line.text[start:], start=line.start + start, tight=True)
    return replace(line, text=head["name"]), rest


def _starts(line: Line) -> list[int]:
    found = [(match.start(), section_kind(match["label"])) for match in _LABEL.finditer(line.text)]
    known = [(start, kind) for start, kind in found if kind is not None]
    if len(known) < _FEWEST or LISTING.isdisjoint(kind for _, kind in known):
        return []
    first = known[0][0]
    fact = _FACT.search(line.text, 0, first)
    named = [fact.start()] if fact and is_title(line.text[: fact.start()].rstrip()) else []
    return sorted({0, *named, *(start for start, _ in known)})
