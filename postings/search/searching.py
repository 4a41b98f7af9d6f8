"""One page of roles for a query: what the list page, the feeds and the alerts call."""

from dataclasses import replace
from datetime import date

from django.utils import timezone

from postings.search.corrections import corrected
from postings.search.database import TookTooLong, together
from postings.search.engine import Answer, answer
from postings.search.hits import hits
from postings.search.loosening import loosened
from postings.search.offers import offers
from postings.search.query import SearchQuery
from postings.search.result import SearchResult

TOO_LONG = "This search took too long. Try fewer or rarer words, or another filter."


def search(query: SearchQuery, today: date | None = None) -> SearchResult:
    """Six statements at most, whatever the number of roles."""
    today = today or timezone.localdate()
    try:
        with together():
            return _search(query, today)
    except TookTooLong:
        return SearchResult(query=query, messages=(TOO_LONG,))


def _search(query: SearchQuery, today: date) -> SearchResult:
    found = answer(query, today)
    correction = corrected(query.words, found.unknown) if found.unknown else ""
    if correction:
        better = replace(query, words=correction)
        result = _result(better, answer(better, today), today, did_you_mean=correction)
        return replace(result, offers=offers(query))  # a place may be no word of any role
    return _result(query, found, today)


def _result(query: SearchQuery, found: Answer, today: date, did_you_mean: str = "") -> SearchResult:
    empty = not found.counts.total
    return SearchResult(
        query=query,
        hits=hits(query, found),
        total=found.counts.total,
        total_is_exact=found.is_exact,
        facets=found.counts.facets,
        did_you_mean=did_you_mean,
        offers=offers(query),
        loosened=loosened(query, today) if empty else (),
        messages=_messages(query, found),
        page=found.number,
        pages=max(1, -(-found.counts.total // query.page_size)),
        next=found.page.next,
        previous=found.page.previous,
    )


def _messages(query: SearchQuery, found: Answer) -> tuple[str, ...]:
    if query.words.strip() and not found.asked.clauses:
        return (f"There is no word to search for in “{query.words}”.",)
    return ()
