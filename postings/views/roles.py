from django.core.paginator import Paginator
from django.shortcuts import render
from django.views.decorators.http import conditional_page, require_safe

from postings.models import Posting

PAGE_SIZE = 20


@require_safe
@conditional_page
def roles(request):
    current = Posting.objects.current().for_list().newest_first()
    page = Paginator(current, PAGE_SIZE).get_page(request.GET.get("page"))
    return render(request, "postings/list.html", {"page": page, "section": "roles"})
