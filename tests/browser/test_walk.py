"""A person walks through all that the site offers, once with JavaScript and once without."""

import pytest
from playwright.sync_api import expect

from tests.browser.board import make_board

WAYS = pytest.mark.parametrize("page", [{}, {"java_script_enabled": False}], indirect=True, ids=["with", "without"])


@pytest.fixture
def board(transactional_db):
    return make_board()


def total(page):
    return page.locator("#results-heading")


def titles(page):
    return page.locator(".results .card h3")


def set_filter(page, label, value):
    """With JavaScript a filter applies as it is left, without it by the button."""
    field = page.get_by_label(label, exact=True)
    if field.evaluate("field => field.tagName") == "SELECT":
        field.select_option(value)
    else:
        field.fill(value)
        field.press("Tab")
    if not page.evaluate("matchMedia('(scripting: enabled)').matches"):
        page.get_by_role("button", name="Apply filters").click()


@WAYS
def test_a_place_finds_what_is_near_and_what_is_remote_until_one_says_otherwise(page, board, screenshot):
    page.goto("/")
    page.get_by_label("Place", exact=True).fill("Boston, MA")
    page.get_by_label("Within", exact=True).select_option("50")
    page.get_by_role("button", name="Search").click()
    expect(total(page)).to_have_text("3 roles")
    expect(page.locator(".card", has_text="Remote Math Specialist")).to_contain_text(
        "Can be done remotely from Boston, MA"
    )
    page.get_by_role("link", name="Leave them out").click()
    expect(total(page)).to_have_text("2 roles")
    page.get_by_role("link", name="Remote roles: left out").click()
    expect(total(page)).to_have_text("3 roles")
    set_filter(page, "Sort by", "distance")
    expect(titles(page).last).to_have_text("Remote Math Specialist")
    expect(page.locator(".card-organization").first).to_contain_text("less than a mile away")
    screenshot("place")


@WAYS
def test_pay_travel_and_degree_keep_what_they_cannot_judge_and_say_so(page, board):
    page.goto("/")
    set_filter(page, "At least, dollars a year", "70000")
    expect(page.locator(".chip")).to_contain_text("Pay: at least $70,000 a year")
    expect(total(page)).to_have_text("4 roles")
    expect(page.get_by_text("Yearly pay not stated")).to_have_count(3)
    set_filter(page, "or days a month", "8")
    expect(page.get_by_text("Amount of travel not stated")).to_have_count(3)
    set_filter(page, "Your highest degree", "associate")
    expect(total(page)).to_have_text("3 roles")
    page.get_by_role("link", name="Clear all").click()
    expect(total(page)).to_have_text("4 roles")
    set_filter(page, "Posted within", "1")
    expect(total(page)).to_have_text("No roles")


@WAYS
def test_nothing_found_says_what_to_loosen_and_a_misspelt_word_what_was_meant(page, board, screenshot):
    page.goto("/?q=math+cooch")
    expect(page.locator(".results .notice")).to_contain_text("These are the roles for math coach")
    page.goto("/?q=literacy&kind=leadership_role")
    expect(page.locator(".nothing")).to_contain_text("No role fits all of this")
    screenshot("nothing-found")
    page.get_by_role("link", name="1 role of any kind").click()
    expect(titles(page)).to_have_text(["Literacy Coach"])


@WAYS
def test_a_landing_page_leads_on_to_narrower_searches(page, board):
    page.goto("/")
    page.locator(".browse").get_by_role("link", name="Massachusetts").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Roles in Massachusetts")
    expect(total(page)).to_have_text("2 roles")
    page.get_by_label("Keywords").fill("literacy")
    page.get_by_role("button", name="Search").click()
    expect(titles(page)).to_have_text(["Literacy Coach"])


@WAYS
def test_a_role_tells_what_happens_next_and_what_is_like_it(page, board):
    page.goto(board.get_absolute_url())
    page.locator(".fact", has_text="Employment").locator("summary").click()
    expect(page.locator(".evidence[open] mark")).to_have_text("full-time")
    with page.expect_download() as file:
        page.get_by_role("link", name="Add to calendar").click()
    assert "DTSTART;VALUE=DATE:29990630" in file.value.path().read_text()
    assert page.get_by_role("link", name="jobs@example.org").first.get_attribute("href") == "mailto:jobs@example.org"
    page.locator(".similar").get_by_role("link", name="Literacy Coach").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Literacy Coach")


@WAYS
def test_three_roles_are_compared_and_one_is_taken_out(page, board, screenshot):
    page.goto("/?kind=opening")
    for box in page.get_by_role("checkbox", name="Compare").all():
        box.check()
    page.get_by_role("button", name="Compare").click()
    expect(page.locator(".comparison thead th")).to_have_count(3)
    page.get_by_label("Show only these").check()
    expect(page.locator(".comparison .same").first).to_be_hidden()
    screenshot("compare-differences")
    page.get_by_role("link", name="Take out Remote Math Specialist").click()
    expect(page.locator(".comparison thead th")).to_have_count(2)


def test_who_came_from_a_search_goes_back_to_it(page, board):
    page.goto("/?q=math")
    page.get_by_role("link", name="Math Coach").click()
    page.get_by_role("link", name="Back to your search").click()
    expect(page.get_by_label("Keywords")).to_have_value("math")


def test_printed_facts_are_all_there(page, board):
    page.emulate_media(media="print")
    page.goto(board.get_absolute_url())
    expect(page.get_by_text("$60,000–$75,000 a year").first).to_be_visible()
    expect(page.get_by_text("Full-time stated")).to_be_visible()
    expect(page.get_by_role("link", name="On the employer’s page")).to_be_visible()
    expect(page.get_by_role("button", name="Print")).to_be_hidden()


def test_what_the_server_refuses_is_shown_as_its_own_page(page, board):
    page.goto("/")
    page.route("**/?q=coach", lambda route: route.fulfill(status=429, body="<h1>Wait</h1>", content_type="text/html"))
    page.get_by_label("Keywords").fill("coach")
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_role("heading", name="Wait")).to_be_visible()
