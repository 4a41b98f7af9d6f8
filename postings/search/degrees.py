"""What one qualifies for with a degree and years of experience.

A role that takes experience in place of the degree needs either: the degree, or the years. Any other needs both.
"""

from postings.search.facets import DEGREE, EXPERIENCE_SERVES
from postings.search.sql import Sql, sql

DEGREES = tuple(DEGREE.labels)  # from none to a doctorate


def degrees_up_to(degree: str) -> tuple[str, ...]:
    """Every degree that `degree` covers; without one, all."""
    return DEGREES[: DEGREES.index(degree or DEGREES[-1]) + 1]


def bits_up_to(degree: str) -> int:
    return DEGREE.bits(degrees_up_to(degree))


def qualifies(degree: str, years: float | None) -> Sql:
    has_degree = sql("facets & %s <> 0", bits_up_to(degree))
    if years is None:
        return sql("facets & %s <> 0", bits_up_to(degree) | EXPERIENCE_SERVES)
    either = sql("facets & %s <> 0 AND (", EXPERIENCE_SERVES) + has_degree + sql(" OR ") + has_years(years) + sql(")")
    both = sql("facets & %s = 0 AND ", EXPERIENCE_SERVES) + has_degree + sql(" AND ") + has_years(years)
    return either + sql(" OR ") + both


def has_years(years: float) -> Sql:
    """As many as a role asks for."""
    return sql("coalesce(years, 0) <= %s", years)
