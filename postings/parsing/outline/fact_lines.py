"""Lines that hold a fact behind its label, though they do not look so: without a colon, as they come out of the tables
of job boards ("Date Posted 02/04/26", "TitleCook", or the label in one line and the value in the next), as the items of
a list ("- Location: Boston") or as headings. Mostly several in a row are taken for such. Facts in a box look like a
quotation ("> $22 an hour, part-time")."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby, takewhile

from postings.parsing.labels import LABEL, NAMES_FACT, SIDE_BY_SIDE, bold_labels, with_label
from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import LISTING
from postings.parsing.sections.headings import is_of_the_manager, section_kind
from postings.parsing.titles.forms import is_aside, is_title
from postings.parsing.vocabulary.fact_labels import FACT_LABELS, WITH_COLON
from postings.reading.values import replace
from postings.reading.wrapping import SMALL_LABELS

_LABEL = re.compile(
    rf"(?P<label>(?=[A-Z])(?i:{FACT_LABELS}))(?:(?P<end>:?\s*)$|(?P<joint>\s+)(?=\S)|(?=[A-Z\d$]))"
    rf"|(?P<small>{'|'.join(sorted(SMALL_LABELS))})$"
)
_FACT = re.compile(FACT_LABELS, re.I)
_SURELY = re.compile(rf"(?i:{FACT_LABELS}) ?:")
_LABEL_BEHIND = re.compile(rf"(?P<value>\S.{{1,70}}?) (?=[A-Z])(?P<label>(?i:{FACT_LABELS}|{WITH_COLON})) ?:")
_LONGEST = 120  # characters of label and value
_VALUE_BELOW = 70
_BAR = re.compile(r"\s[|•·]\s")
_ENOUGH = 3  # labels in a row
_BETWEEN = 1  # line between two facts of a row
_VALUES_BELOW = 2  # labels with a colon over their values in a row: a single one may be a heading over a text


def with_boxes_of_facts(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines; those that are set like a quotation but hold facts are paragraphs: nobody says them."""
    for is_quote, run in groupby(lines, key=lambda line: line.kind is LineKind.QUOTE):
        quoted = list(run)
        facts = is_quote and _are_facts(quoted)
        for line in quoted:
            boxed = facts or (is_quote and (bold_labels(line) or _is_aside(line)))
            yield replace(line, kind=LineKind.PARAGRAPH) if boxed else line


def _are_facts(lines: list[Line]) -> bool:
    """Several short lines, each a value behind its label, of which two name sections: "Salary: $45,000"."""
    labels = [LABEL.match(line.text) for line in lines if len(line.text) <= SIDE_BY_SIDE]
    known = sum(label is not None and section_kind(label["label"]) is not None for label in labels)
    return len(labels) == len(lines) and all(labels) and known > 1


def _is_aside(line: Line) -> bool:
    """ "$22 an hour, part-time", "Oak House | Full-time"."""
    is_short = len(line.text) <= SIDE_BY_SIDE and not line.text.endswith((".", "!", "?"))
    return is_short and any(map(is_aside, _BAR.split(line.text)))


def with_values_below(lines: list[Line]) -> Iterator[Line]:
    """The lines; where "Date posted:" stands over "3/14/2025", and more such pairs follow, each pair is one line."""
    return _with_rows(lines, _values_below)


def with_labels_set_off(lines: list[Line]) -> Iterator[Line]:
    """The lines; where the next label stands behind the value of the one above ("Salary:" over "$31.20 Hourly
    Location:" over "Austin, TX"), it gets a line of its own."""
    label_above = False
    for line in lines:
        both = _LABEL_BEHIND.fullmatch(line.text) if label_above and line.kind is LineKind.PARAGRAPH else None
        if both:
            yield replace(line, text=both["value"])
            yield replace(line, text=line.text[both.start("label") :], start=line.start + both.start("label"))
        else:
            yield line
        label_above = both is not None or (line.text.endswith(":") and _is_label_alone(line))


def with_bare_labels(lines: list[Line]) -> Iterator[Line]:
    """The lines; several in a row that begin with the name of a fact, or are one over its value, are such facts."""
    return _with_rows(lines, _bare_labels)


def _with_rows(lines: list[Line], facts_from: Callable[[list[Line], int], tuple[list[Line], int]]) -> Iterator[Line]:
    """The lines, with a row of facts, if one begins there, in place of those up to where it ends."""
    position = 0
    while position < len(lines):
        facts, end = facts_from(lines, position)
        yield from facts or lines[position : position + 1]
        position = end if facts else position + 1


def _values_below(lines: list[Line], position: int) -> tuple[list[Line], int]:
    pairs = list(_pairs(lines, position)) if _is_label_alone(lines[position]) else []
    if len(pairs) < _VALUES_BELOW and not any(is_of_the_manager(label.text) for label, _ in pairs):
        return [], position
    names = [label.text.rstrip(": ") for label, _ in pairs]
    facts = [
        _with_value(label, name, value, f"{label.text[len(name) :]} ")
        for name, (label, value) in zip(names, pairs, strict=True)
    ]
    return facts, position + 2 * len(pairs)


def _with_value(label: Line, name: str, value: Line, joint: str) -> Line:
    return replace(value, kind=LineKind.LABELLED, label=name, label_start=label.start, joint=joint)


