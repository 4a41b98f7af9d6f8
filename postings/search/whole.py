"""Postings with all that follows from them is made from: their search rows and public history. One statement reads
them, whose plan the connection keeps: the same by way of three querysets takes four times as long.
"""

from collections.abc import Iterable, Iterator

from django.db import models

from organizations.models import Organization
from postings.models import Posting, PostingLocation, Qualification
from postings.search.kept_plans import kept

BATCH = 500

UNREAD = ("imported", "remarks", "summary", "how_to_apply")
POSTING = [field.attname for field in Posting._meta.concrete_fields if field.attname not in UNREAD]
ORGANIZATION = ["id", "kind"]
PARTS: dict[str, tuple[type[models.Model], list[str]]] = {
    "locations": (
        PostingLocation,
        ["id", "posting_id", "address_locality", "address_region", "address_country", "remote"],
    ),
    "qualifications": (Qualification, ["id", "posting_id", "text", "level"]),
}


def _columns(names: Iterable[str], table: str) -> str:
    return ", ".join(f"{table}.{name}" for name in names)


def _rows(name: str) -> str:
    model, names = PARTS[name]
    table = model._meta.db_table
    rows = f"json_agg(json_build_array({_columns(names, table)}) ORDER BY {table}.position)"
    return f"(SELECT {rows} FROM {table} WHERE {table}.posting_id = posting.id) AS {name}_rows"  # noqa: S608


# A plan for any number of ids: of a list that it sees, PostgreSQL would plan each anew.
IDS = "= ANY ((SELECT $1::bigint[])::bigint[])"
READ = f"""
SELECT {_columns(POSTING, "posting")}, json_build_array({_columns(ORGANIZATION, "organization")}) AS organization_row,
    {", ".join(map(_rows, PARTS))}
FROM postings_posting posting
LEFT JOIN organizations_organization organization ON organization.id = posting.hiring_organization_id
WHERE posting.id {IDS} ORDER BY posting.id
"""  # noqa: S608
LOCK = f"SELECT id FROM postings_posting WHERE id {IDS} ORDER BY id FOR NO KEY UPDATE"  # noqa: S608


def whole(posting_ids: Iterable[int]) -> list[Posting]:
    """By id. What is not read here is read when it is asked for."""
    return _put_together(Posting.objects.raw(kept(READ), [list(posting_ids)]))


def locked(posting_ids: Iterable[int]) -> Iterator[list[Posting]]:
    """In batches, read only after all of a batch are locked, in order: of two who change one posting, the second reads
    what the first wrote."""
    ids = sorted(set(posting_ids))
    for start in range(0, len(ids), BATCH):
        batch = ids[start : start + BATCH]
        yield _put_together(Posting.objects.raw(f"{kept(LOCK)}; {kept(READ)}", [batch, batch]))


def _put_together(postings: Iterable[Posting]) -> list[Posting]:
    """As `select_related` and `prefetch_related` would."""
    found = list(postings)
    for posting in found:
        if posting.hiring_organization_id:
            posting.hiring_organization = Organization.from_db(
                posting._state.db, ORGANIZATION, posting.organization_row
            )
        posting._prefetched_objects_cache = {name: _parts(posting, name) for name in PARTS}
    return found


def _parts(posting: Posting, name: str) -> list[models.Model]:
    model, names = PARTS[name]
    return [model.from_db(posting._state.db, names, row) for row in getattr(posting, f"{name}_rows") or ()]
