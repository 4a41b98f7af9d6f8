"""Postings with their organization and parts, in one statement whose plan the connection keeps: by way of querysets it
takes three, and four times as long.
"""

from collections.abc import Iterable, Iterator

from django.db import connection, models
from django.db.models.base import ModelState

from organizations.models import Organization
from postings.models import Posting, PostingLocation, Qualification
from postings.search.kept_plans import kept

BATCH = 500
Row = dict[str, object]  # by column, in the order of the model's fields
PARTS: dict[str, type[models.Model]] = {"locations": PostingLocation, "qualifications": Qualification}

# A plan for any number of ids: of a list that it sees, PostgreSQL would plan each anew.
IDS = "= ANY ((SELECT $1::bigint[])::bigint[])"
READ = """
SELECT {posting}, {organization}, json_build_object({parts})
FROM postings_posting posting
LEFT JOIN organizations_organization organization ON organization.id = posting.hiring_organization_id
WHERE posting.id {ids} ORDER BY posting.id
"""
PART = "(SELECT json_agg({row} ORDER BY position) FROM {table} part WHERE posting_id = posting.id)"
LOCK = f"SELECT id FROM postings_posting WHERE id {IDS} ORDER BY id FOR NO KEY UPDATE"  # noqa: S608


def _statement(*, unread: set[str], organization: set[str], **parts: set[str]) -> str:
    """The columns that are read of each, but for the posting's."""
    read = [field for field in Posting._meta.concrete_fields if field.attname not in unread]
    rows = (
        f"'{name}', {PART.format(row=_row('part', PARTS[name], columns), table=PARTS[name]._meta.db_table)}"
        for name, columns in parts.items()
    )
    return READ.format(
        posting=", ".join(map(_column, read)),
        organization=_row("organization", Organization, organization),
        parts=", ".join(rows),
        ids=IDS,
    )


def _column(field: models.Field) -> str:
    """Of `json` psycopg2 makes what it stands for; Django keeps it from doing so with `jsonb`."""
    return f"posting.{field.attname}::json" if isinstance(field, models.JSONField) else f"posting.{field.attname}"


def _row(table: str, model: type[models.Model], columns: set[str]) -> str:
    """In the order of the model's fields, as `from_db` wants them."""
    names = [field.attname for field in model._meta.concrete_fields if field.attname in columns]
    return "json_build_object(" + ", ".join(f"'{name}', {table}.{name}" for name in names) + ")"


LONG = {"imported", "remarks", "summary", "how_to_apply"}
PLACE = {"id", "posting_id", "address_locality", "address_region", "address_country", "remote"}
FOR_ROW = _statement(
    unread=LONG, organization={"id", "kind"}, locations=PLACE, qualifications={"id", "posting_id", "text", "level"}
)
FOR_CARD = _statement(unread={*LONG, "last_seen"}, organization={"id", "name", "slug", "kind"}, locations=PLACE)


def whole(posting_ids: Iterable[int]) -> list[Posting]:
    """With what search row and public history are made from."""
    return _read(kept(FOR_ROW), list(posting_ids))


def locked(posting_ids: Iterable[int]) -> Iterator[list[Posting]]:
    """In batches, read only after all of a batch are locked, in order: of two who change one posting, the second reads
    what the first wrote."""
    ids = sorted(set(posting_ids))
    for start in range(0, len(ids), BATCH):
        batch = ids[start : start + BATCH]
        yield _read(f"{kept(LOCK)}; {kept(FOR_ROW)}", batch, batch)


def for_cards(posting_ids: Iterable[int]) -> dict[int, Posting]:
    """By id, with what a list shows of them."""
    return {posting.pk: posting for posting in _read(kept(FOR_CARD), list(posting_ids))}


def _read(statement: str, *params: list[int]) -> list[Posting]:
    with connection.cursor() as cursor:
        cursor.execute(statement, params)
        names = [column.name for column in cursor.description]
        return [
            _put_together(dict(zip(names, values, strict=False)), organization, parts)
            for *values, organization, parts in cursor.fetchall()
        ]


def _put_together(row: Row, organization: Row, parts: dict[str, list[Row] | None]) -> Posting:
    """As `select_related` and `prefetch_related` would; what was not read is read when it is asked for."""
    posting = _from_row(Posting, row)
    if posting.hiring_organization_id:
        posting._state.fields_cache["hiring_organization"] = _from_row(Organization, organization)
    posting._prefetched_objects_cache = {
        name: [_from_row(PARTS[name], part) for part in found or ()] for name, found in parts.items()
    }
    return posting


def _from_row(model: type[models.Model], row: Row) -> models.Model:
    """As `from_db` makes it, in a quarter of the time: its `__init__` looks at each field of the model."""
    made = model.__new__(model)
    made._state = ModelState()
    made._state.adding, made._state.db = False, "default"
    made.__dict__.update(row)
    return made
