"""Atom and RSS of any search: the parameters are those of the list."""

from dataclasses import replace
from datetime import datetime, time

from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed

from jobboard.limits.views import limited_searches
from postings.cached_page import cached_page
from postings.facts.summary import summary_of
from postings.filters import PostingFilterSet
from postings.models import Posting
from postings.search import Order, SearchQuery, search

LENGTH = 50


@method_decorator([cached_page, limited_searches], name="__call__")
class RolesFeed(Feed):
    feed_type = Rss201rev2Feed
    title = "Rolecall: roles in education"
    description = "Roles in education, newest first."

    def get_object(self, request) -> SearchQuery:
        query = PostingFilterSet(request.GET).query
        return replace(query, order=Order.NEWEST, page="1", page_size=LENGTH)

    def link(self, query: SearchQuery) -> str:
        querystring = replace(query, order=Order.RELEVANCE).querystring
        return reverse("roles") + (f"?{querystring}" if querystring else "")

    def items(self, query: SearchQuery) -> list[Posting]:
        return [hit.posting for hit in search(query).hits]

    def item_title(self, posting: Posting) -> str:
        return f"{posting.title}, {posting.hiring_organization}"

    def item_description(self, posting: Posting) -> str:
        return ". ".join(f"{label}: {text}" for label, text in summary_of(posting))

    def item_pubdate(self, posting: Posting) -> datetime | None:
        if not posting.date_posted:
            return None
        return timezone.make_aware(datetime.combine(posting.date_posted, time()))

    def item_updateddate(self, posting: Posting) -> datetime:
        return posting.updated_at

    def item_author_name(self, posting: Posting) -> str:
        return posting.hiring_organization.name


class RolesAtomFeed(RolesFeed):
    feed_type = Atom1Feed
    subtitle = RolesFeed.description
