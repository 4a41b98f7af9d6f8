"""To publish and to close a role, and what must follow from any change of one: search row and public history."""

from collections.abc import Iterable
from datetime import date

from django.db import IntegrityError, transaction
from django.utils import timezone

from postings.choices import PostingStatus
from postings.history import record_changes, see
from postings.models import Posting
from postings.search.row import index_locked
from postings.search.whole import locked


def publish(posting: Posting) -> None:
    """Raises ValidationError when something is missing. One that was written here is posted today."""
    posting.date_posted = day_posted(posting, posting.date_posted)
    _change_status(posting, PostingStatus.PUBLISHED)


def day_posted(posting: Posting, stated: date | None) -> date | None:
    """Of a role that is published now: one that was written here is posted today, if nothing else is said."""
    return stated or (None if posting.source_document_id else timezone.localdate())


def close(posting: Posting) -> None:
    """Raises ValidationError when it cannot have been public: nobody is named who hires."""
    _change_status(posting, PostingStatus.CLOSED)


@transaction.atomic(savepoint=False)
def keep_in_step(posting_ids: Iterable[int], *, read_anew: bool = False) -> None:
    """What visitors read besides the postings themselves. Call it after every write, at the end of its transaction.

    `read_anew`: the same document was only read differently; the role did not change.
    """
    for postings in locked(posting_ids):
        _keep_locked_in_step(postings, read_anew=read_anew)


def _change_status(posting: Posting, status: PostingStatus) -> None:
    """The database judges; only where it refuses are the constraints asked one by one, which say why."""
    posting.status = status
    try:
        with transaction.atomic():
            _write_status(posting)
    except IntegrityError:
        posting.validate_constraints()
        raise


def _write_status(posting: Posting) -> None:
    """What somebody else changed meanwhile stays."""
    [[current]] = locked([posting.pk])
    current.status, current.date_posted = posting.status, posting.date_posted
    see(current)
    current.save(update_fields=["status", "date_posted", "closed_at", "last_seen", "updated_at"])
    index_locked([current])
    posting.closed_at, posting.updated_at = current.closed_at, current.updated_at


def _keep_locked_in_step(locked_postings: list[Posting], *, read_anew: bool = False) -> None:
    record_changes(locked_postings, read_anew=read_anew)
    index_locked(locked_postings)
