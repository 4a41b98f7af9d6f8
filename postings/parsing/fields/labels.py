"""Values that their author named: JSON-LD properties, front matter, and lines such as "Closing date: 3 May"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from postings.parsing.fields.table_rows import cells
from postings.parsing.passages import Passage, RoleText
from postings.reading.document import BlockKind, Origin

# Most certain first. Page furniture names nothing of a role.
CERTAINTY = {Origin.JSON_LD: 0, Origin.FRONT_MATTER: 1, Origin.BODY: 2, Origin.HEAD: 3}
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
REMARK = re.compile(r"\([^)]*\)")
WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4096)
def words_of(label: str) -> str:
    """A label as lower-case words: "baseSalary.minValue" is "base salary min value", "Closing_Date:" "closing date"."""
    return " ".join(WORD.findall(CAMEL.sub(" ", REMARK.sub(" ", label).replace("’", "'")))).lower()


def labelled(role: RoleText, pattern: re.Pattern[str]) -> Iterator[Passage]:
    """The passages whose label `pattern` matches whole, in words; the most certain origin and the role's own first.

    A paragraph or item right under a heading that is such a label counts as well: "APPLICATION DEADLINE", then a date;
    and so does the cell of a table under a column of that name.
    """
    everything = (*role.passages, *cells(role))
    found = [passage for passage in everything if passage.origin in CERTAINTY and _is_labelled(passage, pattern)]
    yield from sorted(found, key=lambda passage: (CERTAINTY[passage.origin], not passage.label, passage.shared))


def _is_labelled(passage: Passage, pattern: re.Pattern[str]) -> bool:
    if passage.label:
        return pattern.fullmatch(words_of(passage.label)) is not None
    if passage.kind is BlockKind.HEADING or not passage.heading:
        return False
    return pattern.fullmatch(words_of(passage.heading)) is not None
