"""Values of front matter that are records of their wordings: `title: {original: Tutor (m/f), normalized: Tutor}`.

May be added: a key under which sites keep a text as its author wrote it, or as a page shows it, whatever it is about.
"""

from collections.abc import Iterator

from postings.parsing.passages import Passage
from postings.reading.document import Origin
from postings.reading.values import replace

_WORDINGS = frozenset("original raw rendered text display displaytext formatted plain full default en".split())


def as_worded(fields: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The fields, the first wording of each record called as the record itself."""
    return tuple(_named(fields)) if any("." in field.label for field in fields) else fields


def _named(fields: tuple[Passage, ...]) -> Iterator[Passage]:
    names = {field.label for field in fields}
    for field in fields:
        above, _, key = field.label.rpartition(".")
        if above not in names and field.origin is Origin.FRONT_MATTER and key.lower() in _WORDINGS:
            names.add(above)
            field = replace(field, label=above)
        yield field
