from django.http import Http404, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_safe

from postings.cached_page import cached_page
from postings.filters import PostingFilterSet
from postings.landing import Landing, in_state, of_kind, remote
from postings.views.results import results


@require_safe
@cached_page
def roles_in(request, state):
    try:
        return _page(request, in_state(state))
    except KeyError:
        raise Http404("There is no such state.") from None


@require_safe
@cached_page
def roles_remote(request):
    return _page(request, remote())


@require_safe
@cached_page
def roles_of_kind(request, kind):
    try:
        return _page(request, of_kind(kind))
    except KeyError:
        raise Http404("There is no such kind of role.") from None


def _page(request, landing: Landing):
    """The list with the filter set, so that one can go on from here."""
    filters = PostingFilterSet(QueryDict(landing.query.querystring))
    context = results(filters, filters.query, landing.heading) | {"landing": True}
    return render(request, "postings/list.html", context)
