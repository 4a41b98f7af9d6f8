"""Roles that one text speaks of in turn, each by a name in bold or with a link of its own."""

import re
from collections.abc import Callable, Iterator
from itertools import takewhile

from postings.parsing.labels import LABEL
from postings.parsing.language.hints import has_any
from postings.parsing.language.sentences import sentences
from postings.parsing.lines import Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.passages import Passage
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.role import Role, without
from postings.parsing.sections.headings import section_kind
from postings.parsing.titles.forms import bare_title, is_title
from postings.parsing.titles.job_names import names_a_job
from postings.parsing.titles.seeking import sought
from postings.parsing.vocabulary import announcements as words
from postings.reading.document import BlockKind, Mark, MarkKind
from postings.reading.values import replace

_SEVERAL = re.compile(
    rf"\b(?:(?:{words.SEVERAL}|both) (?:new |open |full-time |part-time )*"
    r"(?:people|position|staff|team members|teachers|educators)"
    rf"|{words.SEVERAL} (?:types|kinds|sorts) of (?:\w+ )?{words.POSTS}"
    rf"|{words.SEVERAL_POSTS}|the {words.THESE_POSTS})\b",
    re.I,
)
_WHO_OR_WHAT = (*words.WORDS_FOR_POSTS, "people", "position", "staff", "member", "teacher", "educator")
_ALSO = re.compile(
    r"\b(?:we(?: are)? (?:also|additionally)(?: currently)? (?:seek|hir(?:e|ing)|recruit|look|search|need|hav|invite)"
    r"|(?:is|are) also (?:currently |now )?(?:seeking|hiring|recruiting|looking for|searching for)|also seeks)",
    re.I,
)
_DOES = re.compile(r" (?:will|is|are|works?|leads?|supports?|manages?|oversees?)\b")
_TO_APPLY = re.compile(r"(?:please |to )?(?:apply|send|submit|e-?mail)\b|interested|letters? of|applications?\b", re.I)
# Before the name of somebody whom the role works with, and not of the role: "working with our Director of Research".
_OTHER = re.compile(
    r"\b(?:with|to|by|under|from|of|and|alongside|assists?|assisting|supports?|supporting) (?:our|the|its|their)\s*$",
    re.I,
)
_SUBJECT = re.compile(
    r"(?:The|An?|Our|One|As (?:an?|our|the)) (?P<name>[A-Z][\w&/-]*(?: (?:(?:of|for|in|and|&) )?[A-Z][\w&/-]*){0,5}"
    r"(?: (?:student|candidate|fellow|researcher|technician|assistant|intern|position|volunteer))?)"
    r"(?=(?: \([^()]{2,60}\))?,? [a-z])"
)
_Piece = tuple[Line | None, tuple[Line, ...]]
_SMALL_WORDS = 4  # at most, of a name in small letters
_DEGREE = "PhD"  # "A PhD in botany is required"


