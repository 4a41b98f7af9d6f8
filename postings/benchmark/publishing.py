"""What it costs to publish one posting with its search row, beside a transaction that changes one row."""

from collections.abc import Iterator
from statistics import median
from time import perf_counter

from django.db import transaction
from django.db.models import F

from postings.changing import publish
from postings.models import Posting
from postings.search import index

TIMES = 60


def lines() -> Iterator[str]:
    """Not within a transaction: each of these commits."""
    postings = list(Posting.objects.filter(status="published", source_document__key__startswith="synthetic:")[:TIMES])
    bare = [_timed(_touch, posting) for posting in postings]
    indexed = [_timed(_index, posting) for posting in postings]
    published = [_timed(publish, posting) for posting in postings]
    yield f"bare commit: {_figures(bare)}"
    yield f"its search row alone: {_figures(indexed)}"
    yield f"publish one posting: {_figures(published)}"


@transaction.atomic
def _touch(posting: Posting) -> None:
    Posting.objects.filter(pk=posting.pk).update(title=F("title"))


@transaction.atomic
def _index(posting: Posting) -> None:
    index([posting.pk])


def _timed(action, posting: Posting) -> float:
    start = perf_counter()
    action(posting)
    return 1000 * (perf_counter() - start)


def _figures(times: list[float]) -> str:
    return f"p50 {median(times):.1f} ms, p95 {sorted(times)[len(times) * 95 // 100]:.1f} ms"
