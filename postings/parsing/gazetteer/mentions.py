"""Where in a text a place is named.

A city is known by the state or the country behind it ("Hales Corners, WI", "Marburg, Germany", whatever its size) or
by its own name ("Boston"), which then stands for the largest of that name. Look-up is by dictionary on windows of
capitalized words.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from postings.parsing.gazetteer.known import (
    CODES,
    ONLY_REGIONS,
    US_CODES,
    country_code,
    country_of,
    is_ambiguous,
    key,
    places,
    region_code,
    small_places,
)
from postings.parsing.gazetteer.towns_abroad import before_its_region_abroad
from postings.parsing.gazetteer.written import (
    AFTER_ITS_UNIT,
    BARE_CODES,
    CAPITAL,
    CEDEX,
    CEDEX_NUMBER,
    COMPASS_BEFORE,
    COUNTRY_AFTER,
    COUNTRY_IN_BRACKETS,
    COUNTRY_NAME_AFTER,
    COUNTY_AFTER,
    FEATURE_AFTER,
    IN_BEFORE,
    INSTITUTION,
    INSTITUTION_AFTER,
    INSTITUTION_BEFORE,
    LEAD_IN,
    MORE_OF_ADDRESS,
    NAME_BEFORE,
    NOT_A_CITY,
    PART_AFTER,
    PART_BEFORE,
    PART_OF_THE_WORLD,
    PHRASE,
    REGION_AFTER,
    STREET,
    WATER_BEFORE,
    WORD_END,
    ZIP_AFTER,
    Mention,
    trimmed,
)
from postings.parsing.posting import Place
from postings.parsing.vocabulary.months import MONTHS

ALSO_TOWNS = frozenset({"new brunswick"})  # provinces whose name towns in the United States bear: "New Brunswick, NJ"
_MONTHS = frozenset(MONTHS.split("|"))  # "March", a town by its county alone
_WORDS = frozenset({"OR", "IN", "ME", "OK", "HI", "OH", "PA", "MA"})  # codes that are also words in capitals


def mentions(text: str, *, sure: bool = False) -> Iterator[Mention]:
    """The places that `text` names, in order. `sure` is for running text: a name that is also a word counts only beside
    its state, and one within the name of an institution does not count."""
    done = 0
    for capital in CAPITAL.finditer(text):
        if capital.start() < done:
            continue
        if mention := _mention_at(text, capital.start(), sure):
            done = mention.end
            yield mention


def without_institutions(text: str, found: list[Mention]) -> list[Mention]:
    """The places without "Lincoln Park" of "Lincoln Park Community Center", where another is named."""
    addressed = [mention for mention in found if "," in text[mention.start : mention.end]]
    apart = [mention for mention in found if mention in addressed or not INSTITUTION_AFTER.match(text, mention.end)]
    return apart or found


def _mention_at(text: str, start: int, sure: bool) -> Mention | None:
    phrase = PHRASE.match(text, start)
    first_word = phrase.group().partition(" ")[0] if phrase else ""
    if phrase is None or first_word in LEAD_IN:
        return None
    end = trimmed(text, start, phrase.end())
    if MORE_OF_ADDRESS.match(text, end) or not text[end - 1].islower():  # as a code ends
        for before in (before_its_region_abroad, _before_its_state, _beside_its_code, _before_its_country):
            if city := before(text, start, end):
                return city
    if _first_part(first_word) not in _first_words():
        return None
    for end in reversed([start + space.start() for space in WORD_END.finditer(phrase.group())]):
        end = trimmed(text, start, end)
        name = text[start:end]
        if name.lower() in _MONTHS:
            return None
        place = Place(None, name, country_of(name)) if name in BARE_CODES else places().get(key(name))
        if place and (mention := _known(text, start, end, place)) and not _doubtful(text, mention, end, sure):
            return mention
        small = None if place else small_places().get(key(name))
        if small and _stands_as_place(text, start, end, sure):
            return _finished(text, start, end, small)
    return None


@lru_cache(maxsize=4096)  # capitalized words begin sentences, and recur
def _first_part(word: str) -> str:
    return key(word).removesuffix("'s").removesuffix("'").partition(" ")[0]


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """What the first word of a name may be; of most capitalized words this is all that need be asked."""
    names = (*places(), *small_places())
    return frozenset(name.split(" ")[0] for name in names) | {code.lower() for code in BARE_CODES}


def _before_its_state(text: str, start: int, end: int) -> Mention | None:
    """A city, listed or not, by the state behind it."""
    after = _region_after(text, end)
    if after is None:
        return None
    region, end_of_region = after
    name = text[start:end]
    if street := STREET.match(name):
        start, name = start + street.end(), name[street.end() :]
    for space in re.finditer(" ", name):  # "Community College Lincroft": a listed name at the end is the city
        if not _is_listed(name) and INSTITUTION.search(name[: space.end()]) and _is_listed(name[space.end() :]):
            start, name = start + space.end(), name[space.end() :]
            break
    if name.endswith(" County"):
        return Mention(Place(None, region, country_of(region)), start, end_of_region)
    if name == region == "NY":
        return _finished(text, start, end_of_region, Place("New York", "NY", "US"))
    is_region = key(name) in ONLY_REGIONS and not (key(name) in ALSO_TOWNS and region in US_CODES)
    if not name or NOT_A_CITY.search(name) or name.upper() in CODES - {"DC"} or is_region:
        return None
    if "," not in text[end:end_of_region] and not _is_listed(name):
        return None
    known = places().get(key(name)) or small_places().get(key(name))
    locality = (known and known.address_locality) or name
    return _finished(text, start, end_of_region, Place(locality, region, country_of(region)))


def _beside_its_code(text: str, start: int, end: int) -> Mention | None:
    """ "Newark NJ": a listed city, or any name that with its state is a whole part of a line, or between a street and a
    postal code. A code that is a word too ("OR", "IN") must end the part."""
    name, _, code = text[start:end].rpartition(" ")
    if street := STREET.match(name):
        start, name = start + street.end(), name[street.end() :]
    if not name or code not in US_CODES or key(name) in ONLY_REGIONS:
        return None
    if NOT_A_CITY.search(name) or INSTITUTION.search(name):
        return None
    coded = ZIP_AFTER.match(text, end) is not None
    ends = coded or PART_AFTER.match(text, end) is not None
    begins = (street is not None and coded) or PART_BEFORE.search(text, max(0, start - 12), start) is not None
    is_part = ends and begins and len(name.split()) < 3 and (coded or code in BARE_CODES)  # "Bird ID"
    if not (is_part or (_is_listed(name) and (ends or code not in _WORDS))):
        return None
    known = places().get(key(name)) or small_places().get(key(name))
    return _finished(text, start, end, Place((known and known.address_locality) or name, code, country_of(code)))


def _before_its_country(text: str, start: int, end: int) -> Mention | None:
    """A city, listed or not, by the country's name behind it: "Marburg, Germany"."""
    name = text[start:end]
    if cedex := CEDEX.search(name):
        name, number = name[: cedex.start()], CEDEX_NUMBER.match(text, end)
        end = number.end() if number else end
    country = COUNTRY_NAME_AFTER.match(text, end)
    if country is None and key(name) in small_places():  # "Leuven (Belgium)", but not "Flexible (Belgium)"
        country = COUNTRY_IN_BRACKETS.match(text, end)
    code = country_code(country.group(1)) if country else None
    if country is None or code is None or region_code(country.group(1)) or REGION_AFTER.match(text, country.end()):
        return None
    if len(country.group(1)) < 3 and country.group(1) != "UK":  # "Elm Hall, In"
        return None
    if _is_known(name) or INSTITUTION.search(name) or NOT_A_CITY.search(name):
        return None
    if (inner := AFTER_ITS_UNIT.match(name)) and _is_listed(name[inner.end() :]):
        start, name = start + inner.end(), name[inner.end() :]
    listed = small_places().get(key(name))
    return Mention(Place((listed and listed.address_locality) or name, None, code), start, country.end())


