"""How many roles a query finds. First in the sample, one role in sixteen; where few are left, exactly.

few found                    everything exact
many found, few after the    the total exact, and each facet that is not filtered by
  facets' filters
many                         estimates, said to be "about"
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256

from django.core.cache import cache

from postings.search import corrections
from postings.search.conditions import Conditions
from postings.search.database import Way, run
from postings.search.facet_counts import Counts, columns, fold, groups
from postings.search.query import SearchQuery
from postings.search.row import SAMPLE
from postings.search.sql import Sql, all_of, sql
from postings.search.words import has_phrase, without_order

EXACT_BELOW = 5_000  # roles
REMEMBERED = 60  # seconds


@dataclass(frozen=True, slots=True)
class Estimate:
    counts: Counts
    size: int  # of the whole table, about
    titles: int  # roles whose title matches
    titled: int  # those of them that pass every filter
    looked_up: int  # roles that the inverted index gives, before a phrase's order or a limit leaves some of them out
    unknown: dict[str, list[str]]  # words that no role has, with words like them

    @property
    def is_small(self) -> bool:
        return self.counts.found < EXACT_BELOW

    @property
    def leaves_few(self) -> bool:
        return self.counts.total < EXACT_BELOW


def estimate(query: SearchQuery, asked: Conditions) -> Estimate:
    """Without words and places it may be a minute old: then it looks at the whole sample, for a page that many see."""
    statement = _statement(query, asked)
    if asked.look_up:
        return _estimate(query, statement, Way.GATHER)
    key = sha256(repr(statement).encode()).hexdigest()
    remembered = cache.get(key)
    if remembered is None:
        remembered = _estimate(query, statement, Way.GATHER if asked.only_leaves_out else Way.SCAN)
        if not remembered.leaves_few:  # else it costs no more to be exact, and up to date
            cache.set(key, remembered, REMEMBERED)
    return remembered


def _statement(query: SearchQuery, asked: Conditions) -> Sql:
    found = sql("SELECT ") + columns(query) + sql(" FROM posting_search_sample WHERE ")
    found += asked.required_of("posting_search_sample")
    counted = sql("WITH found AS NOT MATERIALIZED (") + found + sql(") SELECT ") + groups(asked)
    size = sql("(SELECT reltuples::bigint FROM pg_class WHERE oid = 'posting_search_sample'::regclass)")
    sizes = [size, *(_count(condition) if condition else sql("0") for condition in _of_words(asked))]
    return Sql.join(", ", [counted, *sizes, corrections.candidates(asked.clauses)])


def _of_words(asked: Conditions) -> Iterator[Sql | None]:
    """What `titles`, `titled` and `looked_up` count: of words to have."""
    words = asked.words if asked.words_look_up else None
    in_title = sql("title @@ ") + words if words else None
    yield in_title
    yield in_title and all_of([in_title, asked.of_titles.unindexed()])
    loose = words and (has_phrase(asked.clauses) or asked.limits)
    yield all_of([sql("words @@ ") + without_order(words), *asked.look_ups]) if loose else None


def _count(condition: Sql) -> Sql:
    return sql("(SELECT count(*) FROM posting_search_sample WHERE ") + condition + sql(")")


def _estimate(query: SearchQuery, statement: Sql, way: Way) -> Estimate:
    groups_found, *sizes, unknown = run(statement, way)[0]
    counts = fold(query, groups_found, SAMPLE)
    size, titles, titled, looked_up = (SAMPLE * max(0, size) for size in sizes)
    return Estimate(counts, size, titles, titled, looked_up or counts.found, unknown or {})


def few(query: SearchQuery, asked: Conditions, guess: Estimate, page: Sql, more: Sql) -> tuple[Counts, list[tuple]]:
    """The counts and the rows of `page`, a statement over `found`, from one look at all that could be on it.

    `more` are columns that the page needs besides those of the table.
    """
    where = asked.required_of("posting_search") if guess.is_small else asked.all_looked_up
    found = sql("SELECT posting_id, posted, closes, pay, ") + more + columns(query) + sql(" FROM posting_search WHERE ")
    statement = sql("WITH found AS MATERIALIZED (") + found + where + sql(") SELECT ") + groups(asked)
    statement += sql(", (SELECT json_agg(page) FROM (") + page + sql(") page)")
    way = Way.GATHER if asked.look_up or asked.only_leaves_out or not guess.is_small else Way.SCAN
    groups_found, rows = run(statement, way)[0]
    return _combined(query, fold(query, groups_found), guess), [tuple(row.values()) for row in rows or ()]


def _combined(query: SearchQuery, exact: Counts, guess: Estimate) -> Counts:
    """Exact counts of what passes every filter, beside estimates of the facets that are filtered by."""
    if guess.is_small:
        return exact
    filtered = {name for name in guess.counts.facets if _is_filtered(query, name)}
    facets = {name: (guess.counts if name in filtered else exact).facets[name] for name in guess.counts.facets}
    return replace(exact, facets=facets)


def _is_filtered(query: SearchQuery, name: str) -> bool:
    return bool(getattr(query, name)) or (name == "degree" and query.years is not None)
