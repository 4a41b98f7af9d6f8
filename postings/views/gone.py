from django.http import Http404
from django.shortcuts import render

from postings.models import RemovedPosting


def gone(request, pk):
    """410 for a role that was public and was removed: search engines forget it. Raises Http404 for any other."""
    if not RemovedPosting.objects.filter(pk=pk).exists():
        raise Http404("There is no such role.")
    return render(request, "410.html", status=410)
