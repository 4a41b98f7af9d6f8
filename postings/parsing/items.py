"""Responsibilities and qualifications as a careful person would list them: what is an item, and what groups items.

A listing part gives items, each a stretch of the source, and leaves the rest of its lines (introductions, remarks) to
be the text of its section. A list gives its items; a part without a list gives its paragraphs' sentences.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from postings.parsing.clauses import bare, clauses
from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import SectionKind
from postings.parsing.sections import Part
from postings.parsing.sentences import sentences
from postings.parsing.titles import looks_like_a_name
from postings.parsing.verbs import begins_with_verb
from postings.parsing.vocabulary import leads as words
from postings.parsing.vocabulary import pattern
from postings.reading.document import MarkKind, Span


@dataclass(frozen=True, slots=True)
class Entry:
    """An item before one knows whether it is a duty or a qualification."""

    text: str
    span: Span
    group: str = ""
    lead: str = ""


_LABEL_ONLY = 60
_LEAD = re.compile(r"(?P<lead>[A-Z][^.!?:\n]{1,80}:)\s+\S")
_WORK = re.compile(
    r"\b(?:will|responsible|responsibilit\w+|dut(?:y|ies)|reports? to|reporting to|shall|incumbent|must)\b", re.I
)
_NOTHING = re.compile(r"\W*(?:none|n/?a|not applicable)(?: required)?\W*", re.I)
# How an employer will find out, in the last column of a person specification: no qualification.
_HOW_IDENTIFIED = re.compile(
    r"(?:\W*\b(?:application(?: form)?|interview|references?|certificates?|assessment|test|and|or"
    r"|how (?:identified|assessed))\b)+\W*",
    re.I,
)
_ASIDE = re.compile(
    r"\b(?:transcripts?|applications?) (?:must|should|will|may) be\b|\byour application\b|^no prior\b"
    r"|^no (?:\w+ ){0,5}(?:is |are )?(?:required|needed|necessary)\b",
    re.I,
)
_LAST = {
    SectionKind.RESPONSIBILITIES: pattern(words.LAST_DUTY),
    SectionKind.QUALIFICATIONS: pattern(words.LAST_REQUIREMENT),
}
_ACTS = pattern(words.ACTS)
# Of a sentence among others: who the manager is, and what is not asked for.
_NO_ITEM = re.compile(
    r"(?:the|this) .{0,60}\breports? (?:directly )?to (?:the )?[^,;]{3,60}\.$"
    r"|no (?:\w+ ){0,5}(?:is |are )?(?:required|needed|necessary)\b[^,;]{0,20}$"
    r"|(?:please|find|see|click|to apply|for (?:more|further))\b.{0,60}"
    r"\b(?:here|information|details|below|website|link)\b",
    re.I,
)
_DASH = re.compile(r" ?[–—-]+ ")
_INTRODUCTION = re.compile(r":$|\bfollowing\b[^.]{0,60}$|\b(?:include|includes|including|are|will|to)\W*$")


def entries(part: Part) -> tuple[tuple[Entry, ...], tuple[Line, ...]]:
    """The items of a listing part, and the lines of it that are none."""
    if part.has_items:
        return _from_list(part)
    if part.introduces:
        return _labelled(part)
    return _from_prose(part)


def _labelled(part: Part) -> tuple[tuple[Entry, ...], tuple[Line, ...]]:
    """Of an introduction only what stands behind labels is an item: "Required: a degree"."""
    found = tuple(_entry(line, part.group) for line in part.lines if line.kind is LineKind.LABELLED)
    return found, tuple(line for line in part.lines if line.kind is not LineKind.LABELLED)


def _from_list(part: Part) -> tuple[tuple[Entry, ...], tuple[Line, ...]]:
    found: list[Entry] = []
    rest: list[Line] = []
    groups: list[tuple[float, str]] = [(-1, part.group)]
    lines = part.lines
    for position, line in enumerate(lines):
        following = lines[position + 1] if position + 1 < len(lines) else None
        if line.kind is LineKind.ITEM and (_NOTHING.fullmatch(line.text) or _HOW_IDENTIFIED.fullmatch(line.text)):
            rest.append(line)
        elif line.kind is LineKind.ITEM:
            while groups[-1][0] >= line.level:
                groups.pop()
            if _groups_children(line, following):
                groups.append((line.level, _name(line)))
            elif _introduces(line, following):
                groups = [(-1, part.group), (line.level - 0.5, _joined(part.group, _name(line)))]
            else:
                found.append(_entry(line, groups[-1][1]))
        elif _is_group(line, following):
            before, lead = _last_sentence(line)
            rest.extend(before)
            groups = [(-1, _joined(part.group, _name(lead)))]
        elif line.kind is LineKind.LABELLED and len(line.text) >= _LABEL_ONLY:
            found.append(_entry(line, groups[-1][1]))  # a labelled statement that lost its bullet
        elif _ends_list(line, lines[position - 1] if position else None, following, part.kind):
            found.append(_entry(line, groups[-1][1]))
        else:
            rest.append(line)
    return tuple(found), tuple(rest)


def _ends_list(line: Line, before: Line | None, following: Line | None, kind: SectionKind) -> bool:
    """A last entry without a bullet: "Other duties as assigned.", "Experience with children is a plus."."""
    last = before is not None and before.kind is LineKind.ITEM
    last = last and (following is None or following.kind is not LineKind.ITEM)
    return last and line.kind is LineKind.PARAGRAPH and bool(_LAST[kind].match(line.text))


def _groups_children(line: Line, following: Line | None) -> bool:
    """A parent that is only a label groups its children; a statement is an item itself."""
    if following is None or following.kind is not LineKind.ITEM or following.level <= line.level:
        return False
    return line.text.rstrip().endswith(":") or _is_label(line)


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
    return line.text.rstrip().endswith(":")


def _is_group(line: Line, following: Line | None) -> bool:
    """A line right above items that leads into them, or names and describes what they share."""
    if following is None or following.kind is not LineKind.ITEM:
        return False
    leads = line.text.rstrip().endswith((":", "–", "—"))
    return line.kind is LineKind.LABELLED or (line.kind is LineKind.PARAGRAPH and leads)


def _last_sentence(line: Line) -> tuple[list[Line], Line]:
    """The sentence that leads into the list, apart from what the paragraph says before it, unless that is a name."""
    start = next(reversed([start for start, _ in sentences(line.text)]), 0)
    before = line.text[:start].rstrip()
    if line.kind is LineKind.LABELLED or not before or looks_like_a_name(before.rstrip(".")):
        return [], line
    return [replace(line, text=before)], replace(line, text=line.text[start:], start=line.start + start)


def _name(line: Line) -> str:
    return line.whole.strip().rstrip(":").strip()


def _joined(outer: str, inner: str) -> str:
    return f"{outer}: {inner}" if outer and inner else outer or inner


def _entry(line: Line, group: str) -> Entry:
    return Entry(line.whole.strip(), line.span, group, _lead(line))


def _lead(line: Line) -> str:
    match = _LEAD.match(line.whole)
    if not match:
        return ""
    lead = match["lead"]
    bold = any(mark.kind is MarkKind.STRONG and mark.start <= line.span[0] for mark in line.marks)
    return lead if bold or lead.isupper() else ""


def _from_prose(part: Part) -> tuple[tuple[Entry, ...], tuple[Line, ...]]:
    found: list[Entry] = []
    rest: list[Line] = []
    listed = _is_unmarked_list(part.lines) or _are_named(part.lines)
    announced = part.heading is not None and part.kind is SectionKind.RESPONSIBILITIES
    strict = announced and not listed and any(map(_begins_duties, part.lines))
    for line in part.lines:
        if line.kind is LineKind.LABELLED:
            found.append(_entry(line, part.group))
        elif _is_remark(line) or (strict and not _begins_duties(line)):
            rest.append(line)
        else:
            found.extend([_entry(line, part.group)] if listed else _split(line, part.group))
    return tuple(found), tuple(rest)


def _is_unmarked_list(lines: tuple[Line, ...]) -> bool:
    """Paragraphs that are a list without bullets: several, of one sentence each, most without a full stop."""
    texts = [line.text for line in lines if line.kind is LineKind.PARAGRAPH]
    short = [text for text in texts if len(list(sentences(text))) == 1 and not text.rstrip().endswith((".", ":"))]
    return len(texts) > 2 and len(short) > 0.6 * len(texts)


def _are_named(lines: tuple[Line, ...]) -> bool:
    """Paragraphs that each begin in bold, and go on: "**Our forum.** You answer.", "**Visits** – Plan them"."""
    texts = [line for line in lines if line.kind is LineKind.PARAGRAPH]
    return len(texts) > 1 and all(map(_begins_in_bold, texts))


def _begins_in_bold(line: Line) -> bool:
    named = (mark for mark in line.marks if mark.kind is MarkKind.STRONG and mark.start == line.start)
    ends = (mark.end - line.start for mark in named if mark.end < line.end)
    return any(line.text[:end].rstrip().endswith((".", ":", "!", "?")) or _DASH.match(line.text, end) for end in ends)


def _is_remark(line: Line) -> bool:
    """No item: an introduction, "OR," between two alternatives, or what happens to the application."""
    if line.kind is not LineKind.PARAGRAPH or len(line.text.split()) < 2 or _HOW_IDENTIFIED.fullmatch(line.text):
        return True
    return bool(_INTRODUCTION.search(line.text) or _ASIDE.search(line.text))


def _begins_duties(line: Line) -> bool:
    """Whether a paragraph speaks of work to be done: before it, one of an employer speaks of itself."""
    named = _ACTS.match(line.text)
    acts = begins_with_verb(line.text[named.end() :] if named else line.text)
    return acts or bool(_WORK.search(line.text))


def _split(line: Line, group: str) -> Iterator[Entry]:
    """A paragraph's items: numbered clauses, the clauses of a long semicolon sentence, or else its sentences."""
    for start, end in sentences(line.text):
        text = line.text[start:end]
        if _NO_ITEM.match(text):
            continue
        for first, last in clauses(text):
            piece = bare(text[first:last])
            if piece.strip():
                offset = line.start + start + first + len(piece) - len(piece.lstrip())
                yield Entry(piece.strip(), (offset, offset + len(piece.strip())), group)
