from django.shortcuts import redirect, render
from django.views.decorators.http import conditional_page, require_safe

from postings.facts.summary import description
from postings.models import Posting
from postings.role_page import role_page
from postings.search.similar import similar
from postings.structured_data import job_posting, script_content
from postings.views.gone import gone


@require_safe
@conditional_page
def role(request, pk, slug):
    posting = Posting.objects.visible().for_page().with_changes().filter(pk=pk).first()
    if posting is None:
        return gone(request, pk)
    if slug != posting.slug:
        return redirect(posting, permanent=True)
    data = job_posting(posting)
    context = {
        "posting": posting,
        "page_title": f"{posting.title}, {posting.hiring_organization}",
        "page_description": description(posting),
        "page": role_page(posting),
        "current": posting.is_current(),
        "similar": similar(posting),
        "structured_data": data and script_content(data),
    }
    return render(request, "postings/detail.html", context)
