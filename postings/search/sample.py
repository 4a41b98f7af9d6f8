"""The sampled roles in the memory of this process: sets of them, by condition.

PostgreSQL is asked once for the roles of a condition that searches share: a word, a place, a limit. How many of the
roles with a word pass three filters, and every count of a facet, is then found here.
"""

from array import array
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterable
from itertools import repeat
from operator import neg
from sys import byteorder
from threading import Lock
from time import monotonic
from typing import Any

from postings import board
from postings.search.bitsets import Bitsets, from_digits
from postings.search.database import Way, run
from postings.search.order import DAY
from postings.search.sql import Sql, sql

KEPT = 2_000  # sets, of 5 kB each with a million postings
UNASKED = 60  # seconds in which no other version of the board is looked for
READ = sql(f"""
SELECT string_agg(int8send(posting_id), ''), string_agg(int8send({DAY}), ''), string_agg(int8send(facets), ''),
    string_agg(int8send(regions), '')
FROM (SELECT * FROM posting_search_sample ORDER BY posted DESC, posting_id DESC) newest_first
""")  # noqa: S608


class Sample(Bitsets):
    """The newest first."""

    def __init__(self, version: int, ids: bytes, days: bytes, facets: bytes, regions: bytes) -> None:
        super().__init__(facets=facets, regions=regions)
        self.version = version
        self.asked_at = monotonic()
        self._days = _numbers(days)
        self._places = {posting_id: place for place, posting_id in enumerate(_numbers(ids))}
        self._sets: OrderedDict[str, int] = OrderedDict()
        self._turn = Lock()

    def knows(self, condition: Sql) -> bool:
        """Whether some role is known to meet it."""
        return bool(self._sets.get(_key(condition)))

    def day_of(self, number: int, roles: int) -> int | None:
        """On which so many of these roles had been posted, the newest counted first."""
        for _ in range(number - 1):
            roles ^= 1 << roles.bit_length() - 1 if roles else 0
        return self._days[self.size - roles.bit_length()] if roles else None

    def since(self, day: int, roles: int) -> int:
        """Those of them that were posted on this day or later."""
        older = self.size - bisect_right(self._days, -day, key=neg)
        return roles >> older

    def learn(self, conditions: Iterable[Sql], also: Sql) -> tuple[Callable[[Sql], int], Any]:
        """What gives the set of the roles that meet one of them, and the value of the expression `also`."""
        wanted = {_key(condition): condition for condition in conditions}
        sets = {key: found for key in wanted if (found := self._sets.get(key)) is not None}
        missing = [key for key in wanted if key not in sets]
        *found, answer = self._ask([wanted[key] for key in missing], also)
        sets |= {key: self._set_of(bytes(ids or b"")) for key, ids in zip(missing, found, strict=True)}
        self._keep(sets)
        return lambda condition: sets[_key(condition)], answer

    def _ask(self, conditions: list[Sql], also: Sql) -> tuple:
        if not (conditions or also):
            return (None,)
        ids = "(SELECT string_agg(int8send(posting_id), '') FROM posting_search_sample WHERE "
        expressions = [sql(ids) + condition + sql(")") for condition in conditions]
        return run(sql("SELECT ") + Sql.join(", ", [*expressions, also or sql("NULL")]), Way.GATHER)[0]

    def _set_of(self, ids: bytes) -> int:
        """Of those that are not in the sample yet, nothing is known: they fall behind its end."""
        digits = bytearray(b"0") * (self.size + 1)
        for place in map(self._places.get, _numbers(ids), repeat(self.size)):
            digits[place] = 49  # "1"
        return from_digits(digits[:-1])

    def _keep(self, sets: dict[str, int]) -> None:
        with self._turn:
            for key, found in sets.items():
                self._sets[key] = found
                self._sets.move_to_end(key)
            while len(self._sets) > KEPT:
                self._sets.popitem(last=False)


def _numbers(data: bytes) -> array:
    numbers = array("q", data)
    if byteorder == "little":
        numbers.byteswap()
    return numbers


def _key(condition: Sql) -> str:
    return repr((condition.text, condition.params))


_turn = Lock()
_now: Sample | None = None


def sample() -> Sample:
    """Not older than a minute, if the board has changed since."""
    global _now
    with _turn:
        if _now is None or monotonic() - _now.asked_at > UNASKED:
            version = board.version().number
            if _now is None or _now.version != version:
                _now = Sample(version, *(bytes(column or b"") for column in run(READ, Way.SCAN)[0]))
            _now.asked_at = monotonic()
        return _now


def forget() -> None:
    global _now
    _now = None
