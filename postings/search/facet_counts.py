"""Counts of every facet's values, each facet without its own filter, from one pass over what was found.

The pass groups by the packed facets and, apart, by the packed states; a group that fails no filter counts for every
facet, one that fails a single filter for that facet alone.
"""

from collections import Counter
from collections.abc import Iterable
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


@dataclass(frozen=True, slots=True)
class Counts:
    total: int
    facets: dict[str, FacetCounts]


def groups(query: SearchQuery, conditions: Conditions) -> Sql:
    """A statement over `found`: rows of (packed facets or null, states or null, how many)."""
    state = conditions.facets.get(facets.STATE.name, sql("true"))
    others = all_of(condition for name, condition in conditions.facets.items() if name != facets.STATE.name)
    packed = sql("facets")
    if query.years is not None:
        packed = sql("facets | CASE WHEN coalesce(years, 0) <= %s THEN %s ELSE 0 END", query.years, HAS_YEARS)
    return (
        sql("SELECT packed, regions, CASE WHEN packed IS NULL THEN count(*) FILTER (WHERE ")
        + others
        + sql(") ELSE count(*) FILTER (WHERE ")
        + state
        + sql(") END FROM (SELECT found.*, ")
        + packed
        + sql(" AS packed FROM found) keyed GROUP BY GROUPING SETS ((packed), (regions))")
    )


def fold(query: SearchQuery, rows: Iterable[tuple[int | None, int | None, int]]) -> Counts:
    total = 0
    tallies: dict[str, Counter[int]] = {facet.name: Counter() for facet in facets.FACETS}
    for packed, regions, count in rows:
        if packed is None:
            tallies[facets.STATE.name][regions] += count
            continue
        failed = [facet for facet in PACKED if not _passes(query, facet, packed)]
        total += 0 if failed else count
        for facet in PACKED if not failed else failed[:1] if len(failed) == 1 else ():
            tallies[facet.name][packed] += count
    return Counts(total, {facet.name: _counted(query, facet, tallies[facet.name]) for facet in facets.FACETS})


def _passes(query: SearchQuery, facet: Facet, packed: int) -> bool:
    if not is_set(query, facet):
        return True
    if facet is facets.DEGREE:
        return _qualifies(query, query.degree, packed)
    return bool(packed & facet.bits(getattr(query, facet.name)))


def _qualifies(query: SearchQuery, degree: str, packed: int) -> bool:
    """As `degrees.qualifies` says it in SQL."""
    has_degree = bool(packed & bits_up_to(degree))
    serves = bool(packed & facets.EXPERIENCE_SERVES)
    if query.years is None:
        return has_degree or serves
    has_years = bool(packed & HAS_YEARS)
    return (has_degree or has_years) if serves else (has_degree and has_years)


def _counted(query: SearchQuery, facet: Facet, tally: Counter[int]) -> FacetCounts:
    chosen = getattr(query, facet.name)
    selected = {chosen} if isinstance(chosen, str) else set(chosen)
    values = (
        FacetValue(value, label, _count(query, facet, value, tally), value in selected)
        for value, label in facet.labels.items()
    )
    return FacetCounts(facet.name, facet.label, tuple(value for value in values if value.count or value.selected))


def _count(query: SearchQuery, facet: Facet, value: str, tally: Counter[int]) -> int:
    if facet is facets.DEGREE:
        return sum(count for packed, count in tally.items() if _qualifies(query, value, packed))
    bit = facet.bits([value])
    return sum(count for packed, count in tally.items() if packed & bit)
