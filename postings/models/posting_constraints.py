"""What holds of every posting, whoever writes it. Each has a test that violates it."""

from django.db.models import CheckConstraint, Deferrable, F, Q, UniqueConstraint

from postings.choices import Degree, EmploymentType, PostingKind, PostingStatus, SalaryUnit, WorkArrangement
from postings.models.constraints import FieldCheck

POSTING_CONSTRAINTS = [
    UniqueConstraint(
        fields=["source_document", "source_position"], name="posting_source_once", deferrable=Deferrable.DEFERRED
    ),
    CheckConstraint(
        condition=Q(source_document__isnull=True, source_position__isnull=True)
        | Q(source_document__isnull=False, source_position__isnull=False),
        name="posting_source_has_a_position",
    ),
    FieldCheck(condition=~Q(title=""), name="posting_has_a_title", field="title", message="Give the role a title."),
    FieldCheck(
        condition=Q(status=PostingStatus.DRAFT) | Q(hiring_organization__isnull=False),
        name="posting_says_who_hires",
        field="hiring_organization",
        message="Say who hires before the role is published; a draft may wait.",
    ),
    CheckConstraint(
        condition=Q(status=PostingStatus.CLOSED, closed_at__isnull=False)
        | (~Q(status=PostingStatus.CLOSED) & Q(closed_at__isnull=True)),
        name="posting_closed_has_a_date",
    ),
    CheckConstraint(condition=Q(status__in=PostingStatus.values), name="posting_status_is_known"),
    CheckConstraint(condition=Q(kind__in=PostingKind.values), name="posting_kind_is_known"),
    CheckConstraint(
        condition=Q(employment_types__contained_by=EmploymentType.values), name="posting_employment_types_are_known"
    ),
    CheckConstraint(
        condition=Q(work_arrangements__contained_by=WorkArrangement.values), name="posting_work_arrangements_are_known"
    ),
    CheckConstraint(condition=Q(minimum_degree__in=["", *Degree.values]), name="posting_degree_is_known"),
    CheckConstraint(condition=Q(salary_unit__in=["", *SalaryUnit.values]), name="posting_salary_unit_is_known"),
    FieldCheck(
        condition=Q(travel_max_percent__lte=100),
        name="posting_travel_to_100",
        field="travel_max_percent",
        message="Travel is at most 100 percent.",
    ),
    FieldCheck(
        condition=Q(travel_min_percent__lte=100),
        name="posting_travel_from_100",
        field="travel_min_percent",
        message="Travel is at most 100 percent.",
    ),
    FieldCheck(
        condition=Q(travel_min_percent__lte=F("travel_max_percent")),
        name="posting_travel_in_order",
        field="travel_max_percent",
        message="The most travel cannot be less than the least.",
    ),
    FieldCheck(
        condition=Q(base_salary_min__gte=0),
        name="posting_pay_from_0",
        field="base_salary_min",
        message="Pay cannot be negative.",
    ),
    FieldCheck(
        condition=Q(base_salary_max__gte=0),
        name="posting_pay_to_0",
        field="base_salary_max",
        message="Pay cannot be negative.",
    ),
    FieldCheck(
        condition=Q(base_salary_min__lte=F("base_salary_max")),
        name="posting_pay_in_order",
        field="base_salary_max",
        message="The highest pay cannot be less than the lowest.",
    ),
    FieldCheck(
        condition=Q(base_salary_min__isnull=True, base_salary_max__isnull=True) | ~Q(salary_unit=""),
        name="posting_pay_has_a_unit",
        field="salary_unit",
        message="Say what the pay is for: a year, a month, an hour.",
    ),
    FieldCheck(
        condition=Q(base_salary_min__isnull=True, base_salary_max__isnull=True)
        | Q(salary_currency__regex=r"^[A-Z]{3}$"),
        name="posting_pay_has_a_currency",
        field="salary_currency",
        message="Name the currency in three capital letters: USD.",
    ),
    FieldCheck(
        condition=Q(minimum_years__gte=0),
        name="posting_years_from_0",
        field="minimum_years",
        message="Years cannot be negative.",
    ),
    FieldCheck(
        condition=Q(months_per_year__range=(1, 12)),
        name="posting_months_1_to_12",
        field="months_per_year",
        message="A year has 1 to 12 months of work.",
    ),
    FieldCheck(
        condition=Q(valid_through__gte=F("date_posted")) | Q(dates_contradict=True),
        name="posting_dates_in_order",
        field="valid_through",
        message="A role cannot close before it was posted. If the source says so, mark that its dates contradict.",
    ),
    FieldCheck(
        condition=Q(apply_url="") | Q(apply_url__iregex=r"^https?://"),
        name="posting_apply_url_is_web",
        field="apply_url",
        message="The address to apply at begins with https:// or http://.",
    ),
]
