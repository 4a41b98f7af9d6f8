from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from postings.cached_page import cached_page
from postings.facts.summary import description
from postings.models import Posting
from postings.role_page import role_page
from postings.search.similar import similar
from postings.structured_data import job_posting, script_content
from postings.views.gone import gone


@require_safe
@cached_page
def role(request, pk, slug):
    posting = Posting.objects.visible().for_page().with_changes().filter(pk=pk).first()
    if posting is None:
        return gone(request, pk)
    if slug != posting.slug:
        return redirect(posting, permanent=True)
    others = similar(posting)
    data = job_posting(posting)
    context = {
        "posting": posting,
        "page_title": f"{posting.title}, {posting.hiring_organization}",
        "page_description": description(posting),
        "page": role_page(posting),
        "current": posting.is_current(),
        "similar": others,
        "structured_data": data and script_content(data),
    }
    return render(request, "postings/detail.html", context)
