"""Places on disk: what people type, which place it is, and which cities lie near it."""

from postings.search.gazetteer.atlas import City, atlas, cities_within, miles_between
from postings.search.gazetteer.places import Place, PlaceKind, country_name, find, region_name

__all__ = [
    "City",
    "Place",
    "PlaceKind",
    "atlas",
    "cities_within",
    "country_name",
    "find",
    "miles_between",
    "region_name",
]
