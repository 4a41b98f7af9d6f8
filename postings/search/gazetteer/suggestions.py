"""Places whose name begins with what is being typed."""

from bisect import bisect_left
from functools import cache
from heapq import nlargest

from postings.search.gazetteer.atlas import atlas
from postings.search.gazetteer.places import CODES, find, region_name
from postings.search.gazetteer.spelling import plain

AT_MOST = 8
A_STATE = 10**9  # before every city


def suggestions(typed: str) -> list[str]:
    """Labels that `find` knows: states and provinces first, then cities by their size."""
    prefix = plain(typed)
    if len(prefix) < 2:
        return []
    names = _names()
    start = bisect_left(names, (prefix,))
    end = bisect_left(names, (prefix + "\U0010ffff",))
    return [label for _, _, label in nlargest(AT_MOST, names[start:end], key=lambda entry: entry[1])]


@cache
def _names() -> list[tuple[str, int, str]]:
    """Sorted triples of plain name, weight and label."""
    states = [(plain(region_name(code)), A_STATE, _label(code)) for code in CODES]
    cities = (city for city in atlas().cities.values() if city.country in ("US", "CA"))
    return sorted([*states, *((plain(city.name), city.population, f"{city.name}, {city.region}") for city in cities)])


def _label(code: str) -> str:
    return find(code)[0].label
