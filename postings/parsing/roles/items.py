"""A list of openings: items, or paragraphs with a bold beginning, that each begin with the name of a job."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby, islice, takewhile

from postings.parsing.gazetteer import mentions
from postings.parsing.headings import section_kind
from postings.parsing.hints import has_any
from postings.parsing.job_words import is_job_word
from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.role import Role, without
from postings.parsing.sections import Part
from postings.parsing.titles import bare_title, could_be_a_name, holder_of, is_title, looks_like_a_name, names_a_job
from postings.parsing.vocabulary.titles import TAUGHT
from postings.reading.document import MarkKind

_OPENING = re.compile(r"[A-Z](?:[^:–—.(]|\.(?=\w)){2,70}?(?=:\s|\s[–—-]\s)")
_BEFORE_COMMA = re.compile(r"[^:–—.(,]{3,70}(?=,\s)")
_OPENINGS = re.compile(
    r"\b(?:vacanc(?:y|ies)|openings|open (?:positions|roles)|hiring for|positions available)\b", re.I
)
_OPEN = ("positions", "roles", "openings", "vacancies", "opportunities", "following")
_ANNOUNCED = re.compile(
    r"\b(?:open|available|following|current|vacant|key|new|two|three|four|five|several) (?:[\w-]+ ){0,2}"
    r"(?:positions|roles|openings|vacancies|opportunities)\b|"
    r"\b(?:positions|roles|openings|vacancies) (?:are )?(?:open|available)\b|"
    r"\b(?:hiring|looking) for the following\b",
    re.I,
)
_PERSON = r"(?P<name>[A-Z][a-z’'-]+(?: [A-Z]\.)?(?: [A-Z][\w’'-]+){1,2})"
_HOLDER = re.compile(rf"(?:^|[:–—-] ){_PERSON}\W*$")
_HOLDERS = re.compile(rf"{_PERSON}, [a-z]")  # "Chair: Jane Doe, parent"
_AFTER_NAME = re.compile(r"(?:[:.]|\s(?:--?|–|—))\s+(?=[A-Z])")
_ENDS_NAME = re.compile(r" ?(?:[–—-]|:) |(?<=[.!:])\s|\.\s")
_CAPITALS = re.compile(r"[A-Z][A-Z&/ -]{3,60}(?=[.:] [A-Z])")  # "BUS DRIVER. Drives ..."
_NUMBERED = re.compile(r"(?:position|role|job|opening|vacancy|post)\s#?\d{1,2}", re.I)
_ONE = re.compile(r"(?:one|two|an?|\d) (?P<name>[A-Z][^:(<.]{5,100}?)(?=\s*(?:[(<:.]|\bat\b|$))", re.I)
# "2 postdocs in ecology will be hired to ...", "1 technician to mend nets. Apply here": how many, and what for.
_COUNTED = re.compile(
    r"(?:one|two|three|four|five|six|\d{1,2}) (?P<name>[^:(<.,]{3,100}?)(?=\s?[(<:.,]| (?:at|to|who|will)\b|$)", re.I
)
_HIRES = re.compile(r" will be (?:hired|recruited|appointed)\b|(?:^\w+ [\w /-]{3,60}) to [a-z]|\bapply\b", re.I)
_LEAST_SAID = 40  # characters of an item that counts an opening, and not what a team consists of
_REFERENCE = re.compile(r"^[A-Z]{2,6}[ -]?\d{2,8}:? ")
_POSTS = re.compile(r"\b(?:openings|positions|vacancies)\b", re.I)
# "Chemistry (2)", "Home Economics (1 position)": how many are sought, behind what they are sought for.
_COUNT_BEHIND = re.compile(r"(?P<name>[A-Z][^:.]{2,60}?) ?\(\d{1,2}(?: (?:positions?|openings?|vacanc(?:y|ies)))?\)")
_FEWEST = 2  # names that another is like
_SHORT_NAME = 9  # characters: "Read more"
_LEAD = re.compile(r"[^:–—.(]{3,90}?(?=\s*(?:[:–—(]|\s-\s|\.\s|$))")


def in_items(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    if any(part.kind in LISTING for part in parts):
        named = [found for part in parts for found in (_named_in(part) if _lists_openings(part) else _led_to(part))]
    else:
        named = [found for part in parts for found in _openings_in(part)]
    if len({name.text for _, name in named}) < 2:
        return ()
    starts = {line.start for line, _ in named}
    below = {line.start: list_below for part in parts for line, list_below in _lists_below(part, starts)}
    taken = starts | {line.start for list_below in below.values() for line in list_below}
    remnants = tuple(_remnants(parts, starts, taken))
    return tuple(
        Role(
            name,
            (Part(SectionKind.SUMMARY, None, (_said_of(line, name), *below[line.start])),),
            tuple(_shared(remnants, line)),
        )
        for line, name in named
    )


def _openings_in(part: Part) -> list[tuple[Line, Line]]:
    """By the way that finds most of them."""
    return max(_named_in(part), [*_led_to(part)], [*_counted_in(part)], key=len)


def _lists_below(part: Part, starts: set[int]) -> Iterator[tuple[Line, tuple[Line, ...]]]:
    """Each line that names a role, with the items right below it: those of a paragraph, those within an item."""
    for position, line in enumerate(part.lines):
        if line.start in starts:
            level = line.level if line.kind is LineKind.ITEM else -1
            following = islice(part.lines, position + 1, None)
            yield line, tuple(takewhile(partial(_is_below, level=level, starts=starts), following))


def _is_below(line: Line, level: int, starts: set[int]) -> bool:
    return line.kind is LineKind.ITEM and line.level > level and line.start not in starts


@dataclass(frozen=True, slots=True)
class _Remnant:
    """What a part holds besides the roles in it: for these, and for the roles in other parts."""

    roles: set[int]  # where their lines begin
    inside: tuple[Part, ...]
    outside: tuple[Part, ...]


def _remnants(parts: tuple[Part, ...], starts: set[int], taken: set[int]) -> Iterator[_Remnant]:
    """What each part leaves; a heading above a part without one is for the roles in that."""
    for part, below in zip(parts, (*parts[1:], None), strict=True):
        heads = below is not None and below.heading is None and not part.lines
        lines = below.lines if below and heads else part.lines
        yield _remnant(part, starts.intersection(line.start for line in lines), taken)


def _remnant(part: Part, roles: set[int], taken: set[int]) -> _Remnant:
    inside = without((part,), taken)
    tail = tuple(line for line in part.lines if line.start > max(taken))
    after = (replace(part, heading=None, lines=tail),) if tail else ()
    return _Remnant(roles, inside, after if roles else inside)


def _shared(remnants: tuple[_Remnant, ...], line: Line) -> Iterator[Part]:
    """What holds for the role in this line: not what introduces the other lists, as "Volunteers" does."""
    for remnant in remnants:
        yield from remnant.inside if line.start in remnant.roles else remnant.outside


def _said_of(line: Line, name: Line) -> Line:
    """What follows the name, as a paragraph about the role: "Team Member: The Team Member will serve guests."."""
    if line.kind is LineKind.LABELLED:
        is_sentence = line.text.endswith(".")
        return replace(line, kind=LineKind.PARAGRAPH, label="", label_start=-1) if is_sentence else line
    sentence = _AFTER_NAME.match(line.text, name.end - line.start)
    start = sentence.end() if sentence else 0
    return replace(line, kind=LineKind.PARAGRAPH, text=line.text[start:], start=line.start + start)


def _lists_openings(part: Part) -> bool:
    return part.kind is SectionKind.UNCLASSIFIED and bool(_OPENINGS.search(part.heading_text))


def _led_to(part: Part) -> Iterator[tuple[Line, Line]]:
    """The openings in a list among others, which a line of its own announces: "These positions are available:"."""
    names: Callable[[Line], Line | None] | None = None
    for line in part.lines:
        if line.kind is LineKind.PARAGRAPH:
            names = _led_to_by(line.text)
        elif names and line.kind is LineKind.ITEM and (name := names(line)):
            yield line, name


def _led_to_by(text: str) -> Callable[[Line], Line | None] | None:
    """How one knows an opening below the line, if it may lead into a list of them."""
    if not text.endswith(":"):
        return None
    if has_any(text, _OPEN) and _ANNOUNCED.search(text):
        return _announced
    return _counted_behind if _POSTS.search(text) else None


def _counted_in(part: Part) -> Iterator[tuple[Line, Line]]:
    """The openings of a list that says of each how many people it is for, and for what."""
    for line in part.lines:
        one = _COUNTED.match(line.text) if line.kind is LineKind.ITEM and line.level == 0 else None
        says_why = one is not None and len(line.text) >= _LEAST_SAID and _HIRES.search(line.text)
        if one and says_why and _begins_as_a_job(one["name"]):
            yield line, Line(LineKind.HEADING, one["name"], line.start + one.start("name"))


def _begins_as_a_job(name: str) -> bool:
    return is_job_word(name.split()[0].lower()) or names_a_job(name)


def _announced(line: Line) -> Line | None:
    return _counted_behind(line) or _named_by(line) or _called(line) or _linked(line) or _counted(line)


def _counted(line: Line) -> Line | None:
    """ "One PhD to study fires (https://...)": one of several posts, by what it is for."""
    one = _ONE.match(line.text)
    is_job = one is not None and is_job_word(one["name"].split()[0].lower())
    return Line(LineKind.HEADING, one["name"], line.start + one.start("name")) if one and is_job else None


def _counted_behind(line: Line) -> Line | None:
    """Also what names no job: a list of openings may name the subjects that are to be taught."""
    one = _COUNT_BEHIND.fullmatch(line.text)
    return Line(LineKind.HEADING, one["name"], line.start) if one else None


def _linked(line: Line) -> Line | None:
    """The item that is a link to the opening, without the number that it has there: "[TUD05 Postdoc Robotics](...)"."""
    link = next((mark for mark in line.marks if mark.kind is MarkKind.LINK and mark.start == line.start), None)
    name = _REFERENCE.sub("", line.text[: link.end - line.start]) if link else ""
    alone = link is not None and link.end >= line.end - 1 and len(name) > _SHORT_NAME
    return Line(LineKind.HEADING, name, line.start + line.text.index(name)) if alone else None


def _called(line: Line) -> Line | None:
    """What an item calls itself before a colon, where it is known to be an opening: "Story Reader: ..."."""
    name = _OPENING.match(line.text)
    return Line(LineKind.HEADING, name.group(), line.start) if name and looks_like_a_name(name.group()) else None


def _named_in(part: Part) -> list[tuple[Line, Line]]:
    bare = {line.start for line in part.lines if line.kind is LineKind.PARAGRAPH and is_title(line.text)}
    named: dict[int, Line] = {}
    for position, line in enumerate(part.lines):
        if len(bare) > 2 and line.start in bare:
            named[position] = replace(line, kind=LineKind.HEADING)  # one of several lines that are nothing but titles
        elif not line.is_struck and (name := _named_by(line)) is not None:
            named[position] = name
    alike = _named_alike(part.lines, set(named))
    return [(part.lines[position], name) for position, name in sorted((alike | named).items())]


def _named_alike(lines: tuple[Line, ...], named: set[int]) -> dict[int, Line]:
    """Among lines that begin with the name of a job, one of the same form whose name no vocabulary knows: "**Elementary
    Guide (6-9)** – full time" between two paragraphs that begin in bold too."""
    found: dict[int, Line] = {}
    if len(named) < _FEWEST:
        return found
    for kind, run in groupby(range(len(lines)), key=lambda position: _form(lines[position])):
        positions = list(run) if kind else []
        if _FEWEST <= len(named.intersection(positions)) >= len(positions) / 2:
            found |= {position: _opening(lines[position]) for position in positions}
    return found


