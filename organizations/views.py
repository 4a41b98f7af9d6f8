from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from organizations.directory import hiring_organizations
from organizations.models import FormerSlug, Organization
from postings.cached_page import cached_page

ORGANIZATIONS_ON_A_PAGE = 60
ROLES_ON_A_PAGE = 50  # the list of roles has the rest


@require_safe
@cached_page
def organization_list(request):
    pages = Paginator(hiring_organizations(), ORGANIZATIONS_ON_A_PAGE)
    context = {
        "organizations": pages.get_page(request.GET.get("page")),
        "page_title": "Organizations",
        "page_description": "Schools, districts, charter networks and nonprofits with open roles in education.",
        "section": "organizations",
    }
    return render(request, "organizations/list.html", context)


@require_safe
@cached_page
def organization_detail(request, slug):
    organization = Organization.objects.filter(slug=slug).first()
    if organization is None:
        return redirect(get_object_or_404(FormerSlug, slug=slug).organization, permanent=True)
    current = organization.postings.current()
    context = {
        "organization": organization,
        "total": current.count(),
        "postings": current.for_list().newest_first()[:ROLES_ON_A_PAGE],
        "page_title": f"{organization}: open roles",
        "page_description": f"Open roles at {organization}, each read from the document that describes it.",
    }
    return render(request, "organizations/detail.html", context)
