from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import conditional_page, require_safe

from organizations.directory import hiring_organizations
from organizations.models import FormerSlug, Organization


@require_safe
@conditional_page
def organization_list(request):
    context = {
        "organizations": hiring_organizations(),
        "page_title": "Organizations",
        "page_description": "Schools, districts, charter networks and nonprofits with open roles in education.",
        "section": "organizations",
    }
    return render(request, "organizations/list.html", context)


@require_safe
@conditional_page
def organization_detail(request, slug):
    organization = Organization.objects.filter(slug=slug).first()
    if organization is None:
        return redirect(get_object_or_404(FormerSlug, slug=slug).organization, permanent=True)
    postings = organization.postings.current().for_list().newest_first()
    context = {
        "organization": organization,
        "postings": postings,
        "page_title": f"{organization}: open roles",
        "page_description": f"Open roles at {organization}, each read from the document that describes it.",
    }
    return render(request, "organizations/detail.html", context)
