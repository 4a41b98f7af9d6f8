"""Items whose author set the text below its label: "- Agile skills:" over "In-depth knowledge of ..."."""

from collections.abc import Iterator
from itertools import pairwise

from postings.parsing.lines import Line, LineKind
from postings.parsing.titles.forms import is_title
from postings.reading.values import replace

_FEWEST = 2
_LONGEST = 70  # characters of a label


def with_texts_below(lines: list[Line]) -> Iterator[Line]:
    """The lines; where several items of a list are labels alone, each takes the paragraph right below it."""
    over = {line.start for line, below in pairwise(lines) if _is_over(line, below)}
    over = over if len(over) >= _FEWEST else set()
    label: Line | None = None
    for line in lines:
        if label is not None:
            name = label.text.rstrip(": ")
            yield replace(
                line, kind=LineKind.ITEM, level=label.level, ordered=label.ordered, label=name, label_start=label.start
            )
            label = None
        elif line.start in over:
            label = line
        else:
            yield line


def _is_over(line: Line, below: Line) -> bool:
    is_label = line.kind is LineKind.ITEM and line.text.endswith(":") and len(line.text) <= _LONGEST
    if is_label and is_title(line.text.rstrip(": ")):
        return False  # a role, and what is said of it
    return is_label and below.kind is LineKind.PARAGRAPH and below.tight and len(below.text) > len(line.text)
