"""axe-core finds nothing to complain of, in light and dark, from a small phone to a large screen."""

from pathlib import Path

import pytest

from postings.models import Posting
from tests.browser.board import make_board

AXE = (Path(__file__).parent / "vendor/axe-core-4.14.1/axe.min.js").read_text()
ALL_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = (320, 1280, 1920)
RULES = {"light": ALL_RULES, "dark": ["color-contrast"]}  # the structure of a page is the same in the dark


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
        "404": "/nothing/here/",
    }


@pytest.mark.parametrize(
    ("page", "scheme"),
    [({"color_scheme": "light"}, "light"), ({"color_scheme": "dark"}, "dark")],
    indirect=["page"],
    ids=["light", "dark"],
)
def test_no_page_has_a_barrier_at_any_width(page, board, scheme):
    found = []
    for name, address in addresses(board).items():
        page.goto(address)
        for details in page.locator("details:not(.filters)").all():
            details.evaluate("details => details.open = true")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            found += [(name, width, *barrier) for barrier in barriers(page, RULES[scheme])]
    assert found == []


@pytest.mark.parametrize("page", [{"viewport": {"width": 320, "height": 700}}], indirect=True)
def test_no_page_scrolls_sideways_on_a_small_phone(page, board):
    wide = []
    for name, address in addresses(board).items():
        page.goto(address)
        if page.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(name)
    assert wide == []


@pytest.mark.parametrize("page", [{"forced_colors": "active"}], indirect=True)
def test_forced_colors_leave_buttons_and_cards_their_edges(page, board):
    page.goto("/")
    for part in (".button.primary", ".card", "#q"):
        assert page.locator(part).first.evaluate("part => getComputedStyle(part).borderTopWidth") == "1px"


@pytest.mark.parametrize("page", [{"reduced_motion": "reduce"}], indirect=True)
def test_who_wants_no_motion_gets_none(page, board):
    page.goto("/")
    moving = (
        "[...document.querySelectorAll('*')].filter(e => parseFloat(getComputedStyle(e).transitionDuration) > 0).length"
    )
    assert page.evaluate(moving) == 0


def barriers(page, rules):
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    result = page.evaluate("rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", rules)
    return [(trouble["id"], trouble["nodes"][0]["html"]) for trouble in result["violations"]]
