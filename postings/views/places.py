from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from postings.search.gazetteer.suggestions import suggestions


@require_safe
@cache_control(public=True, max_age=86400)
def places(request):
    """The options of the place box for what has been typed so far."""
    return render(request, "postings/_places.html", {"places": suggestions(request.GET.get("place", "")[:100])})
