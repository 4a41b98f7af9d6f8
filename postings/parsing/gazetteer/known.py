"""The places that are known by name, and the codes of states and countries."""

import re
from functools import lru_cache
from pathlib import Path
from unicodedata import combining, normalize

from postings.parsing.gazetteer.names import (
    AMBIGUOUS,
    CITY_ALIASES,
    CITY_STATES,
    COUNTRIES,
    PROVINCES,
    STATE_ABBREVIATIONS,
    STATES,
)
from postings.parsing.posting import Place
from postings.reading.values import replace

US_CODES = frozenset(STATES.values())
CANADIAN_CODES = frozenset(PROVINCES.values())
CODES = US_CODES | CANADIAN_CODES
REGIONS = {**STATE_ABBREVIATIONS, **STATES, **PROVINCES}
ONLY_REGIONS = REGIONS.keys() - {"new york", "washington", "quebec", "québec"}  # no city has such a name


def key(name: str) -> str:
    return name.casefold().replace(".", "").replace("’", "'").replace("-", " ")


@lru_cache(maxsize=1)
def places() -> dict[str, Place]:
    """Every name that stands for its place alone. A state stands before the city of its name, New York apart."""
    found, _ = _cities()
    return {
        **found,
        **{name: Place(None, None, code) for name, code in COUNTRIES.items()},
        **{name: Place(None, code, "US") for name, code in STATES.items()},
        **{name: Place(None, code, "CA") for name, code in PROVINCES.items()},
        **{name: Place(*where) for name, where in CITY_ALIASES.items()},
        **{name: Place(name.title(), None, code) for name, code in CITY_STATES.items()},
    }


def small_places() -> dict[str, Place]:
    """Towns whose names need something beside them that says that a place is meant."""
    return _cities()[1]


@lru_cache(maxsize=1)
def _cities() -> tuple[dict[str, Place], dict[str, Place]]:
    """The large and the small ones, read once in 15 ms."""
    large: dict[str, Place] = {}
    small: dict[str, Place] = {}
    for line in Path(__file__).with_name("cities.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, locality, region, country, size = line.split("\t")
        (small if size else large)[name] = Place(locality or None, region or None, country)
    for named in (large, small):
        unaccented = {without_accents(name): _plain(place) for name, place in named.items() if not name.isascii()}
        named |= {name: place for name, place in unaccented.items() if name not in large and name not in small}
    return large, small


def _plain(place: Place) -> Place:
    return replace(place, address_locality=without_accents(place.address_locality or ""))


def without_accents(name: str) -> str:
    """ "Krakow", as people type "Kraków"."""
    return "".join(sign for sign in normalize("NFKD", name) if not combining(sign))


def region_code(name: str) -> str | None:
    """The code of a state or province by its name, its code or its short form: "Calif." -> "CA"."""
    bare = key(name).strip()
    code = bare.upper().replace(" ", "")
    return code if code in CODES else REGIONS.get(bare)


def country_code(name: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of a country by its name or code."""
    bare = key(name).strip()
    if bare in CITY_STATES:
        return CITY_STATES[bare]
    place = places().get(bare.removeprefix("the "))
    if place and not place.address_locality and not place.address_region:
        return place.address_country
    return bare.upper() if re.fullmatch(r"[a-z]{2}", bare) else None


def is_place(name: str) -> bool:
    """Whether it is the name or the code of a place and of nothing else: "UK", "CA", "Boston"."""
    return name in CODES or key(name) in places()


def is_town(name: str) -> bool:
    """Whether a town has the name, which may be a word or somebody else's as well: "Lüneburg", "Hope"."""
    return key(name) in small_places()


def country_of(region: str | None) -> str | None:
    if region in CANADIAN_CODES:
        return "CA"
    return "US" if region else None


def is_ambiguous(name: str) -> bool:
    """Whether the name is as well a word's, a person's or another place's."""
    return key(name) in AMBIGUOUS
