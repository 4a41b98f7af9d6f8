"""From blocks to lines: which paragraphs are headings in disguise, which are labelled values, which hold a run-in head.

Documents say "heading" in many ways: with the format's own headings, a bold or italic line, capitals, a short line
over a list, or a label that runs into its text. After this stage they are all one thing, a `Line` of kind HEADING with
a level: 1 to 6 as the format says, then `BOLD`, `RUN_IN` and `PLAIN` for the lines that only look the part.
"""

from collections.abc import Callable, Iterable, Iterator

from postings.parsing.labels import labelled, listing_in_item, split_labels
from postings.parsing.lines import TITLE, Line, LineKind
from postings.parsing.outline.announced_jobs import with_announced_jobs
from postings.parsing.outline.begun_lists import with_lists_begun
from postings.parsing.outline.disguised_headings import disguised_level
from postings.parsing.outline.fact_lines import (
    with_bare_labels,
    with_boxes_of_facts,
    with_facts_in_headings,
    with_labels_set_off,
    with_listed_facts,
    with_values_below,
)
from postings.parsing.outline.flattened import unflattened
from postings.parsing.outline.item_headings import without_item_headings
from postings.parsing.outline.job_lines import with_headings_of_jobs
from postings.parsing.outline.labelled_items import with_texts_below
from postings.parsing.outline.loose_lists import with_paragraphs_that_list
from postings.parsing.outline.lost_items import with_items_that_go_on, with_lines_that_list, with_numbered_items
from postings.parsing.outline.ornaments import without_lone_bullets, without_ornaments
from postings.parsing.outline.tables import unfolded
from postings.reading.document import Block, BlockKind, Document, Origin
from postings.reading.values import replace

_KINDS = {
    BlockKind.HEADING: LineKind.HEADING,
    BlockKind.PARAGRAPH: LineKind.PARAGRAPH,
    BlockKind.ITEM: LineKind.ITEM,
    BlockKind.QUOTE: LineKind.QUOTE,
    BlockKind.ROW: LineKind.ROW,
    BlockKind.HEADER_ROW: LineKind.HEADER_ROW,
}


def _apart(lines: list[Line]) -> Iterator[Line]:
    return (part for line in lines for part in split_labels(line))


# What laying out or copying a page did to its lines, undone in this order: headings, items, tables, facts.
_MENDED: tuple[Callable[[list[Line]], Iterable[Line]], ...] = (
    without_ornaments,
    without_lone_bullets,
    with_facts_in_headings,
    with_texts_below,
    unflattened,
    with_numbered_items,
    with_items_that_go_on,
    with_paragraphs_that_list,
    with_lists_begun,
    unfolded,
    with_boxes_of_facts,
    _apart,
    with_labels_set_off,
    with_values_below,
    with_bare_labels,
    with_listed_facts,
    with_lines_that_list,
)


def outline(document: Document) -> tuple[Line, ...]:
    """The lines of the document's body, in reading order. Fields and page furniture are not among them."""
    lines = [
        _line(document, block)
        for block in document.blocks
        if block.origin is Origin.BODY and block.kind is not BlockKind.FIELD
    ]
    for mended in _MENDED:
        lines = list(mended(lines))
    return with_headings_of_jobs(with_announced_jobs(tuple(without_item_headings(list(_promoted(lines))))))


def title_of_page(document: Document) -> Line | None:
    """What front matter calls the page, as a site would head it."""
    fields = (block for block in document.blocks if block.kind is BlockKind.FIELD and block.name == "title")
    return next(
        (
            Line(LineKind.HEADING, document.text_of(block), block.start, level=TITLE)
            for block in fields
            if block.origin is Origin.FRONT_MATTER
        ),
        None,
    )


def _line(document: Document, block: Block) -> Line:
    return Line(
        kind=_KINDS[block.kind],
        text=document.text_of(block),
        start=block.start,
        level=block.level,
        ordered=block.ordered,
        tight=block.tight,
        origin=block.origin,
        marks=block.marks,
        cells=block.cells,
    )


def _promoted(lines: list[Line]) -> Iterator[Line]:
    for position, line in enumerate(lines):
        following = lines[position + 1] if position + 1 < len(lines) else None
        before = lines[position - 1] if position else None
        yield from _promote(line, before, following)


def _promote(line: Line, before: Line | None, following: Line | None) -> Iterator[Line]:
    if level := disguised_level(line, before, following):
        yield replace(line, kind=LineKind.HEADING, level=level)
    elif line.kind is LineKind.ITEM:
        yield from listing_in_item(line, before, following)
    elif line.kind is LineKind.PARAGRAPH:
        yield from labelled(line)
    else:
        yield line
