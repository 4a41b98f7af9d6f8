"""Values of front matter whose name stands beside them, in a field of its own.

`- label: Salary` over `value: £28,000` is a value called "Salary"; `cta_text: Apply now` over `cta_link` an address so
called, and so is `website` beside `website_text`. May be added to the names of keys: one that sites use for the name,
or the value, of anything.
"""

import re
from collections import Counter
from collections.abc import Iterator

from postings.parsing.fields.labels import words_of
from postings.parsing.passages import Passage
from postings.reading.document import BlockKind, Origin
from postings.reading.values import replace

_NAMES = frozenset("label name title key term heading event question".split())
_SENTENCES = frozenset("text content body description detail details".split())  # may describe what has the name
_VALUES = frozenset("value date answer".split()) | _SENTENCES
_LINKS = frozenset("url link href".split())
_NAMES_OF_LINKS = frozenset("label text caption".split())
# Under these keys also "name" and "title" are what a reader sees of the link; elsewhere they are of who or what has it.
_HOLDERS = frozenset("link links button buttons btn cta ctas action actions".split())
_ONLY_NAMES = frozenset("label key term".split())
_QUOTED = re.compile(r"(?:testimonials?|quotes?|reviews?|faqs?|stories)\b", re.IGNORECASE)  # said by or to others
_ADDRESS = re.compile(r"(?:https?:/|mailto:)?/?\S+$")
_LONGEST_NAME = 60
_LONGEST_VALUE = 300


def with_names(fields: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The fields, those called by a neighbour with its text as label. A value of a list keeps its own name as well."""
    if not any(field.origin is Origin.FRONT_MATTER for field in fields):
        return fields
    return tuple(_named(tuple(replace(f, kind=BlockKind.QUOTE) if _QUOTED.match(f.label) else f for f in fields)))


def _named(fields: tuple[Passage, ...]) -> Iterator[Passage]:
    repeated = Counter(field.label for field in fields)
    position = 0
    while position < len(fields):
        field, *following = fields[position : position + 2]
        pair = () if not following else _pair(field, following[0], repeated) or _pair(following[0], field, repeated)
        yield from pair or (field,)
        position += 2 if pair else 1


def _pair(name: Passage, value: Passage, repeated: Counter[str]) -> tuple[Passage, ...]:
    """What the two are together, () if the one is not the name of the other."""
    if not name.origin is value.origin is Origin.FRONT_MATTER or len(name.text) > _LONGEST_NAME:
        return ()
    *above, called = words_of(name.label).split() or [""]
    *above_value, key = words_of(value.label).split() or [""]
    if called in _NAMES_OF_LINKS and above == [*above_value, key] and _ADDRESS.match(value.text):
        return name, replace(value, label=name.text)
    if not above or above != above_value or len(value.text) > _LONGEST_VALUE:
        return ()
    if key in _LINKS and (called in _NAMES_OF_LINKS or (called in _NAMES and above[-1] in _HOLDERS)):
        return name, replace(value, label=name.text)
    if key in _VALUES and (called in _ONLY_NAMES or (called in _NAMES and repeated[name.label] > 1)):
        kept = (name,) if called not in _ONLY_NAMES else ()
        said = (value,) if kept and key in _SENTENCES else ()
        return *kept, *said, replace(value, label=name.text)
    return ()
