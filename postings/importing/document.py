from django.db import connection, transaction
from django.utils import timezone

from postings.changing import keep_in_step
from postings.importing.postings import Written, write_postings
from postings.importing.result import Change, ImportedDocument
from postings.importing.terms import AS_THE_DOCUMENT_SAYS, Terms
from postings.intake import parse_bytes
from postings.intake.reading import stamp
from postings.models import SourceDocument
from postings.parsing.posting import Outcome, ParsedDocument
from postings.reading import MAX_BYTES


def import_document(
    *, key: str, content: bytes, parsed: ParsedDocument | None = None, terms: Terms = AS_THE_DOCUMENT_SAYS
) -> ImportedDocument:
    """Read a document, or take it as `parsed`, and write what it says in one transaction.

    `key` is its path or address; imported again under the same key, it changes what its source changed and keeps what
    a person edited. Raises DatabaseError and ValueError when the database refuses it; then nothing of it is written.
    """
    parsed = parsed or parse_bytes(content, key)
    with transaction.atomic():
        _wait_for_turn(key)
        document = SourceDocument.objects.filter(key=key).first() or SourceDocument(key=key)
        if parsed.outcome != Outcome.POSTINGS and document.pk and document.postings.exists():
            return _kept(document, parsed)
        is_new = document.pk is None
        read_anew = stamp(content).startswith(document.sha256 or "new")
        _record(document, content, parsed)
        written = write_postings(document, parsed.postings, terms)
        keep_in_step((posting.pk for posting in written.changed), read_anew=read_anew)
    return _result(key, parsed, written, is_new=is_new)


def _wait_for_turn(key: str) -> None:
    """Two imports of one document, at once, come one after the other: also when neither finds it there yet."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])


def _kept(document: SourceDocument, parsed: ParsedDocument) -> ImportedDocument:
    """A page that went away or a file that broke is no reason to close what it once offered: a person decides."""
    result = ImportedDocument.of(document.key, parsed, Change.KEPT)
    result.remarks.append(f"It gave {document.postings.count()} before; they stay as they are. Close them if they are.")
    return result


def _record(document: SourceDocument, content: bytes, parsed: ParsedDocument) -> None:
    document.format = parsed.format
    document.sha256, document.parser_version = stamp(content).split()
    document.content = content if len(content) <= MAX_BYTES else b""
    document.text = parsed.text
    document.outcome = parsed.outcome.value
    document.reason = parsed.reason
    document.unclaimed = [list(span) for span in parsed.unclaimed]
    document.items = [list(span) for span in parsed.items]
    document.links = [[link.start, link.end, link.href] for link in parsed.links]
    document.imported_at = timezone.now()
    document.save()


def _result(key: str, parsed: ParsedDocument, written: Written, *, is_new: bool) -> ImportedDocument:
    result = ImportedDocument.of(key, parsed, Change.CHANGED if written.changed else Change.UNCHANGED)
    result.change = Change.NEW if is_new else result.change
    result.differences = written.differences
    result.remarks = written.remarks + [
        f"{posting.title}: {remark}" for posting in written.postings for remark in posting.remarks
    ]
    return result
