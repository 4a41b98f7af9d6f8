import pytest

from postings.search.gazetteer import PlaceKind, atlas, cities_within, find, miles_between
from postings.search.gazetteer.places import REGION_NAMES


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("NYC", "New York City, NY"),
        ("St. Paul", "Saint Paul, MN"),
        ("saint paul, minnesota", "Saint Paul, MN"),
        ("Ft. Worth", "Fort Worth, TX"),
        ("Washington, DC", "Washington, DC"),
        ("Washington DC", "Washington, DC"),
        ("D.C.", "Washington, DC"),
        ("L.A.", "Los Angeles, CA"),
        ("Boston", "Boston, MA"),
        ("boston ma", "Boston, MA"),
        ("Boston, MA, USA", "Boston, MA"),
        ("Greater Boston area", "Boston, MA"),
        ("Hales Corners, WI", "Hales Corners, WI"),
        ("Montréal", "Montréal, QC"),
        ("Paris, France", "Paris, France"),
        ("Kyiv, UA", "Kyiv, Ukraine"),
        ("Berlin, DE", "Berlin, Germany"),
        ("Dover, DE", "Dover, DE"),
        ("Massachusetts", "Massachusetts"),
        ("Mass.", "Massachusetts"),
        ("N.Y.", "New York State"),
        ("GA", "Georgia"),
        ("USA", "United States"),
        ("Montgomery County, MD", "Montgomery County, MD"),
        ("02139", "02139 Cambridgeport, MA"),
        ("02139-1234", "02139 Cambridgeport, MA"),
    ],
)
def test_a_place_is_known_as_people_type_it(typed, label):
    assert [place.label for place in find(typed)] == [label]


@pytest.mark.parametrize(
    ("typed", "regions"), [("Springfield", {"IL", "MA", "MO", "OH", "OR"}), ("Kansas City", {"MO", "KS"})]
)
def test_a_name_of_several_places_gives_them_to_choose_from(typed, regions):
    assert {place.region for place in find(typed)} == regions


@pytest.mark.parametrize("typed", ["LA", "New York", "Washington"])
def test_a_state_and_a_city_of_one_name_are_both_offered(typed):
    assert {place.kind for place in find(typed)} == {PlaceKind.REGION, PlaceKind.CITY}


@pytest.mark.parametrize("typed", ["", " ", "Atlantis, ZZ", "🙂", "00000", "x" * 10_000, "\0", "'; DROP TABLE", ","])
def test_what_is_no_place_gives_none(typed):
    assert find(typed) == ()


def test_every_label_finds_its_place_again():
    typed = [
        "Springfield",
        "New York",
        "Washington",
        "LA",
        "Cambridge",
        "Orange County",
        "02139",
        *REGION_NAMES.values(),
    ]
    for place in (place for text in typed for place in find(text)):
        assert find(place.label) == (place,)


def test_distances_are_along_the_surface():
    boston, worcester = find("Boston")[0].point, find("Worcester, MA")[0].point
    assert miles_between(boston, worcester) == pytest.approx(38, abs=1)


@pytest.mark.parametrize("typed", ["Boston", "Honolulu", "Anchorage, AK"])
@pytest.mark.parametrize("miles", [5, 25, 100])
def test_the_cities_of_a_circle_are_those_that_a_look_at_all_finds(typed, miles):
    point = find(typed)[0].point
    expected = {
        city.id for city in atlas().cities.values() if miles_between(point, (city.latitude, city.longitude)) <= miles
    }
    assert set(cities_within(*point, miles)) == expected