def _pairs(lines: list[Line], start: int) -> Iterator[tuple[Line, Line]]:
    for position in range(start, len(lines) - 1, 2):
        label, value = lines[position : position + 2]
        if not (_is_label_alone(label) and _is_value_below(value)):
            return
        yield label, value


def _is_label_alone(line: Line) -> bool:
    may = line.kind is LineKind.PARAGRAPH and line.text.rstrip().endswith(":")
    match = LABEL.fullmatch(line.text) if may else None
    return match is not None and section_kind(match["label"]) not in LISTING


def _is_value_below(line: Line) -> bool:
    is_short = line.kind is LineKind.PARAGRAPH and len(line.text) <= _VALUE_BELOW
    return is_short and not line.text.endswith((".", ":", "!", "?")) and not LABEL.match(line.text)


def is_fact_label(text: str) -> bool:
    """ "Start date", which alone names a fact; "Status" does so only before a colon."""
    return _FACT.fullmatch(text) is not None


def names_fact(line: Line) -> bool:
    """ "Reports to: Principal"."""
    label = LABEL.match(line.text)
    return label is not None and label.end() < len(line.text) and NAMES_FACT.fullmatch(label["label"]) is not None


def heads_a_fact(line: Line) -> bool:
    """ "Position type", a heading over "Volunteer"."""
    return line.kind is LineKind.HEADING and is_fact_label(line.text.rstrip(": "))


def with_facts_in_headings(lines: list[Line]) -> Iterator[Line]:
    """The lines; headings that are facts with their values ("### Location: Boston"), several in a row or one that
    surely is one, have no text of their own."""
    for is_labelled, run in groupby(lines, key=_is_labelled_heading):
        headings = list(run)
        facts = is_labelled and (sum(map(names_fact, headings)) > 1 or _SURELY.match(headings[0].text) is not None)
        for line in headings:
            yield replace(line, kind=LineKind.PARAGRAPH) if facts else line


def _is_labelled_heading(line: Line) -> bool:
    if line.kind is not LineKind.HEADING or len(line.text) > _LONGEST or ":" not in line.text:
        return False
    label = LABEL.match(line.text)
    return label is not None and label.end() < len(line.text) and not is_title(line.text)


def with_listed_facts(lines: list[Line]) -> Iterator[Line]:
    """The lines; a list of which nearly all items name a fact is no list of duties or demands, and neither are the
    facts that one begins with: "When: June to August", "Pay: $20 an hour", and then what one does."""
    for is_item, run in groupby(lines, key=lambda line: line.kind is LineKind.ITEM):
        listed = list(run)
        facts = _facts_above(listed) if is_item else 0
        for position, line in enumerate(listed):
            label = LABEL.match(line.text) if position < facts else None
            yield with_label(line, label["label"], label.end(), ": ") if label else line


def _facts_above(listed: list[Line]) -> int:
    """How many items of the list are facts, from its first on."""
    if sum(map(names_fact, listed)) >= max(_ENOUGH, len(listed) - 1):
        return len(listed)
    first = sum(1 for _ in takewhile(_is_short_fact, listed))
    return first if 1 < first < len(listed) else 0


def _is_short_fact(line: Line) -> bool:
    """ "Pay: $20/hour", but not "Benefits: explain them to new staff"."""
    label = LABEL.match(line.text) if len(line.text) <= SIDE_BY_SIDE and names_fact(line) else None
    return label is not None and not begins_with_verb(line.text[label.end() :])


def _bare_labels(lines: list[Line], position: int) -> tuple[list[Line], int]:
    """The facts of a row, and where it ends; a line between two of them stays what it is: a telephone number below the
    name of whom to ask, "Salary" over "Pay Range"."""
    row: list[Line] = []
    known = between = 0
    end = 0, position
    while position < len(lines) and between <= _BETWEEN:
        match = _label_of(lines[position])
        fact, width = _fact_at(lines, position, match) if match else (None, 1)
        if fact is None and (not row or not _is_short(lines[position])):
            break
        row.append(fact or lines[position])
        position += width
        between = 0 if fact else between + 1
        if fact:
            known += 2 if match and fact.joint == "" else 1  # "TitleCook", which nothing else looks like
            end = len(row), position
    return (row[: end[0]], end[1]) if known >= _ENOUGH else ([], position)


def _fact_at(lines: list[Line], position: int, match: re.Match[str]) -> tuple[Line | None, int]:
    """The fact that begins here, and how many lines it takes."""
    line, below = lines[position], lines[position + 1] if position + 1 < len(lines) else None
    if match["end"] is None and not match["small"]:
        return with_label(line, match["label"], match.end(), " " if match["joint"] else ""), 1
    if below is not None and _is_value(below):
        return _with_value(line, match["label"] or match["small"], below, " "), 2
    return None, 1


def _is_short(line: Line) -> bool:
    return line.kind is LineKind.PARAGRAPH and len(line.text) <= _VALUE_BELOW and not line.text.endswith((".", ":"))


def _label_of(line: Line) -> re.Match[str] | None:
    text = line.text
    may = line.kind is LineKind.PARAGRAPH and len(text) <= _LONGEST and not text.endswith(".")
    return _LABEL.match(text) if may else None


def _is_value(line: Line) -> bool:
    return _is_short(line) and _label_of(line) is None
