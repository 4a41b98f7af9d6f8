"""Reads a whole page of HTML: what its head says of it, then what a person sees."""

from selectolax.lexbor import LexborHTMLParser

from postings.reading.document import Origin
from postings.reading.draft import Draft, field_of
from postings.reading.html import read_node
from postings.reading.html_tree import attribute, line_of, parse
from postings.reading.page_source import component_markup, is_jsx, jsx_markup

_META = ("description", "og:title", "og:site_name", "author", "date", "article:published_time")


def read_page(source: str, title: str = "") -> list[Draft]:
    """`source`: without front matter and template tags; `title`: what the page's own program calls it."""
    tree = parse(jsx_markup(source) if is_jsx(source) else component_markup(source))
    return _head(tree, title) + (read_node(tree.body) if tree.body else [])


def _head(tree: LexborHTMLParser, given: str) -> list[Draft]:
    """The title and the descriptions of the page, by their names in lower case."""
    title = tree.css_first("title")
    values = [("title", (line_of(title) if title else "") or given)]
    for meta in tree.css("meta[content]"):
        name = (attribute(meta, "name") or attribute(meta, "property")).lower()
        if name in _META:
            values.append((name, attribute(meta, "content")))
    return [field_of(name, value, Origin.HEAD) for name, value in values if value.strip()]
