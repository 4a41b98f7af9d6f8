"""What holds of everything that is parsed, whatever the document says."""

from collections.abc import Iterator

from postings.parsing.posting import Basis, ParsedDocument, ParsedPosting, SectionKind
from postings.reading.document import BlockKind, Document, Origin, Span

# Words of the source as they stand there; values of the other fields are normalized: numbers, dates, addresses, codes.
VERBATIM = frozenset(
    (
        "title hiring_organization salary_text term job_start reports_to how_to_apply travel_text travel_recurring "
        "work_hours"
    ).split()
)
LABEL_WORDS = 3  # at most stand beside a title that a page shows without them


def broken(document: Document, parsed: ParsedDocument) -> list[str]:
    """Each invariant that does not hold, in words; an empty list where all is well."""
    return [*_document(document, parsed), *(fault for p in parsed.postings for fault in _posting(document, p))]


def _document(document: Document, parsed: ParsedDocument) -> Iterator[str]:
    if (parsed.text, parsed.format) != (document.text, document.format):
        yield "the text is another one"
    if (parsed.outcome == "postings") != bool(parsed.postings) or bool(parsed.reason) == bool(parsed.postings):
        yield f"{parsed.outcome} with {len(parsed.postings)} postings and the reason {parsed.reason!r}"
    if parsed.postings:
        spans = [*parsed.unclaimed, *(span for posting in parsed.postings for span in spans_of(posting))]
        yield from (f"out of range: {span}" for span in spans if not 0 <= span[0] < span[1] <= len(document.text))
        yield from (f"in no span: {text!r}" for text in _uncovered(document.text, spans))
        titles = {str(posting.value("title")) for posting in parsed.postings}
        content = (text for text in _content(document, parsed.unclaimed) if not _says_only(text, titles))
        yield from (f"content is unclaimed: {text!r}" for text in content)


def spans_of(posting: ParsedPosting) -> Iterator[Span]:
    for part in (posting.facts, posting.responsibilities, posting.qualifications, posting.sections):
        yield from (element.span for element in part)


def _uncovered(text: str, spans: list[Span]) -> Iterator[str]:
    position = 0
    for start, end in [*sorted(spans), (len(text), len(text))]:
        if any(map(str.isalnum, text[position:start])):
            yield text[position:start].strip()
        position = max(position, end)


def _content(document: Document, unclaimed: tuple[Span, ...]) -> Iterator[str]:
    """What an author wrote for people to read, beyond metadata and the furniture of a page."""
    for block in document.blocks:
        if block.kind is BlockKind.FIELD or block.origin is not Origin.BODY:
            continue
        for start, end in unclaimed:
            text = document.text[max(start, block.start) : min(end, block.end)]
            if any(map(str.isalnum, text)):
                yield text


def _says_only(text: str, titles: set[str]) -> bool:
    """Whether the text is a title over again, or the label that stood before one."""
    named = set(squeezed(" ".join(titles)).split())
    return len([word for word in text.split() if word.strip("[]()") not in named]) < LABEL_WORDS


def _posting(document: Document, posting: ParsedPosting) -> Iterator[str]:
    for item in (*posting.responsibilities, *posting.qualifications):
        if squeezed(item.text) != squeezed(document.text[slice(*item.span)]):
            yield f"an item is not its span: {item.text!r}"
        if not all(name in squeezed(document.text) for name in squeezed(item.group).split(": ")):
            yield f"a group is not in the source: {item.group!r}"
    for item in posting.qualifications:
        if not item.text.startswith(item.lead):
            yield f"a lead does not begin its item: {item.lead!r}"
    for fact in posting.facts:
        said = squeezed(document.text[slice(*fact.span)])
        if fact.field in VERBATIM and fact.basis is Basis.STATED and squeezed(str(fact.value)) not in said:
            yield f"{fact.field} is not its span: {fact.value!r}, {said!r}"
    yield from _sections(document, posting)


def _sections(document: Document, posting: ParsedPosting) -> Iterator[str]:
    source = squeezed(document.text)
    for section in posting.sections:
        lines = [section.heading, *section.text.splitlines()]
        yield from (f"not in the source: {line!r}" for line in lines if squeezed(line) not in source)
        if not section.heading and not section.text and section.kind not in _LISTING:
            yield f"an empty section of kind {section.kind}"


_LISTING = (SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS)


def squeezed(text: str) -> str:
    return " ".join(text.split())
