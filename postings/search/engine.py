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
from postings.search.order import day_number, effective_order, position
from postings.search.paging import Ask, Page, columns_of, of_candidates, page_of, walking
from postings.search.query import Order, SearchQuery
from postings.search.sql import sql

# Microseconds that a role costs, measured: passed on the way, looked up, gathered and sorted, its words looked into.
PASSED, LOOKED_UP, GATHERED, READ = 1, 1.5, 5, 20
MOST_DAYS = 40  # an inverted index compares each match with each day that is looked up


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
    """Two statements, whatever the number of roles; three where the last days do not fill the page after all. Raises
    TookTooLong.
    """
    asked = conditions(query, today or timezone.localdate())
    near = cities_near(query)
    order = effective_order(query, with_words=asked.words_look_up, with_point=bool(near))
    ask = Ask(order, position(query.page, order), query.page_size)
    guess = estimate(query, asked)
    if guess.unknown:
        return Answer(asked, near, guess.counts, True, Page(()), 1, guess.unknown)
    counts, is_exact, rows = _found(query, asked, ask, near, guess)
    return Answer(asked, near, counts, is_exact, page_of(ask, rows), ask.position.number, {})


def _found(
    query: SearchQuery, asked: Conditions, ask: Ask, near: dict[int, float], guess: Estimate
) -> tuple[Counts, bool, list[tuple]]:
    """The counts, whether they are exact, and the rows of the page."""
    if (not guess.leaves_few or guess.looks_into_many) and (rows := _newest(asked, ask, guess)):
        return guess.counts, False, rows
    if not guess.leaves_few:
        return guess.counts, False, _many(asked, ask, near, guess)
    counts, rows = few(query, asked, guess, of_candidates(ask, asked), columns_of(ask, asked, near))
    return counts, True, rows


def _newest(asked: Conditions, ask: Ask, guess: Estimate) -> list[tuple]:
    """From a look at those posted in the last days alone; none where these are too few, or other ways are quicker."""
    if ask.order not in (Order.RELEVANCE, Order.NEWEST) or ask.key or not asked.look_up:
        return []
    newest = guess.newest(ask.limit + ask.offset)
    if newest is None or day_number(asked.today) - newest.since >= MOST_DAYS:
        return []
    gathering = newest.looked_up * (READ if guess.has_phrase else GATHERED) + guess.titles * GATHERED
    if gathering > min(_walking(asked, ask, guess), _gathering(guess)):
        return []
    rows = run(walking(ask, asked, gather_titles=True, since=newest.since), Way.GATHER)
    return rows if len(rows) == ask.limit else []


def _many(asked: Conditions, ask: Ask, near: dict[int, float], guess: Estimate) -> list[tuple]:
    if ask.order != Order.DISTANCE and _walks_quicker(asked, ask, guess):
        return run(walking(ask, asked, gather_titles=_gathers_titles(ask, guess)), Way.WALK)
    columns = sql("SELECT posting_id, posted, closes, pay, facets, regions, years, ") + columns_of(ask, asked, near)
    found = sql("WITH found AS MATERIALIZED (") + columns + sql("NULL FROM posting_search WHERE ") + asked.required
    page = found + sql(") SELECT * FROM (") + of_candidates(ask, asked) + sql(") page")
    return run(page, Way.GATHER if asked.look_up else Way.SCAN)


def _walks_quicker(asked: Conditions, ask: Ask, guess: Estimate) -> bool:
    return not asked.look_up or _walking(asked, ask, guess) < _gathering(guess)


def _walking(asked: Conditions, ask: Ask, guess: Estimate) -> float:
    if ask.order == Order.RELEVANCE and guess.titled > 2 * (ask.limit + ask.offset):  # which fill the page
        return min(guess.titles * GATHERED, _passed(ask, guess.titled, guess) * PASSED)
    return _passed(ask, guess.counts.total, guess) * (READ if asked.words else PASSED)


def _gathering(guess: Estimate) -> float:
    return guess.counts.found * GATHERED + guess.looked_up * (READ if guess.has_phrase else LOOKED_UP)


def _gathers_titles(ask: Ask, guess: Estimate) -> bool:
    return guess.titles * GATHERED < _passed(ask, guess.titled, guess) * PASSED


def _passed(ask: Ask, matches: int, guess: Estimate) -> float:
    """Roles on the way, until the page is full."""
    return min(guess.size, (ask.limit + ask.offset) * guess.size / max(1, matches))
