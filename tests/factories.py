"""One factory a model, valid as it stands; traits name the states that tests ask for."""

from datetime import timedelta
from decimal import Decimal
from hashlib import sha256

import factory
from django.contrib.auth import get_user_model
from django.utils import timezone
from factory.django import DjangoModelFactory

from organizations.choices import MembershipRole
from organizations.models import Membership, Organization
from postings.choices import Outcome, PostingStatus
from postings.models import (
    Evidence,
    Posting,
    PostingLocation,
    PostingSection,
    Qualification,
    Responsibility,
    SourceDocument,
)


def days_from_now(days):
    return factory.LazyFunction(lambda: timezone.localdate() + timedelta(days=days))


class UserFactory(DjangoModelFactory):
    class Meta:
        model = get_user_model()

    class Params:
        staff = factory.Trait(is_staff=True)
        administrator = factory.Trait(is_staff=True, is_superuser=True)

    username = factory.Sequence("person{}".format)


class OrganizationFactory(DjangoModelFactory):
    class Meta:
        model = Organization

    name = factory.Sequence("Riverside School District {}".format)


class MembershipFactory(DjangoModelFactory):
    class Meta:
        model = Membership

    class Params:
        publisher = factory.Trait(role=MembershipRole.PUBLISHER)

    user = factory.SubFactory(UserFactory, staff=True)
    organization = factory.SubFactory(OrganizationFactory)


class SourceDocumentFactory(DjangoModelFactory):
    class Meta:
        model = SourceDocument

    class Params:
        unreadable = factory.Trait(outcome=Outcome.UNREADABLE, reason="It is empty.", text="", content=b"")
        not_a_posting = factory.Trait(outcome=Outcome.NOT_A_POSTING, reason="It is a policy.")

    key = factory.Sequence("inbox/role-{}.md".format)
    format = "markdown"
    text = "Math Coach\nYou visit schools."
    content = factory.LazyAttribute(lambda document: document.text.encode())
    sha256 = factory.LazyAttribute(lambda document: sha256(document.content).hexdigest())
    outcome = Outcome.POSTINGS
    parser_version = "1"
    imported_at = factory.LazyFunction(timezone.now)


class PostingFactory(DjangoModelFactory):
    class Meta:
        model = Posting
        skip_postgeneration_save = True

    class Params:
        draft = factory.Trait(status=PostingStatus.DRAFT)
        closed = factory.Trait(status=PostingStatus.CLOSED)
        expired = factory.Trait(date_posted=days_from_now(-60), valid_through=days_from_now(-1))
        upcoming = factory.Trait(date_posted=days_from_now(7))
        undated = factory.Trait(date_posted=None)
        paid = factory.Trait(
            base_salary_min=Decimal(60000), base_salary_max=Decimal(75000), salary_currency="USD", salary_unit="year"
        )
        traveling = factory.Trait(travel_min_percent=20, travel_max_percent=40)
        remote = factory.Trait(
            work_arrangements=["remote"],
            place=factory.RelatedFactory(
                "tests.factories.PostingLocationFactory", "posting", remote=True, address_locality="", address_region=""
            ),
        )
        located = factory.Trait(
            place=factory.RelatedFactory("tests.factories.PostingLocationFactory", "posting"),
        )
        imported_from_a_document = factory.Trait(
            source_document=factory.SubFactory(SourceDocumentFactory), source_position=0
        )

    hiring_organization = factory.SubFactory(OrganizationFactory)
    title = factory.Sequence("Instructional Coach {}".format)
    status = PostingStatus.PUBLISHED
    date_posted = days_from_now(-3)


class PostingPartFactory(DjangoModelFactory):
    class Meta:
        abstract = True

    posting = factory.SubFactory(PostingFactory)
    position = factory.Sequence(int)


class PostingLocationFactory(PostingPartFactory):
    class Meta:
        model = PostingLocation

    address_locality = "Boston"
    address_region = "MA"
    address_country = "US"


class ResponsibilityFactory(PostingPartFactory):
    class Meta:
        model = Responsibility

    text = factory.Sequence("Coach teachers in school {}.".format)


class QualificationFactory(PostingPartFactory):
    class Meta:
        model = Qualification

    class Params:
        preferred = factory.Trait(level="preferred")

    text = factory.Sequence("{} years of classroom experience.".format)
    kind = "experience"


class PostingSectionFactory(PostingPartFactory):
    class Meta:
        model = PostingSection

    kind = "summary"
    heading = "The role"
    body = "You visit schools."


class EvidenceFactory(DjangoModelFactory):
    class Meta:
        model = Evidence

    class Params:
        derived = factory.Trait(basis="derived")

    posting = factory.SubFactory(PostingFactory, imported_from_a_document=True)
    field = "title"
    value = "Math Coach"
    span_start = 0
    span_end = 10
