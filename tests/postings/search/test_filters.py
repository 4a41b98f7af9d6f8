"""Which roles each filter leaves, and how its facet counts them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from postings.search import Order, SearchQuery, index, search
from tests.factories import (
    QualificationFactory,
)
from tests.postings.search.roles import found, role

pytestmark = pytest.mark.django_db


@pytest.fixture
def paid():
    role("Unstated")
    role("Hourly", base_salary_min=20, base_salary_max=40, salary_currency="USD", salary_unit="hour")  # 83,200 a year
    role("Yearly", base_salary_min=50_000, base_salary_max=70_000, salary_currency="USD", salary_unit="year")
    role("Open", base_salary_min=50_000, salary_currency="USD", salary_unit="year")
    role("Euros", base_salary_min=90_000, salary_currency="EUR", salary_unit="year")


@pytest.mark.usefixtures("paid")
def test_pay_is_compared_by_the_top_of_the_range_in_a_year_and_unstated_pay_is_kept():
    assert set(found(pay_at_least=80_000)) == {"Unstated", "Hourly", "Open", "Euros"}
    assert set(found(pay_at_least=80_000, with_unstated_pay=False)) == {"Hourly", "Open"}


@pytest.mark.usefixtures("paid")
def test_the_highest_pay_comes_first_and_unstated_pay_last():
    assert found(order=Order.PAY) == ["Hourly", "Yearly", "Open", "Euros", "Unstated"]


def test_travel_is_limited_in_percent_or_in_days_a_month():
    role("Unstated")
    role("None", travel_min_percent=0, travel_max_percent=0)
    role("Much", travel_min_percent=20, travel_max_percent=40)
    assert set(found(travel_at_most=25)) == {"Unstated", "None"}
    assert found(travel_days_at_most=7, with_unstated_travel=False) == ["None"]
    assert set(found(travel_days_at_most=8, with_unstated_travel=False)) == {"None", "Much"}


@pytest.mark.parametrize(
    ("mine", "titles"),
    [
        ({"degree": "bachelor"}, {"Nothing", "Bachelor", "Either"}),
        ({"degree": "bachelor", "years": 2}, {"Nothing", "Bachelor"}),
        ({"degree": "bachelor", "years": 5}, {"Nothing", "Bachelor", "Either"}),
        ({"degree": "master", "years": 0}, {"Nothing", "Bachelor", "Either"}),
        ({"degree": "master", "years": 3}, {"Nothing", "Bachelor", "Both", "Either"}),
        ({"degree": "not_stated"}, {"Nothing", "Either"}),
    ],
)
def test_one_finds_what_one_qualifies_for(mine, titles):
    role("Nothing")
    role("Bachelor", minimum_degree="bachelor")
    role("Both", minimum_degree="master", minimum_years=3)
    role("Either", minimum_degree="master", minimum_years=5, experience_in_place_of_education=True)
    assert set(found(**mine)) == titles


def test_filters_hold_together_and_values_of_one_filter_are_alternatives():
    role("Full", employment_types=["FULL_TIME"], kind="leadership_role")
    role("Part", employment_types=["PART_TIME"])
    role("Intern", employment_types=["INTERN"])
    assert set(found(employment_type=("FULL_TIME", "PART_TIME"))) == {"Full", "Part"}
    assert found(employment_type=("FULL_TIME", "PART_TIME"), kind=("opening",)) == ["Part"]


def test_a_facet_is_counted_without_its_own_filter_and_with_the_others():
    role("Full", employment_types=["FULL_TIME"], kind="leadership_role")
    role("Part", employment_types=["PART_TIME"])
    facets = search(SearchQuery(employment_type=("FULL_TIME",))).facets
    counted = {
        name: {value.value: value.count for value in facets[name].values} for name in ("employment_type", "kind")
    }
    assert counted == {"employment_type": {"FULL_TIME": 1, "PART_TIME": 1}, "kind": {"leadership_role": 1}}


def test_organizations_and_qualification_levels_are_filters_too():
    mine = role("Mine")
    QualificationFactory(posting=mine, preferred=True)
    index([mine.pk])
    role("Other")
    assert found(organizations=(mine.hiring_organization.slug,)) == ["Mine"]
    assert found(qualification_level=("preferred",)) == ["Mine"]


def test_dates_are_filters():
    today = timezone.localdate()
    role("Old", date_posted=today - timedelta(30), valid_through=today + timedelta(30))
    role("New", date_posted=today - timedelta(2), valid_through=today + timedelta(3))
    assert found(posted_within=7) == ["New"]
    assert found(closing_within=7) == ["New"]
    assert found(order=Order.CLOSING) == ["New", "Old"]


def test_nothing_found_says_which_filter_to_loosen_and_what_that_gives():
    role(at=[("Boston", "MA")])
    result = search(SearchQuery(places=("Denver, CO",), kind=("opening",)))
    assert [(way.text, way.count, way.query.querystring) for way in result.loosened] == [
        ("in any place", 1, "kind=opening")
    ]


def test_no_way_to_loosen_is_to_have_only_words_to_leave_out():
    role("Art Coach")
    role("Art Tutor")
    result = search(SearchQuery(words="-art coach"))
    assert [way.text for way in result.loosened] == ["with any words", "without “-art”"]
