"""What a search looks up whole: a role is found by any of its tokens.

4930956            works in this city (GeoNames' number)
near:84:-143       works in this square of half a degree (latitude and longitude, doubled)
in:US-MA  in:US    works in this state, in this country
from:US-MA         may be done from anywhere in it; "from:US" and "from:" from anywhere in the country, at all
organization:7  organization_kind:school  level:preferred  term:summer  experience:serves
travel:25  degree:master  ...   the values of the facets
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from postings.models import Posting, PostingLocation
from postings.search.gazetteer import City, Place, PlaceKind, atlas, cities_within, country_name, find
from postings.search.gazetteer.spelling import plain
from postings.search.terms import terms_of

ANYWHERE = "from:"
AMERICAN = "US"  # which people write so behind a city; other codes may be a state's: "Berlin, DE"
MOST_CITIES = 60  # an inverted index compares each match with each token that is looked up
EXPERIENCE_SERVES = "experience:serves"


def tokens_of(posting: Posting) -> list[str]:
    """In order, so that its cities stand first: conditions.py looks there."""
    found = {token for location in posting.locations.all() for token in _of_location(location)}
    if "remote" in posting.work_arrangements and not any(token.startswith("from:") for token in found):
        found.add(ANYWHERE)
    organization = posting.hiring_organization
    if organization:
        found |= {f"organization:{organization.pk}", f"organization_kind:{organization.kind}"}
    found |= {f"level:{qualification.level}" for qualification in posting.qualifications.all()}
    found |= {f"term:{term}" for term in terms_of(posting.term)}
    if posting.experience_in_place_of_education:
        found.add(EXPERIENCE_SERVES)
    return sorted(found)


def _of_location(location: PostingLocation) -> Iterable[str]:
    country, region = location.address_country, location.address_region
    if location.remote:
        yield f"from:{country}-{region}" if region else f"from:{country}"
        return
    if country:
        yield f"in:{country}"
    if region:
        yield f"in:{country}-{region}"
    city = city_of(location)
    if city is not None:
        yield str(city)
        yield _square(atlas().cities[city])


def city_of(location: PostingLocation) -> int | None:
    """The number of its city in the gazetteer; None where it names none, or one that is not there."""
    place = placed(location.address_locality, location.address_region, location.address_country)
    return place.city if place else None


@lru_cache(maxsize=10_000)  # most roles are in few cities
def placed(locality: str, region: str, country: str) -> Place | None:
    """The city that an address means. Importing takes its point, or says that it could not."""
    if not locality:
        return None
    where = region or (country if country == AMERICAN else country_name(country))
    typed = ", ".join(part for part in (locality, where) if part)
    found = [
        place for place in find(typed) if place.kind == PlaceKind.CITY and place.country == (country or place.country)
    ]
    return found[0] if len(found) == 1 or (found and region) else None


@dataclass(frozen=True, slots=True)
class Wanted:
    """The tokens of the roles that a place finds. Hundreds of cities are looked up by the squares that they lie in."""

    areas: frozenset[str]
    cities: frozenset[str]
    look_up: frozenset[str]  # few, and every role with one of `cities` has one of these


def wanted(place: Place, miles: int, *, remote: bool) -> Wanted:
    cities = [atlas().cities[number] for number in _cities(place, miles)]
    areas = set(_areas(place)) | (_remote_areas(place) if remote else set())
    numbers = frozenset(str(city.id) for city in cities)
    squares = frozenset(_square(city) for city in cities) if len(cities) > MOST_CITIES else numbers
    return Wanted(frozenset(areas), numbers, squares)


def _areas(place: Place) -> Iterable[str]:
    if place.kind == PlaceKind.REGION:
        yield f"in:{place.country}-{place.region}"
    if place.kind == PlaceKind.COUNTRY:
        yield f"in:{place.country}"


def _remote_areas(place: Place) -> set[str]:
    """Remote roles that one may do while living in `place`."""
    areas = {ANYWHERE, f"from:{place.country}"}
    if place.region:
        areas.add(f"from:{place.country}-{place.region}")
    if place.kind == PlaceKind.COUNTRY:
        areas |= {f"from:{place.country}-{region}" for region in atlas().regions.get(place.country, ())}
    return areas


def _cities(place: Place, miles: int) -> Iterable[int]:
    if place.point:
        return cities_within(*place.point, miles)
    if place.kind == PlaceKind.COUNTY:
        return [city.id for city in atlas().by_county[plain(place.county), place.region]]
    return []


def _square(city: City) -> str:
    return f"near:{int(city.latitude * 2 // 1)}:{int(city.longitude * 2 // 1)}"
