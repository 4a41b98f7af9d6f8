"""The version of the board: another one after everything that a page may show."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

import psycopg2
import pytest
from django.apps import apps
from django.db import connection, transaction
from django.utils import timezone

from organizations.models import Membership, Organization
from postings import board
from postings.changing import close, publish
from postings.models import Posting, RemovedPosting, SearchWord
from postings.search import index
from postings.search.rebuild import rebuild
from tests.factories import (
    EvidenceFactory,
    OrganizationFactory,
    PostingFactory,
    PostingLocationFactory,
    PostingSectionFactory,
    QualificationFactory,
    ResponsibilityFactory,
    SourceDocumentFactory,
)

pytestmark = pytest.mark.django_db
SHOWN_TO_NOBODY = {Membership, RemovedPosting, SearchWord}


@pytest.mark.parametrize(
    "factory",
    [
        EvidenceFactory,
        OrganizationFactory,
        PostingFactory,
        PostingLocationFactory,
        PostingSectionFactory,
        QualificationFactory,
        ResponsibilityFactory,
        SourceDocumentFactory,
    ],
)
def test_whatever_is_written_changed_or_deleted_makes_another_version(factory):
    seen = [board.version().number]
    row = factory()
    seen.append(board.version().number)
    type(row).objects.filter(pk=row.pk).update(id=row.pk)
    seen.append(board.version().number)
    row.delete()
    seen.append(board.version().number)
    assert seen == sorted(set(seen))


def test_every_table_tells_of_its_changes_unless_visitors_never_see_it():
    shown = {model for app in ("organizations", "postings") for model in apps.get_app_config(app).get_models()}
    with connection.cursor() as cursor:
        cursor.execute("SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'board_changed'")
        telling = {row[0] for row in cursor.fetchall()}
    assert {model._meta.db_table for model in shown - SHOWN_TO_NOBODY} <= telling


@pytest.mark.parametrize("change", [publish, close, lambda posting: index([posting.pk])])
def test_what_is_published_closed_or_indexed_makes_another_version(change):
    posting = PostingFactory()
    before = board.version().number
    change(posting)
    assert board.version().number > before


@pytest.mark.django_db(transaction=True)
def test_a_rebuilt_search_makes_another_version():
    before = board.version().number
    rebuild()
    assert board.version().number > before


def test_what_is_read_or_written_elsewhere_makes_none(client, django_user_model):
    before = board.version().number
    client.force_login(django_user_model.objects.create_user("someone"))
    client.get("/")
    assert board.version().number == before


@pytest.mark.django_db(transaction=True)
def test_a_change_that_is_taken_back_brings_back_the_version_and_its_number_never_comes_again():
    before = board.version().number
    with transaction.atomic():
        Organization.objects.create(name="Taken back")
        inside = board.version().number
        transaction.set_rollback(True)
    assert board.version().number == before != inside
    Organization.objects.create(name="Another")
    assert board.version().number not in (before, inside)


@pytest.mark.django_db(transaction=True)
def test_no_writer_waits_for_another_and_each_makes_a_version_of_its_own():
    one, other = PostingFactory(), PostingFactory()
    before = board.version().number
    with closing(psycopg2.connect(**connection.get_connection_params())) as elsewhere, elsewhere.cursor() as cursor:
        cursor.execute("UPDATE postings_posting SET title = 'Another' WHERE id = %s", [other.pk])
        with transaction.atomic(), connection.cursor() as here:
            here.execute("SET LOCAL lock_timeout = '1s'")
            Posting.objects.filter(pk=one.pk).update(title="Other")
        first = board.version().number
        elsewhere.commit()
    assert before < first < board.version().number


def test_a_version_is_settled_when_no_older_transaction_can_be_left_and_begins_anew_at_midnight():
    now = datetime.now(UTC)
    today = timezone.localdate()
    assert board.Version(1, today, now).settled_at() is None
    yesterday = board.Version(1, today - timedelta(1), now - timedelta(2))
    assert yesterday.settled_at().date() == today - timedelta(1)
