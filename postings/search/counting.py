"""How many roles a query finds. First in the sample, one role in sixteen; where few are left, exactly.

few found                    everything exact
many found, few after the    the total exact, and each facet that is not filtered by
  facets' filters
many                         estimates, said to be "about"
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce
from itertools import chain
from operator import and_, or_

from postings.search import corrections
from postings.search.bitsets import Bitsets
from postings.search.conditions import Conditions, is_set
from postings.search.database import Way, run
from postings.search.degrees import has_years
from postings.search.facet_counts import Counter, Counts
from postings.search.facets import FACETS
from postings.search.query import SearchQuery
from postings.search.row import SAMPLE
from postings.search.sample import sample
from postings.search.sql import Sql, all_of, sql
from postings.search.words import has_phrase, tsquery, without_order

EXACT_BELOW = 5_000  # roles
MOST_APART = 4  # words that are asked for one by one: a common one takes 20 ms the first time
HAS_YEARS = 1 << 60  # set beside the facets while counting, where the reader has the years that a role asks for


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
    """It may be a minute old. One statement at most, for what this process has not been asked before."""
    roles = sample()
    have = tuple(clause for clause in asked.clauses if not clause.negated)
    lacks = [(replace(clause, negated=False),) for clause in asked.clauses if clause.negated]
    as_one = has_phrase(have) or len(have) > MOST_APART
    groups = [have] if as_one else [(clause,) for clause in have]
    words, titles, absent = (
        [(sql(f"{column} @@ ") + tsquery(group),) for group in grouped]
        for column, grouped in (("words", groups), ("title", groups), ("words", lacks))
    )
    places = [token.alternatives for token in asked.tokens]
    looked_up = [*words, *places]
    if as_one:  # a phrase is looked for in the roles that have all the rest, and many words are met by few
        looked_up = [(all_of([sql("words @@ ") + without_order(tsquery(have)), *asked.look_ups]),)]
        words, places = [(all_of([*words[0], *(token.both for token in asked.tokens)]),)], []
    limits = [(limit,) for limit in (*asked.limits, asked.current)]
    years = [] if query.years is None else [(has_years(query.years),)]
    unsure = [
        clause for group, (found,) in zip(groups, words, strict=True) if not roles.knows(found) for clause in group
    ]
    wanted = [*words, *titles, *absent, *places, *looked_up, *limits, *years]
    set_of, unknown = roles.learn(chain.from_iterable(wanted), corrections.candidates(unsure))

    def meeting(conditions: Iterable[tuple[Sql, ...]]) -> int:
        """The roles that meet one of the alternatives of each."""
        return reduce(and_, (reduce(or_, map(set_of, alternatives)) for alternatives in conditions), roles.all)

    found = meeting([*words, *places, *limits])
    for alternatives in absent:
        found &= ~meeting([alternatives])
    counter = Counter(query, roles, found, meeting(years) if years else None)
    titled = meeting(titles) if titles else 0
    numbers = (roles.size, titled.bit_count(), (titled & counter.passing()).bit_count(), meeting(looked_up).bit_count())
    return Estimate(counter.counts(SAMPLE), *(SAMPLE * number for number in numbers), unknown or {})


def few(query: SearchQuery, asked: Conditions, guess: Estimate, page: Sql, more: Sql) -> tuple[Counts, list[tuple]]:
    """The counts and the rows of `page`, a statement over `found`, from one look at all that could be on it.

    `more` are columns that the page needs besides those of the table.
    """
    where = asked.required_of("posting_search") if guess.is_small else asked.all_looked_up
    columns = sql("SELECT posting_id, posted, closes, pay, facets, regions, years, ") + more + _packed(query)
    statement = sql("WITH found AS MATERIALIZED (") + columns + sql(" FROM posting_search WHERE ") + where
    statement += sql(") SELECT string_agg(int8send(packed), ''), string_agg(int8send(regions), ''), ")
    statement += sql("(SELECT json_agg(page) FROM (") + page + sql(") page) FROM found")
    way = Way.GATHER if asked.look_up or asked.only_leaves_out or not guess.is_small else Way.SCAN
    packed, regions, rows = run(statement, way)[0]
    roles = Bitsets(facets=bytes(packed or b""), regions=bytes(regions or b""))
    years = None if query.years is None else roles.having("facets", HAS_YEARS)
    exact = Counter(query, roles, roles.all, years).counts()
    return _combined(query, exact, guess), [tuple(row.values()) for row in rows or ()]


def _packed(query: SearchQuery) -> Sql:
    if query.years is None:
        return sql("facets AS packed")
    return sql("facets | CASE WHEN ") + has_years(query.years) + sql(" THEN %s ELSE 0 END AS packed", HAS_YEARS)


def _combined(query: SearchQuery, exact: Counts, guess: Estimate) -> Counts:
    """Exact counts of what passes every filter, beside estimates of the facets that are filtered by."""
    if guess.is_small:
        return exact
    filtered = {facet.name for facet in FACETS if is_set(query, facet)}
    facets = {name: (guess.counts if name in filtered else exact).facets[name] for name in guess.counts.facets}
    return replace(exact, facets=facets)
