"""From a query to the conditions on `posting_search`.

A facet's condition stands apart, by the facet's name, because the facet itself is counted without it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from postings.search import facets
from postings.search.degrees import degrees_up_to, qualifies
from postings.search.facets import Facet
from postings.search.gazetteer import Place, find
from postings.search.order import DAY, day_number
from postings.search.pay import UNSTATED
from postings.search.query import SearchQuery
from postings.search.sql import Sql, all_of, sql
from postings.search.tokens import EXPERIENCE_SERVES, wanted
from postings.search.travel import percent_of_days
from postings.search.words import Clause, any_looked_up, has_phrase, parse, tsquery, without_order

FEW = 12  # tokens that are compared one by one


@dataclass(frozen=True, slots=True)
class Tokens:
    """A role has one of these. `look_up` is what the inverted index answers: the same, or true of a few more."""

    exact: Sql
    look_up: Sql
    is_the_same: bool = True
    others: tuple[Sql, ...] = ()

    @property
    def alternatives(self) -> tuple[Sql, ...]:
        """Conditions of which one holds, such that other searches have some of them too."""
        return self.others or (self.both,)

    @property
    def both(self) -> Sql:
        return self.look_up if self.is_the_same else all_of([self.look_up, self.exact.unindexed()])


@dataclass(frozen=True, slots=True)
class Conditions:
    clauses: tuple[Clause, ...]
    words: Sql | None  # the tsquery
    tokens: tuple[Tokens, ...]
    current: Sql  # `Posting.objects.current()`, of a search row; true of nearly all
    limits: tuple[Sql, ...]  # each a comparison
    facets: dict[str, Sql]  # by the name of the facet
    facet_tokens: tuple[Sql, ...]  # the same, as the inverted index can answer it: true of a few more roles
    today: date

    @property
    def words_look_up(self) -> bool:
        """Whether they name a word to have, not only words not to have."""
        return any(not clause.negated for clause in self.clauses)

    @property
    def look_up(self) -> bool:
        return self.words_look_up or bool(self.tokens)

    @property
    def only_leaves_out(self) -> bool:
        """Whether there are words, but none to have, and nothing else to look up: no index gives what lacks them."""
        return bool(self.words) and not self.look_up

    @property
    def look_ups(self) -> list[Sql]:
        """What the inverted index is asked besides the words."""
        return [token.look_up for token in self.tokens]

    @property
    def required(self) -> Sql:
        """What holds for every count."""
        return self._required([sql("words @@ ") + self.words] if self.words else [])

    def required_of(self, table: str) -> Sql:
        """The same of a role of this table: what only leaves out words is all but the roles that have one of them."""
        if not self.only_leaves_out:
            return self.required
        have = sql("SELECT posting_id FROM ") + sql(table) + sql(" WHERE words @@ ") + any_looked_up(self.clauses)
        return self._required([sql("posting_id NOT IN ") + have.enclosed()])

    def _required(self, words: list[Sql]) -> Sql:
        return all_of([*words, *(token.both for token in self.tokens), *self.limits, self.current.unindexed()])

    @property
    def all(self) -> Sql:
        return all_of([self.required, *self.facets.values()])

    @property
    def unindexed(self) -> Sql:
        """The same as `all`, but for words and tokens no index is asked: for those who walk another one. PostgreSQL
        would look into the words first, which are 10 kB elsewhere, as if that cost nothing.
        """
        if not self.words:
            return self.but_words
        last = sql("CASE WHEN ") + self.but_words + sql(" THEN words @@ ") + self.words + sql(" END")
        return all_of([self.but_words, last])

    @property
    def of_titles(self) -> Sql:
        """What must hold besides of a role whose title matches: its words match then too, unless one must be absent."""
        return self.unindexed if any(clause.negated for clause in self.clauses) else self.but_words

    @property
    def but_words(self) -> Sql:
        tokens = (token.exact.unindexed() for token in self.tokens)
        return all_of([self.current, *self.limits, *self.facets.values(), *tokens])

    def since(self, day: int) -> Sql:
        """The same as `all`, of roles posted on this day or later: the inverted index has their days as well. But the
        order of a phrase is left to `in_order`."""
        days = list(range(day, day_number(self.today) + 1))
        words = self.words
        if self.in_order:
            have = tuple(clause for clause in self.clauses if not clause.negated)
            words = without_order(tsquery(have)) if have else None
        look_ups = [sql("words @@ ") + words] if words else []
        others = all_of([*self.limits, self.current, *self.facets.values()]).unindexed()
        return all_of([*look_ups, *(token.both for token in self.tokens), sql(f"ARRAY[{DAY}] && %s", days), others])

    @property
    def in_order(self) -> Sql | None:
        """What each role must be looked into for, where there is a phrase."""
        return sql("words @@ ") + self.words if self.words and has_phrase(self.clauses) else None

    @property
    def all_looked_up(self) -> Sql:
        """The same as `all`, with the facets in the inverted index."""
        return all_of([self.all, *self.facet_tokens])


def conditions(query: SearchQuery, today: date) -> Conditions:
    clauses = parse(query.words)
    set_facets = [facet for facet in facets.FACETS if is_set(query, facet)]
    return Conditions(
        clauses=clauses,
        words=tsquery(clauses) if clauses else None,
        tokens=tuple(_tokens(query)),
        current=sql("posted <= %s AND closes >= %s", today, today),
        limits=tuple(_limits(query, today)),
        facets={facet.name: _of_facet(query, facet) for facet in set_facets},
        facet_tokens=tuple(_tokens_of_facet(query, facet) for facet in set_facets),
        today=today,
    )


def is_set(query: SearchQuery, facet: Facet) -> bool:
    return bool(getattr(query, facet.name)) or (facet is facets.DEGREE and query.years is not None)


def _of_facet(query: SearchQuery, facet: Facet) -> Sql:
    if facet is facets.DEGREE:
        return qualifies(query.degree, query.years)
    return sql(f"{facet.column} & %s <> 0", facet.bits(getattr(query, facet.name)))


def _tokens_of_facet(query: SearchQuery, facet: Facet) -> Sql:
    if facet is facets.DEGREE:
        return _any_token([EXPERIENCE_SERVES, *map(facet.token, degrees_up_to(query.degree))])
    return _any_token(map(facet.token, getattr(query, facet.name)))


def places(query: SearchQuery) -> list[Place]:
    return [place for typed in query.places for place in find(typed)]


def _any_token(tokens: Iterable[str]) -> Sql:
    return sql("tokens && %s::text[]", sorted(set(tokens)))


def _any_of_many(tokens: Iterable[str]) -> Sql:
    """The same by hashing, which is quicker from a dozen tokens on."""
    return sql("EXISTS (SELECT FROM unnest(tokens) token WHERE token = ANY(%s::text[]))", sorted(set(tokens)))


def _in_one(cities: frozenset[str]) -> Sql:
    """A role's tokens are in order, its cities first: all are looked through of those alone that have several."""
    first = sql("tokens[1] = ANY(%s::text[]) OR ", sorted(cities))
    return first + sql("tokens[2] COLLATE \"C\" < ':' AND ") + _any_of_many(cities)