def in_text(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    names_in = _way_of_naming(parts)
    pieces = [piece for part in parts for piece in _pieces(part.lines, names_in)]
    named = [(name, lines) for name, lines in pieces if name is not None]
    if len({bare_title(name.text) for name, _ in named}) < 2:
        return ()
    split = {line.start for part in parts for line in part.lines if any(_holds(line, piece) for piece in named)}
    rest = tuple(Part(SectionKind.UNCLASSIFIED, None, lines) for name, lines in pieces if name is None)
    shared = (*without(parts, split), *rest)
    return tuple(Role(name, (Part(SectionKind.SUMMARY, None, lines),), shared) for name, lines in named)


def _holds(line: Line, named: tuple[Line, tuple[Line, ...]]) -> bool:
    name, lines = named
    return line.start <= name.start < line.end or line in lines


def _pieces(lines: tuple[Line, ...], names_in: Callable[[Line], list[Line]]) -> Iterator[_Piece]:
    """Each name of a job that the text speaks of, with what it says of it; without a name the rest of a paragraph that
    names one."""
    for position, line in enumerate(lines):
        for name, text in (pieces := list(_sentences_by_name(line, names_in))):
            ends = name is not None and text is pieces[-1][1]
            yield name, (text, *(takewhile(_lists_behind_label, lines[position + 1 :]) if ends else ()))


def _lists_behind_label(line: Line) -> bool:
    """ "Essential: a licence", which belongs to the role of the paragraph before."""
    return line.kind is LineKind.LABELLED and section_kind(line.label) in LISTING


def _way_of_naming(parts: tuple[Part, ...]) -> Callable[[Line], list[Line]]:
    """How the text may name its roles: beside lists of duties or qualifications only at the beginning of paragraphs."""
    if any(part.kind in LISTING for part in parts):
        return _opening_names
    paragraphs = (line for part in parts for line in part.lines if line.kind is LineKind.PARAGRAPH)
    also = any(has_any(line.text, ("also", "additionally")) and _ALSO.search(line.text) for line in paragraphs)
    several = any(
        has_any(line.text, _WHO_OR_WHAT) and _SEVERAL.search(line.text) for part in parts for line in part.all_lines
    )

    def names_in(line: Line) -> list[Line]:
        return (
            _marked_names(line, small=several)
            or (_announced_names(line) if several else [])
            or (_sought_names(line) if also else [])
        )

    return names_in


def _sentences_by_name(line: Line, names_in: Callable[[Line], list[Line]]) -> Iterator[tuple[Line | None, Line]]:
    """Each name of a job that the paragraph speaks of, with the sentences from its own up to the next one's; without a
    name what stands before the first, and from where the text turns to how one applies."""
    names = names_in(line) if line.kind is LineKind.PARAGRAPH else _labelled_link(line)
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


def _marked_names(line: Line, *, small: bool = False) -> list[Line]:
    """The names in bold or with a link; with `small` also those in small letters: "a **garden coordinator**"."""
    marks = [
        mark
        for mark in line.marks
        if (mark.kind in (MarkKind.STRONG, MarkKind.LINK) and is_title(_text(line, mark)))
        or (small and mark.kind is MarkKind.STRONG and _is_small_name(_text(line, mark)))
    ]
    offered = [mark for mark in marks if not _OTHER.search(line.text, 0, max(0, mark.start - line.start))]
    return [Line(LineKind.HEADING, _text(line, mark), mark.start) for mark in offered]


def _labelled_link(line: Line) -> list[Line]:
    """ "For students: [Research Assistant](...)", in an item."""
    linked = (mark for mark in line.marks if mark.kind is MarkKind.LINK and mark.end == line.end)
    mark = next(linked, None) if line.kind is LineKind.ITEM else None
    labelled = mark is not None and LABEL.fullmatch(line.text, 0, mark.start - line.start)
    return _marked_names(line)[-1:] if labelled else []


def _is_small_name(text: str) -> bool:
    return text.islower() and len(text.split()) <= _SMALL_WORDS and names_a_job(text)


def _opening_names(line: Line) -> list[Line]:
    """The name that the paragraph begins with, as a link, and of which it says what it does."""
    first = next((mark for mark in line.marks if mark.kind is MarkKind.LINK and mark.start == line.start), None)
    names = _marked_names(line)[:1] if first else []
    return [name for name in names if _DOES.match(line.text, name.end - line.start)]


def _announced_names(line: Line) -> list[Line]:
    """Where the text says that it offers several roles, the subjects of its sentences: "The Band Director will ..."."""
    found = [_SUBJECT.match(line.text, start) for start, _ in sentences(line.text)]
    named = [match for match in found if match and match["name"] != _DEGREE and is_title(match["name"])]
    return [Line(LineKind.HEADING, match["name"], line.start + match.start("name")) for match in named]


def _sought_names(line: Line) -> list[Line]:
    """Where the text seeks somebody and also somebody else, each name behind a word of seeking."""
    found = sought([Passage(line.text, line.start, BlockKind.PARAGRAPH)])
    return [Line(LineKind.HEADING, str(fact.value), fact.span[0]) for fact in found]


def _text(line: Line, mark: Mark) -> str:
    return line.text[max(0, mark.start - line.start) : mark.end - line.start]
