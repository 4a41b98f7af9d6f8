"""The title of a role: the fallbacks in order, most certain first."""

import re
from collections.abc import Iterator

from postings.parsing.outline import Line
from postings.parsing.passages import Passage
from postings.parsing.posting import Basis, Fact
from postings.parsing.sentences import sentences
from postings.parsing.titles import is_title, names_a_job, title_span
from postings.reading.document import BlockKind, Origin

_LABELS = re.compile(
    r"(?:working|position|job|role|official|class|classification|vacancy|posting|internship|fellowship)? ?title(?: of (?:the )?position)?"
    r"|position|job|role|vacancy|opening|job posting|job opening|position available|post",
    re.I,
)
_HEAD_LABELS = re.compile(r"title|subject|og:title|name|position|role|job|job[_-]?title|headline", re.I)
_NAME = r"(?P<name>(?:[A-Z][\w’'./&+-]*|[A-Z&])(?:(?:,)? (?:[A-Z(][\w’'./&+()-]*|of|and|for|in|the|to|&|-|–|/)){0,10})"
_SOUGHT = re.compile(
    r"\b(?:seek(?:s|ing)?|hir(?:e|es|ing)|look(?:s|ing)? for|recruit(?:s|ing)?|search(?:es|ing)? for|invites? applications for|need(?:s|ed)?|"
    r"(?:position|post|role|job|opening|vacancy|opportunity) (?:of|for|as)|appl(?:y|ications?) (?:for|to be)|wanted|announce[sd]?|add)\b"
    r"(?: [a-z0-9][a-z0-9,.'’/-]*){0,9}? " + _NAME
)


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
    yield from (_fact(p.text, p.start) for p in front if p.origin is Origin.FRONT_MATTER and is_title(p.text))
    yield from (_fact(p.text, p.start) for p in body if p.kind is BlockKind.HEADING and is_title(p.text))
    yield from (_fact(p.text, p.start) for p in front if is_title(p.text))
    yield from (_fact(p.text, p.start) for p in body[:4] if p.kind is BlockKind.PARAGRAPH and is_title(p.text))
    yield from (_fact(p.text, p.start) for p in front if names_a_job(p.text))
    yield from _sought(body)


def _labelled(body: list[Passage]) -> Iterator[Fact]:
    named = [p for p in body if p.label and _LABELS.fullmatch(p.label.strip()) and len(p.text) < 110 and p.text]
    named.sort(key=lambda p: not p.label.lower().startswith("working"))
    yield from (_fact(p.text, p.start) for p in named if is_title(p.text) or "title" in p.label.lower())


def _sought(body: list[Passage]) -> Iterator[Fact]:
    """ "We are seeking a Director of Programs to ...": the name of a job in title case behind a word of seeking."""
    for passage in body:
        for start, end in sentences(passage.text):
            for match in _SOUGHT.finditer(passage.text, start, end):
                name = re.sub(r"(?: (?:of|and|for|in|the|to|&|-|–|/))+$", "", match["name"])
                if names_a_job(name) or is_title(name):
                    yield _fact(name, passage.start + match.start("name"), Basis.STATED)


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
