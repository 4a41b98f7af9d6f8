"""From the bytes of a document to what was read from it: the one way that every command and page takes."""

import logging
from dataclasses import replace

from postings.parsing import parse
from postings.parsing.posting import Outcome, ParsedDocument
from postings.reading import Unreadable, read

logger = logging.getLogger(__name__)


def parse_bytes(content: bytes, name: str) -> ParsedDocument:
    """Never raises: what cannot be read, for whatever reason, is a result too, and stops no other document."""
    try:
        document = read(content, name)
        return replace(parse(document), items=document.items, links=document.links)
    except Unreadable as refusal:
        return unreadable(str(refusal))
    except Exception as mistake:
        logger.exception("Reading %s failed", name)
        return unreadable(f"Reading it failed unexpectedly ({type(mistake).__name__}).")


def unreadable(reason: str) -> ParsedDocument:
    return ParsedDocument(outcome=Outcome.UNREADABLE, format="", text="", reason=reason)
