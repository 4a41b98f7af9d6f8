"""Chooses the reader for a document, by its content first and its name second."""

from postings.reading.document import Document, Unreadable
from postings.reading.draft import compose
from postings.reading.encoding import decode
from postings.reading.markdown import read_markdown
from postings.reading.templates import without_templates

MAX_BYTES = 5 * 1024 * 1024


def read(content: bytes, name: str) -> Document:
    """Read a document of any known format. `name` is its file name or path.

    Raises Unreadable when there is nothing to read: no text, no known format, or more than `MAX_BYTES`.
    """
    if len(content) > MAX_BYTES:
        raise Unreadable("The document is larger than 5 MiB.")
    drafts = read_markdown(without_templates(decode(content)))
    document = compose(drafts, "text" if name.endswith(".txt") else "markdown")
    if not document.blocks:
        raise Unreadable("The document is empty.")
    return document