def _is_known(name: str) -> bool:
    """A known name is better read by what is known of it."""
    return key(name) in places() or name in CODES


def _stands_as_place(text: str, start: int, end: int, sure: bool) -> bool:
    """Whether a small town's name is the whole of a part of a list or address, or stands behind "in"."""
    if not sure and not PART_BEFORE.search(text, max(0, start - 12), start):
        return False
    if sure and not IN_BEFORE.search(text, max(0, start - 12), start):
        return False
    return PART_AFTER.match(text, end) is not None


def _is_listed(name: str) -> bool:
    place = places().get(key(name)) or small_places().get(key(name))
    return place is not None and (place.address_locality is not None or key(name) == "washington")


def _region_after(text: str, end: int) -> tuple[str, int] | None:
    beside = REGION_AFTER.match(text, end)
    if beside is None:
        return None
    code = region_code(beside.group("code") or beside.group("name"))
    return (code, beside.end()) if code else None


def _known(text: str, start: int, end: int, place: Place) -> Mention | None:
    name = text[start:end]
    if len(name) < 4 and name.upper() != name:  # "Us", "La"
        return None
    if name == "America" and PART_OF_THE_WORLD.search(text, max(0, start - 8), start):
        return None
    if place.address_locality and place.address_country != "US" and place.address_region is None:
        country = COUNTRY_NAME_AFTER.match(text, end)
        if country and (code := country_code(country.group(1))) and len(country.group(1)) > 1:
            return _finished(text, start, country.end(), Place(place.address_locality, None, code))
    return _finished(text, start, end, place)


def _doubtful(text: str, mention: Mention, end: int, sure: bool) -> bool:
    """Whether a name alone may mean something else than the place; `sure` asks for more certainty."""
    if mention.end > end:
        return False
    if FEATURE_AFTER.match(text, end):
        return True
    name = text[mention.start : end]
    in_a_name = INSTITUTION_AFTER.match(text, end) is not None
    if not sure:
        return in_a_name and is_ambiguous(name)
    if name in CODES - {"DC"} or (is_ambiguous(name) and name not in {"US", "U.S."}) or in_a_name:
        return True
    before = text[max(0, mention.start - 30) : mention.start]
    return any(pattern.search(before) for pattern in (NAME_BEFORE, INSTITUTION_BEFORE, WATER_BEFORE))


def _finished(text: str, start: int, end: int, place: Place) -> Mention | None:
    if COUNTY_AFTER.match(text, end):
        return None
    for after in (ZIP_AFTER, COUNTRY_AFTER):
        if place.address_region and (more := after.match(text, end)):
            end = more.end()
    if place.address_locality and (compass := COMPASS_BEFORE.search(text[max(0, start - 8) : start])):
        start -= len(compass.group())
        place = Place(compass.group() + place.address_locality, place.address_region, place.address_country)
    return Mention(place, start, end)
