from django.shortcuts import render
from django.views.decorators.http import require_safe

from jobboard.limits.views import limited_searches
from postings.cached_page import cached_page
from postings.filters import PostingFilterSet
from postings.landing import landings
from postings.views.results import results, status


@require_safe
@cached_page
@limited_searches
def roles(request):
    filters = PostingFilterSet(request.GET)
    context = results(filters, filters.query, "Roles in education")
    if not filters.active:
        context["browse"] = landings(context["result"])
    return render(request, "postings/list.html", context, status=status(context["result"]))
