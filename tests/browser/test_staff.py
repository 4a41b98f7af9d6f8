"""A person of HR hands in a document, checks what was read, and publishes; with and without JavaScript."""

import pytest
from playwright.sync_api import expect

from tests.browser.test_accessibility import RULES, barriers
from tests.factories import MembershipFactory, PostingFactory, QualificationFactory, UserFactory
from tests.postings.admin.reading import documents

PASSWORD = "a-long-enough-word"
PHONE = {"viewport": {"width": 390, "height": 844}}
WITHOUT_JAVASCRIPT = {"java_script_enabled": False}
WCAG = [rule for rule in RULES if rule != "best-practice"]  # of which Django's own templates break a few
READ = "/admin/postings/sourcedocument/read/"


@pytest.fixture
def publisher(page, transactional_db):
    user = UserFactory(staff=True)
    user.set_password(PASSWORD)
    user.save()
    membership = MembershipFactory(publisher=True, user=user, organization__name="Riverside Schools")
    page.goto("/admin/login/")
    page.get_by_label("Username").fill(user.username)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()
    return membership


def file(name, content):
    return {"name": name, "mimeType": "application/octet-stream", "buffer": content}


@pytest.mark.parametrize("page", [{}, PHONE | WITHOUT_JAVASCRIPT], indirect=True, ids=["desktop", "phone-without"])
def test_a_document_is_read_checked_and_published(page, publisher, screenshot):
    page.goto("/admin/postings/sourcedocument/")
    page.get_by_role("link", name="Read a document").click()
    page.get_by_label("Files").set_input_files([file("coach.pdf", documents.pdf()), file("empty.docx", b"")])
    page.get_by_label("Or paste the text").fill("Lunch is at noon.")
    page.get_by_role("button", name="Read it").click()

    expect(page.get_by_role("alert")).to_contain_text("Some were read")
    expect(page.locator(".field-documents .errorlist")).to_have_text("empty.docx: The document is empty.")
    expect(page.get_by_label("Or paste the text")).to_have_value("Lunch is at noon.")
    screenshot("staff-refused")
    page.get_by_role("link", name="coach.pdf").click()

    review = page.locator(".role-review")
    expect(review.locator("h3 .state")).to_have_text("Draft")
    pay = review.locator(".read-facts > div").filter(has=page.get_by_text("Pay", exact=True))
    expect(pay.locator("mark").first).to_contain_text("$60,000")
    expect(review.locator(".not-stated")).to_contain_text("Travel")
    screenshot("staff-review")
    review.get_by_role("link", name="Preview").click()
    expect(page.get_by_role("note").first).to_contain_text("nobody else sees it yet")
    page.get_by_role("link", name="Go on editing it.").click()

    page.get_by_label("Closes on").first.fill("2001-01-01")
    page.get_by_role("button", name="Save and publish").first.click()
    expect(page.locator(".messagelist .warning")).to_contain_text("Its closing date has passed: January 1, 2001")
    page.get_by_role("link", name="Math Coach").first.click()
    page.get_by_label("Closes on").first.fill("")
    page.get_by_role("button", name="Save", exact=True).first.click()
    page.goto("/?q=math")
    expect(page.get_by_role("link", name="Math Coach")).to_be_visible()


def test_a_role_is_closed_and_reopened_and_its_history_says_so(page, publisher):
    role = PostingFactory(hiring_organization=publisher.organization, title="Librarian")
    address = f"/admin/postings/posting/{role.pk}/"
    page.goto(f"{address}change/")
    page.get_by_role("button", name="Save and close the role").first.click()
    expect(page.locator("#result_list .state")).to_have_text("Closed")
    page.goto(f"{address}change/")
    page.get_by_role("button", name="Save and reopen the role").first.click()
    expect(page.locator("#result_list .state")).to_have_text("Published")
    page.goto(f"{address}history/")
    expect(page.locator("#change-history")).to_contain_text("status to published")


@pytest.mark.parametrize(
    "page", [{"color_scheme": "light"}, {"color_scheme": "dark"}], indirect=True, ids=["light", "dark"]
)
def test_the_screens_of_staff_have_no_barriers(page, publisher, screenshot, request):
    role = PostingFactory(hiring_organization=publisher.organization, remarks=["Look here."])
    QualificationFactory(posting=role)
    page.goto(READ)
    page.get_by_label("Or paste the text").fill(documents.text().decode())
    page.get_by_role("button", name="Read it").click()
    page.wait_for_url("**/review/**")
    addresses = [page.url, READ, "/admin/postings/posting/", f"/admin/postings/posting/{role.pk}/change/"]
    found = []
    for address in addresses:
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(address)
            screenshot(f"staff-{addresses.index(address)}-{width}-{request.node.callspec.id}")
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            found += [(address, *barrier) for barrier in barriers(page, WCAG)]
    assert found == []
