"""A search, from the query to the ids of its page.

conditions -> estimate -> few:   all that was found, for exact counts and the page
                       -> many:  the page, beside the estimates
"""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from postings.search.conditions import Conditions, conditions
from postings.search.counting import Estimate, estimate, few
from postings.search.database import Way, run
from postings.search.facet_counts import Counts
from postings.search.near import cities_near
from postings.search.order import effective_order, position
from postings.search.paging import Ask, Page, columns_of, of_candidates, page_of, walking, with_duties
from postings.search.query import Order, SearchQuery
from postings.search.sql import sql
from postings.search.words import has_phrase

# Microseconds that a role costs, measured: passed on the way, looked up, gathered and sorted, its words looked into.
PASSED, LOOKED_UP, GATHERED, READ = 1, 1.5, 5, 20


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query came to, before its roles are read."""

    asked: Conditions
    near: dict[int, float]  # miles by city
    counts: Counts
    is_exact: bool
    page: Page
    number: int  # of the page
    unknown: dict[str, list[str]]  # words that no role has, with words like them


def answer(query: SearchQuery, today: date | None = None) -> Answer:
    """Two statements, whatever the number of roles. Raises TookTooLong."""
    asked = conditions(query, today or timezone.localdate())
    near = cities_near(query)
    order = effective_order(query, with_words=asked.words_look_up, with_point=bool(near))
    ask = Ask(order, position(query.page, order), query.page_size)
    guess = estimate(query, asked)
    if guess.unknown:
        return Answer(asked, near, guess.counts, True, Page(()), 1, guess.unknown)
    if guess.leaves_few:
        page = of_candidates(ask, asked)
        page = with_duties(page, asked) if ask.looks_closer else page
        counts, rows = few(query, asked, guess, page, columns_of(ask, asked, near))
    else:
        counts, rows = guess.counts, _many(asked, ask, near, guess)
    return Answer(asked, near, counts, guess.leaves_few, page_of(ask, rows), ask.position.number, {})


def _many(asked: Conditions, ask: Ask, near: dict[int, float], guess: Estimate) -> list[tuple]:
    if ask.order != Order.DISTANCE and _walks_quicker(asked, ask, guess):
        page, before, way = walking(ask, asked, gather_titles=_gathers_titles(ask, guess)), sql(""), Way.WALK
    else:
        columns = sql("SELECT posting_id, posted, closes, pay, facets, regions, years, ") + columns_of(ask, asked, near)
        found = columns + sql("NULL FROM posting_search WHERE ") + asked.required
        page, before = of_candidates(ask, asked), sql("WITH found AS MATERIALIZED (") + found + sql(") ")
        way = Way.GATHER if asked.look_up else Way.SCAN
    return run(before + (with_duties(page, asked) if ask.looks_closer else page), way)


def _walks_quicker(asked: Conditions, ask: Ask, guess: Estimate) -> bool:
    if not asked.look_up:
        return True
    walking = _passed(ask, guess.counts.total, guess) * (READ if asked.words else PASSED)
    gathering = guess.counts.found * GATHERED + guess.looked_up * (READ if has_phrase(asked.clauses) else LOOKED_UP)
    return walking < gathering


def _gathers_titles(ask: Ask, guess: Estimate) -> bool:
    return guess.titles * GATHERED < _passed(ask, guess.titled, guess) * PASSED


def _passed(ask: Ask, matches: int, guess: Estimate) -> float:
    """Roles on the way, until the page is full."""
    return min(guess.size, (ask.limit + ask.offset) * guess.size / max(1, matches))
