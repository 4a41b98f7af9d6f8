from django.contrib.postgres.expressions import ArraySubquery
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models import F, OuterRef, Q
from django.db.models.functions import JSONObject, Upper
from django.utils import timezone
from django.utils.text import slugify

from organizations.choices import MembershipRole
from postings.choices import Degree, EmploymentType, PostingKind, PostingStatus, SalaryUnit, WorkArrangement
from postings.models.change import PostingChange
from postings.models.posting_constraints import POSTING_CONSTRAINTS

EVIDENCE_NAMES = {"employment_types": "employment_type", "status": "closed"}  # where the parser's word is another


INDEXES_FOR_STAFF = [
    models.Index(fields=["status", "-id"], name="posting_by_status"),
    models.Index(fields=["valid_through"], name="posting_by_closing", condition=Q(valid_through__isnull=False)),
    models.Index(fields=["-id"], name="posting_with_remarks", condition=~Q(remarks=[])),
    GinIndex(
        OpClass(Upper("title"), "gin_trgm_ops"),
        OpClass(Upper("occupation_code"), "gin_trgm_ops"),
        name="posting_words_for_staff",
    ),
]


class PostingQuerySet(models.QuerySet):
    def current(self, today=None):
        """Those that one may apply for today: THE predicate, on every surface. `Posting.is_current` says it of one."""
        today = today or timezone.localdate()
        return self.posted(today).filter(
            Q(valid_through=None) | Q(valid_through__gte=today), status=PostingStatus.PUBLISHED
        )

    def posted(self, today=None):
        return self.filter(Q(date_posted=None) | Q(date_posted__lte=today or timezone.localdate()))

    def visible(self, today=None):
        """Those that have a page: the current ones, and those that were and are closed or past their date."""
        return self.posted(today).exclude(status=PostingStatus.DRAFT)

    def edited_by(self, user):
        return self if user.is_superuser else self.filter(hiring_organization__memberships__user=user)

    def published_by(self, user):
        if user.is_superuser:
            return self
        return self.filter(
            hiring_organization__memberships__user=user,
            hiring_organization__memberships__role=MembershipRole.PUBLISHER,
        )

    def changed_by(self, user):
        """An editor writes drafts; what is public changes through a publisher."""
        if user.is_superuser:
            return self
        publishes = Q(hiring_organization__memberships__role=MembershipRole.PUBLISHER)
        return self.filter(Q(status=PostingStatus.DRAFT) | publishes, hiring_organization__memberships__user=user)

    def newest_first(self):
        return self.order_by(F("date_posted").desc(nulls_last=True), "-pk")

    def for_list(self):
        """What no card shows stays where it is: twenty roles' long texts and JSON take as long as the rest of them."""
        unread = ["imported", "last_seen", "remarks", "summary", "how_to_apply"]
        return self.select_related("hiring_organization").prefetch_related("locations").defer(*unread)

    def with_changes(self):
        """The public history as `change_rows`, without a query of its own."""
        row = JSONObject(on="changed_at__date", subject="subject", before="before", after="after")
        changes = PostingChange.objects.filter(posting=OuterRef("pk")).order_by("-changed_at", "pk")
        return self.annotate(change_rows=ArraySubquery(changes.values(row=row)))

    def for_page(self):
        """All but the locations, which `similar` reads together with those of the similar roles."""
        parts = ["responsibilities", "qualifications", "sections", "evidence"]
        return (
            self.select_related("hiring_organization", "source_document")
            .defer("source_document__content")
            .prefetch_related(*parts)
        )


