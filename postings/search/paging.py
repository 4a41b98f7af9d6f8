"""The roles of one page, by id and key, from wherever they are found quickest.

    few found               all are at hand: sort them
    many, close together    walk an index in the order of the page until it is full
    many, far apart         gather them from the inverted index, then sort

Relevance is title first, then the newest; on its first three pages what matches in duties and qualifications comes
before what matches elsewhere.
"""

from dataclasses import dataclass

from postings.search.conditions import Conditions
from postings.search.near import miles
from postings.search.order import WINDOW, Key, Position, by_key, key_of
from postings.search.query import Order
from postings.search.sql import Sql, all_of, sql
from postings.search.words import in_title_and_duties

TITLE, ELSEWHERE = 0, 1  # the first number of a key of relevance


@dataclass(frozen=True, slots=True)
class Index:
    """The columns of an index in the order of a page, and a key's numbers in their types."""

    columns: tuple[str, str]
    descending: bool
    values: tuple[str, str]

    def order(self, *, backwards: bool) -> str:
        direction = "DESC" if self.descending != backwards else "ASC"
        return ", ".join(f"{column} {direction}" for column in self.columns)

    def behind(self, key: Key, *, backwards: bool) -> Sql:
        sign = "<" if self.descending != backwards else ">"
        return sql(f"({', '.join(self.columns)}) {sign} ({', '.join(self.values)})", *(int(part) for part in key))


BY_DATE = Index(("posted", "posting_id"), True, ("DATE '2000-01-01' - %s::int", "-(%s::bigint)"))
INDEXES = {
    Order.NEWEST: BY_DATE,
    Order.RELEVANCE: BY_DATE,
    Order.CLOSING: Index(("closes", "posting_id"), False, ("DATE '2000-01-01' + %s::int", "%s::bigint")),
    Order.PAY: Index(("pay", "posting_id"), True, ("-(%s::int)", "-(%s::bigint)")),
}


@dataclass(frozen=True, slots=True)
class Ask:
    """Which roles to read: one more than the page has, to know whether it goes on."""

    order: Order
    position: Position
    page_size: int

    @property
    def key(self) -> Key | None:
        return self.position.before or self.position.after

    @property
    def backwards(self) -> bool:
        return self.position.before is not None

    @property
    def looks_closer(self) -> bool:
        return self.order == Order.RELEVANCE and not self.key and self.position.number * self.page_size <= WINDOW

    @property
    def limit(self) -> int:
        return WINDOW + 1 if self.looks_closer else self.page_size + 1

    @property
    def offset(self) -> int:
        return 0 if self.looks_closer else self.position.offset(self.page_size)


def of_candidates(ask: Ask, asked: Conditions) -> Sql:
    """A statement over `found`, all of which are candidates."""
    key = key_of(ask.order)
    beyond = key + sql(f" {'<' if ask.backwards else '>'} %s::float8[]", list(ask.key)) if ask.key else sql("true")
    candidates = sql("SELECT * FROM found WHERE ") + all_of([beyond, *asked.facets.values()])
    order = by_key(ask.order, backwards=ask.backwards)
    candidates += sql(f" ORDER BY {order} LIMIT %s OFFSET %s", ask.limit, ask.offset)
    columns = sql("SELECT posting_id, words, " if ask.looks_closer else "SELECT posting_id, ")
    return _page(ask, asked, columns + key + sql(" AS key FROM (") + candidates + sql(f") page ORDER BY {order}"))


def walking(ask: Ask, asked: Conditions, *, gather_titles: bool, since: int | None = None) -> Sql:
    """A statement over the table that follows an index, and looks at each role on the way. With `since`, a day: that
    gathers those that are as new, of which there may be too few for the page."""
    where, gather = (asked.unindexed, False) if since is None else (asked.since(since), True)
    if ask.order == Order.RELEVANCE:
        parts = _tiers(ask, asked, where, gather_titles=gather_titles, gather_others=gather)
    else:
        parts = [_walk(ask, where, ask.key, gather=gather, in_order=asked.in_order)]
    end = sql(" LIMIT %s OFFSET %s", ask.limit, ask.offset)
    return _page(ask, asked, sql("SELECT * FROM (") + Sql.join(" UNION ALL ", parts) + sql(") parts") + end)


def columns_of(ask: Ask, asked: Conditions, near: dict[int, float]) -> Sql:
    """What a key needs besides the columns of the table, each with a comma behind it."""
    if ask.order == Order.DISTANCE:
        return miles(near) + sql(" AS miles, ")
    if ask.order == Order.RELEVANCE and asked.words:
        return sql("words, title @@ ") + asked.words + sql(" AS in_title, ")
    return sql("")


