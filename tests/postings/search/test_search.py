"""What a search finds, in which order, and what it says besides."""

from datetime import timedelta

import pytest
from django.utils import timezone

from postings.search import Order, SearchQuery, counting, index, search
from tests.factories import (
    PostingFactory,
    PostingLocationFactory,
    PostingSectionFactory,
    QualificationFactory,
    ResponsibilityFactory,
)

pytestmark = pytest.mark.django_db


def role(title="Coach", *, at=(), remote_in=None, duties=(), **values):
    posting = PostingFactory(title=title, **values)
    for city, region in at:
        PostingLocationFactory(posting=posting, address_locality=city, address_region=region)
    if remote_in is not None:
        country, _, region = remote_in.partition("-")
        PostingLocationFactory(
            posting=posting, remote=True, address_locality="", address_region=region, address_country=country
        )
    for text in duties:
        ResponsibilityFactory(posting=posting, text=text)
    index([posting.pk])
    return posting


def found(**query):
    return [hit.posting.title for hit in search(SearchQuery(**query)).hits]


# Words ----------------------------------------------------------------------------------------------------------------
def test_the_title_comes_before_the_duties_and_these_before_the_rest():
    rest = role("First", date_posted=timezone.localdate())
    PostingSectionFactory(posting=rest, body="A museum nearby.")
    index([rest.pk])
    role("Second", duties=["Lead museum visits."], date_posted=timezone.localdate() - timedelta(5))
    role("Museum guide", date_posted=timezone.localdate() - timedelta(9))
    assert found(words="museums") == ["Museum guide", "Second", "First"]


def test_a_word_can_be_left_out():
    role("Math director")
    role("Math coach")
    assert found(words="math -director") == ["Math coach"]


def test_the_snippet_is_the_duty_that_matches_best_with_its_words_marked():
    role(duties=["Plan the budget.", "Coach teachers in mathematics.", "Coach parents."])
    (hit,) = search(SearchQuery(words="coaching mathematics")).hits
    assert hit.snippet == "<mark>Coach</mark> teachers in <mark>mathematics</mark>."


def test_a_snippet_is_safe():
    role(duties=["Coach & <script>alert(1)</script> <img src=x onerror=alert(1)> ‘teachers’."])
    (hit,) = search(SearchQuery(words="coach")).hits
    assert "<script" not in hit.snippet
    assert "<img" not in hit.snippet
    assert "&amp;" in hit.snippet


def test_a_misspelt_word_is_corrected_and_searched_at_once():
    role("Mathematics coach", duties=["Facilitate workshops."])
    result = search(SearchQuery(words="facilitaet Coach"))
    assert result.did_you_mean == "facilitate Coach"
    assert [hit.posting.title for hit in result.hits] == ["Mathematics coach"]


def test_a_word_like_no_other_finds_nothing_and_says_what_to_leave_out():
    role("Coach")
    result = search(SearchQuery(words="coach xqzvwk"))
    assert (result.total, result.did_you_mean) == (0, "")
    assert [(way.text, way.query.words, way.count) for way in result.loosened][-1] == ("without “xqzvwk”", "coach", 1)


def test_a_word_in_another_form_is_no_mistake():
    role(duties=["A facilitator."])
    assert search(SearchQuery(words="facilitators")).did_you_mean == ""


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("coach Massachusetts", [("roles in Massachusetts", "q=coach&place=Massachusetts")]),
        ("coach st. paul", [("roles in Saint Paul, MN", "q=coach&place=Saint+Paul%2C+MN")]),
        ("remote coach", [("remote roles", "q=coach&arrangement=remote")]),
        ("reading coach", []),
        ("coach in me", []),
        ('"Boston University"', []),
    ],
)
def test_a_word_that_could_be_a_filter_is_offered_as_one(words, offered):
    result = search(SearchQuery(words=words))
    assert [(offer.text, offer.query.querystring) for offer in result.offers] == offered


def test_a_place_that_no_role_names_is_offered_and_not_only_corrected():
    role("Bostan coach")
    result = search(SearchQuery(words="coach Boston"))
    assert result.did_you_mean == "coach bostan"
    assert [offer.query.querystring for offer in result.offers] == ["q=coach&place=Boston%2C+MA"]


def test_only_common_words_are_said_to_find_nothing_in_particular():
    role()
    result = search(SearchQuery(words="the of"))
    assert result.total == 1
    assert "no word to search for" in result.messages[0]


# Places ---------------------------------------------------------------------------------------------------------------
def test_a_city_finds_what_lies_within_the_radius():
    role("Cambridge", at=[("Cambridge", "MA")])
    role("Worcester", at=[("Worcester", "MA")])
    assert found(places=("Boston, MA",)) == ["Cambridge"]
    assert set(found(places=("Boston, MA",), radius_miles=50)) == {"Cambridge", "Worcester"}


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


# Filters --------------------------------------------------------------------------------------------------------------
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


# Pages ----------------------------------------------------------------------------------------------------------------
def test_a_page_beyond_the_end_is_known_for_one():
    role()
    assert search(SearchQuery(page="7")).beyond_the_end
    assert not search(SearchQuery()).beyond_the_end
    assert not search(SearchQuery(words="nothing")).beyond_the_end


@pytest.mark.parametrize(
    "page",
    [
        "",
        "0",
        "-1",
        "x",
        "1~",
        "2~after",
        "2~after~nan~1",
        "2~after~1",
        "2~up~1~2",
        "9" * 99,
        "2~after~1e14~2",
        "2~after~-99999999999~-1",
        "2~before~9e14~9e14",
        "2~after~3000000~1",
        "2~after~1~1e15",
    ],
)
def test_a_page_that_makes_no_sense_is_the_first(page):
    role()
    assert found(page=page) == ["Coach"]


def test_a_cursor_is_not_moved_by_what_is_posted_meanwhile():
    for number in range(5):
        role(f"Role {number}")
    first = search(SearchQuery(page_size=2))
    role("Newcomer")
    second = search(SearchQuery(page_size=2, page=first.next))
    assert [hit.posting.title for hit in second.hits] == ["Role 2", "Role 1"]
    back = search(SearchQuery(page_size=2, page=second.previous))
    assert [hit.posting.title for hit in back.hits] == ["Role 4", "Role 3"]


@pytest.mark.parametrize("roles", [1, 30])
def test_a_search_takes_six_statements_at_most_whatever_the_number_of_roles(roles, django_assert_max_num_queries):
    for number in range(roles):
        role(f"Math coach {number}", at=[("Boston", "MA")], duties=["Coach teachers."])
    for query in (
        SearchQuery(),
        SearchQuery(words="coach", places=("Boston, MA",)),
        SearchQuery(words="cooach"),
        SearchQuery(words="coach", kind=("class_description",)),
    ):
        with django_assert_max_num_queries(6):
            search(query)


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("number", ["2921939", "-2921939", "730119", "-730119", "-2000000000", "-0.5"])
def test_the_farthest_cursor_of_any_order_is_no_error(order, number, monkeypatch):
    role()
    monkeypatch.setattr(counting, "EXACT_BELOW", 0)  # as on a large board, where indexes are walked
    for key in (f"{number}~1", f"0~{number}~1", f"1~{number}~999999999999999"):
        for side in ("after", "before"):
            for words in ("", "coach"):
                search(SearchQuery(words=words, order=order, page=f"2~{side}~{key}"))
