"""Nothing found: which filter to leave out, and how many roles that gives."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from postings.search.conditions import Conditions, conditions
from postings.search.database import Way, run
from postings.search.query import RADII, SearchQuery
from postings.search.result import Alternative
from postings.search.sql import Sql, sql
from postings.search.words import PIECE

MOST = 8  # ways to loosen
COUNTED = 1_000  # roles; "1,000 or more" is as good
# What to leave out together, in the words of a link behind the number of roles: "12 roles in any place".
GROUPS = {
    "in any place": {"places": (), "state": ()},
    "wherever the work is done": {"arrangement": ()},
    "with any travel": {
        "travel": (),
        "travel_at_most": None,
        "travel_days_at_most": None,
        "with_unstated_travel": True,
    },
    "with any pay": {"pay_at_least": None, "with_unstated_pay": True},
    "of any employment type": {"employment_type": ()},
    "for any degree and experience": {"degree": "", "years": None},
    "at any organization": {"organizations": (), "organization_kind": ()},
    "of any kind": {"kind": ()},
    "with any qualifications": {"qualification_level": ()},
    "of any date": {"posted_within": None, "closing_within": None},
    "for any term": {"term": ()},
    "with any words": {"words": ""},
}


def loosened(query: SearchQuery, today: date) -> tuple[Alternative, ...]:
    """One statement. Only what gives roles, most first."""
    ways = [(text, way, asked) for text, way in _ways(query) if not (asked := conditions(way, today)).only_leaves_out]
    if not ways:
        return ()
    counts = run(sql("SELECT ") + Sql.join(", ", (_count(asked) for *_, asked in ways[:MOST])), Way.GATHER)[0]
    found = [Alternative(text, way, count) for (text, way, _), count in zip(ways, counts, strict=False) if count]
    return tuple(sorted(found, key=lambda alternative: -alternative.count))


def _ways(query: SearchQuery) -> Iterator[tuple[str, SearchQuery]]:
    query = replace(query, page="1")
    wider = [miles for miles in RADII if miles > query.radius_miles]
    if query.places and wider:
        yield f"within {wider[-1]} miles", replace(query, radius_miles=wider[-1])
    for text, without in GROUPS.items():
        if (way := replace(query, **without)) != query:
            yield text, way
    pieces = [piece.group() for piece in PIECE.finditer(query.words)]
    for number, piece in enumerate(pieces) if len(pieces) > 1 else ():
        yield f"without “{piece}”", replace(query, words=" ".join(pieces[:number] + pieces[number + 1 :]))


def _count(asked: Conditions) -> Sql:
    return (
        sql("(SELECT count(*) FROM (SELECT FROM posting_search WHERE ")
        + asked.all_looked_up
        + sql(" LIMIT %s) few)", COUNTED)
    )
