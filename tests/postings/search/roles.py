"""Roles in the board, and what a search finds of them."""

from postings.search import SearchQuery, index, search
from tests.factories import (
    PostingFactory,
    PostingLocationFactory,
    ResponsibilityFactory,
)


def role(title="Coach", *, at=(), remote_in=None, duties=(), **values):
    posting = PostingFactory(title=title, **values)
    for city, region, *abroad in at:
        country = abroad[0] if abroad else "US"
        PostingLocationFactory(posting=posting, address_locality=city, address_region=region, address_country=country)
    if remote_in is not None:
        country, _, region = remote_in.partition("-")
        PostingLocationFactory(
            posting=posting, remote=True, address_locality="", address_region=region, address_country=country
        )
    for text in duties:
        ResponsibilityFactory(posting=posting, text=text)
    index([posting.pk])
    return posting


def found(**query):
    return [hit.posting.title for hit in search(SearchQuery(**query)).hits]
