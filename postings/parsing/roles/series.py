"""Roles that one line names in a series: "Positions available: Cook, Nurse, Lifeguard", "a Cook and a Dishwasher"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.role import Role
from postings.parsing.sections import Part
from postings.parsing.sentences import sentences
from postings.parsing.titles import is_title

_LABEL = re.compile(
    r"\W*(?:(?:open|current|available|vacant|volunteer|we have|now|we are|we[’']re|the following) ){0,2}"
    r"(?:positions|openings|vacancies|roles|jobs|hiring|seeking|recruiting|looking for)(?: are)?(?: now)?"
    r"(?: available| open)?(?: for)?\s?[:–—-]\s{1,3}",
    re.I,
)
_SEEKS = re.compile(
    r"\b(?:seek(?:s|ing)?|hir(?:es?|ing)|recruit(?:s|ing)?|look(?:s|ing) for|needs?|(?:positions|openings)(?: for|:)) ",
    re.I,
)
_BETWEEN = re.compile(r",? (?:and|&) |[,;] (?:and |& )?")
_ARTICLE = re.compile(r"(?:an?|one|two|three|four|\d) ")
_ONE = r"(?:an?|one|two|three|\d) [A-Z][\w’'&/-]*(?: (?:[A-Z][\w’'&/-]*|of|for|in|the)){0,7}"
_WITH_ARTICLES = re.compile(rf"{_ONE}(?:(?:, (?:and )?| and | & | as well as ){_ONE}){{1,5}}")
_SEVERAL = re.compile(
    r"\b(?:two|three|four|five|several|following)(?: [\w-]+){0,3} (?:positions|roles|posts|people|openings)\b", re.I
)
_SIGN = re.compile(r"(?<![\w(])\(?(?:[a-e1-5]|i{1,3})\) ")
_NAME = re.compile(r"(?:an?|one|two|the) (?P<name>[A-Z][\w’'&/-]*(?: (?:(?:of|for|in|the) ){0,2}[A-Z][\w’'&/-]*){0,7})")
_LONGEST = 300  # characters of a line that names roles in a series


def in_series(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    if any(part.kind in LISTING for part in parts):
        return ()
    for part in parts:
        for line in part.lines:
            names = list(_labelled(line)) or list(_enumerated(line)) or list(_sought(line))
            if len({name.text for name in names}) > 1:
                return tuple(_role(name, names, line, parts) for name in names)
    return ()


def _labelled(line: Line) -> Iterator[Line]:
    """The names behind "Positions available:", where all that follows is names."""
    label = _LABEL.match(f"{line.label}: " if line.label else line.text)
    if label is None or len(line.text) > _LONGEST or line.kind not in (LineKind.LABELLED, LineKind.PARAGRAPH):
        return
    names = list(_pieces(line, 0 if line.label else label.end(), len(line.text)))
    yield from names if all(is_title(name.text) for name in names) else ()


def _sought(line: Line) -> Iterator[Line]:
    """The names behind a word of seeking, each with an article of its own."""
    for start, end in sentences(line.text) if line.kind is LineKind.PARAGRAPH else ():
        seeks = _SEEKS.search(line.text, start, end)
        series = _WITH_ARTICLES.search(line.text, seeks.end(), end) if seeks else None
        names = list(_pieces(line, series.start(), series.end())) if series else []
        if names and all(is_title(name.text) for name in names):
            yield from names
            return


def _enumerated(line: Line) -> Iterator[Line]:
    """ "We have two positions: a) a Curator who will ..., and b) a Guard"."""
    announces = line.kind in (LineKind.PARAGRAPH, LineKind.LABELLED) and _SEVERAL.search(line.whole)
    signs = [*_SIGN.finditer(line.text)] if announces else []
    found = [_NAME.match(line.text, sign.end()) for sign in signs]
    names = [name for name in found if name and is_title(name["name"])]
    if len(names) == len(signs):
        yield from (Line(LineKind.HEADING, name["name"], line.start + name.start("name")) for name in names)


def _pieces(line: Line, start: int, end: int) -> Iterator[Line]:
    """What stands between the commas, without articles."""
    while start < end:
        between = _BETWEEN.search(line.text, start, end)
        stop = between.start() if between else end
        article = _ARTICLE.match(line.text, start, stop)
        first = article.end() if article else start
        text = line.text[first:stop].rstrip(" .!")
        yield Line(LineKind.HEADING, text, line.start + first)
        start = between.end() if between else end


def _role(name: Line, names: list[Line], series: Line, parts: tuple[Part, ...]) -> Role:
    """Its own are the line that names it and the sentences whose subject it is; those about the others are not its."""
    others = [other.text for other in names if other is not name]
    kept = [(part, [*_sentences(part, [name.text, *others])]) for part in parts]
    own = tuple(line for _, lines in kept for line, about in lines if about == name.text or _is_in(line, series, about))
    shared = tuple(
        replace(part, lines=tuple(line for line, about in lines if not about and not _is_in(line, series, about)))
        for part, lines in kept
    )
    return Role(name, (Part(SectionKind.SUMMARY, None, own),), tuple(part for part in shared if part.all_lines))


def _is_in(line: Line, series: Line, about: str) -> bool:
    return not about and series.start <= line.start < series.end


def _sentences(part: Part, names: list[str]) -> Iterator[tuple[Line, str]]:
    """The lines of the part, in pieces where a sentence is about one of the roles."""
    for line in part.lines:
        if line.kind is not LineKind.PARAGRAPH or not any(f"The {name} " in line.text for name in names):
            yield line, ""
            continue
        for start, end in sentences(line.text):
            about = next((name for name in names if line.text.startswith(f"The {name} ", start)), "")
            yield replace(line, text=line.text[start:end].rstrip(), start=line.start + start), about
