"""Which roles a place finds: by city and distance, state, country, and where one may work remotely."""

import pytest

from postings.search import Order, SearchQuery, search
from tests.postings.search.roles import found, role

pytestmark = pytest.mark.django_db


def test_a_city_finds_what_lies_within_the_radius():
    role("Cambridge", at=[("Cambridge", "MA")])
    role("Worcester", at=[("Worcester", "MA")])
    assert found(places=("Boston, MA",)) == ["Cambridge"]
    assert set(found(places=("Boston, MA",), radius_miles=50)) == {"Cambridge", "Worcester"}


def test_a_city_abroad_is_found_by_its_country():
    role("London", at=[("London", "", "GB")])
    role("London in Ontario", at=[("London", "ON")])
    role("Berlin", at=[("Berlin", "", "DE")])  # and not one in Delaware
    assert found(places=("London, UK",)) == ["London"]
    assert found(places=("Potsdam, Germany",)) == ["Berlin"]


def test_a_large_radius_looks_cities_up_by_square_and_is_exact_all_the_same():
    role("Wilmington", at=[("Wilmington", "DE")])  # 28 miles from Philadelphia
    role("New York", at=[("New York City", "NY")])  # 80 miles
    role("Washington", at=[("Washington", "DC")])  # 123 miles
    assert set(found(places=("Philadelphia, PA",), radius_miles=100)) == {"Wilmington", "New York"}
    assert found(places=("Philadelphia, PA",), radius_miles=50) == ["Wilmington"]


def test_a_state_has_no_radius():
    role("Springfield", at=[("Springfield", "MA")])
    role("Hartford", at=[("Hartford", "CT")])
    assert found(places=("Massachusetts",), radius_miles=100) == ["Springfield"]


def test_several_places_find_what_lies_near_any_of_them():
    role("Boston", at=[("Boston", "MA")])
    role("Denver", at=[("Denver", "CO")])
    role("Miami", at=[("Miami", "FL")])
    assert set(found(places=("Boston, MA", "Colorado"))) == {"Boston", "Denver"}


def test_a_role_with_several_sites_counts_once_at_its_nearest():
    role("Both", at=[("Worcester", "MA"), ("Cambridge", "MA")])
    role("Quincy", at=[("Quincy", "MA")])
    result = search(SearchQuery(places=("Boston, MA",), radius_miles=100, order=Order.DISTANCE))
    assert [(hit.posting.title, round(hit.distance_miles)) for hit in result.hits] == [("Both", 3), ("Quincy", 8)]
    assert result.total == 2


def test_a_remote_role_is_found_from_where_one_may_do_it_and_marked():
    role("Anywhere", remote_in="")
    role("Country", remote_in="US")
    role("State", remote_in="US-MA")
    role("Other state", remote_in="US-TX")
    role("Other country", remote_in="CA")
    result = search(SearchQuery(places=("Boston, MA",)))
    assert {hit.posting.title for hit in result.hits} == {"Anywhere", "Country", "State"}
    assert all(hit.remote_match and hit.distance_miles is None for hit in result.hits)
    assert found(places=("Boston, MA",), with_remote=False) == []


def test_a_role_says_what_a_filter_could_not_be_sure_of():
    role("Anywhere", remote_in="US")
    yearly = {"salary_currency": "USD", "salary_unit": "year"}
    role("Open", at=[("Boston", "MA")], base_salary_min=50_000, **yearly)
    role("Judged", at=[("Boston", "MA")], travel_max_percent=10, base_salary_max=90_000, **yearly)
    result = search(SearchQuery(places=("Boston, MA",), pay_at_least=60_000, travel_at_most=20))
    assert {hit.posting.title: hit.provisos for hit in result.hits} == {
        "Anywhere": ("Can be done remotely from Boston, MA", "Yearly pay not stated", "Amount of travel not stated"),
        "Open": ("Highest pay not stated", "Amount of travel not stated"),
        "Judged": (),
    }


@pytest.mark.parametrize(
    ("values", "proviso"),
    [
        ({"minimum_degree": "master", "minimum_years": 5}, "Your 6 years can stand in for the Master’s degree"),
        ({"minimum_degree": "", "minimum_years": None}, "A degree or experience: either will do"),
        ({"minimum_degree": "associate", "minimum_years": 10}, None),
    ],
)
def test_where_experience_stands_in_for_the_degree_the_role_says_so(values, proviso):
    role(experience_in_place_of_education=True, **values)
    (hit,) = search(SearchQuery(degree="bachelor", years=6)).hits
    assert hit.provisos == ((proviso,) if proviso else ())


def test_a_county_finds_its_cities():
    role("Rockville", at=[("Rockville", "MD")])
    role("Baltimore", at=[("Baltimore", "MD")])
    assert found(places=("Montgomery County, MD",)) == ["Rockville"]
