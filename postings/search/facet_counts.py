"""Counts of every facet's values, each facet without its own filter, from one pass over what was found.

The pass groups by the packed facets and, apart, by the packed states; a group that fails no filter counts for every
facet, one that fails a single filter for that facet alone.
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from postings.search import facets
from postings.search.conditions import Conditions, is_set
from postings.search.degrees import bits_up_to
from postings.search.facets import Facet
from postings.search.query import SearchQuery
from postings.search.result import FacetCounts, FacetValue
from postings.search.sql import Sql, all_of, sql

HAS_YEARS = 1 << 60  # set while counting, where the reader has the years that a role asks for
PACKED = tuple(facet for facet in facets.FACETS if facet.column == "facets")
Tally = dict[int, int]  # how many roles, by the bits of a facet
MASKS = {facet: facet.mask for facet in PACKED} | {
    facets.DEGREE: facets.DEGREE.mask | facets.EXPERIENCE_SERVES | HAS_YEARS
}
Columns = tuple[list[int | None], ...]  # of groups: packed facets, or states; how many pass the other's filters; of all


@dataclass(frozen=True, slots=True)
class Counts:
    total: int
    found: int  # before the filters of the facets
    facets: dict[str, FacetCounts]


def columns(query: SearchQuery) -> Sql:
    """What `groups` needs of a row."""
    if query.years is None:
        return sql("facets AS packed, facets, regions, years")
    years = sql("CASE WHEN coalesce(years, 0) <= %s THEN %s ELSE 0 END", query.years, HAS_YEARS)
    return sql("facets | ") + years + sql(" AS packed, facets, regions, years")


def groups(conditions: Conditions) -> Sql:
    """An expression over `found`: `Columns` in JSON, for a list of thousands of short lists takes twice as long."""
    state = conditions.facets.get(facets.STATE.name)
    others = [condition for name, condition in conditions.facets.items() if name != facets.STATE.name]
    return (
        sql("(SELECT json_build_array(json_agg(packed), json_agg(regions), json_agg(passing), json_agg(every)) FROM (")
        + sql("SELECT packed, regions, CASE WHEN packed IS NULL THEN ")
        + _count(others)
        + sql(" ELSE ")
        + _count([state] if state else [])
        + sql(" END AS passing, count(*) AS every FROM found GROUP BY GROUPING SETS ((packed), (regions))) counted)")
    )


def _count(where: list[Sql]) -> Sql:
    """Each count with a filter is one more for PostgreSQL to keep, even of what is always true."""
    return sql("count(*) FILTER (WHERE ") + all_of(where) + sql(")") if where else sql("count(*)")


def fold(query: SearchQuery, columns: Columns, times: int = 1) -> Counts:
    """With `times`: of a sample, the estimate for all."""
    total = found = 0
    tests = [(facet, _test(query, facet)) for facet in PACKED if is_set(query, facet)]
    passed: list[tuple[int, int]] = []  # packed facets and how many
    failed_one: dict[Facet, list[tuple[int, int]]] = {facet: [] for facet in PACKED}
    states: Tally = {}
    for packed, regions, passing, every in zip(*(column or () for column in columns), strict=True):
        if packed is None:
            states[regions] = passing
            continue
        found += every
        failed = [facet for facet, passes in tests if not passes(packed)] if tests else ()
        if not failed:
            total += passing
            passed.append((packed, passing))
        elif len(failed) == 1:
            failed_one[failed[0]].append((packed, passing))
    tallies = {facet: _tally(facet, passed, failed_one[facet]) for facet in PACKED} | {facets.STATE: states}
    counted = {facet.name: _counted(query, facet, tallies[facet], times) for facet in facets.FACETS}
    return Counts(total * times, found * times, counted)


def _tally(facet: Facet, *parts: list[tuple[int, int]]) -> Tally:
    mask, tally = MASKS[facet], defaultdict(int)
    for part in parts:
        for packed, count in part:
            tally[packed & mask] += count
    return tally


def _test(query: SearchQuery, facet: Facet) -> Callable[[int], bool]:
    """Whether packed values pass the filter of a facet."""
    if facet is facets.DEGREE:
        return _qualified(query, query.degree)
    bits = facet.bits(getattr(query, facet.name))
    return lambda packed: bool(packed & bits)


def _qualified(query: SearchQuery, degree: str) -> Callable[[int], bool]:
    """As `degrees.qualifies` says it in SQL."""
    bits = bits_up_to(degree)
    if query.years is None:
        return lambda packed: bool(packed & (bits | facets.EXPERIENCE_SERVES))

    def qualified(packed: int) -> bool:
        has_degree, has_years = packed & bits, packed & HAS_YEARS
        return bool(has_degree or has_years) if packed & facets.EXPERIENCE_SERVES else bool(has_degree and has_years)

    return qualified


def _counted(query: SearchQuery, facet: Facet, tally: Tally, times: int) -> FacetCounts:
    chosen = getattr(query, facet.name)
    selected = {chosen} if isinstance(chosen, str) else set(chosen)
    counts = _degrees(query, tally) if facet is facets.DEGREE else _values(facet, tally)
    values = (
        FacetValue(value, label, times * counts[value], value in selected) for value, label in facet.labels.items()
    )
    kept = tuple(value for value in values if value.count or value.selected)
    return FacetCounts(facet.name, facet.label, kept, is_exact=times == 1)


def _values(facet: Facet, tally: Tally) -> dict[str, int]:
    by_bit: Counter[int] = Counter()
    for packed, count in tally.items():
        rest = packed & facet.mask
        while rest:
            lowest = rest & -rest
            by_bit[lowest] += count
            rest ^= lowest
    return {value: by_bit[bit] for value, bit in facet.bit.items()}


def _degrees(query: SearchQuery, tally: Tally) -> dict[str, int]:
    """How many roles one qualifies for with each degree."""
    tests = {degree: _qualified(query, degree) for degree in facets.DEGREE.labels}
    return {degree: sum(count for packed, count in tally.items() if test(packed)) for degree, test in tests.items()}
