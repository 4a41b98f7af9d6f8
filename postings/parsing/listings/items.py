"""Responsibilities and qualifications as a careful person would list them: what is an item, and what groups items.

A listing part gives items, each a stretch of the source, and leaves the rest of its lines (introductions, remarks) to
be the text of its section. A list gives its items; a part without a list gives its paragraphs' sentences.
"""

import re
from collections.abc import Iterator

from postings.parsing.language.sentences import sentences
from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.lines import Line, LineKind
from postings.parsing.listings.entry import Entry, entry_of, group_within, says_nothing
from postings.parsing.listings.leads import leads_on
from postings.parsing.listings.paragraph_items import asked_before, entries_of, from_paragraphs
from postings.parsing.parts import Part
from postings.parsing.posting import SectionKind
from postings.parsing.sections.headings import names_a_level
from postings.parsing.titles.job_names import looks_like_a_name
from postings.parsing.vocabulary import last_entries as words
from postings.parsing.vocabulary import pattern
from postings.reading.document import MarkKind
from postings.reading.values import replace

_LABEL_ONLY = 60
_HEADS = re.compile(
    r"(?:(?:essential|key|main|primary|job|specific|minimum|required|preferred|additional) ){0,2}"
    r"(?:(?:duties|responsibilities|functions|qualifications|requirements|tasks)(?: (?:and|&) )?){1,2}:?",
    re.I,
)
_STATEMENT = 9  # words at least
_LAST = {
    SectionKind.RESPONSIBILITIES: pattern(words.LAST_DUTY),
    SectionKind.QUALIFICATIONS: pattern(words.LAST_REQUIREMENT),
}


def entries(part: Part) -> tuple[tuple[Entry, ...], tuple[Line, ...]]:
    """The items of a listing part, and the lines of it that are none."""
    if part.has_items:
        return _from_list(part)
    if part.introduces:
        return _labelled(part)
    return from_paragraphs(part)


def _labelled(part: Part) -> tuple[tuple[Entry, ...], tuple[Line, ...]]:
    """Of an introduction only what stands behind labels is an item: "Required: a degree"."""
    found = tuple(entry_of(line, part.group) for line in part.lines if line.kind is LineKind.LABELLED and line.text)
    return found, tuple(line for line in part.lines if line.kind is not LineKind.LABELLED)


def _from_list(part: Part) -> tuple[tuple[Entry, ...], tuple[Line, ...]]:
    found: list[Entry] = []
    rest: list[Line] = []
    groups: list[tuple[float, str]] = [(-1, part.group)]
    lines = part.lines
    for position, line in enumerate(lines):
        following = lines[position + 1] if position + 1 < len(lines) else None
        end = lines[position - 1].end if position else 0
        if line.kind is LineKind.ITEM and (says_nothing(line.text) or _only_heads(line, following)):
            rest.append(line)
        elif line.kind is LineKind.ITEM:
            found.extend(_grouped(line, following, groups, part.group))
        elif _is_group(line, following):
            asked, said, over = asked_before(line, part)
            found += asked
            before, lead = _last_sentence(over)
            rest += [*said, *before]
            groups = [(-1, group_within(part.group, lead))]
        elif line.kind is LineKind.LABELLED and len(line.text) >= _LABEL_ONLY:
            found.append(entry_of(line, groups[-1][1]))  # a labelled statement that lost its bullet
        elif found and found[-1].span[1] == end and _ends_list(line, following, part.kind):
            found.extend(entries_of(line, groups[-1][1]))
        else:
            rest.append(line)
    return tuple(found), tuple(rest)


def _only_heads(line: Line, following: Line | None) -> bool:
    """ "- Duties and Responsibilities", which its author gave a bullet like the items behind it."""
    deeper = following is not None and following.kind is LineKind.ITEM and following.level > line.level
    return not deeper and len(line.text) <= _LABEL_ONLY and _HEADS.fullmatch(line.text.strip()) is not None


def _grouped(line: Line, following: Line | None, groups: list[tuple[float, str]], outer: str) -> Iterator[Entry]:
    """The item in its group; one that names what the items behind it share opens a group of them instead."""
    while groups[-1][0] >= line.level:
        groups.pop()
    if _groups_children(line, following):
        if _says_itself(line):
            yield entry_of(line, groups[-1][1])
        groups.append((line.level, group_within("", line)))
    elif _introduces(line, following) and not (line.ordered and _says_itself(line)):
        groups[:] = [(-1, outer), (line.level - 0.5, group_within(outer, line))]
    else:
        yield entry_of(line, groups[-1][1])


def _ends_list(line: Line, following: Line | None, kind: SectionKind) -> bool:
    """A last entry without a bullet: "Other duties as assigned.", "Experience with children is a plus."."""
    last = following is None or following.kind is not LineKind.ITEM
    if not last or line.kind is not LineKind.PARAGRAPH:
        return False
    return all(_LAST[kind].search(line.text[start:end]) for start, end in sentences(line.text))


def _groups_children(line: Line, following: Line | None) -> bool:
    """A parent that is only a label groups its children; a statement is an item itself."""
    if following is None or following.kind is not LineKind.ITEM or following.level <= line.level:
        return False
    return line.text.rstrip().endswith(":") or _is_label(line)


def _says_itself(line: Line) -> bool:
    """ "Work closely with the director, including managing all of the following:" is more than a label, and so is
    "Clean the gym. This includes:"."""
    whole = len(line.text.split()) >= _STATEMENT or len(list(sentences(line.text))) > 1
    return whole and begins_with_verb(line.text)


def _is_label(line: Line) -> bool:
    strong = any(mark.kind is MarkKind.STRONG and mark.end - mark.start >= len(line.text) - 2 for mark in line.marks)
    return (
        len(line.text) <= _LABEL_ONLY
        and not line.text.rstrip().endswith(".")
        and (strong or len(line.text.split()) <= 5)
    )


def _introduces(line: Line, following: Line | None) -> bool:
    """ "Duties will focus on (but are not limited to) the following:" stands in the list that it introduces."""
    if following is None or following.kind is not LineKind.ITEM or following.level != line.level:
        return False
    return line.text.rstrip().endswith(":") or names_a_level(line.text)


def _is_group(line: Line, following: Line | None) -> bool:
    """A line right above items that leads into them, or names and describes what they share."""
    if following is None or following.kind is not LineKind.ITEM:
        return False
    text = line.text.rstrip()
    leads = text.endswith((":", "–", "—")) or leads_on(text)
    return line.kind is LineKind.LABELLED or (line.kind is LineKind.PARAGRAPH and leads)


def _last_sentence(line: Line) -> tuple[list[Line], Line]:
    """The sentence that leads into the list, apart from what the paragraph says before it, unless that is a name."""
    start = next(reversed([start for start, _ in sentences(line.text)]), 0)
    before = line.text[:start].rstrip()
    if line.kind is LineKind.LABELLED or not before or looks_like_a_name(before.rstrip(".")):
        return [], line
    return [replace(line, text=before)], replace(line, text=line.text[start:], start=line.start + start)
