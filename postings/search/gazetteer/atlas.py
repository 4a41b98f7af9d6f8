"""The gazetteer on disk, read once into look-up tables: about 30,000 cities, 3,200 counties, 41,000 postal codes."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from math import asin, cos, radians, sin, sqrt
from pathlib import Path

from postings.search.gazetteer.spelling import plain

HERE = Path(__file__).parent
EARTH_RADIUS = 3958.8  # miles
MILES_PER_DEGREE = 69.0  # of latitude; a little less than the true 69.09, so that the box holds the circle


@dataclass(frozen=True, slots=True)
class City:
    id: int  # GeoNames' number
    name: str
    region: str  # two letters in the United States and Canada, else empty
    country: str  # ISO 3166-1 alpha-2
    county: str
    latitude: float
    longitude: float
    population: int


@dataclass(frozen=True, slots=True)
class PostalCode:
    code: str
    latitude: float
    longitude: float
    nearest: int  # the id of a city


@dataclass(frozen=True)
class Atlas:
    cities: dict[int, City]  # largest first
    by_name: dict[str, list[City]]
    by_county: dict[tuple[str, str], list[City]]  # by plain name and state
    by_degree: dict[tuple[int, int], list[City]]
    postal_codes: dict[str, PostalCode]
    regions: dict[str, set[str]]  # by country


@cache
def atlas() -> Atlas:
    """Read in about 0.2 s at first use."""
    cities = {city.id: city for city in map(_city, _rows("cities.tsv"))}
    codes = (PostalCode(code, float(lat), float(lon), int(near)) for code, lat, lon, near in _rows("postal_codes.tsv"))
    by_name, by_county, by_degree = defaultdict(list), defaultdict(list), defaultdict(list)
    regions = defaultdict(set)
    for city in cities.values():
        by_name[plain(city.name)].append(city)
        by_degree[int(city.latitude // 1), int(city.longitude // 1)].append(city)
        if city.region:
            regions[city.country].add(city.region)
        if city.county:
            by_county[plain(city.county), city.region].append(city)
    by_code = {code.code: code for code in codes}
    return Atlas(cities, dict(by_name), dict(by_county), dict(by_degree), by_code, dict(regions))


def _rows(name: str) -> Iterator[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return (line.split("\t") for line in lines[1:])


def _city(row: list[str]) -> City:
    number, name, region, country, county, latitude, longitude, population = row
    return City(int(number), name, region, country, county, float(latitude), float(longitude), int(population))


def miles_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Along the surface (haversine), from latitudes and longitudes in degrees."""
    (lat1, lon1), (lat2, lon2) = (map(radians, one), map(radians, other))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(sqrt(min(1.0, half)))


@cache
def cities_within(latitude: float, longitude: float, miles: float) -> dict[int, float]:
    """The ids of the cities in a circle, each with its distance in miles."""
    north = miles / MILES_PER_DEGREE
    east = north / max(0.01, cos(radians(min(89.0, abs(latitude) + north))))
    rows = range(int((latitude - north) // 1), int((latitude + north) // 1) + 1)
    columns = range(int((longitude - east) // 1), int((longitude + east) // 1) + 1)
    cells = (atlas().by_degree.get((row, (column + 180) % 360 - 180), ()) for row in rows for column in columns)
    distances = (
        (city.id, miles_between((latitude, longitude), (city.latitude, city.longitude)))
        for cell in cells
        for city in cell
    )
    return {number: distance for number, distance in distances if distance <= miles}
