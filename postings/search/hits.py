"""The roles of a page, with what the list shows of them."""

from postings.models import Posting
from postings.search.engine import Answer
from postings.search.kept_roles import roles
from postings.search.near import distance
from postings.search.provisos import provisos
from postings.search.query import SearchQuery
from postings.search.result import Hit
from postings.search.snippets import snippets


def hits(query: SearchQuery, found: Answer) -> tuple[Hit, ...]:
    """Two statements at most."""
    ids = list(found.page.ids)
    if not ids:
        return ()
    postings = roles(ids)
    marked = snippets(found.asked.clauses, ids)
    return tuple(_hit(postings[pk], marked.get(pk, ""), query, found.near) for pk in ids if pk in postings)


def _hit(posting: Posting, snippet: str, query: SearchQuery, near: dict[int, float]) -> Hit:
    miles = distance(posting, near)
    remote_match = bool(query.places) and miles is None and _is_remote(posting)
    return Hit(posting, snippet, miles, remote_match, provisos(query, posting, remote_match=remote_match))


def _is_remote(posting: Posting) -> bool:
    return "remote" in posting.work_arrangements or any(location.remote for location in posting.locations.all())
