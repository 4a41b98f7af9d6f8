"""The openings of a list that a line announces, or whose items say how many are sought."""

import re
from collections.abc import Callable, Iterator

from postings.parsing.language.hints import has_any
from postings.parsing.lines import Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.roles.item_names import called, named_by
from postings.parsing.sections.headings import section_kind
from postings.parsing.sections.role_headings import OVER_ROLES
from postings.parsing.titles.forms import is_title
from postings.parsing.titles.job_names import names_a_job
from postings.parsing.titles.job_words import is_job_word
from postings.parsing.vocabulary import announcements as words
from postings.reading.document import MarkKind

_AS_ONE = r"as (?:one|any|some) of (?:the following|these)"
_ANNOUNCED = re.compile(
    rf"\b(?:{words.THESE_POSTS}|{words.OPEN_POSTS}|{words.SEVERAL_POSTS}|(?:key|new) {words.MORE_WORDS}{words.POSTS}"
    rf"|{words.POSTS_OPEN}|(?:hiring|looking) for the following|{_AS_ONE})\b",
    re.I,
)
_ANNOUNCING = (*words.WORDS_FOR_POSTS, "following", "these")
_ONE = re.compile(r"(?:one|two|an?|\d) (?P<name>[A-Z][^:(<.]{5,100}?)(?=\s*(?:[(<:.]|\bat\b|$))", re.I)
# "2 postdocs in ecology will be hired to ...", "1 technician to mend nets. Apply here": how many, and what for.
_COUNTED = re.compile(
    r"(?:one|two|three|four|five|six|\d{1,2}) (?P<name>[^:(<.,]{3,100}?)(?=\s?[(<:.,]| (?:at|to|who|will)\b|$)", re.I
)
_HIRES = re.compile(r" will be (?:hired|recruited|appointed)\b|(?:^\w+ [\w /-]{3,60}) to [a-z]|\bapply\b", re.I)
_LEAST_SAID = 40  # characters of an item that counts an opening, and not what a team consists of
_PLAINLY = re.compile(
    rf"\b(?:(?:the|for) {words.THESE_POSTS}(?: (?:are )?(?:now |currently )?(?:open|available))?|{_AS_ONE})\W{{0,3}}$",
    re.I,
)
_REFERENCE = re.compile(r"^[A-Z]{2,6}[ -]?\d{2,8}:? ")
_POSTS = re.compile(r"\b(?:openings|positions|vacancies)\b", re.I)
# "Chemistry (2)", "Home Economics (1 position)": how many are sought, behind what they are sought for.
_COUNT_BEHIND = re.compile(r"(?P<name>[A-Z][^:.]{2,60}?) ?\(\d{1,2}(?: (?:positions?|openings?|vacanc(?:y|ies)))?\)")
# "Grounds keeper to plant trees", "Carpenter with a licence": a name, and what for or with what.
_QUALIFIED = re.compile(r"(?P<name>[A-Z][^:(<.,]{3,60}?) (?:to|with|who|experienced|skilled|familiar)\b")
_FEW_WORDS = 5
_SHORT_NAME = 9  # characters: "Read more"


def led_to(part: Part) -> Iterator[tuple[Line, Line]]:
    """The openings in a list among others, which a line of its own announces: "These positions are available:"."""
    names, level = _led_to_by(part.heading_text), -1
    for line in part.lines:
        if line.kind is LineKind.ITEM:
            level = line.level if level < 0 else level
            if names and line.level == level and (name := names(line)):
                yield line, name
        elif names is _announced_plainly and line.kind is LineKind.PARAGRAPH and (name := _short_name(line)):
            yield line, name
        elif line.kind is LineKind.PARAGRAPH or not line.text:
            names, level = _led_to_by(line.whole), -1


def _led_to_by(text: str) -> Callable[[Line], Line | None] | None:
    """How one knows an opening below the line, if it may lead into a list of them."""
    if not text.endswith(":"):
        return None
    if has_any(text, _ANNOUNCING) and _ANNOUNCED.search(text):
        return _announced_plainly if _PLAINLY.search(text) else _announced
    return _counted_behind if _POSTS.search(text) else None


def counted_in(part: Part) -> Iterator[tuple[Line, Line]]:
    """The openings of a list that says of each how many people it is for, and for what."""
    for line in part.lines:
        says_why = len(line.text) >= _LEAST_SAID and _HIRES.search(line.text)
        if says_why and line.level == 0 and (name := counted_by(line)):
            yield line, name


def counted_by(line: Line) -> Line | None:
    """ "2 PhD students at Elm University"."""
    one = _COUNTED.match(line.text) if line.kind is LineKind.ITEM else None
    if one is None or not _begins_as_a_job(one["name"]):
        return None
    return Line(LineKind.HEADING, one["name"], line.start + one.start("name"))


def under_a_heading_in(part: Part) -> Iterator[tuple[Line, Line]]:
    """The openings of a list below "Field staff (several positions)"."""
    if not OVER_ROLES.search(part.heading_text):
        return
    for line in part.lines:
        name = _QUALIFIED.match(line.text) if line.kind is LineKind.ITEM and line.level == 0 else None
        if name and is_title(name["name"]):
            yield line, Line(LineKind.HEADING, name["name"], line.start)


def _begins_as_a_job(name: str) -> bool:
    return is_job_word(name.split()[0].lower()) or names_a_job(name)


def _announced(line: Line) -> Line | None:
    return _counted_behind(line) or named_by(line) or called(line) or _linked(line) or _counted(line)


def _announced_plainly(line: Line) -> Line | None:
    """Also "Bioinformatics graduate students": behind so plain an announcement a few words are enough."""
    return _announced(line) or (_short_name(line) if line.level == 0 else None)


def _short_name(line: Line) -> Line | None:
    is_short = len(line.text.split()) <= _FEW_WORDS and line.text[:1].isupper() and line.text[-1] not in ".!?:"
    return Line(LineKind.HEADING, line.text, line.start) if is_short and section_kind(line.text) is None else None


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
