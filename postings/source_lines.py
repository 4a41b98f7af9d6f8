"""The lines of a part of a posting, with what their source knew: which are list items, which words are links."""

from collections.abc import Iterator
from dataclasses import dataclass

from postings.models import SourceDocument
from postings.models.part import PostingPart


@dataclass(frozen=True, slots=True)
class Link:
    """`start` and `end` count within the line. The address is as the source has it: hostile."""

    start: int
    end: int
    href: str


@dataclass(frozen=True, slots=True)
class Line:
    text: str
    is_item: bool = False
    links: tuple[Link, ...] = ()


def lines_of(part: PostingPart, text: str) -> Iterator[Line]:
    """`text` is of `part`. What a person wrote, and lines that the source does not have so, are plain."""
    source = part.posting.source_document
    at, last = part.span or (0, 0)
    for line in filter(None, map(str.strip, text.splitlines())):
        start = source.text.find(line, at, last) if source else -1
        if start < 0:
            yield Line(line)
        else:
            at = start + len(line)
            yield _line(source, line, start)


def lines_in(source: SourceDocument) -> Iterator[Line]:
    """All of a document, as it was read."""
    start = 0
    for text in source.text.splitlines(keepends=True):
        if text.strip():
            yield _line(source, text.strip(), start + len(text) - len(text.lstrip()))
        start += len(text)


def _line(source: SourceDocument, text: str, start: int) -> Line:
    end = start + len(text)
    links = (Link(max(a - start, 0), min(b, end) - start, href) for a, b, href in source.links if a < end and b > start)
    return Line(text, any(a <= start < b for a, b in source.items), tuple(links))
