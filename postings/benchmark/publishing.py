"""What it costs to publish one posting with its search row and history, beside a transaction that changes one row."""

from collections.abc import Iterator
from statistics import median
from time import perf_counter

from django.db import transaction
from django.db.models import F

from postings.changing import close, publish
from postings.models import Posting

TIMES = 200


def lines() -> Iterator[str]:
    """Not within a transaction: each of these commits. In turn, so that what else the machine does slows both alike."""
    made = Posting.objects.current().filter(source_document__key__startswith="synthetic:")
    times: dict[str, list[float]] = {}
    for posting in made[:TIMES]:
        close(posting)
        for name, action in (("bare commit", _touch), ("publish one posting", publish)):
            times.setdefault(name, []).append(_timed(action, posting))
    bare = median(times["bare commit"])
    for name, milliseconds in times.items():
        yield f"{name}: {_figures(milliseconds)}, {median(milliseconds) / bare:.1f} times the bare commit"


@transaction.atomic
def _touch(posting: Posting) -> None:
    Posting.objects.filter(pk=posting.pk).update(title=F("title"))


def _timed(action, posting: Posting) -> float:
    start = perf_counter()
    action(posting)
    return 1000 * (perf_counter() - start)


def _figures(times: list[float]) -> str:
    return f"p50 {median(times):.1f} ms, p95 {sorted(times)[len(times) * 95 // 100]:.1f} ms"
