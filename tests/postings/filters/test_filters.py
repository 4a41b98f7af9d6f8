"""From an address to a query: what can be is searched, what cannot be is said."""

from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postings.filters import PostingFilterSet
from postings.search import Order, SearchQuery, search
from postings.search.query import PARAMETERS
from tests.factories import OrganizationFactory

pytestmark = pytest.mark.django_db


def filters(address):
    return PostingFilterSet(QueryDict(address))


def test_an_empty_address_asks_for_everything():
    assert filters("").query == SearchQuery()
    assert PostingFilterSet().query == SearchQuery()


def test_every_parameter_becomes_a_part_of_the_query():
    slug = OrganizationFactory().slug
    asked = filters(
        "q=math+coach&place=Boston&place=Ohio&radius=50&remote=no&state=MA&arrangement=remote&travel=none&travel=10"
        f"&travel_at_most=25&travel_days=4&travel_stated=yes&pay=60000&pay_stated=yes&employment_type=FULL_TIME"
        f"&degree=bachelor&years=2.5&organization={slug}&organization_kind=school&kind=opening&level=preferred"
        "&posted=7&closing=14&term=summer&order=pay&page=3"
    )
    assert asked.messages == []
    assert asked.query == SearchQuery(
        words="math coach",
        places=("Boston", "Ohio"),
        radius_miles=50,
        with_remote=False,
        state=("MA",),
        arrangement=("remote",),
        travel=("none", "10"),
        travel_at_most=25,
        travel_days_at_most=4,
        with_unstated_travel=False,
        pay_at_least=60_000,
        with_unstated_pay=False,
        employment_type=("FULL_TIME",),
        degree="bachelor",
        years=2.5,
        organizations=(slug,),
        organization_kind=("school",),
        kind=("opening",),
        qualification_level=("preferred",),
        posted_within=7,
        closing_within=14,
        term=("summer",),
        order=Order.PAY,
        page="3",
    )


def test_the_address_of_a_query_gives_the_query_again():
    query = filters(
        "q=a+%26+b&place=St.+Paul&years=2.5&pay_stated=yes&order=closing&kind=opening&page=2~after~1~2"
    ).query
    assert filters(query.querystring).query == query


@pytest.mark.parametrize("typed", ["60000", "60,000", "$60,000", "60k", " 60000 "])
def test_an_amount_may_be_written_as_people_write_it(typed):
    asked = filters(urlencode({"pay": typed}))
    assert asked.query.pay_at_least == 60_000


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("state=ZZ", "State"),
        ("pay=lots", "Pay"),
        ("pay=-1", "Pay"),
        ("years=nan", "years"),
        ("years=inf", "years"),
        ("travel_at_most=101", "Travel"),
        ("radius=-1", "Within"),
        ("radius=nan", "Within"),
        ("posted=1e9", "Posted"),
        ("order=best", "Sort"),
        ("place=Atlantis,+ZZ", "Place"),
        ("organization=nobody", "Organization"),
        ("degree=wizard", "degree"),
    ],
)
def test_a_value_that_cannot_be_is_said_and_left_out(address, said):
    asked = filters(f"{address}&q=coach")
    assert asked.query == SearchQuery(words="coach")
    assert len(asked.messages) == 1
    assert said in asked.messages[0]


def test_one_wrong_value_does_not_cost_the_right_ones():
    asked = filters("state=MA&state=ZZ&state=OH")
    assert asked.query.state == ("MA", "OH")
    assert "ZZ" in asked.messages[0]


def test_what_is_set_can_be_taken_away_piece_by_piece():
    asked = filters("q=coach&state=MA&state=OH&pay=60000&pay_stated=yes&order=pay&page=4")
    chips = {(chip.label, chip.value): chip.without for chip in asked.active}
    assert chips["State", "Massachusetts"] == "q=coach&state=OH&pay=60000&pay_stated=yes&order=pay"
    assert {value for _, value in chips} == {
        "coach",
        "Massachusetts",
        "Ohio",
        "at least $60,000 a year",
        "only if stated",
    }
    for without in chips.values():
        assert len(filters(without).active) == len(chips) - 1


def test_a_place_of_several_meanings_is_asked_about_and_all_are_searched():
    (question,) = filters("place=Springfield&kind=opening").questions
    assert question.typed == "Springfield"
    assert "place=Springfield%2C+IL&kind=opening" in {answer.query.querystring for answer in question.answers}


def test_every_filter_has_a_label_for_chips_and_messages():
    assert all(field.label for field in filters("").fields.values())


def test_one_address_leaves_nothing_behind_for_the_next():
    assert filters("state=MA&place=Boston&pay=1").query != SearchQuery()
    assert filters("").query == SearchQuery()


HOSTILE = [
    "\0", "a\0b", "x" * 10_000, "'; DROP TABLE postings_posting; --", "🙂🙂🙂", "\u200fשלום\u200e", '"', '"""',
    "-", "or or", "&|!():*<->", "the of", "%s %(a)s %%", "\\", "{}", "<script>alert(1)</script>",
    "a" * 2047 + " b", "-a -b -c", "*", "NaN", "1e400", "-0",
]  # fmt: skip


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("parameter", PostingFilterSet.base_filters)
def test_no_value_of_any_parameter_is_an_error(parameter, value):
    asked = filters(urlencode({parameter: value}))
    assert search(asked.query).total == 0
    assert all(len(message) < 300 for message in asked.messages)


@pytest.mark.parametrize("value", HOSTILE)
def test_no_page_is_an_error(value):
    assert search(filters(urlencode({"page": value})).query).hits == ()


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from([*PARAMETERS, "other"]), st.text(max_size=60), max_size=5))
def test_whatever_an_address_says_is_a_search(parameters):
    asked = filters(urlencode(parameters))
    result = search(asked.query)
    assert result.hits == ()
    assert filters(asked.query.querystring).query == asked.query


@pytest.mark.parametrize("typed", ["Lakeside Schools", "lakeside-schools", "LAKESIDE schools"])
def test_an_organization_is_known_by_its_name_and_by_its_slug(typed):
    OrganizationFactory(name="Lakeside Schools")
    found = filters(urlencode({"organization": typed}))
    assert found.query.organizations == ("lakeside-schools",)
    assert not found.messages
