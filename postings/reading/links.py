"""Marks the addresses that stand in the text as such: a reader sees that they are links."""

import re
from collections.abc import Iterator

from postings.reading.document import Mark, MarkKind
from postings.reading.draft import Draft

_ADDRESS = re.compile(
    r"(?P<url>\bhttps?://[^\s<>\"“”]{2,2000}|\bwww\.[a-zA-Z0-9-]{1,60}\.[^\s<>\"“”]{2,2000})"
    r"|(?P<email>(?<![\w.+-])[\w.+-]{1,64}@[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63}){1,5})"
)
_TAIL = ".,;:!?'*_’”)]}>"


def mark_addresses(drafts: list[Draft]) -> list[Draft]:
    for draft in drafts:
        if "@" in draft.text or "http" in draft.text or "www." in draft.text:
            draft.marks = sorted([*draft.marks, *_addresses(draft)], key=lambda mark: (mark.start, mark.end))
    return drafts


def _addresses(draft: Draft) -> Iterator[Mark]:
    links = iter([mark for mark in draft.marks if mark.kind is MarkKind.LINK])
    link = next(links, None)
    for match in _ADDRESS.finditer(draft.text):
        address = _without_tail(match[0])
        while link and link.end <= match.start():
            link = next(links, None)
        if not link or link.start >= match.start() + len(address):
            href = f"mailto:{address}" if match["email"] else address
            yield Mark(MarkKind.LINK, match.start(), match.start() + len(address), href)


def _without_tail(address: str) -> str:
    """Without the punctuation of the sentence; a closing bracket stays when the address opened it."""
    while address and address[-1] in _TAIL:
        if address[-1] == ")" and address.count("(") >= address.count(")"):
            break
        address = address[:-1]
    return address
