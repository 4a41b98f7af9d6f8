"""Where a role says something else than its source, because a person edited it: what an import keeps, and reports."""

from postings.importing.parts import PARTS, content
from postings.importing.result import Difference
from postings.importing.values import remembered
from postings.models import Posting

DECIDED_HERE = {"status", "remarks", "hiring_organization", "hiring_organization_id", *PARTS}


def differences(posting: Posting) -> list[Difference]:
    """Reads the parts: prefetch them. None for a role that no document gave."""
    return [*_of_employer(posting), *_of_values(posting), *_of_parts(posting)]


def _of_employer(posting: Posting) -> list[Difference]:
    source = posting.imported.get("hiring_organization")
    if not source or posting.imported.get("hiring_organization_id") == posting.hiring_organization_id:
        return []
    return [Difference(posting.title, "hiring_organization", str(posting.hiring_organization or ""), source)]


def _of_values(posting: Posting) -> list[Difference]:
    sources = {name: value for name, value in posting.imported.items() if name not in DECIDED_HERE}
    kept = {name: remembered(getattr(posting, name)) for name in sources}
    return [
        Difference(posting.title, name, kept[name], value) for name, value in sources.items() if kept[name] != value
    ]


def _of_parts(posting: Posting) -> list[Difference]:
    sources = {name: posting.imported[name] for name in PARTS if name in posting.imported}
    kept = {name: [content(row) for row in getattr(posting, name).all()] for name in sources}
    return [
        Difference(posting.title, name, kept[name], value) for name, value in sources.items() if kept[name] != value
    ]
