"""Counts of every facet's values, each facet without its own filter."""

from dataclasses import dataclass

from postings.search import facets
from postings.search.bitsets import Bitsets
from postings.search.conditions import is_set
from postings.search.degrees import bits_up_to
from postings.search.facets import Facet
from postings.search.query import SearchQuery
from postings.search.result import FacetCounts, FacetValue


@dataclass(frozen=True, slots=True)
class Counts:
    total: int
    found: int  # before the filters of the facets
    facets: dict[str, FacetCounts]


@dataclass(frozen=True, slots=True)
class Counter:
    """Of roles that were found. `has_years`: those for which the reader has the years that they ask for."""

    query: SearchQuery
    roles: Bitsets
    found: int
    has_years: int | None

    def passing(self, *, without: Facet | None = None) -> int:
        """Those that pass the filters of the facets."""
        passing = self.found
        for facet in facets.FACETS:
            if facet is not without and is_set(self.query, facet):
                passing &= self._passing(facet)
        return passing

    def _passing(self, facet: Facet) -> int:
        if facet is facets.DEGREE:
            return self._qualified(self.query.degree)
        return self.roles.having(facet.column, facet.bits(getattr(self.query, facet.name)))

    def _qualified(self, degree: str) -> int:
        """As `degrees.qualifies` says it in SQL."""
        has_degree = self.roles.kept("facets", bits_up_to(degree))
        serves = self.roles.having("facets", facets.EXPERIENCE_SERVES)
        if self.has_years is None:
            return has_degree | serves
        return (has_degree & self.has_years) | (serves & (has_degree | self.has_years))

    def counts(self, times: int = 1) -> Counts:
        """With `times`: of a sample, the estimate for all."""
        total, found = (times * roles.bit_count() for roles in (self.passing(), self.found))
        return Counts(total, found, {facet.name: self._counted(facet, times) for facet in facets.FACETS})

    def _counted(self, facet: Facet, times: int) -> FacetCounts:
        chosen = getattr(self.query, facet.name)
        selected = {chosen} if isinstance(chosen, str) else set(chosen)
        others = self.passing(without=facet)
        values = (
            FacetValue(value, label, times * (others & self._having(facet, value)).bit_count(), value in selected)
            for value, label in facet.labels.items()
        )
        kept = tuple(value for value in values if value.count or value.selected)
        return FacetCounts(facet.name, facet.label, kept, is_exact=times == 1)

    def _having(self, facet: Facet, value: str) -> int:
        """Of degrees: the roles that one qualifies for with it."""
        return self._qualified(value) if facet is facets.DEGREE else self.roles.having(facet.column, facet.bit[value])
