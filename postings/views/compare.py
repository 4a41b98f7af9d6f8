from django.shortcuts import render
from django.views.decorators.http import require_safe

from postings.comparison import AT_LEAST, AT_MOST, columns, fact_rows, requirement_rows
from postings.models import Posting
from postings.views.chosen import chosen_numbers, in_order


@require_safe
def compare(request):
    numbers = chosen_numbers(request)
    postings = in_order(Posting.objects.visible().for_page().prefetch_related("locations"), numbers[:AT_MOST])
    context = {
        "postings": postings,
        "columns": columns(postings),
        "enough": len(postings) >= AT_LEAST,
        "left_out": len(numbers) - len(postings),
        "at_most": AT_MOST,
        "facts": fact_rows(postings),
        "requirements": requirement_rows(postings),
    }
    return render(request, "postings/compare.html", context)
