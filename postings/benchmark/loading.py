"""Streams made-up postings into the tables with COPY, and takes them out again.

They are known by their source document, whose key begins with "synthetic:".
"""

import json
from collections.abc import Callable
from datetime import date
from io import StringIO
from typing import Any

from django.db import connection, transaction
from django.db.models import Model
from django.utils import timezone

from organizations.models import Organization
from postings.benchmark.synthetic import Made, Maker
from postings.models import Posting, PostingLocation, PostingSection, Qualification, Responsibility, SourceDocument
from postings.search.sharing import share

MARK = "synthetic:"
CHUNK = 2_000  # postings in memory at a time
POSTINGS_OF_AN_ORGANIZATION = 50
PARTS = (PostingLocation, Responsibility, Qualification, PostingSection)
Rows = list[dict[str, Any]]


def load(count: int, seed: int, today: date, progress: Callable[[int], None], workers: int = 1) -> None:
    """Without search rows: `rebuild_search` makes them faster all at once."""
    document = SourceDocument.objects.create(
        key=f"{MARK}{seed}:{timezone.now().isoformat()}", sha256="0" * 64, content=b"", outcome="postings",
        parser_version="synthetic", imported_at=timezone.now(),
    )  # fmt: skip
    maker = Maker(seed, today, _organizations(seed, max(1, count // POSTINGS_OF_AN_ORGANIZATION)))

    @transaction.atomic
    def write(start: int) -> None:
        _trust_references()
        _write(maker.postings(start, min(CHUNK, count - start)), document, start)

    share(write, range(0, count, CHUNK), workers, lambda done: progress(min(count, done * CHUNK)))
    _count_what_is_there()


def remove() -> int:
    """How many postings were removed."""
    with transaction.atomic(), connection.cursor() as cursor:
        mine = "SELECT id FROM postings_sourcedocument WHERE key LIKE %s"
        found = f"SELECT id FROM postings_posting WHERE source_document_id IN ({mine})"
        for model in PARTS:
            cursor.execute(f"DELETE FROM {model._meta.db_table} WHERE posting_id IN ({found})", [f"{MARK}%"])
        cursor.execute(f"DELETE FROM postings_posting WHERE source_document_id IN ({mine})", [f"{MARK}%"])
        removed = cursor.rowcount
        cursor.execute("DELETE FROM postings_removedposting WHERE removed_at = now()")  # nobody ever saw them
        SourceDocument.objects.filter(key__startswith=MARK).delete()
        Organization.objects.filter(slug__startswith="synthetic-", postings=None).delete()
    return removed


def _organizations(seed: int, count: int) -> list[int]:
    kinds = [kind for kind, _ in Organization._meta.get_field("kind").choices]
    Organization.objects.bulk_create([
        Organization(
            name=f"Synthetic District {seed}-{number}",
            slug=f"synthetic-{seed}-{number}",
            kind=kinds[number % len(kinds)],
        )
        for number in range(count)
    ], ignore_conflicts=True)  # fmt: skip
    mine = Organization.objects.filter(slug__startswith=f"synthetic-{seed}-").order_by("pk")
    return list(mine.values_list("pk", flat=True)[:count])


def _trust_references() -> None:
    """Until the transaction ends: what is made up refers to what is there. Only a superuser may spare the check."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('session_replication_role', 'replica', true) FROM pg_roles"
            " WHERE rolname = current_user AND rolsuper"
        )


def _count_what_is_there() -> None:
    """Else PostgreSQL, which counts a minute later, would read the whole tables for each batch of search rows."""
    with connection.cursor() as cursor:
        for model in (Posting, *PARTS):
            cursor.execute(f"ANALYZE {model._meta.db_table}")


def _write(chunk: list[Made], document: SourceDocument, position: int) -> None:
    ids = _next_ids(len(chunk))
    postings: Rows = []
    parts: dict[type[Model], Rows] = {model: [] for model in PARTS}
    for number, (pk, made) in enumerate(zip(ids, chunk, strict=True)):
        postings.append(
            {"id": pk, "source_document_id": document.pk, "source_position": position + number, **made.posting}
        )
        of_posting = made.locations, made.responsibilities, made.qualifications, made.sections
        for model, rows in zip(PARTS, of_posting, strict=True):
            parts[model] += ({"posting_id": pk, "position": place, **row} for place, row in enumerate(rows))
    _copy(Posting, postings)
    for model, rows in parts.items():
        _copy(model, rows)


def _next_ids(count: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence('postings_posting', 'id')) FROM generate_series(1, %s)", [count]
        )
        return [row[0] for row in cursor.fetchall()]


def _copy(model: type[Model], rows: Rows) -> None:
    """What a row does not say is as in a new object of its model."""
    now = timezone.now()
    new = model()
    default = {
        field.column: _text(
            now if getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)
            else getattr(new, field.attname)
        )
        for field in model._meta.concrete_fields
        if not field.primary_key or model is Posting
    }  # fmt: skip
    lines = ("\t".join((default | {column: _text(row[column]) for column in row}).values()) for row in rows)
    columns = ", ".join(f'"{column}"' for column in default)
    with connection.cursor() as cursor:
        cursor.copy_expert(f"COPY {model._meta.db_table} ({columns}) FROM STDIN", StringIO("\n".join(lines)))


def _text(value: Any) -> str:
    """As COPY reads it. What is made up has no backslash, tab or line break."""
    if value is None:
        return "\\N"
    if isinstance(value, (list, tuple)):
        return "{" + ",".join(value) + "}"
    if isinstance(value, dict):
        return json.dumps(value)
    return str(value)
