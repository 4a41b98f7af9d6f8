"""What every page that lists roles hands to its template."""

from dataclasses import replace
from typing import Any

from django.template.defaultfilters import pluralize

from postings.filters import PostingFilterSet
from postings.search import Order, SearchQuery, SearchResult, search
from postings.search.query import ORDER_LABELS

EACH = "place, travel, pay and requirements of each, as the employer’s own document states them."


def results(filters: PostingFilterSet, query: SearchQuery, heading: str) -> dict[str, Any]:
    result = search(query)
    return {
        "heading": heading,
        "page_title": f"{heading}: {query.words}" if query.words else heading,
        "page_description": f"{heading}: {EACH}",
        "filters": filters,
        "result": result,
        "total": _total(result),
        "without_remote": _without_remote(query, result),
        "messages_of_search": [*filters.messages, *result.messages],
        "orders": _orders(query),
        "first": (result.page - 1) * query.page_size + 1,
        "previous": _page(query, result.previous),
        "next": _page(query, result.next),
        "feed_query": _feed_query(query),
        "section": "roles",
        "landing": False,  # a template takes 30 microseconds to find out that a name is nowhere
        "browse": (),
    }


def _orders(query: SearchQuery) -> list[tuple[str, str]]:
    """The one by default has an empty value: it has no place in an address. Without words that is the newest first."""
    default, left_out = (Order.RELEVANCE, None) if query.words else (Order.NEWEST, Order.RELEVANCE)
    first = [("", ORDER_LABELS[default])]
    return first + [(order, label) for order, label in ORDER_LABELS.items() if order not in (default, left_out)]


def _total(result: SearchResult) -> str:
    about = "" if result.total_is_exact else "about "
    return f"{about}{result.total:,} role{pluralize(result.total)}" if result.total else "no roles"


def _without_remote(query: SearchQuery, result: SearchResult) -> str:
    """The same search without the roles elsewhere that can be done remotely, where it found any."""
    is_of_use = query.with_remote and any(hit.remote_match for hit in result.hits)
    return replace(query, with_remote=False, page="1").querystring if is_of_use else ""


def status(result: SearchResult) -> int:
    return 404 if result.beyond_the_end else 200


def _page(query: SearchQuery, page: str) -> str:
    return replace(query, page=page).querystring if page else ""


def _feed_query(query: SearchQuery) -> str:
    querystring = replace(query, page="1").querystring
    return f"?{querystring}" if querystring else ""
