"""Many documents: read on as many cores as one likes, written by one process, each for itself."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from django.db import DatabaseError, transaction

from postings.importing.document import import_document
from postings.importing.result import Change, ImportedDocument
from postings.intake import File, FileReading, read_files
from postings.models import SourceDocument
from postings.parsing.posting import Outcome

logger = logging.getLogger(__name__)


def import_files(
    files: list[File], *, workers: int = 1, dry_run: bool = False, employer: str = ""
) -> Iterator[ImportedDocument]:
    """Import each file and hand on what came of it.

    What would read as it did when it was last imported is passed over, so that an import that was stopped goes on
    where it stopped. A dry run does it all and takes it back at the end.
    """
    known = dict(SourceDocument.objects.stamps())
    with _nothing_written() if dry_run else nullcontext():
        for reading in read_files(files, workers=workers, known=known):
            yield _import(reading, employer)


def _import(reading: FileReading, employer: str) -> ImportedDocument:
    key = reading.file.key
    if reading.parsed is None:
        document = SourceDocument.objects.get(key=key)
        return ImportedDocument(key, Outcome(document.outcome), document.reason, roles=document.postings.count())
    try:
        return import_document(key=key, content=reading.content, parsed=reading.parsed, employer=employer)
    except (DatabaseError, ValueError) as refusal:
        logger.exception("Importing %s failed", key)
        reason = f"The database refused it ({type(refusal).__name__}); nothing of it was written."
        return ImportedDocument(key, Outcome.UNREADABLE, reason, Change.FAILED)


@contextmanager
def _nothing_written() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
