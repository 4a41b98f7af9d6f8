from datetime import date

import pytest

from postings.changing import keep_in_step
from postings.models import Posting, PostingChange
from tests.factories import PostingFactory, QualificationFactory
from tests.postings.views.reading import page, texts

pytestmark = pytest.mark.django_db


def changed(posting, **values):
    """Publish, change, keep in step: what the admin and an import do."""
    keep_in_step([posting.pk])
    Posting.objects.filter(pk=posting.pk).update(**values)
    keep_in_step([posting.pk])
    return [(change.subject, change.before, change.after) for change in posting.changes.all()]


def test_a_new_deadline_is_kept_with_the_old_one():
    posting = PostingFactory(valid_through=date(2999, 5, 1))
    assert changed(posting, valid_through=date(2999, 6, 1)) == [("Apply by", "May 1, 2999", "June 1, 2999")]


def test_pay_that_is_stated_later_was_not_stated_before():
    assert changed(PostingFactory(), salary_text="$70,000") == [("Pay", "", "$70,000")]


def test_a_requirement_that_becomes_preferred_is_kept():
    posting = PostingFactory()
    item = QualificationFactory(posting=posting, text="Spanish.")
    keep_in_step([posting.pk])
    item.level = "preferred"
    item.save()
    keep_in_step([posting.pk])
    change = posting.changes.get()
    assert (change.subject, change.before, change.after) == ("Spanish.", "Required", "Preferred")


def test_what_matters_to_nobody_is_not_kept():
    assert changed(PostingFactory(), reports_to="Someone else", remarks=["look at it"]) == []


def test_a_draft_has_no_history():
    assert changed(PostingFactory(draft=True), salary_text="$70,000") == []


def test_the_same_document_read_better_is_no_change_of_the_role():
    posting = PostingFactory()
    keep_in_step([posting.pk])
    Posting.objects.filter(pk=posting.pk).update(salary_text="$70,000")
    keep_in_step([posting.pk], read_anew=True)
    keep_in_step([posting.pk])
    assert not PostingChange.objects.exists()


def test_the_page_shows_what_changed_with_its_date(client):
    posting = PostingFactory()
    changed(posting, salary_text="$70,000")
    shown = page(client.get(posting.get_absolute_url()))
    assert texts(shown, ".changes strong, .changes ins") == ["Pay", "$70,000"]
    assert (
        shown.css_first(".changes time").attributes["datetime"] == posting.changes.get().changed_at.date().isoformat()
    )
