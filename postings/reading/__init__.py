"""Readers turn the bytes of a document into its text and what its format knew of that text."""

from postings.reading.document import Document, Unreadable
from postings.reading.reader import MAX_BYTES, read

__all__ = ["MAX_BYTES", "Document", "Unreadable", "read"]
