"""A small board with one of everything that a page can show."""

from datetime import date

from django.utils import timezone

from postings.models import Posting, RemovedPosting
from postings.search import index
from tests.factories import (
    EvidenceFactory,
    PostingFactory,
    PostingLocationFactory,
    PostingSectionFactory,
    QualificationFactory,
    ResponsibilityFactory,
)

SOURCE = "Math Coach\nYou visit schools. This is a full-time position.\nPay: $60,000 to $75,000 a year."


def make_board():
    """The full role first, then a few others; all of them are in the search."""
    role = _full_role()
    other = PostingFactory(
        title="Literacy Coach", located=True, employment_types=["PART_TIME"], salary_text="By agreement"
    )
    QualificationFactory(posting=other, text="Three years of teaching.", kind="experience")
    PostingFactory(title="Remote Math Specialist", remote=True, employment_types=["FULL_TIME"])
    PostingFactory(title="Family Lead", kind="leadership_role", undated=True)
    PostingFactory(title="Former Coach", closed=True)
    RemovedPosting.objects.create(posting=1_000_000, removed_at=timezone.now())
    index(Posting.objects.values_list("pk", flat=True))
    return role


def _full_role():
    role = PostingFactory(
        title="Math Coach",
        hiring_organization__name="Riverside Schools",
        hiring_organization__overview="We run nine schools.",
        imported_from_a_document=True,
        source_document__text=SOURCE,
        paid=True,
        traveling=True,
        employment_types=["FULL_TIME"],
        minimum_degree="bachelor",
        minimum_years=5,
        valid_through=date(2999, 6, 30),
        apply_url="https://example.org/apply",
        apply_email="jobs@example.org",
    )
    PostingLocationFactory(posting=role, position=0)
    PostingLocationFactory(posting=role, position=1, remote=True, address_locality="", address_region="")
    start = SOURCE.index("full-time")
    EvidenceFactory(posting=role, field="employment_type", span_start=start, span_end=start + len("full-time"))
    EvidenceFactory(posting=role, derived=True, field="minimum_degree", span_start=0, span_end=4)
    for position, duty in enumerate(["Coach teachers in their classrooms.", "Lead workshops."]):
        ResponsibilityFactory(posting=role, group="Coaching", text=duty, position=position)
    for position, (text, level) in enumerate(_QUALIFICATIONS):
        QualificationFactory(posting=role, group="Experience", text=text, level=level, lead="", position=position)
    PostingSectionFactory(
        posting=role, heading="The role", body="You visit schools.\nMore at https://example.org.", position=0
    )
    PostingSectionFactory(
        posting=role, kind="how_to_apply", heading="To apply", body="Write to jobs@example.org.", position=1
    )
    return role


_QUALIFICATIONS = [
    ("A Bachelor’s degree.", "required"),
    ("Five years of teaching.", "required"),
    ("Knowledge of the state standards.", "required"),
    ("Spanish.", "preferred"),
]
