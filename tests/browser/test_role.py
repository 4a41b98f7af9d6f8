"""What a role's page does beyond being read."""

import pytest
from playwright.sync_api import expect

from tests.browser.board import make_board


@pytest.fixture
def role(transactional_db):
    return make_board()


def test_the_checklist_counts_and_stays_on_the_device(page, role, screenshot):
    requests = []
    page.goto(role.get_absolute_url())
    page.wait_for_load_state("networkidle")  # the browser asks for the icon when it likes
    page.on("request", lambda request: requests.append(request.url))
    page.get_by_label("A Bachelor’s degree.").check()
    page.get_by_label("Spanish.").check()
    tally = page.locator("[data-tally] output")
    expect(tally).to_have_text("You meet 1 of 3 must-haves and 1 of 1 nice-to-haves.")
    screenshot("checklist-desktop-light")
    assert requests == []
    page.reload()
    expect(page.get_by_label("A Bachelor’s degree.")).to_be_checked()
    expect(tally).to_have_text("You meet 1 of 3 must-haves and 1 of 1 nice-to-haves.")


def test_a_saved_role_is_in_the_list_that_a_link_can_share(page, role, browser):
    page.goto(role.get_absolute_url())
    page.get_by_role("button", name="Save Math Coach").click()
    expect(page.get_by_role("button", name="Saved Math Coach")).to_have_attribute("aria-pressed", "true")
    page.get_by_role("link", name="Saved (1)").click()
    page.wait_for_url(f"**/saved/?role={role.pk}")
    expect(page.locator("form .card h3")).to_have_text("Math Coach")
    expect(page.locator("[data-viewed] .card h3")).to_have_text("Math Coach")
    with browser.new_context() as other:
        elsewhere = other.new_page()
        elsewhere.goto(page.url)
        expect(elsewhere.locator("form .card h3")).to_have_text("Math Coach")


def test_broken_storage_breaks_nothing(page, role):
    page.goto("/")
    page.evaluate("localStorage.setItem('saved', '{\"not\": \"a list\"}')")
    page.goto(role.get_absolute_url())
    expect(page.get_by_role("button", name="Save Math Coach")).to_be_visible()


def test_sharing_copies_the_address(page, role):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(role.get_absolute_url())
    page.evaluate("navigator.share = undefined")
    page.get_by_role("button", name="Share").click()
    expect(page.locator("[data-share-status]")).to_have_text("Link copied.")
    assert page.evaluate("navigator.clipboard.readText()").endswith(role.get_absolute_url())


def test_facts_stay_in_sight_while_one_reads(page, role):
    page.set_viewport_size({"width": 1280, "height": 700})
    page.goto(role.get_absolute_url())
    page.locator("#how-to-apply").scroll_into_view_if_needed()
    expect(page.locator(".role-facts h2")).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1440], ids=["phone", "desktop"])
def test_pages_look_as_they_should_to_a_person(page, role, screenshot, scheme, width):
    """Keeps a picture of each page; that it loads without a fault is what a machine can say."""
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    pages = {"home": "/", "role": role.get_absolute_url(), "compare": f"/compare/?role={role.pk}&role={role.pk + 1}"}
    for name, address in pages.items():
        assert page.goto(address).ok
        assert screenshot(f"{name}-{width}-{scheme}").stat().st_size > 10_000
