"""Titles within the text: in bold, or as the only item of a list of openings."""

import re
from collections.abc import Iterator

from postings.parsing.passages import Passage
from postings.parsing.posting import LISTING, Fact
from postings.parsing.titles.forms import is_title, title_fact
from postings.parsing.vocabulary import announcements as words
from postings.reading.document import BlockKind, MarkKind

_ITEM_NAME = re.compile(r"[^:([.–—]{3,110}(?=\s*[([:])")
_POSITIONS = re.compile(
    rf"\b(?:{words.THESE_POSTS}|{words.OPEN_POSTS}|{words.OPEN} (?:\w+ )?(?:position|opening|vacancy|job|role)"
    r"|(?:cast|crew|casting|staff|volunteer) calls?|(?:positions|openings|vacancies)(?=\W*$))\b",
    re.I,
)


def marked(body: list[Passage]) -> Iterator[Fact]:
    """A name that the author set in bold within the text: "This **Program Manager** is ..."."""
    for passage in body[:10]:
        for mark in passage.marks:
            text = passage.text[max(0, mark.start - passage.start) : mark.end - passage.start].rstrip(" .")
            if mark.kind is MarkKind.STRONG and is_title(text):
                yield title_fact(text, mark.start)


def in_items(body: list[Passage]) -> Iterator[Fact]:
    """The only opening in a list of openings: "- Senior Analyst (grade 9): we expect ...", or a link to it below "We
    accept applications for these positions:"."""
    for passage in body:
        match = _ITEM_NAME.match(passage.text) if passage.kind is BlockKind.ITEM else None
        if match and passage.section not in LISTING and is_title(match.group().rstrip()):
            yield title_fact(match.group().rstrip(), passage.start)
        elif is_listed_opening(passage):
            yield from (title_fact(text, passage.start) for text in (passage.text, _link(passage)) if is_title(text))


def is_listed_opening(passage: Passage) -> bool:
    """Whether it is an item below "Open positions"."""
    return passage.kind is BlockKind.ITEM and _POSITIONS.search(passage.heading) is not None


def _link(passage: Passage) -> str:
    """What an item begins with that leads elsewhere: "[Producer](...), summer 2021"."""
    links = (mark for mark in passage.marks if mark.kind is MarkKind.LINK and mark.start == passage.start)
    return next((passage.text[: link.end - link.start] for link in links), "")
