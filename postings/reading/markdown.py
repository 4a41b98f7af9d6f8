"""Reads Markdown and plain text, which are one format here: what lies in between is what people write."""

from markdown_it import MarkdownIt
from markdown_it.token import Token

from postings.reading.draft import Draft
from postings.reading.front_matter import fields_of, named_values, split_front_matter
from postings.reading.html import read_html
from postings.reading.plain_lists import as_markdown

MAX_CHARACTERS = 300_000  # of a Markdown or text document; what follows is not read
_MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).disable(["code", "fence"])


def read_markdown(text: str) -> list[Draft]:
    fence, front_matter, body = split_front_matter(text[:MAX_CHARACTERS])
    return fields_of(named_values(fence, front_matter)) + read_body(body)


def read_body(text: str) -> list[Draft]:
    environment: dict[str, object] = {}
    tokens = _MARKDOWN.parse(as_markdown(text), environment)
    for token in tokens:
        if token.children:
            _end_statements(token.children)
    return read_html(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, environment))


def _end_statements(children: list[Token]) -> None:
    """Turn the soft breaks between lines that are separate statements into hard ones."""
