"""Which version of the board is the current one. Another one follows whatever a page may show: see migration 0008."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from django.db import connection
from django.utils import timezone

CURRENT = "SELECT sum(number), max(changed_at) FROM board_version"
LONGEST = timedelta(minutes=1)  # that a transaction takes which changes the board


@dataclass(frozen=True, slots=True)
class Version:
    number: int
    day: date  # which opens and closes roles
    changed_at: datetime

    def settled_at(self) -> datetime | None:
        """Since when there has been no other version. None in its first minute: a transaction may have been under way
        that began before the latest change and is seen after it."""
        midnight = timezone.make_aware(datetime.combine(self.day, datetime.min.time()))
        since = max(self.changed_at, midnight)
        return since if datetime.now(UTC) - since > LONGEST else None


def version() -> Version:
    """One statement. Ask it before anything else is read: what is read later is then no older than it says."""
    day = timezone.localdate()
    with connection.cursor() as cursor:
        cursor.execute(CURRENT)
        number, changed_at = cursor.fetchone()
    return Version(int(number), day, changed_at)


_read: ContextVar[Version | None] = ContextVar("the version that is being read", default=None)


@contextmanager
def reading(version: Version) -> Iterator[None]:
    """What is read within is no older than this version."""
    token = _read.set(version)
    try:
        yield
    finally:
        _read.reset(token)


def version_being_read() -> Version | None:
    """None where nobody asked for the version before."""
    return _read.get()
