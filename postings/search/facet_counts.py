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
Group = tuple[int | None, int | None, int, int]  # packed facets, or states; how many pass the other's filters; of all


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
    """An expression over `found`: a JSON list of `Group`."""
    state = conditions.facets.get(facets.STATE.name, sql("true"))
    others = all_of(condition for name, condition in conditions.facets.items() if name != facets.STATE.name)
    return (
        sql("(SELECT json_agg(json_build_array(packed, regions, passing, every)) FROM (")
        + sql("SELECT packed, regions, CASE WHEN packed IS NULL THEN count(*) FILTER (WHERE ")
        + others
        + sql(") ELSE count(*) FILTER (WHERE ")
        + state
        + sql(") END AS passing, count(*) AS every FROM found GROUP BY GROUPING SETS ((packed), (regions))) counted)")
    )


def fold(query: SearchQuery, rows: Iterable[Group] | None, times: int = 1) -> Counts:
    """With `times`: of a sample, the estimate for all."""
    total = found = 0
    tallies: dict[str, Counter[int]] = {facet.name: Counter() for facet in facets.FACETS}
    for packed, regions, count, of_all in rows or ():
        if packed is None:
            tallies[facets.STATE.name][regions] += count
            continue
        found += of_all
        failed = [facet for facet in PACKED if not _passes(query, facet, packed)]
        total += 0 if failed else count
        for facet in PACKED if not failed else failed if len(failed) == 1 else ():
            tallies[facet.name][packed] += count
    counted = {facet.name: _counted(query, facet, tallies[facet.name], times) for facet in facets.FACETS}
    return Counts(total * times, found * times, counted)


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


def _counted(query: SearchQuery, facet: Facet, tally: Counter[int], times: int) -> FacetCounts:
    chosen = getattr(query, facet.name)
    selected = {chosen} if isinstance(chosen, str) else set(chosen)
    values = (
        FacetValue(value, label, times * _count(query, facet, value, tally), value in selected)
        for value, label in facet.labels.items()
    )
    kept = tuple(value for value in values if value.count or value.selected)
    return FacetCounts(facet.name, facet.label, kept, is_exact=times == 1)


def _count(query: SearchQuery, facet: Facet, value: str, tally: Counter[int]) -> int:
    if facet is facets.DEGREE:
        return sum(count for packed, count in tally.items() if _qualifies(query, value, packed))
    bit = facet.bits([value])
    return sum(count for packed, count in tally.items() if packed & bit)
