"""Values that their author named: JSON-LD properties, front matter, and lines such as "Closing date: 3 May"."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from postings.parsing.fields.table_rows import cells
from postings.parsing.passages import LONGEST_NAME, Passage, RoleText
from postings.reading.document import Origin

# Most certain first. Page furniture names nothing of a role.
CERTAINTY = {Origin.JSON_LD: 0, Origin.FRONT_MATTER: 1, Origin.BODY: 2, Origin.HEAD: 3}
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
REMARK = re.compile(r"\([^)]{0,120}\)")
WORD = re.compile(r"[^\W_]+")
# "closingdate", "applyurl": keys that run two words together. A word may be added to either half if keys are so made.
COMPOUND = re.compile(
    r"(?i)\b(appl(?:y|ication)|clos(?:e|es|ing)|post(?:ed|ing)?|publish(?:ed)?|start|end|expir(?:y|es?|ation)|due|valid|"
    r"salary|pay|wage|hourly|base|min|max|job|employment|contract|work|position|report(?:s|ing)?|date)"
    r"(?=(?:date|url|link|by|to|deadline|type|range|rate|salary|pay|wage|email|form|through|until|posted|published|"
    r"closing)\b)"
)


@lru_cache(maxsize=4096)
def words_of(label: str) -> str:
    """A label as lower-case words: "baseSalary.minValue" is "base salary min value", "Closing_Date:" "closing date"."""
    words = " ".join(WORD.findall(CAMEL.sub(" ", REMARK.sub(" ", label).replace("’", "'"))))
    return COMPOUND.sub(r"\1 ", words).lower()


def last_words_of(label: str) -> str:
    """The words of a label, of a path in nested front matter those of its end: "opening.applyLink" is "apply link"."""
    return words_of(label.rpartition(".")[2]) if "." in label and " " not in label else words_of(label)


def labelled(role: RoleText, is_name: Callable[[str], object]) -> Iterator[Passage]:
    """The passages with a label that is such a name, in words; the most certain origin and the role's own first.

    A paragraph or item right under a heading that is such a label counts as well: "APPLICATION DEADLINE", then a date;
    and so does the cell of a table under a column of that name, and front matter whose key ends with it ("job.place").
    """
    is_called = _remembering(is_name)
    names = filter(is_called, role.names)
    found = [passage for name in names for passage in role.named[name] if passage.origin in CERTAINTY]
    for name in () if found else role.nested_names:
        if is_called(name.rpartition(".")[2]):
            found += [passage for passage in role.named[name] if passage.origin is Origin.FRONT_MATTER]
    if role.rows:
        found += [cell for cell in cells(role) if len(cell.label) <= LONGEST_NAME and is_called(cell.label)]
    if found:
        yield from sorted(found, key=lambda p: (CERTAINTY[p.origin], not p.label, p.shared, p.start))


@lru_cache(maxsize=256)
def _remembering(is_name: Callable[[str], object]) -> Callable[[str], bool]:
    """Headings and labels recur from document to document, and every extractor asks of each of them."""

    @lru_cache(maxsize=4096)
    def is_called(name: str) -> bool:
        return bool(is_name(words_of(name)))

    return is_called
