"""The one city of which a text speaks again and again: "homes in Bristol", "a course in Bristol"."""

import re
from collections.abc import Iterator

from postings.parsing.fields.places_in_prose import DECOY, NEAR, NEVER, REACH, place_fact
from postings.parsing.gazetteer import Mention, is_ambiguous, mentions
from postings.parsing.language.hints import in_small_letters
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact, Place, SectionKind
from postings.reading.document import Origin

_FEWEST = 2  # times that it is named
_ELSEWHERE = NEVER - {SectionKind.RESPONSIBILITIES}  # what one does there tells as well
_IN = re.compile(
    r"\b(?:in|around|throughout|across|of|the) (?:(?:the|downtown|central|greater|city of|town of) ){0,2}(?=[A-Z])"
)
# Or seldom.
_NO_CITY = re.compile(r"(?:spring|summer|fall|english|reading|mobile|orange|college|nature)\b", re.I)


def told_again(role: RoleText) -> Iterator[Fact]:
    """A city named twice behind a word of place, where no other is. In which country a city of its name lies is not
    said."""
    found = [fact for passage in role.passages for fact in _named_in(passage)]
    if len(found) >= _FEWEST and len({fact.value for fact in found}) == 1:
        yield found[0]


def _named_in(passage: Passage) -> Iterator[Fact]:
    if passage.origin is not Origin.BODY or passage.section in _ELSEWHERE:
        return
    for before in _IN.finditer(passage.text):
        start = before.end()
        city = next(mentions(passage.text[start : start + REACH]), None)
        if not city or city.start or not city.place.address_locality or _NO_CITY.match(passage.text, start):
            continue
        around = passage.text[max(0, before.start() - NEAR) : start + city.end]
        if not DECOY.search(in_small_letters(around)):
            name = city.place.address_locality
            place = Place(name, None, None) if is_ambiguous(name) else city.place
            yield place_fact(passage, Mention(place, 0, city.end), start, Basis.DERIVED)
