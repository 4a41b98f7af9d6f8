from django.shortcuts import render
from django.views.decorators.http import conditional_page, require_safe

from postings.filters import PostingFilterSet
from postings.views.results import results, status


@require_safe
@conditional_page
def roles(request):
    filters = PostingFilterSet(request.GET)
    context = results(filters, filters.query) | {"heading": "Roles in education"}
    return render(request, "postings/list.html", context, status=status(context["result"]))
