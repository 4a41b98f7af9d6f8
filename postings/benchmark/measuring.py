"""Runs the same queries through each way to answer them, in turn, and keeps the times."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from time import perf_counter

from postings.search.query import SearchQuery

Page = Callable[[SearchQuery, date], object]


@dataclass(slots=True)
class Times:
    """Milliseconds by class."""

    by_class: dict[str, list[float]] = field(default_factory=dict)

    def add(self, name: str, milliseconds: float) -> None:
        self.by_class.setdefault(name, []).append(milliseconds)

    def of(self, name: str) -> list[float]:
        if name != "all":
            return self.by_class[name]
        return [time for times in self.by_class.values() for time in times]

    def percentile(self, name: str, percent: int) -> float:
        times = sorted(self.of(name))
        return times[min(len(times) - 1, len(times) * percent // 100)]


def measure(ways: dict[str, Page], queries: list[tuple[str, SearchQuery]], today: date) -> dict[str, Times]:
    """Every query first warms each way and is then timed, all ways one after the other: what else the machine does
    slows all of them alike."""
    measured = {way: Times() for way in ways}
    for name, query in queries:
        for page in ways.values():
            page(query, today)
        for way, page in ways.items():
            start = perf_counter()
            page(query, today)
            measured[way].add(name, 1000 * (perf_counter() - start))
    return measured
