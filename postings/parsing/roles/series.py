"""Roles that one line names in a series: "Positions available: Cook, Nurse, Lifeguard", "a Cook and a Dishwasher",
"Cooks, Nurses and Lifeguards", also in the first line below "Summer Positions"."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from postings.parsing.language.hints import holds_any, in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.lines import Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.role import Role
from postings.parsing.titles.forms import is_title
from postings.parsing.titles.job_names import names_a_job
from postings.parsing.titles.job_words import is_job_word
from postings.parsing.vocabulary import announcements as words
from postings.parsing.vocabulary.job_nouns import EMPLOYED_STUDENTS
from postings.reading.values import replace

_LABEL = re.compile(
    rf"\W*(?:the )?(?:(?:{words.OPEN}|volunteer|we have|now|we are|we[’']re|the following) ){{0,2}}"
    rf"(?:{words.POSTS}|hiring|seeking|recruiting|looking for)(?: are)?(?: now)?"
    r"(?: available| open)?(?: are)?(?: for)?\s?[:–—-]\s{1,3}",
    re.I,
)
# This and `_ELECTS` over small letters.
_SEEKS = re.compile(
    r"\b(?:seek(?:s|ing)?|hir(?:es?|ing)|recruit(?:s|ing)?|look(?:s|ing) for|needs?"
    r"|(?:positions|openings|opening|vacancy)(?: for|:)"
    r"|(?:positions|openings|vacancies|posts|descriptions) (?:are )?(?:now |currently )?(?:available|open) (?:for|as)"
    r"|fund(?:s|ing) for|offers?(?:ing)?|(?:searching|applications|vacancies) for) "
)
# "2 PhD students (3 years)", in any case: what is counted is what there is, where "a coach and a mentor" may be one.
_COUNTED = re.compile(
    r"(?:(?P<count>one|two|three|four|five|[1-9])|an?) "
    r"(?P<name>[\w’'/.-]+(?: (?!(?:an?|the|and|or|for|of|in|to|with)\b)[\w’'/.-]+){0,5})",
    re.I,
)
_STUDENTS = re.compile(r" (?:students?|candidates?|researchers?|fellows?|scholars?|assistants?)\b", re.I)
_ACTS = re.compile(r" (?:will|is|are|was|were|has|have|may|can|who (?:is|are|has|have)|each)\b")
_WORD = re.compile(r"[\w’'/-]+(?:\.[\w’'/-]+)*")
_SAYS_NO_MORE = re.compile(r"(?: \([^()]{1,60}\)| (?:positions?|wanted|needed|sought|available))*\W{0,3}(?: ?[:–—] |$)")
_NEAR = 80  # characters from one counted name to the next
_BETWEEN = re.compile(r",? (?:and|&) |[,;] ?(?:and |& )?")
_ARTICLE = re.compile(r"(?:an?|one|two|three|four|\d) ")
_ONE = r"(?:an?|one|two|three|\d) [A-Z][\w’'&/-]*(?: (?:[A-Z][\w’'&/-]*|of|for|in|the)){0,7}"
_WITH_ARTICLES = re.compile(rf"{_ONE}(?:(?:, (?:and )?| and | & | as well as ){_ONE}){{1,5}}")
_POSTS = re.compile(rf"\b{words.POSTS}\W*$", re.I)
_AND_MORE = re.compile(r"(?P<names>[A-Z][^.!?:;()]{5,200}?),? (?:and|&) (?:(?:many )?more|others) ?[!.…]")
_SEVERAL = re.compile(
    rf"\b(?:{words.SEVERAL_POSTS}|{words.THESE_POSTS}|(?:{words.SEVERAL}|following)(?: [\w-]+){{0,3}} people)\b", re.I
)
_SIGN = re.compile(r"(?<![\w(])\(?(?:[a-e1-5]|i{1,3})\) ")
_NAME = re.compile(r"(?:an?|one|two|the) (?P<name>[A-Z][\w’'&/-]*(?: (?:(?:of|for|in|the) ){0,2}[A-Z][\w’'&/-]*){0,7})")
_ELECTS = re.compile(
    r"\b(?:elect(?:s|ing)?|(?:elections?|nominations?)(?: (?:is|are) (?:\w+ )?(?:open|sought|invited))? for)"
    r"(?: (?:the|its|our|new|next)| (?:offices?|positions?|roles?) of)* (?:an? |the )?"
)
_OF_ALL = re.compile(r"(?:both|all|each|either|these|to apply|please|applications?|interested)\b", re.I)
_LONGEST = 300  # characters of a line that names roles in a series
_FEWEST_IN_TITLE, _MOST_WORDS = 3, 3  # names in a title, and words of each


def in_series(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    if any(part.kind in LISTING for part in parts):
        return ()
    if names := _below_a_heading_of_posts(parts):
        return tuple(Role(name, parts) for name in names)
    for part in parts:
        for line in part.lines:
            names = list(_labelled(line)) or list(_among_more(line)) or list(_enumerated(line)) or list(_sought(line))
            if len({name.text for name in names}) > 1:
                return tuple(_role(name, names, line, parts) for name in names)
    return ()


def _below_a_heading_of_posts(parts: tuple[Part, ...]) -> list[Line]:
    """The names that are all of a page's first line, below "Summer Positions"; it may look like a heading."""
    if not parts or not _POSTS.search(parts[0].heading_text):
        return []
    headings = (part.heading for part in parts[1:2] if part.heading and not parts[0].lines)
    lines = (line for part in parts for line in part.lines)
    for first in (*headings, *islice(lines, 1)):
        names = list(_pieces(first, 0, len(first.text))) if len(first.text) <= _LONGEST else []
        if len(names) >= _FEWEST_IN_TITLE and all(is_title(name.text) for name in names):
            return names
    return []


