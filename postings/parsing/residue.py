"""What of a document stands in no posting and no section: fields of metadata nobody asked for, page furniture."""

from collections.abc import Iterator

from postings.parsing.posting import ParsedPosting
from postings.reading.document import Document, Span


def unclaimed(document: Document, postings: tuple[ParsedPosting, ...]) -> tuple[Span, ...]:
    """The stretches of the blocks that no span of a posting covers. Blank space does not count."""
    claimed = _merged(span for posting in postings for span in _spans(posting))
    return tuple(
        gap
        for block in document.blocks
        for gap in _gaps(block.span, claimed)
        if any(character.isalnum() for character in document.text[gap[0] : gap[1]])
    )


def _spans(posting: ParsedPosting) -> Iterator[Span]:
    yield from (fact.span for fact in posting.facts)
    yield from (duty.span for duty in posting.responsibilities)
    yield from (qualification.span for qualification in posting.qualifications)
    yield from (section.span for section in posting.sections)


def _merged(spans: Iterator[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _gaps(span: Span, claimed: list[Span]) -> Iterator[Span]:
    position = span[0]
    for start, end in claimed:
        if end <= position:
            continue
        if start >= span[1]:
            break
        if start > position:
            yield position, start
        position = max(position, end)
    if position < span[1]:
        yield position, span[1]
