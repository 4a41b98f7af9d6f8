"""What Google's documentation of JobPosting asks for, held against every kind of role.

https://developers.google.com/search/docs/appearance/structured-data/job-posting
"""

import json
from datetime import date

import pytest
from django.core.management import call_command

from postings.models import Posting
from postings.structured_data import job_posting, script_content
from tests.factories import (
    PostingFactory,
    PostingLocationFactory,
    PostingSectionFactory,
    QualificationFactory,
    ResponsibilityFactory,
)
from tests.postings.google_job_posting import violations
from tests.postings.views.reading import page, text

pytestmark = pytest.mark.django_db


def markup(client, posting):
    script = page(client.get(posting.get_absolute_url())).css_first('script[type="application/ld+json"]')
    return script and json.loads(script.text())


def described(**traits):
    return ResponsibilityFactory(posting=PostingFactory(**traits), text="Coach <teachers>.").posting


def full_posting():
    posting = described(
        paid=True,
        located=True,
        employment_types=["FULL_TIME", "CONTRACTOR"],
        minimum_degree="bachelor",
        minimum_years=5,
        experience_in_place_of_education=True,
        valid_through=date(2999, 6, 30),
        hiring_organization__url="https://example.org",
    )
    QualificationFactory(posting=posting)
    PostingSectionFactory(posting=posting, body="You visit schools.\nWrite to hr@example.org.")
    return posting


def test_a_full_opening_holds_to_the_rules_and_says_all_of_it(client):
    data = markup(client, full_posting())
    assert violations(data) == []
    assert data["baseSalary"]["value"] == {
        "@type": "QuantitativeValue",
        "minValue": 60000,
        "maxValue": 75000,
        "unitText": "YEAR",
    }
    assert data["jobLocation"][0]["address"]["addressLocality"] == "Boston"
    assert data["educationRequirements"]["credentialCategory"] == "bachelor degree"
    assert data["experienceRequirements"]["monthsOfExperience"] == 60
    assert data["experienceInPlaceOfEducation"] is True
    assert data["validThrough"].startswith("2999-06-30T23:59:59")
    assert data["directApply"] is False
    assert "<li>Coach &lt;teachers&gt;.</li>" in data["description"]


def test_remote_means_wholly_remote_within_a_named_area(client):
    data = markup(client, described(remote=True))
    assert violations(data) == []
    assert data["jobLocationType"] == "TELECOMMUTE"
    assert data["applicantLocationRequirements"] == [{"@type": "Country", "name": "USA"}]
    assert "jobLocation" not in data


def test_an_office_with_some_days_at_home_is_not_remote(client):
    data = markup(client, described(located=True, work_arrangements=["hybrid", "remote"]))
    assert "jobLocationType" not in data


def test_pay_that_is_only_words_is_not_marked_up(client):
    data = markup(client, described(located=True, salary_text="Commensurate with experience"))
    assert "baseSalary" not in data


@pytest.mark.parametrize(
    "traits",
    [
        {"closed": True},
        {"expired": True},
        {"kind": "class_description"},
        {"kind": "leadership_role"},
        {"undated": True},
    ],
    ids=str,
)
def test_what_is_no_current_opening_has_no_markup(client, traits):
    assert markup(client, described(located=True, **traits)) is None


def test_a_role_without_a_place_has_no_markup(client):
    assert markup(client, described()) is None


def test_a_state_within_which_one_may_work_is_named_with_its_country():
    posting = described()
    PostingLocationFactory(posting=posting, remote=True, address_locality="", address_region="MA")
    assert job_posting(posting)["applicantLocationRequirements"] == [{"@type": "State", "name": "Massachusetts, USA"}]


def test_the_markup_of_every_role_of_the_seeds_holds_to_the_rules(client, settings):
    call_command("import_documents", settings.BASE_DIR / "seeds")
    found = [markup(client, posting) for posting in Posting.objects.current()]
    marked_up = [data for data in found if data]
    assert [violations(data) for data in marked_up] == [[]] * 2
    assert {data["title"] for data in marked_up} == {"Director of Partnerships – IM", "National Coalition Director"}


def test_nothing_in_the_markup_ends_the_script_or_feeds_a_harvester():
    written = script_content({"description": "</script><script>alert(1)</script> <!-- & hr@example.org \u2028"})
    assert not set("<>&@\u2028") & set(written)
    assert json.loads(written)["description"].startswith("</script>")


def test_what_is_marked_up_is_visible(client):
    posting = full_posting()
    shown = text(page(client.get(posting.get_absolute_url())).css_first("main"))
    for visible in (posting.title, posting.hiring_organization.name, "Boston, MA", "$60,000–$75,000", "June 30, 2999"):
        assert visible in shown
