"""axe-core finds nothing to complain of, in light and dark, from a small phone to a large screen."""

from pathlib import Path

import pytest
from django.urls import reverse

from postings.models import Posting
from tests.browser.board import make_board

AXE = (Path(__file__).parent / "vendor/axe-core-4.14.1/axe.min.js").read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (320, 768, 1920)
SCHEMES = [{"color_scheme": "light"}, {"color_scheme": "dark"}]


# What stands beyond the window's edge and does not lie in a part that scrolls for itself.
SPILLS = """() => {
  const edge = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= edge) return "";
  const beyond = (part) => part.getBoundingClientRect().right > edge + 1 && !part.closest(".table-scroll");
  return [...document.querySelectorAll("main *")].find(beyond)?.outerHTML.slice(0, 200) || "the page";
}"""
MOVES = """() => [...document.querySelectorAll("*")].some((part) => {
  const style = getComputedStyle(part);
  return parseFloat(style.transitionDuration) > 0 || style.animationName !== "none";
})"""


@pytest.fixture
def board(transactional_db):
    return make_board()


def addresses(role):
    others = Posting.objects.exclude(pk=role.pk)
    closed = others.get(title="Former Coach")
    return {
        "home": "/",
        "search": "/?q=coach&employment_type=FULL_TIME&place=Boston",
        "trouble": "/?q=coach&travel_at_most=lots&place=Springfield",
        "empty": "/?q=coach&kind=class_description&state=AK",
        "role": role.get_absolute_url(),
        "closed": closed.get_absolute_url(),
        "compare": f"/compare/?role={role.pk}&role={closed.pk}&role={others.first().pk}",
        "compare-nothing": "/compare/",
        "saved": f"/saved/?role={role.pk}&role={closed.pk}",
        "saved-nothing": "/saved/",
        "organization": role.hiring_organization.get_absolute_url(),
        "organizations": "/organizations/",
        "landing": "/jobs/remote/",
        "document": reverse("document", args=[role.source_document_id]),
        "404": "/nothing/here/",
        "410": "/roles/1000000/gone/",
    }


@pytest.mark.parametrize("page", SCHEMES, indirect=True, ids=["light", "dark"])
def test_no_page_has_a_barrier_at_any_width(page, board):
    found = []
    for name, address in addresses(board).items():
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            found += [(name, width, *barrier) for barrier in barriers(page)]
    assert found == []


@pytest.mark.parametrize("page", [{"viewport": {"width": 320, "height": 700}}], indirect=True)
def test_no_page_scrolls_sideways_on_a_small_phone(page, board):
    assert wider_than_the_window(page, board) == []


@pytest.mark.parametrize("page", [{"viewport": {"width": 640, "height": 450}}], indirect=True)
def test_at_200_percent_zoom_nothing_is_lost(page, board):
    """Half a laptop's window is what a zoom of 200 % leaves; beyond that, letters alone may be twice as large."""
    assert wider_than_the_window(page, board) == []
    assert wider_than_the_window(page, board, "document.documentElement.style.fontSize = '212.5%'") == []


def wider_than_the_window(page, board, change=""):
    wide = []
    for name, address in addresses(board).items():
        page.goto(address)
        page.evaluate(change)
        if page.evaluate(SPILLS):
            wide.append((name, page.evaluate(SPILLS)))
    return wide


FORCED = [{"forced_colors": "active", "color_scheme": scheme} for scheme in ("light", "dark")]


@pytest.mark.parametrize("page", FORCED, indirect=True, ids=["light", "dark"])
def test_forced_colors_leave_every_control_its_edges_and_its_state(page, board):
    page.goto("/?employment_type=FULL_TIME&travel_at_most=10")
    for part in (".search-form .button", ".card", "#q", "#order", ".chip", "#travel_days", ".badge"):
        assert page.locator(part).first.evaluate("part => getComputedStyle(part).borderTopWidth") != "0px", part
    page.goto(board.get_absolute_url())
    for part in (".apply .button", ".role-facts", "[data-save]"):
        assert page.locator(part).first.evaluate("part => getComputedStyle(part).borderTopWidth") != "0px", part
    page.locator("[data-save]").first.click()
    assert page.locator("[data-save]").first.evaluate("part => getComputedStyle(part).borderTopWidth") == "3px"
    page.keyboard.press("Tab")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


@pytest.mark.parametrize(("page", "moves"), [({"reduced_motion": "reduce"}, False), ({}, True)], indirect=["page"])
def test_who_wants_no_motion_gets_none(page, board, moves):
    page.goto("/")
    assert page.evaluate(MOVES) is moves


def barriers(page, rules=RULES):
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    options = {"runOnly": rules, "resultTypes": ["violations"], "preload": False}  # which would break the policy
    result = page.evaluate("options => axe.run(document, options)", options)
    return [(trouble["id"], trouble["nodes"][0]["html"]) for trouble in result["violations"]]
