"""Reads a whole page of HTML: what its head says of it, then what a person sees."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from postings.reading.document import BlockKind, Origin
from postings.reading.draft import Draft, field_of
from postings.reading.html import read_node
from postings.reading.html_tree import attribute, line_of, parse
from postings.reading.page_source import PLACE, astro_markup, component_markup, is_astro, is_jsx, jsx_markup, programs
from postings.reading.program_data import lists, openings, with_names
from postings.reading.record_blocks import blocks_of
from postings.reading.records import Value
from postings.reading.templates import title_in_program

MAX_BLOCKS = 10_000  # of a page; what follows is not read
_META = ("description", "og:title", "og:site_name", "author", "date", "article:published_time")


def read_page(source: str, program: str = "") -> list[Draft]:
    """`source`: without front matter and template tags; `program`: with all of them, where the page has a program."""
    data, markup = _shown_by(source, program)
    tree = parse(markup)
    body = read_node(tree.body)[:MAX_BLOCKS] if tree.body else []
    drafts = _head(tree, title_in_program(program)) + [each for draft in body for each in _in_its_place(draft, data)]
    return drafts + _not_shown_yet(program, drafts)


def read_program(source: str) -> list[Draft]:
    """The openings in a program that shows no page itself."""
    return [draft for value in openings(source) for draft in blocks_of(value)]


def _shown_by(source: str, program: str) -> tuple[dict[str, Value], str]:
    """The lists that the page's program holds, and the markup that it shows."""
    if is_jsx(source):
        source = with_names(source)
        data = lists(source)
        return data, jsx_markup(source, data)
    if is_astro(program):
        data = lists(program)
        return data, astro_markup(source, program, data)
    return {}, component_markup(source)


def _in_its_place(draft: Draft, data: dict[str, Value]) -> list[Draft]:
    """What a list of the program shows, for the draft that marks its place; any other draft itself."""
    return blocks_of(data[draft.text.removeprefix(PLACE)]) if draft.text.startswith(PLACE) else [draft]


def _not_shown_yet(source: str, drafts: list[Draft]) -> list[Draft]:
    """The openings that the page's program holds, but for those that are on the page anyway."""
    on_page = {draft.text for draft in drafts}
    found = [blocks_of(value) for program in programs(source) for value in openings(program)]
    return [draft for blocks in found if not on_page.intersection(_headings(blocks)) for draft in blocks]


def _headings(drafts: list[Draft]) -> Iterator[str]:
    return (draft.text for draft in drafts if draft.kind is BlockKind.HEADING and draft.level == 2)


def _head(tree: LexborHTMLParser, given: str) -> list[Draft]:
    """The title and the descriptions of the page, by their names in lower case."""
    title = tree.css_first("title")
    values = [("title", (line_of(title) if title else "") or given)]
    for meta in tree.css("meta[content]"):
        name = (attribute(meta, "name") or attribute(meta, "property")).lower()
        if name in _META:
            values.append((name, attribute(meta, "content")))
    return [field_of(name, value, Origin.HEAD) for name, value in values if value.strip()]
