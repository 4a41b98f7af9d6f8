"""In which order roles stand, and from where a page goes on.

Every order is a key of numbers, smallest first, that no two roles share. A cursor is the number of its page and the
key where it begins or ends: "4~after~1~-9721~-1200". No page costs more for being deep.
"""

from dataclasses import dataclass
from datetime import date
from math import isfinite

from postings.search.pay import MOST as MOST_PAY
from postings.search.pay import UNSTATED
from postings.search.query import Order, SearchQuery
from postings.search.sql import Sql, sql

WINDOW = 60  # roles: relevance looks closer at the first three pages
FIRST_DAY, LAST_DAY = ((day - date(2000, 1, 1)).days for day in (date.min, date.max))  # as `day_number` has it
MOST_ID = 1e15
RANGES = {Order.PAY: (-MOST_PAY, -UNSTATED), Order.CLOSING: (FIRST_DAY, LAST_DAY)}  # else newest first
FAR = 1e9  # miles: a remote role, behind all that have a place
DAY = "posted - DATE '2000-01-01'"  # a number
POSTED = f"-({DAY})"
KEYS = {
    Order.NEWEST: (POSTED, "-posting_id"),
    Order.CLOSING: ("closes - DATE '2000-01-01'", "posting_id"),
    Order.PAY: ("-pay", "-posting_id"),
    Order.RELEVANCE: ("CASE WHEN in_title THEN 0 ELSE 1 END", POSTED, "-posting_id"),
    Order.DISTANCE: ("miles", POSTED, "-posting_id"),
}
Key = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """Where a page lies: behind `after`, before `before`, or, with neither, at its number."""

    number: int = 1
    after: Key | None = None
    before: Key | None = None

    def offset(self, page_size: int) -> int:
        return 0 if self.after or self.before else (self.number - 1) * page_size

    def __str__(self) -> str:
        if self.after:
            return "~".join([str(self.number), "after", *(f"{part:.17g}" for part in self.after)])
        if self.before:
            return "~".join([str(self.number), "before", *(f"{part:.17g}" for part in self.before)])
        return str(self.number)


def position(page: str, order: Order) -> Position:
    """The first page where `page` says nothing that makes sense for this order."""
    number, _, rest = page[:200].partition("~")
    if not (number.isascii() and number.isdecimal() and len(number) < 10 and int(number) > 0):
        return Position()
    if not rest:
        return Position(int(number))
    side, *parts = rest.split("~")
    try:
        key = tuple(float(part) for part in parts)
    except ValueError:
        return Position()
    if side not in ("after", "before") or len(key) != len(KEYS[order]) or not _can_be(key, order):
        return Position()
    return Position(int(number), **{side: key})


def _can_be(key: Key, order: Order) -> bool:
    """Whether each number fits the type that it stands for. Before the posting's id comes a day, or dollars."""
    *others, before, posting_id = key
    least, most = RANGES.get(order, (-LAST_DAY, -FIRST_DAY))
    return all(map(isfinite, others)) and least <= before <= most and abs(posting_id) < MOST_ID


def effective_order(query: SearchQuery, *, with_words: bool, with_point: bool) -> Order:
    """Without words nothing is more relevant, without a point nothing nearer: then the newest come first."""
    if query.order == Order.RELEVANCE and not with_words:
        return Order.NEWEST
    return Order.NEWEST if query.order == Order.DISTANCE and not with_point else query.order


def day_number(day: date) -> int:
    """As `DAY` is of a role."""
    return (day - date(2000, 1, 1)).days


def key_of(order: Order) -> Sql:
    return sql(f"ARRAY[{', '.join(KEYS[order])}]::float8[]")


def by_key(order: Order, *, backwards: bool) -> str:
    """The numbers of a key one by one: to make and compare a list for each of many rows takes twice as long."""
    return ", ".join(f"{part} {'DESC' if backwards else 'ASC'}" for part in KEYS[order])
