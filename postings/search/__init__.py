"""Search. `docs/search.md` has the picture.

index(posting_ids)      write the search rows, in the transaction that changed the postings
index_organization(id)  the same for all postings of an organization
search(query)           one page of roles, with counts
"""

from postings.search.query import Order, SearchQuery
from postings.search.result import SearchResult
from postings.search.row import index, index_organization
from postings.search.searching import search

__all__ = ["Order", "SearchQuery", "SearchResult", "index", "index_organization", "search"]
