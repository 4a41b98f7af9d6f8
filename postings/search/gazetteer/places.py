"""From what a person types into the place box to the places that it may mean.

find("St. Paul")     -> (Saint Paul, MN,)
find("Springfield")  -> (Springfield, MO; Springfield, MA; Springfield, IL; ...): ask which
find("Atlantis")     -> ()
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from postings.search.gazetteer import names
from postings.search.gazetteer.atlas import City, atlas
from postings.search.gazetteer.spelling import plain, without_frills

POSTAL_CODE = re.compile(r"(\d{5})(?:-\d{4})?(?!\S)")
AMERICAN_WEIGHT = 10  # who types "Birmingham" on an American board means Alabama's before England's
NOTABLE = 0.25  # of the weight of the largest city of a name: smaller ones must be typed with their state
CODES = frozenset(names.STATES.values()) | frozenset(names.PROVINCES.values())
REGIONS = {plain(name): code for name, code in (names.STATE_ABBREVIATIONS | names.PROVINCES | names.STATES).items()}
CITY_AND_REGION = ("new york", "washington")  # a name of both, so that neither is meant for sure
REGIONS |= {f"{name} state": REGIONS[name] for name in CITY_AND_REGION}
REGION_NAMES = {
    code: name.title().replace(" Of ", " of ").replace(" And ", " and ")
    for name, code in reversed((names.PROVINCES | names.STATES).items())
}
CANADIAN = frozenset(names.PROVINCES.values())
COUNTRIES = {plain(name): code for name, code in names.COUNTRIES.items()}
LONGEST = 100  # characters of a place


class PlaceKind(StrEnum):
    CITY = "city"
    POSTAL_CODE = "postal_code"
    COUNTY = "county"
    REGION = "region"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class Place:
    kind: PlaceKind
    label: str  # typed again, it finds this place alone
    country: str
    region: str = ""
    city: int | None = None
    county: str = ""
    point: tuple[float, float] | None = None

    @property
    def has_radius(self) -> bool:
        return self.point is not None


@lru_cache(maxsize=10_000)
def find(typed: str) -> tuple[Place, ...]:
    """The places that `typed` may mean, likeliest first: none, the one, or those to choose from."""
    typed = typed.strip()[:LONGEST]
    if code := POSTAL_CODE.match(typed):
        return _postal_code(code.group(1))
    found = _city_in_region(typed) or _named(typed)
    return tuple(dict.fromkeys(found))


def _postal_code(code: str) -> tuple[Place, ...]:
    entry = atlas().postal_codes.get(code)
    if entry is None:
        return ()
    city = atlas().cities[entry.nearest]
    label = f"{code} {city.name}, {city.region}"
    point = entry.latitude, entry.longitude
    return (Place(PlaceKind.POSTAL_CODE, label, "US", city.region, city.id, point=point),)


def _city_in_region(typed: str) -> list[Place]:
    """ "Boston, MA", "boston massachusetts", "Washington DC", "Boston, MA, USA", "Paris, France", "Kyiv, UA"."""
    words = plain(re.sub(r",?\s*(?:USA|U\.S\.A?\.?|United States(?: of America)?)$", "", typed, flags=re.I)).split()
    for size in (1, 2, 3):
        name, last = " ".join(words[:-size]), " ".join(words[-size:])
        if name and (found := _cities(name, region=_region(last)) or _cities(name, country=_abroad(last, typed))):
            return [_place_of_city(found[0])]
        if name and (found := _county(name, _region(last))):
            return found
    return []


def _named(typed: str) -> list[Place]:
    name = plain(typed)
    found: list[Place] = []
    if code := _region(name):
        found.append(_place_of_region(code))
    elif code := _country(name):
        found.append(Place(PlaceKind.COUNTRY, country_name(code), code))
    if not found or name in names.CITIES or name in CITY_AND_REGION:
        found += map(_place_of_city, _notable(_cities(name)))
    if "." in typed and name in names.CITIES:  # "L.A." is no state's code
        found = [place for place in found if place.kind == PlaceKind.CITY]
    return found or _counties(name)


def region_name(code: str) -> str:
    return REGION_NAMES.get(code, code)


def _region(name: str) -> str:
    code = name.upper().replace(" ", "")
    return code if code in CODES else REGIONS.get(name, "")


def _country(name: str) -> str:
    return COUNTRIES.get(name) or _listed_countries().get(name, "")


def _abroad(last: str, typed: str) -> str:
    """A country behind a city: its name, or behind a comma its code."""
    code = last.upper()
    return _country(last) or (code if "," in typed and code in _listed_countries().values() else "")


@lru_cache(maxsize=1)
def _listed_countries() -> dict[str, str]:
    from postings.search.gazetteer.countries import COUNTRIES as LISTED

    return {plain(name): code for code, name in LISTED.items()}


def country_name(code: str) -> str:
    from postings.search.gazetteer.countries import COUNTRIES as LISTED

    return LISTED.get(code, code)


def _cities(name: str, region: str | None = None, country: str | None = None) -> list[City]:
    """By name, largest first; with an empty region or country: none."""
    if region == "" or (region is None and country == ""):
        return []
    listed = names.CITIES.get(name)
    if listed and region in (None, listed[1]) and country in (None, "US"):
        return [city for city in atlas().by_name[plain(listed[0])] if city.region == listed[1]][:1]
    found = atlas().by_name.get(name) or atlas().by_name.get(without_frills(name), [])
    return [city for city in found if region in (None, city.region) and country in (None, city.country)]


def _notable(cities: list[City]) -> list[City]:
    def weight(city: City) -> int:
        return city.population * (AMERICAN_WEIGHT if city.country == "US" else 1)

    cities = sorted(cities, key=weight, reverse=True)
    return [city for city in cities if weight(city) >= NOTABLE * weight(cities[0])]


def _county(name: str, region: str) -> list[Place]:
    full = name if name.endswith(("county", "parish", "borough")) else ""
    cities = atlas().by_county.get((full, region))
    if not cities:
        return []
    county = cities[0].county
    return [Place(PlaceKind.COUNTY, f"{county}, {region}", "US", region, county=county)]


def _counties(name: str) -> list[Place]:
    return [place for region in _regions_of_counties().get(name, ()) for place in _county(name, region)]


@lru_cache(maxsize=1)
def _regions_of_counties() -> dict[str, list[str]]:
    """By name. To look through all counties for each word of a search took a fifth of a millisecond."""
    found: dict[str, list[str]] = {}
    for name, region in atlas().by_county:
        found.setdefault(name, []).append(region)
    return found


def _place_of_city(city: City) -> Place:
    where = city.region or country_name(city.country)
    point = city.latitude, city.longitude
    return Place(PlaceKind.CITY, f"{city.name}, {where}", city.country, city.region, city.id, point=point)


def _place_of_region(code: str) -> Place:
    country = "CA" if code in CANADIAN else "US"
    name = REGION_NAMES[code]
    return Place(PlaceKind.REGION, f"{name} State" if plain(name) in CITY_AND_REGION else name, country, code)