class Posting(models.Model):
    hiring_organization = models.ForeignKey(
        "organizations.Organization", on_delete=models.PROTECT, null=True, blank=True, related_name="postings"
    )  # a draft may wait for it
    title = models.CharField()
    kind = models.CharField(max_length=20, choices=PostingKind, default=PostingKind.OPENING)
    status = models.CharField(max_length=10, choices=PostingStatus, default=PostingStatus.DRAFT)
    summary = models.TextField(blank=True)

    employment_types = ArrayField(models.CharField(max_length=10, choices=EmploymentType), default=list, blank=True)
    work_arrangements = ArrayField(models.CharField(max_length=10, choices=WorkArrangement), default=list, blank=True)
    work_hours = models.CharField(blank=True)
    job_start = models.CharField(blank=True)
    term = models.CharField(blank=True, help_text="How long: two-year, grant-funded; academic year 2026-27.")
    reports_to = models.CharField(blank=True)
    occupation_code = models.CharField(blank=True, help_text="The employer’s own class code.")
    occupation_grade = models.CharField(blank=True)
    months_per_year = models.PositiveSmallIntegerField(null=True, blank=True)
    overtime_eligible = models.BooleanField(null=True, blank=True)
    class_established = models.CharField(max_length=7, blank=True, help_text="YYYY-MM")

    travel_min_percent = models.PositiveSmallIntegerField(null=True, blank=True)
    travel_max_percent = models.PositiveSmallIntegerField(null=True, blank=True)
    travel_text = models.TextField(blank=True)
    travel_recurring = models.TextField(
        blank=True, help_text="What comes back at set times besides: a week in the office every other month."
    )

    base_salary_min = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    base_salary_max = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True)
    salary_currency = models.CharField(max_length=3, blank=True, help_text="ISO 4217: USD, CAD, EUR.")
    salary_unit = models.CharField(max_length=10, choices=SalaryUnit, blank=True)
    salary_text = models.TextField(blank=True)

    minimum_degree = models.CharField(max_length=12, choices=Degree, blank=True, help_text="Only if required outright.")
    minimum_years = models.DecimalField(max_digits=4, decimal_places=1, null=True, blank=True)
    experience_in_place_of_education = models.BooleanField(default=False)

    date_posted = models.DateField(null=True, blank=True)
    valid_through = models.DateField(null=True, blank=True, help_text="The last day on which one may apply.")
    dates_contradict = models.BooleanField(
        default=False, help_text="The source itself says that it closed before it was posted."
    )
    closed_at = models.DateTimeField(null=True, blank=True, editable=False)

    how_to_apply = models.TextField(blank=True)
    apply_url = models.URLField(max_length=2000, blank=True)
    apply_email = models.EmailField(blank=True)

    source_document = models.ForeignKey(
        "SourceDocument", on_delete=models.PROTECT, null=True, blank=True, editable=False, related_name="postings"
    )
    source_position = models.PositiveIntegerField(null=True, blank=True, editable=False)
    imported = models.JSONField(
        default=dict, blank=True, editable=False
    )  # as last imported: a value that differs is a person's
    last_seen = models.JSONField(
        default=dict, blank=True, editable=False
    )  # what readers saw of it, for `postings.history`
    remarks = ArrayField(models.TextField(), default=list, blank=True, help_text="What a person should look at.")
    possible_duplicate_of = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = PostingQuerySet.as_manager()

    class Meta:
        constraints = POSTING_CONSTRAINTS
        indexes = [
            models.Index(F("date_posted").desc(nulls_last=True), F("id").desc(), name="posting_newest_first"),
            *INDEXES_FOR_STAFF,
        ]

    def __str__(self):
        return self.title

    def save(self, *args, **kwargs):
        self._date_closing()
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return f"/roles/{self.pk}/{self.slug}/"

    @property
    def slug(self):
        """Decoration: the number before it identifies the posting, so that any other slug can redirect to this one."""
        return slugify(self.title)[:80].strip("-") or "role"

    def is_current(self, today=None):
        today = today or timezone.localdate()
        posted = self.date_posted is None or self.date_posted <= today
        open_still = self.valid_through is None or self.valid_through >= today
        return self.status == PostingStatus.PUBLISHED and posted and open_still

    def forget_evidence(self, fields):
        """The source no longer says what a person changed."""
        self.evidence.filter(field__in=[EVIDENCE_NAMES.get(field, field) for field in fields]).delete()

    def _date_closing(self):
        if self.status != PostingStatus.CLOSED:
            self.closed_at = None
        elif self.closed_at is None:
            self.closed_at = timezone.now()
