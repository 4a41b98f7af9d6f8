from datetime import date

import pytest

from postings.models import Posting
from postings.search import index
from tests.factories import (
    EvidenceFactory,
    PostingFactory,
    PostingLocationFactory,
    PostingSectionFactory,
    QualificationFactory,
    ResponsibilityFactory,
)
from tests.postings.views.reading import fact, page, text, texts

pytestmark = pytest.mark.django_db


def get(client, posting):
    return client.get(posting.get_absolute_url())


def test_a_role_shows_its_title_and_who_hires(client):
    posting = PostingFactory(title="Math Coach", hiring_organization__name="Riverside Schools")
    shown = page(get(client, posting))
    assert texts(shown, "h1") == ["Math Coach"]
    assert "Riverside Schools" in text(shown.css_first(".role-header"))


def test_what_the_source_does_not_state_is_called_not_stated(client):
    shown = page(get(client, PostingFactory(undated=True)))
    for label in ("Place", "Travel", "Pay", "Employment", "Education", "Posted", "Apply by"):
        assert fact(shown, label) == "Not stated"


def test_travel_is_told_in_working_days_too(client):
    shown = page(get(client, PostingFactory(traveling=True)))
    assert fact(shown, "Travel").startswith("20–40% of the time, about 4–8 working days a month")


def test_a_stated_fact_opens_its_sentence(client):
    posting = PostingFactory(
        imported_from_a_document=True,
        source_document__text="Math Coach\nYou travel. You work full time here. You rest.",
        employment_types=["FULL_TIME"],
    )
    EvidenceFactory(posting=posting, field="employment_type", value="FULL_TIME", span_start=32, span_end=41)
    quotation = page(get(client, posting)).css_first(".evidence blockquote")
    assert text(quotation) == "You work full time here."
    assert text(quotation.css_first("mark")) == "full time"


def test_a_derived_fact_says_so(client):
    posting = PostingFactory(imported_from_a_document=True, employment_types=["FULL_TIME"])
    EvidenceFactory(posting=posting, derived=True, field="employment_type", span_start=0, span_end=4)
    assert texts(page(get(client, posting)), ".evidence summary") == ["Full-time derived"]


def test_duties_stand_under_their_groups(client):
    posting = PostingFactory()
    for position, (group, duty) in enumerate([("Teams", "Lead"), ("Teams", "Coach"), ("Data", "Count")]):
        ResponsibilityFactory(posting=posting, group=group, text=duty, position=position)
    shown = page(get(client, posting))
    duties = shown.css_first("#responsibilities").parent
    assert texts(duties, "h3, li") == ["Teams", "Lead", "Coach", "Data", "Count"]


def test_must_haves_stand_apart_and_a_group_in_both_is_named_once(client):
    posting = PostingFactory()
    QualificationFactory(posting=posting, group="Experience", text="Teaching", position=0)
    QualificationFactory(posting=posting, group="Experience", text="Coaching", position=1, preferred=True)
    section = page(get(client, posting)).css_first("#qualifications").parent
    assert texts(section, "h3, h4, li") == ["Must-haves", "Experience", "Teaching", "Nice to have", "Coaching"]


def test_the_lead_of_a_qualification_is_set_apart_and_said_once(client):
    posting = PostingFactory()
    QualificationFactory(posting=posting, lead="INTEGRITY:", text="INTEGRITY: Keeps promises.")
    item = page(get(client, posting)).css_first("#qualifications ~ ul li")
    assert text(item.css_first("strong")) == "INTEGRITY:"
    assert text(item) == "INTEGRITY: Keeps promises."


def test_a_section_of_duties_gives_its_heading_and_what_stands_around_them(client):
    posting = PostingFactory()
    PostingSectionFactory(posting=posting, kind="responsibilities", heading="The work", body="You will:")
    ResponsibilityFactory(posting=posting, text="Coach")
    shown = page(get(client, posting))
    assert text(shown.css_first("#responsibilities")) == "The work"
    assert text(shown.css_first("main")).count("The work") == 1
    assert "You will:" in text(shown.css_first("#responsibilities").parent)


def test_a_heading_whose_items_are_all_it_heads_is_not_repeated_over_nothing(client):
    posting = PostingFactory()
    PostingSectionFactory(posting=posting, kind="qualifications", heading="Education and Experience", body="Equal to:")
    PostingSectionFactory(posting=posting, kind="qualifications", heading="Education:", body="")
    QualificationFactory(posting=posting, text="A degree", group="")
    section = page(get(client, posting)).css_first("#qualifications").parent
    assert "Education:" not in texts(section, "h3")


def test_a_heading_without_a_text_heads_nothing(client):
    posting = PostingFactory()
    PostingSectionFactory(posting=posting, heading="Elm Schools", body="")
    PostingSectionFactory(posting=posting, heading="About us", body="We run five schools.")
    first, second = page(get(client, posting)).css(".source-section")
    assert (texts(first, "h2"), texts(first, "p")) == ([], ["Elm Schools"])
    assert texts(second, "h2") == ["About us"]