def _in_cities(areas: frozenset[str], cities: frozenset[str], look_up: frozenset[str]) -> Tokens:
    in_area = (_any_token(areas) if len(areas) <= FEW else _any_of_many(areas),) if areas else ()
    in_city = (_in_one(cities),) if cities else ()
    exact = Sql.join(" OR ", [*in_area, *in_city])
    return Tokens(exact, _any_token(areas | look_up), is_the_same=cities == look_up)


def _tokens(query: SearchQuery) -> Iterator[Tokens]:
    if query.places:
        found = [wanted(place, query.radius_miles, remote=query.with_remote) for place in places(query)]
        areas = frozenset().union(*(one.areas for one in found))
        cities = frozenset().union(*(one.cities for one in found))
        squares = frozenset().union(*(one.look_up for one in found))
        in_cities = (_in_cities(frozenset(), cities, squares).both,) if cities else ()
        others = (*(_any_token([area]) for area in sorted(areas)), *in_cities)
        yield replace(_in_cities(areas, cities, squares), others=others)
    if query.organizations:
        found = "SELECT 'organization:' || id FROM organizations_organization WHERE slug = ANY(%s)"
        overlap = sql(f"tokens && ARRAY({found})", list(query.organizations))
        yield Tokens(overlap, overlap)
    for values, prefix in (
        (query.organization_kind, "organization_kind"),
        (query.qualification_level, "level"),
        (query.term, "term"),
    ):
        if values:
            overlap = _any_token(f"{prefix}:{value}" for value in values)
            yield Tokens(overlap, overlap)


def _limits(query: SearchQuery, today: date) -> Iterator[Sql]:
    if query.posted_within is not None:
        yield sql("posted >= %s", _days(today, -query.posted_within))
    if query.closing_within is not None:
        yield sql("closes <= %s", _days(today, query.closing_within))
    days = None if query.travel_days_at_most is None else percent_of_days(query.travel_days_at_most)
    for most in (query.travel_at_most, days):
        if most is not None:
            yield _travel(most, with_unstated=query.with_unstated_travel)
    if query.pay_at_least is not None:
        unstated = sql(" OR pay = %s", UNSTATED) if query.with_unstated_pay else sql("")
        yield sql("pay >= %s OR facets & %s <> 0", query.pay_at_least, facets.OPEN_PAY) + unstated


def _travel(most: int, *, with_unstated: bool) -> Sql:
    unstated = facets.TRAVEL.bits([facets.NOT_STATED, facets.SOME_TRAVEL]) if with_unstated else 0
    return sql("travel <= %s OR facets & %s <> 0", most, unstated)


def _days(today: date, days: int) -> date:
    """Within what a date can be."""
    return date.fromordinal(min(max(today.toordinal() + days, 1), date.max.toordinal()))
