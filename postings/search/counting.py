"""How many roles a query finds. First in the sample, one role in sixteen; where few are left, exactly.

few found                    everything exact
many found, few after the    the total exact, and each facet that is not filtered by
  facets' filters
many                         estimates, said to be "about"
"""

from collections.abc import Callable, Iterable, Iterator
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
from postings.search.sample import Sample, sample
from postings.search.sql import Sql, all_of, sql
from postings.search.words import Clause, has_phrase, tsquery, without_order

EXACT_BELOW = 5_000  # roles
LOOKED_INTO = 1_000  # roles in which a phrase may be looked for: one takes as long as to count five
MOST_APART = 4  # words that are asked for one by one: a common one takes 20 ms the first time
SPARE = 5  # of the sample: where they were just enough, the days to look through would often be too few
HAS_YEARS = 1 << 60  # set beside the facets while counting, where the reader has the years that a role asks for

Alternatives = tuple[Sql, ...]


@dataclass(frozen=True, slots=True)
class Estimate:
    counts: Counts
    size: int  # of the whole table, about
    titles: int  # roles whose title matches
    titled: int  # those of them that pass every filter
    looked_up: int  # roles that the inverted index gives, before a phrase's order or a limit leaves some of them out
    has_phrase: bool
    newest: Callable[[int], "Newest | None"]  # the days to look through for so many roles
    unknown: dict[str, list[str]]  # words that no role has, with words like them

    @property
    def is_small(self) -> bool:
        return self.counts.found < EXACT_BELOW

    @property
    def leaves_few(self) -> bool:
        return self.counts.total < EXACT_BELOW

    @property
    def looks_into_many(self) -> bool:
        return self.has_phrase and self.looked_up >= LOOKED_INTO


@dataclass(frozen=True, slots=True)
class Newest:
    """Roles since a day."""

    since: int
    looked_up: int  # that the inverted index gives


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the sample is asked. A condition is several alternatives, of which a role meets one."""

    groups: list[tuple[Clause, ...]]  # the words to have: one by one, or all of them in one
    words: list[Alternatives]  # a group of them each
    titles: list[Alternatives]  # the same of the title
    absent: list[Alternatives]  # words not to have
    places: list[Alternatives]  # and all else that is looked up whole
    looked_up: list[Alternatives]  # what the inverted index answers of words and places
    limits: list[Alternatives]
    years: list[Alternatives]  # no condition, but what a facet is counted by

    @property
    def conditions(self) -> Iterator[Sql]:
        lists = (self.words, self.titles, self.absent, self.places, self.looked_up, self.limits, self.years)
        return chain.from_iterable(chain.from_iterable(lists))

    def unsure(self, roles: Sample) -> list[Clause]:
        """The words to have of which it is not known whether any role has them."""
        unknown = (group for group, (found,) in zip(self.groups, self.words, strict=True) if not roles.knows(found))
        return [clause for group in unknown for clause in group]


def _wanted(query: SearchQuery, asked: Conditions) -> _Wanted:
    have = tuple(clause for clause in asked.clauses if not clause.negated)
    lacks = [(replace(clause, negated=False),) for clause in asked.clauses if clause.negated]
    as_one = has_phrase(have) or len(have) > MOST_APART
    groups = [have] if as_one else [(clause,) for clause in have]
    words, places = _in("words", groups), [token.alternatives for token in asked.tokens]
    looked_up = [*words, *places]
    if as_one:  # a phrase is looked for in the roles that have all the rest, and many words are met by few
        looked_up = [(all_of([sql("words @@ ") + without_order(tsquery(have)), *asked.look_ups]),)]
        words, places = [(all_of([*words[0], *(token.both for token in asked.tokens)]),)], []
    return _Wanted(
        groups=groups,
        words=words,
        titles=_in("title", groups),
        absent=_in("words", lacks),
        places=places,
        looked_up=looked_up,
        limits=[(limit,) for limit in (*asked.limits, asked.current)],
        years=[] if query.years is None else [(has_years(query.years),)],
    )


def _in(column: str, groups: list[tuple[Clause, ...]]) -> list[Alternatives]:
    return [(sql(f"{column} @@ ") + tsquery(group),) for group in groups]


def estimate(query: SearchQuery, asked: Conditions) -> Estimate:
    """It may be a minute old. One statement at most, for what this process has not been asked before."""
    roles = sample()
    wanted = _wanted(query, asked)
    set_of, unknown = roles.learn(wanted.conditions, corrections.candidates(wanted.unsure(roles)))

    def meeting(conditions: Iterable[Alternatives]) -> int:
        return reduce(and_, (reduce(or_, map(set_of, alternatives)) for alternatives in conditions), roles.all)

    found = meeting([*wanted.words, *wanted.places, *wanted.limits])
    for alternatives in wanted.absent:
        found &= ~meeting([alternatives])
    counter = Counter(query, roles, found, meeting(wanted.years) if wanted.years else None)
    titled = meeting(wanted.titles) if wanted.titles else 0
    looked_up, passing = meeting(wanted.looked_up), counter.passing()

    def newest(many: int) -> Newest | None:
        day = roles.day_of(2 * many // SAMPLE + SPARE, passing)
        return None if day is None else Newest(day, SAMPLE * roles.since(day, looked_up).bit_count())

    return Estimate(
        counter.counts(SAMPLE),
        size=SAMPLE * roles.size,
        titles=SAMPLE * titled.bit_count(),
        titled=SAMPLE * (titled & passing).bit_count(),
        looked_up=SAMPLE * looked_up.bit_count(),
        has_phrase=has_phrase(asked.clauses),
        newest=newest,
        unknown=unknown or {},
    )


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
