from decimal import Decimal

import pytest

from postings.facts import wording
from postings.facts.place_names import place_name
from postings.models import Posting, PostingLocation


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (20, 40, "20–40% of the time, about 4–8 working days a month"),
        (25, 25, "25% of the time, about 5 working days a month"),
        (None, 50, "up to 50% of the time, up to 10 working days a month"),
        (5, 5, "5% of the time, about 1 working day a month"),
        (0, 0, "No travel"),
        (None, None, None),
    ],
)
def test_travel_is_told_as_a_share_and_as_days(low, high, words):
    lines = wording.travel(Posting(travel_min_percent=low, travel_max_percent=high))
    assert lines == ([words] if words else [])


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"base_salary_min": 60000, "base_salary_max": 75000, "salary_unit": "year"}, "$60,000–$75,000 a year"),
        (
            {"base_salary_min": Decimal("15.50"), "base_salary_max": Decimal("15.50"), "salary_unit": "hour"},
            "$15.50 an hour",
        ),
        ({"base_salary_max": 90000, "salary_unit": "year"}, "up to $90,000 a year"),
        ({"base_salary_min": 500, "salary_currency": "CHF", "salary_unit": "day"}, "from CHF 500 a day"),
        ({"salary_text": "Commensurate with experience"}, "Commensurate with experience"),
    ],
)
def test_pay_is_told_in_numbers_where_there_are_any(values, words):
    assert wording.pay(Posting(**{"salary_currency": "USD"} | values)) == [words]


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (("Boston", "MA", "US", False), "Boston, MA"),
        (("", "MA", "US", False), "Massachusetts"),
        (("", "DC", "US", False), "District of Columbia"),
        (("Toronto", "ON", "CA", False), "Toronto, ON"),
        (("Nairobi", "", "KE", False), "Nairobi, Kenya"),
        (("", "", "US", True), "Remote within the United States"),
        (("", "CA", "US", True), "Remote within California"),
        (("", "", "", True), "Remote"),
    ],
)
def test_a_place_is_named_as_people_write_it(place, name):
    locality, region, country, remote = place
    location = PostingLocation(address_locality=locality, address_region=region, address_country=country, remote=remote)
    assert place_name(location) == name


def test_experience_may_stand_in_for_a_degree():
    posting = Posting(minimum_degree="master", experience_in_place_of_education=True)
    assert wording.education(posting) == ["Master’s degree, or experience in its place"]