def _form(line: Line) -> LineKind | None:
    """Of a line that may begin with a name like its neighbours."""
    name = _opening(line).text
    could_be = not line.is_struck and could_be_a_name(name) and section_kind(name) is None
    return line.kind if could_be else None


def _opening(line: Line) -> Line:
    """The label, or the words in bold or capitals, that the line begins with; else an empty line."""
    if line.kind is LineKind.LABELLED:
        return Line(LineKind.HEADING, line.label, line.label_start)
    bold = (m.end - line.start for m in line.marks if m.kind is not MarkKind.LINK and m.start == line.start)
    capitals = _CAPITALS.match(line.text)
    end = next((end for end in bold if _ENDS_NAME.match(line.text, end)), capitals.end() if capitals else 0)
    return Line(LineKind.HEADING, line.text[:end].rstrip(" .!:"), line.start)


def _is_taught(name: str) -> bool:
    return name.split()[-1].lower() in TAUGHT


def _named_by(line: Line) -> Line | None:
    """The name of a job that the line begins with, if it begins with one and does not end in who holds it."""
    name = _name_at_beginning(line)
    return None if name is None or _is_held(line.text) else name


def _is_held(text: str) -> bool:
    if holder_of(text):
        return True
    holder = _HOLDER.search(text)
    return holder is not None and not (_ends_in_place(text) or is_title(holder["name"]) or _is_taught(holder["name"]))


