"""The title of a role: the fallbacks in order, most certain first."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from postings.parsing.headings import section_kind
from postings.parsing.job_words import is_job_word
from postings.parsing.labels import LABEL
from postings.parsing.lines import Line
from postings.parsing.passages import Passage
from postings.parsing.posting import Basis, Fact
from postings.parsing.sections import LISTING
from postings.parsing.sentences import sentences
from postings.parsing.titles import is_aside, is_title, looks_like_a_name, names_a_job, title_span
from postings.parsing.vocabulary import pattern
from postings.parsing.vocabulary import titles as words
from postings.reading.document import BlockKind, MarkKind, Origin

_LABELS = pattern(words.LABELS)
_HEAD_LABELS = pattern(words.FIELD_NAMES)
_OF_PAGES = ("title", "name", "subject", "headline", "og:title", "description")  # less certain than "jobTitle"
_GENERIC = re.compile(
    r"\b(?:jobs?|careers?|employment|opportunit\w+|home|board|news|blog|hiring|openings?|vacanc\w+|welcome)\b", re.I
)
_OF_ALL_KINDS = re.compile(r"\b(?:jobs|careers|vacancies|opportunities)\b", re.I)
_LONGEST = 140
_PIECE = re.compile(r"(?:^|(?<=\s[|–—•·-]\s))\S.*?(?=\s[|–—•·-]\s|$)")
_ITEM_NAME = re.compile(r"[^:(.–—]{3,80}(?=\s*[(:])")
_LOOSE_END = re.compile(r"(?: (?:of|and|for|in|the|to|&|-|–|/)){1,10}$")
_LOOSE_START = re.compile(rf"^(?:(?:{'|'.join(words.PRAISE)})(?:,| and)? )+", re.I)
_NAME = r"(?P<name>(?:[A-Z][\w’'./&+-]*|[A-Z&])(?:,? (?:[A-Z(][\w’'./&+()-]*|of|and|for|in|the|to|&|-|–|/)){0,10})"
_SEEKING = r"\b(?:" + "|".join(words.SEEKING) + r")\b"
_SOUGHT = re.compile(_SEEKING + r"(?: [a-z0-9][a-z0-9,.'’/-]*){0,9}? " + _NAME)
_TO_HIRE = (
    r"(?: to (?:hire|recruit|appoint|employ|fill|add))?"
    r"(?: (?:an?|the|our|another|next|one|two|three|four|\d+)(?: \(\d+\))?)?(?: [\w-]{3,20},){0,4}"
)
_SOUGHT_LOWER = re.compile(_SEEKING + _TO_HIRE + r" (?P<name>[\w’'/&-]+(?: [\w’'/&-]+){0,13})", re.I)


def title(name: Line | None, passages: tuple[Passage, ...]) -> Fact | None:
    """The role's title with its place. `name` is the line that sets the role apart from the document's others."""
    if name is not None:
        return _singular(_fact(name.text, name.start), passages)
    return next(_candidates(passages), None)


def _candidates(passages: tuple[Passage, ...]) -> Iterator[Fact]:
    fields = [passage for passage in passages if passage.kind is BlockKind.FIELD]
    body = [passage for passage in passages if passage.kind is not BlockKind.FIELD]
    yield from (_fact(p.text, p.start) for p in fields if p.origin is Origin.JSON_LD and p.label == "title")
    yield from _labelled(body)
    front = [p for p in fields if p.origin is not Origin.JSON_LD and _HEAD_LABELS.fullmatch(p.label)]
    front.sort(key=lambda p: p.label.lower() in _OF_PAGES)
    yield from (_fact(p.text, p.start) for p in front if p.origin is Origin.FRONT_MATTER and is_title(p.text))
    yield from (_fact(p.text, p.start) for p in body if p.kind is BlockKind.HEADING and is_title(p.text))
    yield from (_fact(p.text, p.start) for p in front if is_title(p.text))
    yield from _pieces(body[:6])
    yield from (_fact(p.text, p.start) for p in body if _announces(p))
    yield from (_fact(p.text, p.start) for p in front if _could_name(p.text) and names_a_job(p.text))
    yield from _sought(body, _SOUGHT, _in_title_case)
    yield from _marked(body)
    yield from _in_items(body)
    yield from (_fact(p.text, p.start) for p in front if _may_hold_name(p.text))
    in_lower_case = list(_sought(body, _SOUGHT_LOWER, _in_lower_case))
    yield from (fact for fact in in_lower_case if " " in str(fact.value))
    yield from (_fact(p.text, p.start) for p in front if _could_name(p.text))
    yield from in_lower_case
    headings = (p for p in body if p.kind is BlockKind.HEADING)
    yield from (_fact(p.text, p.start) for p in (*front, *islice(headings, 1)) if _could_head(p.text))
    yield from (_fact(p.text, p.start) for p in body[:3] if _could_name(p.text))


def seeks_a_job(passage: Passage) -> bool:
    """Whether somebody seeks somebody here, by the name of a job."""
    return any(_in_lower_case(match["name"]) for match in _SOUGHT_LOWER.finditer(passage.text))


def _pieces(body: list[Passage]) -> Iterator[Fact]:
    """Lines near the top that are a title, or hold one between dashes or bars: "Acme | Remote | Senior Designer"."""
    for passage in body:
        if passage.kind is not BlockKind.PARAGRAPH or passage.section in LISTING or len(passage.text) > 2 * _LONGEST:
            continue
        if is_title(passage.text):
            yield _fact(passage.text, passage.start)
        for match in _PIECE.finditer(passage.text):
            if match.end() - match.start() < len(passage.text) and is_title(match.group()):
                yield _fact(match.group(), passage.start + match.start())


def _marked(body: list[Passage]) -> Iterator[Fact]:
    """A name that the author set in bold within the text: "This **Program Manager** is ..."."""
    for passage in body[:10]:
        for mark in passage.marks:
            text = passage.text[max(0, mark.start - passage.start) : mark.end - passage.start]
            if mark.kind is MarkKind.STRONG and is_title(text):
                yield _fact(text, mark.start)


def _in_items(body: list[Passage]) -> Iterator[Fact]:
    """The only opening in a list of openings: "- Senior Analyst (grade 9): we expect ..."."""
    for passage in body:
        match = _ITEM_NAME.match(passage.text) if passage.kind is BlockKind.ITEM else None
        if match and passage.section not in LISTING and is_title(match.group()):
            yield _fact(match.group(), passage.start)


def _could_name(text: str) -> bool:
    """A short line in title case that is no sentence: better than no name at all."""
    return (
        len(text) < 80
        and not is_aside(text)
        and section_kind(text) is None
        and looks_like_a_name(text)
        and not _GENERIC.search(text)
    )


def _could_head(text: str) -> bool:
    """What a page is headed with, in whatever case: "One-to-one English tuition"."""
    if not 3 < len(text) < 80 or text.rstrip().endswith((".", "!", "?", ":")) or _GENERIC.search(text):
        return False
    return not is_aside(text) and section_kind(text) is None and "/" not in text


def _may_hold_name(text: str) -> bool:
    """A field that names a job among other words, but no page about jobs of all kinds: "Jobs & Volunteer"."""
    return names_a_job(text) and len(text) < _LONGEST and not _OF_ALL_KINDS.search(text)


def _labelled(body: list[Passage]) -> Iterator[Fact]:
    named = [p for p in body if p.label and _LABELS.fullmatch(p.label.strip()) and len(p.text) < 110 and p.text]
    named.sort(key=lambda p: not p.label.lower().startswith("working"))
    yield from (_fact(p.text, p.start) for p in named if is_title(p.text) or "title" in p.label.lower())


def _announces(passage: Passage) -> bool:
    """ "Vacancy: Postdoctoral Fellow", in a line of its own."""
    label = LABEL.match(passage.text) if passage.kind is BlockKind.PARAGRAPH and len(passage.text) < 110 else None
    return label is not None and bool(_LABELS.fullmatch(label["label"])) and is_title(passage.text[label.end() :])


def _sought(body: list[Passage], pattern: re.Pattern[str], name_in: Callable[[str], str]) -> Iterator[Fact]:
    """ "We are seeking a Director of Programs to ...": the name of a job behind a word of seeking."""
    for passage in body:
        for start, end in sentences(passage.text):
            for match in pattern.finditer(passage.text, start, end):
                name = name_in(_LOOSE_START.sub("", match["name"]))
                if name:
                    yield _fact(name, passage.start + match.start("name") + match["name"].index(name))


def _in_title_case(words_sought: str) -> str:
    name = _LOOSE_END.sub("", words_sought).rstrip(".")
    return name if names_a_job(name) else ""


def _in_lower_case(words_sought: str) -> str:
    """Of a name in lower case nothing tells where it ends but the word that names a job."""
    tokens = words_sought.split(" ")
    ends = [position for position, token in enumerate(tokens) if _names_somebody(token.lower())]
    return " ".join(tokens[: ends[0] + 1]) if ends and tokens[0].lower() not in words.NO_BEGINNINGS else ""


def _names_somebody(word: str) -> bool:
    return is_job_word(word) and word not in words.ANYBODY


def _singular(named: Fact, passages: tuple[Passage, ...]) -> Fact:
    """A heading for a role that several people hold ("Team Leads") names it as the text names one of them."""
    plural = str(named.value)
    if not plural.endswith("s") or plural.endswith("ss"):
        return named
    one = re.compile(rf"\b{re.escape(plural[:-1])}\b")
    for passage in passages:
        if match := one.search(passage.text):
            return Fact("title", match.group(), passage.span(*match.span()))
    return named


def _fact(text: str, start: int, basis: Basis = Basis.STATED) -> Fact:
    first, last = title_span(text)
    return Fact("title", text[first:last], (start + first, start + last), basis)
