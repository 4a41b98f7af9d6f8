"""What of a document stands in no posting and no section: fields of metadata nobody asked for, page furniture."""

from collections.abc import Iterator

from postings.parsing.posting import ParsedPosting
from postings.reading.document import Document, Span


def unclaimed(document: Document, postings: tuple[ParsedPosting, ...]) -> tuple[Span, ...]:
    """The stretches of the text that no span of a posting covers. Signs alone, and blank space, do not count."""
    claimed = _merged(span for posting in postings for span in _spans(posting))
    gaps = (_trimmed(document.text, gap) for gap in _gaps((0, len(document.text)), claimed))
    return tuple((start, end) for start, end in gaps if any(map(str.isalnum, document.text[start:end])))


def _trimmed(text: str, span: Span) -> Span:
    gap = text[slice(*span)]
    return span[0] + len(gap) - len(gap.lstrip()), span[1] - len(gap) + len(gap.rstrip())


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