def _name_at_beginning(line: Line) -> Line | None:
    if line.kind is LineKind.LABELLED:
        if _NUMBERED.fullmatch(line.label):  # "Position 1: Tutor of Greek (evenings). Teach ..."
            first = line.text.partition(". ")[0].rstrip(" .")
            return Line(LineKind.HEADING, first, line.start) if is_title(first) else None
        name = Line(LineKind.HEADING, line.label, line.label_start)
        return name if is_title(line.label) and line.text and not _HOLDERS.match(line.text) else None
    if line.kind is LineKind.ITEM:
        name_of_item = _marked(line) or next(filter(is_title, _leads(line.text)), "")
    else:
        opening = _OPENING.match(line.text) if line.kind is LineKind.PARAGRAPH else None
        names = (opening.group() if opening else "", _opening(line).text if line.kind is LineKind.PARAGRAPH else "")
        name_of_item = next(filter(is_title, names), "")
    whole = len(bare_title(name_of_item)) >= 0.6 * len(name_of_item)
    return Line(LineKind.HEADING, name_of_item, line.start) if name_of_item and whole else None


def _marked(line: Line) -> str:
    """The name in bold, or with a link, that the item begins with."""
    texts = (line.text[: mark.end - line.start] for mark in line.marks if mark.start == line.start)
    return next(filter(is_title, texts), "")


def _leads(text: str) -> Iterator[str]:
    """What may be the name at the beginning of an item: up to the first comma if its first sentence ends in a place, up
    to another sign, up to the first comma."""
    before_comma = _BEFORE_COMMA.match(text)
    if before_comma and _ends_in_place(text.partition(". ")[0].rstrip(" .)")):
        yield before_comma.group()
    yield from (found.group() for found in (_LEAD.match(text), before_comma) if found)


def _ends_in_place(text: str) -> bool:
    return text.lower().endswith((" remote", " hybrid")) or any(
        mention.end == len(text) for mention in mentions(text, sure=True)
    )
