"""Which roles a document holds, and which of its parts belong to each: own, or shared by all."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import SectionKind
from postings.parsing.sections import LISTING, Part
from postings.parsing.sentences import sentences
from postings.parsing.titles import bare_title, is_title
from postings.reading.document import Mark, MarkKind

# After the last of several roles, sections of these kinds speak of all of them, unless the roles before have their own.
_OWN_KINDS = LISTING | {SectionKind.SUMMARY}
_ENOUGH = 3  # lines by which two roles of one name are told apart
_LEAST_BODY = 40  # characters: less than that under a title is an entry of a table of contents
_OPENING = re.compile(r"[A-Z](?:[^:–—.(]|\.(?=\w)){2,70}?(?=:\s|\s[–—-]\s)")
_BEFORE_COMMA = re.compile(r"[^:–—.(,]{3,70}(?=,\s)")
_OPENINGS = re.compile(
    r"\b(?:vacanc(?:y|ies)|openings|open (?:positions|roles)|hiring for|positions available)\b", re.I
)
_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|several|multiple|both|[2-9]) (?:new |open |full-time |part-time )*"
    r"(?:people|positions?|roles|openings|jobs|staff|team members|vacancies|posts|teachers|educators)\b",
    re.I,
)
_TO_APPLY = re.compile(r"(?:please |to )?(?:apply|send|submit|e-?mail)\b|interested|letters? of|applications?\b", re.I)
_SUBJECT = re.compile(r"(?:The|An?|Our|One) (?P<name>[A-Z][\w&/-]*(?: [A-Z][\w&/-]*){0,5})(?= [a-z])")
_AFTER_NAME = re.compile(r":\s+(?=[A-Z])")
_LEAD = re.compile(r"[^:–—.(]{3,90}?(?=\s*(?:[:–—(]|\s-\s|\.\s|$))")


@dataclass(frozen=True, slots=True)
class Role:
    """`name` is the line, or the beginning of one, that names the role; None where the document holds one role."""

    name: Line | None
    own: tuple[Part, ...]
    shared: tuple[Part, ...] = ()


def roles(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    """The roles of the document, in its order; at least one, for whether it is a posting at all is another question."""
    found = _under_headings(parts) or _in_rows(parts) or _in_items(parts) or _in_text(parts) or (Role(None, parts),)
    return tuple({_said(role): role for role in reversed(found)}.values())[::-1]


def _said(role: Role) -> tuple[str, ...]:
    """The name and the first lines of a role, by which one knows it when a page says it twice."""
    lines = [line.whole for part in role.own for line in part.lines]
    return role.name.text if role.name else "", *lines[:_ENOUGH]


def _under_headings(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    """Several headings of one level that name jobs, each with a text of its own below it."""
    levels = {part.heading.level for part in parts if part.heading is not None and not part.group}
    for level in sorted(levels):
        named = [position for position in range(len(parts)) if _is_named(parts, position, level)]
        lengths = [_length(_below(parts, start, level)) for start in named]
        brief = len(named) > 2 and max(lengths) < 10 * _LEAST_BODY  # a list of openings that says little of each
        starts = [
            start for start, length in zip(named, lengths, strict=True) if length >= (1 if brief else _LEAST_BODY)
        ]
        if len({parts[start].heading.text for start in starts}) > 1:  # type: ignore[union-attr]
            return tuple(_partition(parts, starts, level))
    return ()


def _is_named(parts: tuple[Part, ...], position: int, level: int) -> bool:
    part = parts[position]
    if part.heading is None or part.heading.level != level or part.group or part.kind is not SectionKind.UNCLASSIFIED:
        return False
    return is_title(part.heading.text)


def _length(parts: tuple[Part, ...]) -> int:
    return sum(len(line.whole) for part in parts for line in part.lines)


def _below(parts: tuple[Part, ...], position: int, level: int) -> tuple[Part, ...]:
    """The part and those that stand under its heading: deeper ones, or sections of the same level that are no role."""
    end = position + 1
    while end < len(parts) and not _ends_role(parts[end], level):
        end += 1
    return parts[position:end]


def _ends_role(part: Part, level: int) -> bool:
    heading = part.heading
    return heading is not None and (
        heading.level < level or (heading.level == level and part.kind is SectionKind.UNCLASSIFIED)
    )


def _partition(parts: tuple[Part, ...], starts: list[int], level: int) -> Iterator[Role]:
    ends = [*starts[1:], _end_of_last(parts, starts, level)]
    shared = (*parts[: starts[0]], *parts[ends[-1] :])
    for start, end in zip(starts, ends, strict=True):
        yield Role(parts[start].heading, parts[start:end], shared)


def _end_of_last(parts: tuple[Part, ...], starts: list[int], level: int) -> int:
    """Where the last role ends and what holds for all begins: at the first section that the others do not have."""
    others = {part.kind for part in parts[starts[0] + 1 : starts[-1]] if part.heading is not None}
    for position in range(starts[-1] + 1, len(parts)):
        part = parts[position]
        if part.heading is None or part.heading.level > level:
            if part.heading is not None or part.kind in others | _OWN_KINDS:
                continue
            return position
        if part.heading.level < level or part.kind not in others | _OWN_KINDS or part.kind is SectionKind.UNCLASSIFIED:
            return position
    return len(parts)


def _in_rows(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    """A table of openings: each row that names a job is one."""
    if any(part.kind in LISTING for part in parts):
        return ()
    rows = [
        (part, line)
        for part in parts
        for line in part.lines
        if line.kind is LineKind.ROW and row_title(line) is not None
    ]
    named = {line.start for _, line in rows}
    shared = _without(parts, named)
    return tuple(Role(row_title(line), (Part(SectionKind.SUMMARY, None, (line,)),), shared) for _, line in rows)


def row_title(row: Line) -> Line | None:
    """The first cell that names a job, as a line of its own."""
    for start, end in row.cells:
        text = row.text[start - row.start : end - row.start]
        if is_title(text):
            return Line(LineKind.HEADING, text, start)
    return None


def _in_items(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    """A list of openings: items, or paragraphs with a bold beginning, that each begin with the name of a job."""
    if any(part.kind in LISTING for part in parts):
        named = [found for part in parts if _lists_openings(part) for found in _named_in(part)]
    else:
        named = [found for part in parts for found in _named_in(part)]
    if len({name.text for _, name in named}) < 2:
        return ()
    shared = _without(parts, {line.start for line, _ in named})
    return tuple(
        Role(name, (Part(SectionKind.SUMMARY, None, (_said_of(line, name),)),), shared) for line, name in named
    )


def _said_of(line: Line, name: Line) -> Line:
    """What follows the name, as a paragraph about the role: "Team Member: The Team Member will serve guests."."""
    if line.kind is LineKind.LABELLED:
        is_sentence = line.text.endswith(".")
        return replace(line, kind=LineKind.PARAGRAPH, label="", label_start=-1) if is_sentence else line
    sentence = _AFTER_NAME.match(line.text, len(name.text))
    start = sentence.end() if sentence else 0
    return replace(line, kind=LineKind.PARAGRAPH, text=line.text[start:], start=line.start + start)


def _lists_openings(part: Part) -> bool:
    return (
        part.kind is SectionKind.UNCLASSIFIED and part.heading is not None and bool(_OPENINGS.search(part.heading.text))
    )


def _named_in(part: Part) -> Iterator[tuple[Line, Line]]:
    bare = [line for line in part.lines if line.kind is LineKind.PARAGRAPH and is_title(line.text)]
    for line in part.lines:
        if len(bare) > 2 and line in bare:
            yield line, replace(line, kind=LineKind.HEADING)  # one of several lines that are nothing but titles
        elif (name := _named_by(line)) is not None:
            yield line, name


def _named_by(line: Line) -> Line | None:
    """The name of a job that the line begins with, if it begins with one."""
    if line.kind is LineKind.LABELLED:
        name = Line(LineKind.HEADING, line.label, line.label_start)
        return name if is_title(line.label) and line.text else None
    lead = _LEAD.match(line.text) if line.kind is LineKind.ITEM else _OPENING.match(line.text)
    if line.kind is LineKind.ITEM and (lead is None or not is_title(lead.group())):
        lead = _BEFORE_COMMA.match(line.text)
    if line.kind not in (LineKind.ITEM, LineKind.PARAGRAPH) or lead is None or not is_title(lead.group()):
        return None
    whole = len(bare_title(lead.group())) >= 0.6 * len(lead.group())
    return Line(LineKind.HEADING, lead.group(), line.start) if whole else None


def _in_text(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    """Roles that one text speaks of in turn, each by a name in bold or with a link of its own."""
    if any(part.kind in LISTING for part in parts):
        return ()
    pieces = [piece for part in parts for line in part.lines for piece in _sentences_by_name(line)]
    named = [(name, text) for name, text in pieces if name is not None]
    if len({name.text for name, _ in named}) < 2:
        return ()
    split = {
        line.start for part in parts for line in part.lines if any(line.start <= n.start < line.end for n, _ in named)
    }
    rest = tuple(Part(SectionKind.UNCLASSIFIED, None, (text,)) for name, text in pieces if name is None)
    shared = (*_without(parts, split), *rest)
    return tuple(Role(name, (Part(SectionKind.SUMMARY, None, (text,)),), shared) for name, text in named)


def _sentences_by_name(line: Line) -> Iterator[tuple[Line | None, Line]]:
    """Each name of a job that the paragraph speaks of, with the sentences from its own up to the next one's; without a
    name what stands before the first, and from where the text turns to how one applies."""
    names = _marked_names(line) or _announced_names(line) if line.kind is LineKind.PARAGRAPH else []
    if not names:
        return
    starts = [start for start, _ in sentences(line.text)]
    begins = [max(start for start in starts if start <= name.start - line.start) for name in names]
    tail = next((start for start in starts if start > begins[-1] and _TO_APPLY.match(line.text, start)), len(line.text))
    ends = [*begins[1:], tail]
    cuts = [(None, 0, begins[0]), *zip(names, begins, ends, strict=True), (None, tail, len(line.text))]
    for name, start, end in cuts:
        if start < end:
            yield name, replace(line, text=line.text[start:end].rstrip(), start=line.start + start)


def _marked_names(line: Line) -> list[Line]:
    marks = [
        mark for mark in line.marks if mark.kind in (MarkKind.STRONG, MarkKind.LINK) and is_title(_text(line, mark))
    ]
    return [Line(LineKind.HEADING, _text(line, mark), mark.start) for mark in marks]


def _announced_names(line: Line) -> list[Line]:
    """Where the text says that it offers several roles, the subjects of its sentences: "The Band Director will ..."."""
    if not _SEVERAL.search(line.text):
        return []
    found = [_SUBJECT.match(line.text, start) for start, _ in sentences(line.text)]
    named = [match for match in found if match and is_title(match["name"])]
    return [Line(LineKind.HEADING, match["name"], line.start + match.start("name")) for match in named]


def _text(line: Line, mark: Mark) -> str:
    return line.text[max(0, mark.start - line.start) : mark.end - line.start]


def _without(parts: tuple[Part, ...], starts: set[int]) -> tuple[Part, ...]:
    """What is left of the parts for all roles, without the lines that begin at `starts`."""
    left = (replace(part, lines=tuple(line for line in part.lines if line.start not in starts)) for part in parts)
    return tuple(part for part in left if part.all_lines)
