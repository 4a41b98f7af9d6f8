"""The stages, top to bottom: lines, sections, roles, each role's title, items and text, the verdict, the facts."""

from collections.abc import Iterator
from itertools import chain

from postings.parsing.fields import EXTRACTORS
from postings.parsing.fields.organization import hiring_organization
from postings.parsing.judgement.verdict import why_no_posting
from postings.parsing.kinds import posting_kind
from postings.parsing.labels import LABEL
from postings.parsing.lines import Line, LineKind
from postings.parsing.listings.contents import grouped, qualifications, responsibilities, sections_of, with_entries
from postings.parsing.listings.prose import with_demands_of_all, with_implied_listings
from postings.parsing.metadata.listed import metadata_parts, metadata_sections
from postings.parsing.metadata.named_pairs import with_names
from postings.parsing.metadata.wordings import as_worded
from postings.parsing.outline.steps import outline, title_of_page
from postings.parsing.parts import Part
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import LISTING, Outcome, ParsedDocument, ParsedPosting, PostingKind, SectionKind
from postings.parsing.residue import unclaimed
from postings.parsing.roles import Role, body_of_offices, roles
from postings.parsing.sections.parts_of_lines import sections
from postings.parsing.siblings import with_shared_employer
from postings.parsing.titles.forms import has_something_beside, without_employer
from postings.parsing.titles.naming import title
from postings.parsing.vocabulary.announcements import are_jobs
from postings.reading.document import Block, BlockKind, Document, Origin, Span
from postings.reading.values import replace

_LONGEST = 250_000  # characters: some eighty pages
_LINES_A_ROLE = 20  # take as long to read as a role that shares none
_MOST_LINES = 20_000  # that roles share, counted for each of them
_TOO_LONG = "It is too long for a job document: more than eighty pages."
_NOTHING = "It holds no text but what stands around a page."
_TOO_MANY = "It holds more roles than can be told apart: {}."


def parse(document: Document) -> ParsedDocument:
    """Read the postings out of a document. Pure; raises nothing on any text, and takes no longer than two seconds."""
    if len(document.text) > _LONGEST:
        return _refused(document, _TOO_LONG)
    found = roles(sections(outline(document)), title_of_page(document), recorded=are_jobs(document.data_of))
    if sum(_LINES_A_ROLE + _lines(role.shared) for role in found) > _MOST_LINES:
        return _refused(document, _TOO_MANY.format(len(found)))
    named = tuple(_field(document, block) for block in document.blocks if block.kind is BlockKind.FIELD)
    fields = as_worded(with_names(named))
    if not fields and not any(role.own for role in found):
        return _refused(document, _NOTHING)
    furniture = tuple(_furniture(document, block) for block in document.blocks if block.origin is Origin.CHROME)
    body = body_of_offices(found)
    readings = [_read(document, role, fields, furniture, body) for role in found]
    reason = why_no_posting(readings, document)  # which asks for few facts; all are read only of what is one
    if reason:
        return _refused(document, reason)
    postings = with_shared_employer(tuple(_with_facts(posting, text) for posting, text in readings))
    return ParsedDocument(
        Outcome.POSTINGS, document.format, document.text, postings=postings, unclaimed=unclaimed(document, postings)
    )


def _lines(parts: tuple[Part, ...]) -> int:
    return sum(len(part.lines) + 1 for part in parts)


def _refused(document: Document, reason: str) -> ParsedDocument:
    return ParsedDocument(Outcome.NOT_A_POSTING, document.format, document.text, reason)


def _read(
    document: Document, role: Role, fields: tuple[Passage, ...], furniture: tuple[Passage, ...], body: Span | None
) -> tuple[ParsedPosting, RoleText]:
    shared = tuple(_passages(role.shared, shared=True))
    as_found = {id(part): tuple(_passages((part,))) for part in role.own}  # most parts stay as they are
    kind = posting_kind((*fields, *chain(*as_found.values()), *shared), sole=role.name is None, body=body)
    described = kind.value is PostingKind.LEADERSHIP_ROLE
    name = role.name.text if role.name else ""
    own = with_implied_listings(metadata_parts(document, role.own), described=described, name=name)
    parts = (
        *(with_entries(part, shared=False) for part in own),
        *(with_entries(part, shared=True) for part in with_demands_of_all(role.shared)),
    )
    of_own = chain(*(as_found.get(id(part)) or _passages((_in_context(part) if name else part,)) for part in own))
    passages = (*fields, *grouped((*of_own, *shared), parts))
    named = title(role.name, passages)
    text = RoleText(str(named.value) if named else "", passages, sole=role.name is None, furniture=furniture)
    if named and has_something_beside(text.title):
        named = without_employer(named, hiring_organization(text))
    posting = ParsedPosting(
        facts=(*([named] if named else []), kind),
        responsibilities=tuple(responsibilities(parts)),
        qualifications=tuple(qualifications(parts)),
        sections=(*metadata_sections(passages), *sections_of(parts, text.title)),
    )
    return posting, text


def _with_facts(posting: ParsedPosting, text: RoleText) -> ParsedPosting:
    return replace(posting, facts=(*posting.facts, *(fact for extractor in EXTRACTORS for fact in extractor(text))))


def _in_context(part: Part) -> Part:
    """What the sentences of prose say that state duties they may say of the role's facts too: "Tutors students for ten
    hours a week"."""
    said = part.heading is None and part.kind is SectionKind.RESPONSIBILITIES and not part.has_items
    return replace(part, kind=SectionKind.SUMMARY) if said else part


def _passages(parts: tuple[Part, ...], *, shared: bool = False) -> Iterator[Passage]:
    return (_passage(line, part, shared=shared) for part in parts for line in part.all_lines)


def _field(document: Document, block: Block) -> Passage:
    return Passage(
        document.text_of(block), block.start, BlockKind.FIELD, label=block.name, origin=block.origin, marks=block.marks
    )


def _furniture(document: Document, block: Block) -> Passage:
    return Passage(document.text_of(block), block.start, block.kind, origin=block.origin, marks=block.marks)


_BLOCK_KINDS = {kind: BlockKind.PARAGRAPH if kind is LineKind.LABELLED else BlockKind(kind.value) for kind in LineKind}


def _passage(line: Line, part: Part, *, shared: bool) -> Passage:
    label, text, start = line.label, line.text, line.start
    named = LABEL.match(line.text) if line.kind is LineKind.ITEM and part.kind not in LISTING else None
    if named:
        label, text, start = named["label"], line.text[named.end() :], line.start + named.end()
    return Passage(
        text=text,
        start=start,
        kind=_BLOCK_KINDS[line.kind],
        section=part.kind,
        heading=part.heading.text if part.heading else part.section,
        label=label,
        origin=line.origin,
        shared=shared,
        marks=tuple([mark for mark in line.marks if mark.start < line.end and mark.end > start]) if line.marks else (),
        cells=line.cells,
    )
