"""Facts whose labels no colon ends, as they come out of the tables of job boards: "Date Posted 02/04/26", "TitleCook",
or the label in one line and the value in the next. Only several in a row are taken for such."""

import re
from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.lines import Line, LineKind
from postings.parsing.vocabulary.fact_labels import FACT_LABELS

_LABEL = re.compile(rf"(?P<label>(?i:{FACT_LABELS}))(?:(?P<end>:?\s*)$|(?P<joint>\s+)(?=\S)|(?=(?-i:[A-Z\d$])))")
_LONGEST = 120  # characters of label and value
_VALUE_BELOW = 70
_ENOUGH = 3  # labels in a row


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