def _tiers(ask: Ask, asked: Conditions, where: Sql, *, gather_titles: bool, gather_others: bool) -> list[Sql]:
    """Those whose title matches, and the others: read in turn, the second only when the first do not fill the page."""
    in_title = sql("title @@ ") + (asked.words or sql("''"))
    tier = None if ask.key is None else ask.key[0]
    key = None if ask.key is None else ask.key[1:]
    titled = all_of([in_title.unindexed(), asked.of_titles])
    if gather_titles:
        titled = all_of([in_title, asked.of_titles.unindexed()])
    others = all_of([sql("NOT ") + in_title.enclosed(), where])
    parts = []
    if tier != ELSEWHERE or ask.backwards:
        parts.append(_walk(ask, titled, key if tier == TITLE else None, TITLE, gather=gather_titles))
    if tier != TITLE or not ask.backwards:
        key = key if tier == ELSEWHERE else None
        parts.append(_walk(ask, others, key, ELSEWHERE, gather=gather_others, in_order=asked.in_order))
    return parts[::-1] if ask.backwards else parts


def _walk(
    ask: Ask,
    where: Sql,
    key: Key | None,
    tier: int | None = None,
    *,
    gather: bool,
    in_order: Sql | None = None,
) -> Sql:
    """`in_order`: what those that were gathered are looked into for, one after the other, until the page is full."""
    index = INDEXES[ask.order]
    beyond = index.behind(key, backwards=ask.backwards) if key else sql("true")
    in_title = sql("%s AS in_title", tier == TITLE)
    columns = sql("SELECT posting_id, posted, closes, pay, words, ") + in_title
    source = columns + sql(" FROM posting_search WHERE ") + all_of([beyond, where])
    order = sql(f" ORDER BY {index.order(backwards=ask.backwards)}")
    if gather:
        source = sql("WITH gathered AS MATERIALIZED (") + source + sql(") SELECT * FROM gathered")
    if gather and in_order:  # the offset keeps the condition behind the order
        source = sql("SELECT * FROM (") + source + order + sql(" OFFSET 0) ordered WHERE ") + in_order
    ordered = source + order + sql(" LIMIT %s", ask.limit + ask.offset)
    return sql("(SELECT posting_id, words, ") + key_of(ask.order) + sql(" AS key FROM (") + ordered + sql(") walked)")


def _page(ask: Ask, asked: Conditions, rows: Sql) -> Sql:
    """Of rows in order the posting and the key; where the page looks closer, also whether the words are in the title,
    the duties and the qualifications alone. To look into a role is to read 10 kB, so that it ends with those that fill
    the page: nobody asks for those behind.
    """
    if not ask.looks_closer:
        return sql("SELECT posting_id, key FROM (") + rows + sql(") page")
    first = sql("SELECT posting_id FROM page WHERE key[1] = 0 OR words @@ ")
    first += in_title_and_duties(asked.words or sql("''")) + sql(" LIMIT %s", ask.position.number * ask.page_size)
    page = sql("WITH page AS MATERIALIZED (") + rows + sql("), first AS MATERIALIZED (") + first
    return page + sql(") SELECT posting_id, key, posting_id IN (SELECT posting_id FROM first) AS in_duties FROM page")


@dataclass(frozen=True, slots=True)
class Page:
    ids: tuple[int, ...]
    next: str = ""
    previous: str = ""


def page_of(ask: Ask, rows: list[tuple]) -> Page:
    """From what one of the statements above gave."""
    size, number = ask.page_size, ask.position.number
    if ask.looks_closer:
        return _close_page(ask, rows)
    kept = rows[:size][::-1] if ask.backwards else rows[:size]
    more_behind = ask.backwards or len(rows) > size
    return Page(
        tuple(row[0] for row in kept),
        next=str(Position(number + 1, after=tuple(kept[-1][1]))) if kept and more_behind else "",
        previous=_before(number, kept, size, ask) if number > 1 else "",
    )


def _close_page(ask: Ask, rows: list[tuple]) -> Page:
    """Duties and qualifications before the rest, among the first 60."""
    size, number = ask.page_size, ask.position.number
    window = rows[:WINDOW]
    by_place = sorted(window, key=lambda row: (row[1][0], not row[2], row[1][1:]))
    start = (number - 1) * size
    kept = by_place[start : start + size]
    following = ""
    if start + size < len(window):
        following = str(number + 1)
    elif len(rows) > WINDOW:
        following = str(Position(number + 1, after=tuple(window[-1][1])))
    return Page(tuple(row[0] for row in kept), following, str(number - 1) if number > 1 else "")


def _before(number: int, kept: list[tuple], size: int, ask: Ask) -> str:
    """A page of the window, or of few numbers, is known by its number."""
    if not kept or (ask.order == Order.RELEVANCE and (number - 1) * size <= WINDOW):
        return str(number - 1)
    return str(Position(number - 1, before=tuple(kept[0][1])))
