"""What a person should look at in a role before others read it, besides a likely duplicate."""

from collections.abc import Iterator

from django.utils import timezone
from django.utils.dateformat import format as format_date

from postings.choices import PostingStatus
from postings.models import Posting


def doubts(role: Posting) -> list[str]:
    return [*role.remarks, *_of_dates(role), *_of_lists(role)]


def hidden_because(role: Posting) -> str:
    """Why nobody can apply for it although it is published; empty when everybody can."""
    today = timezone.localdate()
    if role.valid_through and role.valid_through < today:
        return f"Its closing date has passed: {_day(role.valid_through)}. Nobody can apply any more."
    if role.date_posted and role.date_posted > today:
        return f"It is shown from {_day(role.date_posted)} on, not before."
    return ""


def _of_dates(role: Posting) -> Iterator[str]:
    if role.dates_contradict:
        yield "By its own dates it closed before it was posted."
    if role.status != PostingStatus.CLOSED and (reason := hidden_because(role)):
        yield reason


def _of_lists(role: Posting) -> Iterator[str]:
    if role.source_document_id and not role.responsibilities.all():
        yield "No responsibilities were found in its document."
    if role.source_document_id and not role.qualifications.all():
        yield "No qualifications were found in its document."


def _day(date) -> str:
    return format_date(date, "F j, Y")
