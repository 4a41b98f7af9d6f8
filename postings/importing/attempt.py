import logging

from django.db import DatabaseError

from postings.importing.document import import_document
from postings.importing.result import Change, ImportedDocument
from postings.importing.terms import Terms
from postings.parsing.posting import Outcome, ParsedDocument

logger = logging.getLogger(__name__)


def attempt(*, key: str, content: bytes, parsed: ParsedDocument, terms: Terms) -> ImportedDocument:
    """`import_document`, whose failure is a result too: it stops no other document."""
    try:
        return import_document(key=key, content=content, parsed=parsed, terms=terms)
    except (DatabaseError, ValueError) as refusal:
        logger.exception("Importing %s failed", key)
        reason = f"The database refused it ({type(refusal).__name__}); nothing of it was written."
        return ImportedDocument(key, Outcome.UNREADABLE, reason, Change.FAILED)
