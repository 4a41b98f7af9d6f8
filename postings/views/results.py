"""What every page that lists roles hands to its template."""

from dataclasses import replace
from typing import Any

from postings.filters import PostingFilterSet
from postings.search import SearchQuery, SearchResult, search


def results(filters: PostingFilterSet, query: SearchQuery) -> dict[str, Any]:
    result = search(query)
    return {
        "filters": filters,
        "result": result,
        "messages_of_search": [*filters.messages, *result.messages],
        "first": (result.page - 1) * query.page_size + 1,
        "previous": _page(query, result.previous),
        "next": _page(query, result.next),
        "feed_query": _feed_query(query),
        "section": "roles",
    }


def status(result: SearchResult) -> int:
    return 404 if result.beyond_the_end else 200


def _page(query: SearchQuery, page: str) -> str:
    return replace(query, page=page).querystring if page else ""


def _feed_query(query: SearchQuery) -> str:
    querystring = replace(query, page="1").querystring
    return f"?{querystring}" if querystring else ""