def test_a_summary_that_a_section_says_already_is_not_repeated(client):
    posting = PostingFactory(summary="You visit schools.")
    PostingSectionFactory(posting=posting, body="You visit schools.")
    assert text(page(get(client, posting)).css_first("main")).count("You visit schools.") == 1


def test_the_document_that_it_came_from_is_named(client):
    posting = PostingFactory(imported_from_a_document=True, source_document__key="inbox/coach.md")
    assert "coach.md" in text(page(get(client, posting)).css_first(".role-source"))


@pytest.mark.parametrize("state", ["closed", "expired"])
def test_a_closed_role_keeps_its_page_says_so_and_takes_no_applications(client, state):
    posting = PostingFactory(**{state: True}, apply_url="https://example.org/apply", apply_email="hr@example.org")
    PostingSectionFactory(posting=posting, kind="how_to_apply", body="Apply at https://example.org/apply now.")
    response = get(client, posting)
    shown = page(response)
    assert response.status_code == 200
    assert "closed" in text(shown.css_first(".role-header"))
    assert shown.css_first('meta[name="robots"]').attributes["content"] == "noindex"
    assert not [link for link in shown.css("main a") if "example.org" in link.attributes["href"]]


def test_a_current_role_may_be_indexed_and_leads_to_the_application(client):
    shown = page(get(client, PostingFactory(apply_url="https://example.org/apply")))
    assert shown.css_first('meta[name="robots"]') is None
    assert shown.css_first('.role-facts a[href="https://example.org/apply"]')


def test_an_old_slug_redirects_for_good(client):
    posting = PostingFactory(title="Math Coach")
    response = client.get(f"/roles/{posting.pk}/teacher-of-maths/")
    assert (response.status_code, response.url) == (301, posting.get_absolute_url())


@pytest.mark.parametrize("state", ["draft", "upcoming"])
def test_what_is_not_published_has_no_page(client, state):
    assert get(client, PostingFactory(**{state: True})).status_code == 404


@pytest.mark.parametrize("number", ["0", "999999999999", "9" * 40])
def test_a_number_that_no_role_has_gives_404(client, number):
    assert client.get(f"/roles/{number}/x/").status_code == 404


def test_a_role_that_was_public_and_was_removed_is_gone_and_a_draft_never_was(client):
    posting, draft = PostingFactory(), PostingFactory(draft=True)
    addresses = [posting.get_absolute_url(), draft.get_absolute_url()]
    Posting.objects.all().delete()
    gone, unknown = (client.get(address) for address in addresses)
    assert (gone.status_code, unknown.status_code) == (410, 404)
    assert texts(page(gone), "h1") == ["This role is gone"]


def test_markup_in_a_document_is_shown_and_never_run(client):
    attack = "<script>alert(1)</script><img src=x onerror=alert(1)>"
    posting = PostingFactory(title=f"Coach {attack}", summary=attack, reports_to=attack)
    QualificationFactory(posting=posting, text=attack, lead="")
    PostingSectionFactory(posting=posting, heading=attack, body=attack)
    shown = page(get(client, posting))
    assert not shown.css("main script, main img")
    assert texts(shown, "h1") == [f"Coach {attack}"]


def test_only_harmless_addresses_become_links(client):
    body = "javascript:alert(1) chrome-extension://abc/https://ok.example/a data:text/html,x www.example.org"
    posting = PostingFactory()
    PostingSectionFactory(posting=posting, body=body)
    section = page(get(client, posting)).css_first(".source-section")
    links = [(link.attributes["href"], link.attributes["rel"]) for link in section.css("a")]
    assert links == [("https://www.example.org", "nofollow noopener ugc")]
    assert body in text(section)


def test_an_e_mail_address_can_be_used_but_is_not_there_for_harvesters(client):
    posting = PostingFactory(apply_email="jobs@example.org")
    PostingSectionFactory(posting=posting, kind="how_to_apply", body="Write to jobs@example.org.")
    response = get(client, posting)
    assert "jobs@example.org" not in response.content.decode()
    assert page(response).css_first('.applying a[href="mailto:jobs@example.org"]')


@pytest.mark.parametrize("items", [3, 30])
def test_a_role_takes_at_most_8_queries(client, items, django_assert_max_num_queries):
    posting = PostingFactory(imported_from_a_document=True)
    for position in range(items):
        PostingLocationFactory(posting=posting, position=position)
        ResponsibilityFactory(posting=posting, position=position)
        QualificationFactory(posting=posting, position=position)
        PostingSectionFactory(posting=posting, position=position)
        EvidenceFactory(posting=posting)
    alike = PostingFactory.create_batch(2, title=posting.title, located=True)
    index([posting.pk, *(role.pk for role in alike)])
    with django_assert_max_num_queries(8):
        assert len(page(get(client, posting)).css(".similar .card")) == 2


def test_a_page_that_did_not_change_is_not_sent_again(client):
    posting = PostingFactory(date_posted=date(2024, 5, 1))
    tag = get(client, posting).headers["ETag"]
    assert client.get(posting.get_absolute_url(), headers={"If-None-Match": tag}).status_code == 304
