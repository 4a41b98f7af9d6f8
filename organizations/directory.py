"""The organizations that a visitor may look through."""

from django.db.models import Count, QuerySet

from organizations.models import Organization
from postings.models import Posting


def hiring_organizations() -> QuerySet[Organization]:
    """Those with a current role, each with their number as `current_roles`."""
    current = Organization.objects.filter(postings__in=Posting.objects.current())
    return current.annotate(current_roles=Count("postings")).order_by("name")
