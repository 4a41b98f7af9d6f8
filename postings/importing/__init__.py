"""Parsed postings become rows: atomic for each document, idempotent, and never over a person's edit."""

from postings.importing.document import import_document
from postings.importing.result import Difference, ImportedDocument
from postings.importing.terms import Terms

__all__ = ["Difference", "ImportedDocument", "Terms", "import_document"]