def in_title(title: Line | None, parts: tuple[Part, ...]) -> tuple[Role, ...]:
    """The roles that share all the text below "Servers, Bartenders and Hosts"; of two, one may be both."""
    names = list(_pieces(title, 0, len(title.text))) if title and len(title.text) <= _LONGEST else []
    if len(names) < _FEWEST_IN_TITLE or not all(_is_of_many(name.text) for name in names):
        return ()
    return tuple(Role(name, parts) for name in names)


def _is_of_many(name: str) -> bool:
    return len(name.split()) <= _MOST_WORDS and name.lower().endswith("s") and names_a_job(name)


def _labelled(line: Line) -> Iterator[Line]:
    """The names behind "Positions available:", where all that follows is names."""
    label = _LABEL.match(f"{line.label}: " if line.label else line.text)
    if label is None or len(line.text) > _LONGEST or line.kind not in (LineKind.LABELLED, LineKind.PARAGRAPH):
        return
    names = list(_pieces(line, 0 if line.label else label.end(), len(line.text)))
    yield from names if all(is_title(name.text) for name in names) else ()


def _among_more(line: Line) -> Iterator[Line]:
    """The names with which a text begins that says that there are more: "Cooks, Nurses, Bus Drivers, and more!"."""
    series = _AND_MORE.match(line.text) if line.kind is LineKind.PARAGRAPH else None
    names = list(_pieces(line, 0, series.end("names"))) if series else []
    yield from names if len(names) > 1 and all(names_a_job(name.text) for name in names) else ()


def _sought(line: Line) -> Iterator[Line]:
    """The names behind a word of seeking, each with an article of its own."""
    lower = in_small_letters(line.text)
    may_elect = holds_any(lower, ("elect", "nominat"))
    for start, end in sentences(line.text) if line.kind is LineKind.PARAGRAPH else ():
        seeks = _SEEKS.search(lower, start, end)
        series = _WITH_ARTICLES.search(line.text, seeks.end(), end) if seeks else None
        names = list(_pieces(line, series.start(), series.end())) if series else []
        names = names if all(is_title(name.text) for name in names) else []
        counted = _elected(line, lower, start, end) if may_elect else []
        counted = counted or (_counted(line, seeks.end(), end) if seeks else _announced(line, start, end))
        if names or len(counted) > 1:
            yield from names or counted
            return


def _elected(line: Line, lower: str, start: int, end: int) -> list[Line]:
    """ "We are electing a president, vice-president and three council members": offices, which nobody holds at once."""
    elects = _ELECTS.search(lower, start, end)
    pieces = _pieces(line, elects.end(), end) if elects else ()
    names = list(takewhile(lambda name: len(name.text.split()) <= _MOST_WORDS and names_a_job(name.text), pieces))
    return names if len(names) > 1 else []


def _announced(line: Line, start: int, end: int) -> list[Line]:
    """ "2 postdocs and 1 PhD student: see below", at the beginning of the line and with nothing said of them."""
    names = [] if start else _counted(line, start, end)
    return names if names and _SAYS_NO_MORE.match(line.text, names[-1].end - line.start) else []


def _counted(line: Line, start: int, end: int) -> list[Line]:
    """The names in "2 PhD students and 1 post-doc who will ...", where one at least is counted."""
    found: list[tuple[str, Line]] = []
    while counted := _COUNTED.match(line.text, start, end):
        stop = counted.start("name") + _end_of_job(counted["name"])
        if stop == counted.start("name") or _ACTS.match(line.text, stop):
            break
        name = line.text[counted.start("name") : stop]
        found.append((counted["count"] or "", Line(LineKind.HEADING, name, line.start + counted.start("name"))))
        between = _BETWEEN.search(line.text, stop, min(end, stop + _NEAR))
        start = between.end() if between else end
    return [name for _, name in found] if any(count for count, _ in found) else []


def _end_of_job(words: str) -> int:
    """Where the name of the job ends with which the words begin, in small letters too."""
    for word in _WORD.finditer(words):
        students = _STUDENTS.match(words, word.end())
        if is_job_word(word.group().lower()) or (students and word.group().lower() in EMPLOYED_STUDENTS):
            return students.end() if students else word.end()
    return 0


def _enumerated(line: Line) -> Iterator[Line]:
    """ "We have two positions: a) a Curator who will ..., and b) a Guard"."""
    may_announce = line.kind in (LineKind.PARAGRAPH, LineKind.LABELLED) and ") " in line.text
    announces = may_announce and _SEVERAL.search(line.whole)
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
    """The lines of the part, in pieces where a sentence is about one of the roles; so are those behind it in its
    paragraph, up to one about another."""
    for line in part.lines:
        if line.kind is not LineKind.PARAGRAPH or not any(f"The {name} " in line.text for name in names):
            yield line, ""
            continue
        about = ""
        for start, end in sentences(line.text):
            before = "" if _OF_ALL.match(line.text, start) else about
            about = next((name for name in names if line.text.startswith(f"The {name} ", start)), before)
            yield replace(line, text=line.text[start:end].rstrip(), start=line.start + start), about
