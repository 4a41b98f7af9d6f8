from datetime import date

import pytest

from postings.models import Posting
from postings.search import index
from postings.search.result import Hit
from postings.templatetags import cards
from tests.factories import PostingFactory, PostingLocationFactory, ResponsibilityFactory
from tests.postings.views.reading import fact, page, text, texts

pytestmark = pytest.mark.django_db


def listed(client, address="/"):
    index(Posting.objects.values_list("pk", flat=True))
    return page(client.get(address))


def titles(shown):
    return texts(shown, ".card h3")


def test_roles_are_listed_newest_first_and_undated_ones_last(client):
    PostingFactory(title="Undated", undated=True)
    PostingFactory(title="Older", date_posted=date(2024, 1, 1))
    PostingFactory(title="Newer", date_posted=date(2024, 2, 1))
    assert titles(listed(client)) == ["Newer", "Older", "Undated"]


@pytest.mark.parametrize("state", ["draft", "closed", "expired", "upcoming"])
def test_what_is_not_current_is_not_listed(client, state):
    PostingFactory(**{state: True})
    assert titles(listed(client)) == []


def test_a_card_tells_what_one_chooses_by(client):
    posting = PostingFactory(
        title="Math Coach",
        hiring_organization__name="Riverside Schools",
        kind="class_description",
        traveling=True,
        paid=True,
        located=True,
        work_arrangements=["hybrid"],
        employment_types=["FULL_TIME"],
        date_posted=date(2024, 5, 1),
    )
    card = listed(client).css_first(".card")
    assert card.css_first("h3 a").attributes["href"] == posting.get_absolute_url()
    assert "Class description" in text(card)
    assert "Riverside Schools" in text(card)
    assert fact(card, "Place") == "Boston, MA · Hybrid"
    assert fact(card, "Travel") == "20–40% of the time, about 4–8 working days a month"
    assert fact(card, "Pay") == "$60,000–$75,000 a year"
    assert fact(card, "Posted") == "May 1, 2024"
    assert fact(card, "Apply by") == "No closing date"


def test_markup_on_a_card_is_shown_and_never_run(client):
    attack = "</p><script>alert(1)</script><img src=x onerror=alert(1)> {url} \"'&amp;"
    posting = PostingFactory(title=f"Coach {attack}", hiring_organization__name=attack, salary_text=attack)
    ResponsibilityFactory(posting=posting, text=f"Teach {attack}")
    card = listed(client, "/?q=teach").css_first(".card")
    assert not card.css("script, img")
    assert text(card.css_first("h3")) == f"Coach {attack}"
    assert text(card.css_first(".card-organization")) == attack
    assert "onerror=alert(1)" in text(card.css_first(".snippet"))
    assert "</p><script>" in fact(card, "Pay")


def test_a_place_as_it_was_typed_is_no_markup_on_a_card(client):
    place = "<img src=x onerror=alert(1)>"
    posting = PostingFactory()
    hit = Hit(posting, "a < b", None, True, (f"Can be done remotely from {place}",))
    html = cards.card(posting, hit)
    assert "<img" not in html
    assert "a &lt; b" in html


def test_a_long_list_of_states_is_folded_and_opens_where_one_is_set(client):
    for state in "AL AK AZ AR CA CO CT DE FL GA HI ID".split():
        PostingLocationFactory(address_locality="", address_region=state)
    folded = listed(client).css_first("#more-state")
    assert text(folded.css_first("summary")) == "4 more"
    assert len(folded.css("input")) == 4
    assert "open" not in folded.attributes
    assert "open" in listed(client, "/?state=ID").css_first("#more-state").attributes


def test_words_find_roles_and_show_the_duty_that_matched(client):
    found = PostingFactory(title="Math Coach")
    ResponsibilityFactory(posting=found, text="Facilitate workshops for teachers.")
    PostingFactory(title="Bus Driver")
    shown = listed(client, "/?q=workshop")
    assert titles(shown) == ["Math Coach"]
    assert texts(shown, ".snippet mark") == ["workshops"]


def test_each_filter_that_is_set_can_be_taken_away(client):
    PostingFactory(employment_types=["FULL_TIME"], kind="opening")
    shown = listed(client, "/?employment_type=FULL_TIME&kind=opening")
    chips = {text(chip.css_first("strong")): chip.attributes["href"] for chip in shown.css(".chip:not(.all)")}
    assert chips == {"Full-time": "/?kind=opening", "Opening": "/?employment_type=FULL_TIME"}


def test_the_form_shows_what_is_set(client):
    PostingFactory(employment_types=["FULL_TIME"], title="Math Coach")
    shown = listed(client, "/?q=coach&employment_type=FULL_TIME&order=pay&posted=7")
    assert shown.css_first("#q").attributes["value"] == "coach"
    assert "checked" in shown.css_first("#employment_type-FULL_TIME").attributes
    assert shown.css_first("#order option[selected]").attributes["value"] == "pay"
    assert shown.css_first("#posted option[selected]").attributes["value"] == "7"


@pytest.mark.parametrize(
    "address",
    [
        "/?travel_at_most=lots",
        "/?radius=nan&place=Boston",
        "/?state=XX",
        "/?pay=-5",
        "/?order=random",
        "/?place=Nowhereville",
    ],
)
def test_what_cannot_be_is_said_and_left_out(client, address):
    PostingFactory(located=True)
    shown = listed(client, address)
    assert titles(shown)
    assert texts(shown, ".results .notice")


def test_nothing_found_says_which_filter_to_loosen(client):
    PostingFactory(employment_types=["FULL_TIME"], title="Math Coach")
    shown = listed(client, "/?q=coach&employment_type=INTERN")
    links = [link.attributes["href"] for link in shown.css(".nothing li a")]
    assert titles(shown) == []
    assert "/?q=coach" in links


def test_pages_hold_20_roles_and_lead_to_each_other(client):
    PostingFactory.create_batch(23)
    first = listed(client)
    second = page(client.get(first.css_first("a[rel=next]").attributes["href"]))
    assert (len(titles(first)), len(titles(second))) == (20, 3)
    assert second.css_first("ol.cards").attributes["start"] == "21"
    assert set(titles(first)).isdisjoint(titles(second))


def test_a_page_beyond_the_end_is_a_404_that_helps(client):
    PostingFactory()
    listed(client)
    response = client.get("/?page=7")
    assert response.status_code == 404
    assert "end on page 1" in text(page(response).css_first(".nothing"))


@pytest.mark.parametrize("rows", [3, 30])
def test_the_list_takes_at_most_6_queries(client, rows, django_assert_max_num_queries):
    for posting in PostingFactory.create_batch(rows, paid=True):
        PostingLocationFactory(posting=posting)
        ResponsibilityFactory(posting=posting, text="Coach teachers.")
    index(Posting.objects.values_list("pk", flat=True))
    for address in ("/", "/?q=coach&kind=opening", "/?q=coach&state=MA&order=pay"):
        with django_assert_max_num_queries(6):
            assert client.get(address).status_code == 200


def test_every_search_names_the_list_as_its_canonical_page(client):
    for address in ("/", "/?q=coach", "/?q=nothing+at+all"):
        assert listed(client, address).css_first("link[rel=canonical]").attributes["href"] == "http://testserver/"
