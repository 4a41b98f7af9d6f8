"""Reads a document that is text: front matter, structured data, and a body of Markdown, plain text or HTML."""

from postings.reading import restructured_text, structured_data
from postings.reading.data_document import read_data, sections_in_matter, texts_in_matter
from postings.reading.document import Origin
from postings.reading.draft import Draft
from postings.reading.front_matter import TOML, YAML, named_values, split_front_matter
from postings.reading.markdown import read_body
from postings.reading.named_values import read_values, shown_where_no_body_is
from postings.reading.openings import names_openings
from postings.reading.page import read_page, read_program
from postings.reading.record_blocks import blocks_of
from postings.reading.sniffing import is_page, is_program, suffix
from postings.reading.templates import without_templates

MAX_SOURCE = 1_500_000  # characters, with all markup; what follows is not read
MIN_BODY = 200  # characters; a document with less is filled in by a script, and its structured data holds the text
_ALL_MATTER = {".yml": YAML, ".yaml": YAML, ".json": YAML, ".toml": TOML}
_RESTRUCTURED_NAMES = {".rst", ".rest"}
_DATA_NAMES = {".yml": YAML, ".yaml": YAML, ".json": YAML, ".toml": TOML}
_TEXT_NAMES = {".txt", ".text", ""}


def read_source(source: str, name: str) -> tuple[str, list[Draft]]:
    """The format of the document and its blocks, fields first."""
    source = source[:MAX_SOURCE]
    ending = suffix(name)
    restructured = ending in _RESTRUCTURED_NAMES
    if (form := _DATA_NAMES.get(ending)) and (records := read_data(source, form)):
        return "data", records
    text = without_templates(restructured_text.as_markdown(source) if restructured else source)
    fence, matter, body = split_front_matter(text)
    if not fence and ending in _ALL_MATTER:
        fence, matter, body = _ALL_MATTER[ending], text, ""
    page = is_page(body, name)
    if is_program(body, name) and (records := read_program(source)):
        return "data", records
    drafts = read_page(body, source) if page else read_body(body)
    lists = texts_in_matter(fence, matter) if fence else {}
    lists = lists or (sections_in_matter(fence, matter) if fence and not body.strip() else {})
    shown = tuple(f"{key}." for key in lists)
    values = (value for value in named_values(fence, matter) if not f"{value[0]}.".startswith(shown))
    fields, inner = read_values(values, body)
    listed = [draft for key, value in lists.items() for draft in blocks_of(value, key if names_openings(key) else "")]
    if fence and not (body.strip() or inner or listed):
        fields = shown_where_no_body_is(fields)
    drafts = [*fields, *_structured(text, drafts, inner, listed), *inner, *drafts, *listed]
    if page:
        return "html", drafts
    return "restructured text" if restructured else "text" if ending in _TEXT_NAMES else "markdown", drafts


def _structured(text: str, *drafts: list[Draft]) -> list[Draft]:
    """What JSON-LD says; its descriptions only when the document says nothing else."""
    postings = structured_data.job_postings(text)
    length = sum(len(draft.text) for part in drafts for draft in part if draft.origin is Origin.BODY)
    shown = structured_data.blocks_of(postings) if length < MIN_BODY else []
    return structured_data.fields_of(postings) + shown
