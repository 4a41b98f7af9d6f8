"""One page of roles for a query: what the list page, the feeds and the alerts call."""

from datetime import date

from postings.search.database import TookTooLong
from postings.search.engine import answer
from postings.search.hits import hits
from postings.search.query import SearchQuery
from postings.search.result import SearchResult

TOO_LONG = "This search took too long. Try fewer or rarer words, or another filter."


def search(query: SearchQuery, today: date | None = None) -> SearchResult:
    """Five statements at most, whatever the number of roles."""
    try:
        found = answer(query, today)
    except TookTooLong:
        return SearchResult(query=query, messages=(TOO_LONG,))
    return SearchResult(
        query=query,
        hits=hits(query, found),
        total=found.counts.total,
        total_is_exact=found.is_exact,
        facets=found.counts.facets,
        page=found.number,
        pages=max(1, -(-found.counts.total // query.page_size)),
        next=found.page.next,
        previous=found.page.previous,
    )
