"""Towns outside the United States and Canada, listed or not, by the county, state or postal code behind them."""

import re

from postings.parsing.gazetteer.abroad import ALSO_CITIES, COUNTRY_OF_REGION
from postings.parsing.gazetteer.known import country_code, key, places, small_places
from postings.parsing.gazetteer.written import (
    COUNTRY_NAME_AFTER,
    INSTITUTION,
    NOT_A_CITY,
    REGION_AFTER,
    WORD,
    WORD_END,
    Mention,
    trimmed,
)
from postings.parsing.posting import Place

LONG_COUNTRY = 25  # characters

REGION_ABROAD_AFTER = re.compile(rf",\s*({WORD}(?: (?:(?:and|of) )?{WORD}){{0,2}})")
# "Wagga Wagga NSW 2650", "Haslemere GU27 2AB": what ends the words of the name itself.
AUSTRALIAN_END = re.compile(r",? (?:(?P<sure>NSW|VIC|QLD|TAS|ACT)|SA|WA|NT)$")
BRITISH_CODE = re.compile(r",? (?:[A-Z]{1,2}\d[A-Z\d]?) \d[A-Z]{2}\b")
OUTWARD_END = re.compile(r" [A-Z]{1,2}\d[A-Z\d]?$")
AUSTRALIAN_CODE = re.compile(r",? \d{4}(?!\d)")


def before_its_region_abroad(text: str, start: int, end: int) -> Mention | None:
    """A town, listed or not, by the county or state behind it, or by a postal code of such a country."""
    name = text[start:end]
    found = _by_postal_code(text, start, end) or _by_region(text, end, name)
    if found is None:
        return None
    end_of_name, code, end_of_region = found
    name = text[start:end_of_name]
    if NOT_A_CITY.search(name) or INSTITUTION.search(name) or any(character.isdigit() for character in name):
        return None
    postal = {"AU": AUSTRALIAN_CODE, "GB": BRITISH_CODE}.get(code)
    if postal and (post := postal.match(text, end_of_region)):
        end_of_region = post.end()
    if (country := COUNTRY_NAME_AFTER.match(text, end_of_region)) and country_code(country[1]) == code:
        end_of_region = country.end()
    return Mention(Place(name, None, code), start, end_of_region)


def _by_postal_code(text: str, start: int, end: int) -> tuple[int, str, int] | None:
    """Where the name ends, its country, and where the code or the state before it ends."""
    is_name_alone = text[end - 1 : end].islower()  # as most are; capitals or digits end the others
    outward = None if is_name_alone else OUTWARD_END.search(text, start, end)
    end_of_name = outward.start() if outward else end
    if british := BRITISH_CODE.match(text, end_of_name):
        return end_of_name, "GB", british.end()
    state = None if is_name_alone else AUSTRALIAN_END.search(text, start, end)
    if state and (state["sure"] or AUSTRALIAN_CODE.match(text, end)):
        return state.start(), "AU", end
    return None


def _by_region(text: str, end: int, name: str) -> tuple[int, str, int] | None:
    region = REGION_ABROAD_AFTER.match(text, end)
    spaces = [region.start(1) + space.start() for space in WORD_END.finditer(region[1])] if region else []
    for stop in reversed(spaces):
        stop = trimmed(text, end + 1, stop)
        if code := _country_of_region(text[end + 1 : stop].strip(), name, text[stop : stop + LONG_COUNTRY]):
            return end, code, stop
    return None


def _country_of_region(region: str, town: str, behind: str) -> str | None:
    code = COUNTRY_OF_REGION.get(key(region))
    if code is None or key(region) not in ALSO_CITIES or BRITISH_CODE.search(behind) or AUSTRALIAN_CODE.match(behind):
        return code
    country = COUNTRY_NAME_AFTER.match(behind)
    if country and country_code(country[1]) == code:
        return code
    known = places().get(key(town)) or small_places().get(key(town))
    return code if (known is None or known.address_country == code) and not REGION_AFTER.match(behind) else None
