"""Roles with a title like another's."""

from django.contrib.postgres.search import SearchQuery as TextQuery
from django.contrib.postgres.search import SearchRank
from django.db.models import F, prefetch_related_objects

from postings.models import Posting, PostingSearch
from postings.search.words import CONFIGURATION

CANDIDATES = 100  # the newest ones; ranking all that share a common word would take long
AT_MOST = 3


class AnyWord(TextQuery):
    """Any word of a text, in the spelling of the index."""

    def as_sql(self, *args, **options):
        every_word, params = super().as_sql(*args, **options)
        return f"replace({every_word}::text, '&', '|')::tsquery", params


def similar(posting: Posting) -> list[Posting]:
    """Two statements: the second reads the locations of all of them, and those of `posting` if they are not at hand."""
    words = AnyWord(posting.title, config=CONFIGURATION)
    newest = PostingSearch.objects.filter(title=words).exclude(pk=posting.pk).order_by("-posted", "-pk")
    among = Posting.objects.current().filter(pk__in=newest.values("pk")[:CANDIDATES])
    rank = SearchRank(F("search_row__title"), words)
    ranked = among.alias(rank=rank).order_by("-rank", F("date_posted").desc(nulls_last=True), "-pk")
    found = list(ranked.select_related("hiring_organization")[:AT_MOST])
    prefetch_related_objects([posting, *found], "locations")
    return found
