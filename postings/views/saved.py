from django.shortcuts import render
from django.views.decorators.http import require_safe

from postings.models import Posting
from postings.views.chosen import chosen_numbers, in_order

AT_MOST = 100


@require_safe
def saved(request):
    """Which roles are saved stands in the address alone: the browser keeps it, and a link can share it."""
    numbers = chosen_numbers(request)[:AT_MOST]
    postings = in_order(Posting.objects.visible().for_list(), numbers)
    context = {"postings": postings, "left_out": len(numbers) - len(postings), "section": "saved"}
    return render(request, "postings/saved.html", context)
