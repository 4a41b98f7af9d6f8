from datetime import date

import pytest
from django.core.exceptions import ValidationError

from postings.models import Posting
from tests.factories import PostingFactory, SourceDocumentFactory
from tests.refusals import violated

PAY = {"salary_currency": "USD", "salary_unit": "year"}
VIOLATIONS = {
    "posting_has_a_title": {"title": ""},
    "posting_says_who_hires": {"hiring_organization": None},
    "posting_closed_has_a_date": {"status": "closed"},
    "posting_status_is_known": {"status": "archived"},
    "posting_kind_is_known": {"kind": "advice"},
    "posting_employment_types_are_known": {"employment_types": ["FULL_TIME", "SOMETIMES"]},
    "posting_work_arrangements_are_known": {"work_arrangements": ["on the moon"]},
    "posting_degree_is_known": {"minimum_degree": "honorary"},
    "posting_salary_unit_is_known": {"salary_unit": "decade"},
    "posting_travel_to_100": {"travel_max_percent": 101},
    "posting_travel_from_100": {"travel_min_percent": 101},
    "posting_travel_in_order": {"travel_min_percent": 40, "travel_max_percent": 20},
    "posting_pay_from_0": {**PAY, "base_salary_min": -1},
    "posting_pay_to_0": {**PAY, "base_salary_max": -1},
    "posting_pay_in_order": {**PAY, "base_salary_min": 2, "base_salary_max": 1},
    "posting_pay_has_a_unit": {**PAY, "base_salary_min": 1, "salary_unit": ""},
    "posting_pay_has_a_currency": {**PAY, "base_salary_min": 1, "salary_currency": "$"},
    "posting_years_from_0": {"minimum_years": -1},
    "posting_months_1_to_12": {"months_per_year": 13},
    "posting_dates_in_order": {"date_posted": date(2026, 3, 2), "valid_through": date(2026, 3, 1)},
    "posting_apply_url_is_web": {"apply_url": "chrome-extension://abc/viewer.html"},
    "posting_source_has_a_position": {"source_position": 0},
}
SAID_AT = {
    "posting_has_a_title": "title",
    "posting_says_who_hires": "hiring_organization",
    "posting_travel_to_100": "travel_max_percent",
    "posting_travel_from_100": "travel_min_percent",
    "posting_travel_in_order": "travel_max_percent",
    "posting_pay_from_0": "base_salary_min",
    "posting_pay_in_order": "base_salary_max",
    "posting_pay_has_a_unit": "salary_unit",
    "posting_pay_has_a_currency": "salary_currency",
    "posting_years_from_0": "minimum_years",
    "posting_months_1_to_12": "months_per_year",
    "posting_dates_in_order": "valid_through",
    "posting_apply_url_is_web": "apply_url",
}


@pytest.mark.django_db
@pytest.mark.parametrize("name", VIOLATIONS)
def test_the_database_refuses_what_violates_a_constraint(name):
    posting = PostingFactory()
    assert violated(Posting.objects.filter(pk=posting.pk).update, **VIOLATIONS[name]) == name


@pytest.mark.django_db
def test_one_place_in_a_document_is_one_posting():
    document = SourceDocumentFactory()
    PostingFactory(source_document=document, source_position=0)
    assert violated(PostingFactory, source_document=document, source_position=0) == "posting_source_once"


def test_every_constraint_is_violated_by_a_test():
    assert {constraint.name for constraint in Posting._meta.constraints} == {*VIOLATIONS, "posting_source_once"}


@pytest.mark.django_db
@pytest.mark.parametrize("name", SAID_AT)
def test_a_form_says_the_violation_beside_the_field(name):
    posting = PostingFactory()
    for field, value in VIOLATIONS[name].items():
        setattr(posting, field, value)
    with pytest.raises(ValidationError) as refusal:
        posting.validate_constraints()
    assert list(refusal.value.message_dict) == [SAID_AT[name]]


@pytest.mark.django_db
def test_a_source_that_contradicts_itself_about_dates_is_kept_when_it_is_marked():
    dates = VIOLATIONS["posting_dates_in_order"]
    assert PostingFactory(**dates, dates_contradict=True).valid_through == dates["valid_through"]
