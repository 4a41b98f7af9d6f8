from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from postings.calendar import deadline as deadline_file
from postings.models import Posting


@require_safe
def deadline(request, pk):
    posting = get_object_or_404(Posting.objects.current().select_related("hiring_organization"), pk=pk)
    if not posting.valid_through:
        raise Http404("This role has no closing date.")
    url = request.build_absolute_uri(posting.get_absolute_url())
    headers = {"Content-Disposition": f'attachment; filename="{posting.slug}.ics"'}
    return HttpResponse(deadline_file(posting, url), content_type="text/calendar; charset=utf-8", headers=headers)
