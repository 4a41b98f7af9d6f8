"""Lines that hold a fact behind its label, though they do not look so: without a colon, as they come out of the tables
of job boards ("Date Posted 02/04/26", "TitleCook", or the label in one line and the value in the next), or as the items
of a list ("- Location: Boston"). Only several in a row are taken for such."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from postings.parsing.headings import is_of_the_manager, section_kind
from postings.parsing.labels import LABEL, with_label
from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import LISTING
from postings.parsing.vocabulary.fact_labels import FACT_LABELS, WITH_COLON

_LABEL = re.compile(rf"(?P<label>(?i:{FACT_LABELS}))(?:(?P<end>:?\s*)$|(?P<joint>\s+)(?=\S)|(?=(?-i:[A-Z\d$])))")
_NAMED = re.compile(rf"(?:{FACT_LABELS}|{WITH_COLON})", re.I)
_LONGEST = 120  # characters of label and value
_VALUE_BELOW = 70
_ENOUGH = 3  # labels in a row
_VALUES_BELOW = 2  # labels with a colon over their values in a row: a single one may be a heading over a text


def with_values_below(lines: list[Line]) -> Iterator[Line]:
    """The lines; where "Date posted:" stands over "3/14/2025", and more such pairs follow, each pair is one line."""
    position = 0
    while position < len(lines):
        pairs = list(_pairs(lines, position))
        if len(pairs) >= _VALUES_BELOW or any(is_of_the_manager(label.text) for label, _ in pairs):
            for label, value in pairs:
                name = label.text.rstrip(": ")
                yield replace(value, kind=LineKind.LABELLED, label=name, label_start=label.start, joint=": ")
            position += 2 * len(pairs)
        else:
            yield lines[position]
            position += 1


def _pairs(lines: list[Line], start: int) -> Iterator[tuple[Line, Line]]:
    for position in range(start, len(lines) - 1, 2):
        label, value = lines[position : position + 2]
        if not (_is_label_alone(label) and _is_value_below(value)):
            return
        yield label, value


def _is_label_alone(line: Line) -> bool:
    match = LABEL.fullmatch(line.text) if line.kind is LineKind.PARAGRAPH else None
    return match is not None and section_kind(match["label"]) not in LISTING


def _is_value_below(line: Line) -> bool:
    is_short = line.kind is LineKind.PARAGRAPH and len(line.text) <= _VALUE_BELOW
    return is_short and not line.text.endswith((".", ":", "!", "?")) and not LABEL.match(line.text)


def names_fact(line: Line) -> bool:
    """ "Reports to: Principal"."""
    label = LABEL.match(line.text)
    return label is not None and label.end() < len(line.text) and _NAMED.fullmatch(label["label"]) is not None


def with_listed_facts(lines: list[Line]) -> Iterator[Line]:
    """The lines; a list of which nearly all items name a fact is no list of duties or demands."""
    for is_item, run in groupby(lines, key=lambda line: line.kind is LineKind.ITEM):
        listed = list(run)
        labels = [LABEL.match(line.text) for line in listed] if is_item and len(listed) >= _ENOUGH else []
        known = sum(label is not None and _NAMED.fullmatch(label["label"]) is not None for label in labels)
        if known < _ENOUGH or known < len(listed) - 1:
            yield from listed
        else:
            for line, label in zip(listed, labels, strict=True):
                yield with_label(line, label["label"], label.end(), ": ") if label else line


def with_bare_labels(lines: list[Line]) -> Iterator[Line]:
    position = 0
    while position < len(lines):
        facts, end = _run(lines, position)
        if len(facts) >= _ENOUGH:
            yield from facts
            position = end
        else:
            yield lines[position]
            position += 1


def _run(lines: list[Line], position: int) -> tuple[list[Line], int]:
    """The facts in a row from here, and where the row ends."""
    facts: list[Line] = []
    while position < len(lines) and (match := _label_of(lines[position])):
        line, below = lines[position], lines[position + 1] if position + 1 < len(lines) else None
        if match["end"] is None:
            joint = match["joint"] or ""
            facts.append(
                replace(
                    line,
                    kind=LineKind.LABELLED,
                    text=line.text[match.end() :],
                    start=line.start + match.end(),
                    label=match["label"],
                    label_start=line.start,
                    joint=" " if joint else "",
                )
            )
            position += 1
        elif below is not None and _is_value(below):
            facts.append(
                replace(below, kind=LineKind.LABELLED, label=match["label"], label_start=line.start, joint=" ")
            )
            position += 2
        else:
            break
    return facts, position


def _label_of(line: Line) -> re.Match[str] | None:
    text = line.text
    may = line.kind is LineKind.PARAGRAPH and len(text) <= _LONGEST and text[:1].isupper() and not text.endswith(".")
    return _LABEL.match(text) if may else None


def _is_value(line: Line) -> bool:
    is_short = line.kind is LineKind.PARAGRAPH and len(line.text) <= _VALUE_BELOW
    return is_short and not line.text.endswith((".", ":")) and _label_of(line) is None
