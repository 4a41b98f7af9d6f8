"""Many documents: read on as many cores as one likes, written by one process, each for itself."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from django.db import transaction

from postings.importing.attempt import attempt
from postings.importing.result import ImportedDocument
from postings.importing.terms import AS_THE_DOCUMENT_SAYS, Terms
from postings.intake import File, FileReading, read_files
from postings.models import SourceDocument
from postings.parsing.posting import Outcome


def import_files(
    files: list[File], *, workers: int = 1, dry_run: bool = False, terms: Terms = AS_THE_DOCUMENT_SAYS
) -> Iterator[ImportedDocument]:
    """Import each file and hand on what came of it.

    What would read as it did when it was last imported is passed over, so that an import that was stopped goes on
    where it stopped. A dry run does it all and takes it back at the end.
    """
    known = dict(SourceDocument.objects.stamps())
    with _nothing_written() if dry_run else nullcontext():
        for reading in read_files(files, workers=workers, known=known):
            yield _import(reading, terms)


def _import(reading: FileReading, terms: Terms) -> ImportedDocument:
    key = reading.file.key
    if reading.parsed is None:
        document = SourceDocument.objects.get(key=key)
        return ImportedDocument(key, Outcome(document.outcome), document.reason, roles=document.postings.count())
    return attempt(key=key, content=reading.content, parsed=reading.parsed, terms=terms)


@contextmanager
def _nothing_written() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
