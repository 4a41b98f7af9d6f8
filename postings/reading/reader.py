"""Chooses the reader for a document, and mends what no single format is to blame for."""

from postings.reading.document import Document, Unreadable
from postings.reading.draft import compose
from postings.reading.encoding import decode
from postings.reading.links import mark_addresses
from postings.reading.page_breaks import join_halves
from postings.reading.quotations import mark_quotations
from postings.reading.residue import mark_residue
from postings.reading.source import read_source

MAX_BYTES = 5 * 1024 * 1024
MENDING = (mark_residue, mark_quotations, join_halves, mark_addresses)


def read(content: bytes, name: str) -> Document:
    """Read a document of any known format. `name` is its file name or path.

    Raises Unreadable when there is nothing to read: no text, no known format, or more than `MAX_BYTES`.
    """
    if len(content) > MAX_BYTES:
        raise Unreadable("The document is larger than 5 MiB.")
    if not content.strip():
        raise Unreadable("The document is empty.")
    form, drafts = read_source(decode(content), name)
    for mend in MENDING:
        drafts = mend(drafts)
    document = compose(drafts, form)
    if not document.blocks:
        raise Unreadable("The document holds no text.")
    return document
