"""Chooses the reader for a document, and mends what no single format is to blame for."""

from pathlib import PurePath

from postings.reading.document import Document, Unreadable
from postings.reading.docx import read_docx
from postings.reading.draft import Draft, compose
from postings.reading.email import read_mail
from postings.reading.encoding import decode
from postings.reading.joined_lines import part_joined_lines
from postings.reading.links import mark_addresses
from postings.reading.page_breaks import join_halves
from postings.reading.pdf import read_pdf
from postings.reading.quotations import mark_quotations
from postings.reading.residue import mark_residue
from postings.reading.sniffing import is_mail, is_pdf, is_zip
from postings.reading.source import read_source
from postings.reading.typed_lists import find_typed_items
from postings.reading.values import replace

MAX_BYTES = 5 * 1024 * 1024
MENDING = (mark_residue, part_joined_lines, find_typed_items, mark_quotations, join_halves, mark_addresses)


def read(content: bytes, name: str) -> Document:
    """Read a document of any known format. `name` is its file name or path.

    Raises Unreadable when there is nothing to read: no text, no known format, or more than `MAX_BYTES`.
    """
    if len(content) > MAX_BYTES:
        raise Unreadable("The document is larger than 5 MiB.")
    if not content.strip():
        raise Unreadable("The document is empty.")
    form, drafts = _read(content, name)
    for mend in MENDING:
        drafts = mend(drafts)
    document = compose(drafts, form)
    if not document.blocks:
        raise Unreadable("The document holds no text.")
    return replace(document, data_of=PurePath(name).stem) if form == "data" else document


def _read(content: bytes, name: str) -> tuple[str, list[Draft]]:
    if is_pdf(content):
        return "pdf", read_pdf(content)
    if is_zip(content):
        return "docx", read_docx(content)
    if is_mail(content, name):
        fields, body, body_name = read_mail(content)
        return "email", fields + read_source(body, body_name)[1]
    return read_source(decode(content), name)
