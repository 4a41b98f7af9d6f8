"""A person looks for a role, with and without JavaScript, with a mouse and with the keyboard alone."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.board import make_board

WITHOUT_JAVASCRIPT = {"java_script_enabled": False}
PHONE = {"viewport": {"width": 390, "height": 844}}


@pytest.fixture
def board(transactional_db):
    return make_board()


def heading(page):
    return page.locator("#results-heading")


def test_a_filter_applies_as_it_is_set_and_back_undoes_it(page, board, screenshot):
    page.goto("/")
    expect(heading(page)).to_have_text("4 roles")
    page.evaluate("window.stayed = true")
    page.get_by_role("checkbox", name="Part-time").check()
    expect(heading(page)).to_have_text("1 role")
    expect(page).to_have_url(re.compile(r"/\?employment_type=PART_TIME$"))
    assert page.evaluate("window.stayed")
    assert page.evaluate("document.activeElement.id") == "employment_type-PART_TIME"
    expect(page.locator("[data-status]")).to_have_text("1 role")
    screenshot("filtered-desktop-light")
    page.go_back()
    expect(heading(page)).to_have_text("4 roles")
    expect(page.get_by_role("checkbox", name="Part-time")).not_to_be_checked()


@pytest.mark.parametrize("page", [WITHOUT_JAVASCRIPT], indirect=True)
def test_everything_is_found_without_javascript(page, board):
    page.goto("/")
    page.get_by_label("Keywords").fill("coach")
    page.get_by_role("button", name="Search").click()
    expect(heading(page)).to_have_text("2 roles")
    page.get_by_role("checkbox", name="Part-time").check()
    page.get_by_role("button", name="Apply filters").click()
    expect(page.locator(".card h3")).to_have_text(["Literacy Coach"])
    page.get_by_role("link", name="Part-time").click()
    expect(heading(page)).to_have_text("2 roles")
    for box in page.get_by_role("checkbox", name="Compare").all():
        box.check()
    page.get_by_role("button", name="Compare").click()
    expect(page.locator(".comparison thead a")).to_have_count(2)
    page.get_by_role("link", name="Math Coach").click()
    page.get_by_text("Full-time").first.click()
    expect(page.locator(".evidence[open] mark")).to_have_text("full-time")
    expect(page.get_by_role("button", name="Save")).to_have_count(0)


@pytest.mark.parametrize("page", [PHONE | WITHOUT_JAVASCRIPT, PHONE], indirect=True, ids=["without", "with"])
def test_on_a_phone_the_filters_open_and_close(page, board):
    page.goto("/")
    box = page.get_by_role("checkbox", name="Part-time")
    expect(box).to_be_hidden()
    page.get_by_text("Filters").click()
    expect(box).to_be_visible()


def test_open_filters_stay_open_on_a_phone_when_one_is_set(page, board):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("/")
    page.get_by_text("Filters").click()
    page.get_by_role("checkbox", name="Part-time").check()
    expect(heading(page)).to_have_text("1 role")
    expect(page.get_by_role("checkbox", name="Part-time")).to_be_visible()


def test_the_keyboard_alone_leads_from_home_to_the_application(page, board):
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the content")
    page.keyboard.press("Enter")
    tab_to(page, "input#q")
    page.keyboard.type("math coach")
    page.keyboard.press("Enter")
    expect(heading(page)).to_have_text("1 role")
    tab_to(page, ".card h3 a")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Math Coach")
    tab_to(page, '.role-facts a[href="https://example.org/apply"]')


def tab_to(page, selector, at_most=80):
    for _ in range(at_most):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    pytest.fail(f"{selector} was not reached with the keyboard")


def test_the_place_box_completes_cities_and_states(page, board):
    page.goto("/")
    page.get_by_label("Place").press_sequentially("bosto")
    expect(page.locator('#places option[value="Boston, MA"]')).to_have_count(1)


def test_the_address_of_a_search_has_no_empty_parts(page, board):
    page.goto("/")
    page.get_by_label("Keywords").fill("coach")
    page.get_by_role("button", name="Search").click()
    expect(heading(page)).to_have_text("2 roles")
    assert page.url.endswith("/?q=coach")
