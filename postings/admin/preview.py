from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone

from organizations.models import Organization
from postings.choices import PostingStatus
from postings.role_page import role_page

NOBODY = Organization(name="Nobody is named yet", slug="nobody")


def preview(screen, request, pk):
    """The page of a role as it will be once it is published, for those who may write it."""
    posting = get_object_or_404(screen.get_queryset(request).for_page().with_changes(), pk=pk)
    posting.hiring_organization = posting.hiring_organization or NOBODY
    status, posting.status = posting.get_status_display(), PostingStatus.PUBLISHED
    first_day = max(timezone.localdate(), posting.date_posted or timezone.localdate())
    context = {
        "posting": posting,
        "page": role_page(posting),
        "page_title": f"Preview: {posting.title}",
        "current": posting.is_current(first_day),
        "status": status,
    }
    return TemplateResponse(request, "admin/postings/posting/preview.html", context)
