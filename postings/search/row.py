"""Writes the search rows: the only place that does, whatever changed a posting."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db import connection, transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from postings.choices import PostingStatus
from postings.models import Posting
from postings.search import facets
from postings.search.facets import Facet
from postings.search.kept_plans import kept
from postings.search.pay import pay_is_open_ended, yearly_pay
from postings.search.row_text import AND_WORDS, DELETE, INSERT, RELEARN_WORDS
from postings.search.tokens import tokens_of
from postings.search.travel import travel_band
from postings.search.whole import locked, whole

NEXT = "posting_search_next"  # what a rebuild fills, with pairs of the words that will be the common ones
SAMPLE = 16  # one posting in so many counts for the estimates


def is_sampled(posting_id: int) -> bool:
    """Scattered by multiplication (Knuth's), so that no import in a regular order counts more than another."""
    return posting_id * 2654435761 % 2**32 < 2**32 // SAMPLE


@transaction.atomic(savepoint=False)
def index(posting_ids: Iterable[int]) -> None:
    """Bring the search rows of these postings in line with them. Call it in the transaction that changed them."""
    for postings in locked(posting_ids):
        index_locked(postings)


def index_organization(organization_id: int) -> None:
    """After a change of an organization's name or kind."""
    index(Posting.objects.filter(hiring_organization_id=organization_id).values_list("pk", flat=True))


def index_locked(postings: list[Posting]) -> None:
    """And keep their words for "did you mean"."""
    today = timezone.localdate()
    found = [posting for posting in postings if is_indexable(posting, today)]
    _write([posting.pk for posting in postings], found, "posting_search", and_words=AND_WORDS)


def write_rows(ids: list[int], table: str = "posting_search") -> None:
    today = timezone.localdate()
    _write(ids, [posting for posting in whole(ids) if is_indexable(posting, today)], table)


def _write(ids: list[int], found: list[Posting], table: str, and_words: str = "") -> None:
    """`found`: those of `ids` that have a row."""
    rows = [row_of(posting) for posting in found]
    with connection.cursor() as cursor:
        if gone := sorted(set(ids) - {posting.pk for posting in found}):
            cursor.execute(DELETE.format(table=table), [gone])
        if rows:
            statement = INSERT.format(table=table, for_next=table == NEXT, and_words=and_words)
            cursor.execute(kept(statement), [json.dumps(rows)])


def relearn_words(ids: list[int]) -> None:
    """Those of these postings, for "did you mean"."""
    with connection.cursor() as cursor:
        cursor.execute(RELEARN_WORDS, [ids])


def indexable(today: date | None = None) -> QuerySet[Posting]:
    """Those that are current or will be. Search itself asks for the day, so that no row must change overnight."""
    last_day = Q(valid_through=None) | Q(valid_through__gte=today or timezone.localdate())
    return Posting.objects.filter(last_day, status=PostingStatus.PUBLISHED)


def is_indexable(posting: Posting, today: date) -> bool:
    """The same of one."""
    lapsed = posting.valid_through is not None and posting.valid_through < today
    return posting.status == PostingStatus.PUBLISHED and not lapsed


def row_of(posting: Posting) -> dict[str, Any]:
    """Everything but the texts, which the database reads itself: `row_text.py`."""
    travel = posting.travel_min_percent if posting.travel_max_percent is None else posting.travel_max_percent
    values = _values(posting, travel)
    packed = sum(facet.bits(values[facet]) for facet in facets.FACETS if facet.column == "facets")
    return {
        "posting_id": posting.pk,
        "sampled": is_sampled(posting.pk),
        "posted": (posting.date_posted or date.min).isoformat(),
        "closes": (posting.valid_through or date.max).isoformat(),
        "pay": yearly_pay(posting),
        "travel": travel,
        "years": None if posting.minimum_years is None else str(posting.minimum_years),
        "facets": packed | _flags(posting),
        "regions": facets.STATE.bits(values[facets.STATE]),
        "tokens": [*tokens_of(posting), *(facet.token(value) for facet in values for value in values[facet])],
    }


def _values(posting: Posting, travel: int | None) -> dict[Facet, list[str]]:
    """Of each facet, as many as the role has."""
    stated = {
        facets.ARRANGEMENT: posting.work_arrangements,
        facets.STATE: list(_regions(posting)),
        facets.TRAVEL: filter(None, [travel_band(travel, posting.travel_text)]),
        facets.EMPLOYMENT_TYPE: posting.employment_types,
        facets.DEGREE: filter(None, [posting.minimum_degree]),
        facets.KIND: [posting.kind],
    }
    return {facet: sorted(set(values)) or [facets.NOT_STATED] for facet, values in stated.items()}


def _flags(posting: Posting) -> int:
    serves = facets.EXPERIENCE_SERVES if posting.experience_in_place_of_education else 0
    return serves | (facets.OPEN_PAY if pay_is_open_ended(posting) else 0)


def _regions(posting: Posting) -> Iterable[str]:
    for location in posting.locations.all():
        if location.address_country not in ("US", ""):
            yield facets.ABROAD
        elif location.address_region in facets.STATE.labels:
            yield location.address_region
