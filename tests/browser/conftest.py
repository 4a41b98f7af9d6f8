"""A real Chromium, driven by Playwright, on the pages of a live server."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from jobboard.local.places import DATA

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)
ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]


def pytest_collection_modifyitems(items):
    """Mark what drives a browser; skip it by name where there is none."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")
            if not CHROMIUM:
                item.add_marker(pytest.mark.skip("no Chromium on the PATH; on Debian: apt-get install chromium"))


@pytest.fixture(scope="session")
def browser():
    """Playwright runs an event loop in this thread, which Django would otherwise take for asynchronous code."""
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def faults():
    """What the page complained of; a test that provokes a complaint takes it away."""
    return []


@pytest.fixture
def page(browser, live_server, faults, request):
    """A page at the live server's address that fails its test on a script error or a breach of the policy.

    `@pytest.mark.parametrize("page", [{"color_scheme": "dark"}], indirect=True)` passes options to its context.
    """
    options = {"base_url": live_server.url, "viewport": {"width": 1280, "height": 900}} | getattr(request, "param", {})
    context = browser.new_context(**options)
    page = context.new_page()
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda line: "Content Security Policy" in line.text and faults.append(line.text))
    yield page
    context.close()
    assert not faults


@pytest.fixture
def screenshot(page, request):
    """screenshot("name") keeps what the page shows, for people, below .data/screenshots."""

    def keep(name):
        path = DATA / "screenshots" / f"{name}.png"
        page.screenshot(path=path, full_page=True)
        return path

    return keep
