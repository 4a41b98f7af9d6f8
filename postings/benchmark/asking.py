"""Asks a running site for many addresses, one after the other, and counts what it answers."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from http.client import HTTPConnection
from time import perf_counter
from urllib.parse import urlsplit

from postings.search.searching import TOO_LONG

SLOW = 1.0  # seconds


@dataclass
class Answers:
    statuses: Counter[int] = field(default_factory=Counter)
    failed: list[str] = field(default_factory=list)  # addresses that got a 5xx
    slow: list[tuple[float, str]] = field(default_factory=list)
    gave_up: list[str] = field(default_factory=list)  # the page says that the search took too long
    seconds: list[float] = field(default_factory=list)

    def add(self, address: str, status: int, body: str, seconds: float) -> None:
        self.statuses[status] += 1
        self.seconds.append(seconds)
        if status >= 500:
            self.failed.append(address)
        if seconds > SLOW:
            self.slow.append((seconds, address))
        if TOO_LONG in body:
            self.gave_up.append(address)

    def lines(self) -> Iterator[str]:
        times = sorted(self.seconds)
        yield f"{len(times):,} requests; by status: {dict(sorted(self.statuses.items()))}"
        yield f"p50 {1000 * times[len(times) // 2]:.0f} ms, p99 {1000 * times[len(times) * 99 // 100]:.0f} ms"
        yield f"{len(self.failed)} failed, {len(self.slow)} took over a second, {len(self.gave_up)} gave up"
        for address in (*self.failed, *(address for _, address in self.slow), *self.gave_up):
            yield address[:300]


def ask(site: str, addresses: Iterable[str]) -> Answers:
    """`site`: where it listens, "http://127.0.0.1:8000"."""
    answers = Answers()
    with closing(HTTPConnection(urlsplit(site).netloc, timeout=60)) as connection:
        for address in addresses:
            start = perf_counter()
            connection.request("GET", address)
            response = connection.getresponse()
            body = response.read().decode(errors="replace")
            answers.add(address, response.status, body, perf_counter() - start)
    return answers
