from datetime import timedelta

from django.contrib import admin
from django.db.models import Q
from django.utils import timezone

from organizations.models import Organization
from postings.choices import PostingStatus

SOON = 14  # days
MOST_ORGANIZATIONS = 30  # that are offered to choose from


class MeaningFilter(admin.SimpleListFilter):
    """A filter whose every choice is one condition."""

    def lookups(self, request, model_admin):
        return [(value, label) for value, (label, _) in self.meanings().items()]

    def queryset(self, request, postings):
        _, condition = self.meanings().get(self.value(), ("", Q()))
        return postings.filter(condition)


class FlaggedFilter(MeaningFilter):
    title = "needs a look"
    parameter_name = "flagged"

    def meanings(self):
        return {
            "remarks": ("Has remarks", ~Q(remarks=[])),
            "duplicate": ("Likely duplicate", Q(possible_duplicate_of__isnull=False)),
            "employer": ("Nobody named who hires", Q(hiring_organization=None)),
        }


class DeadlineFilter(MeaningFilter):
    """Of what is published: a draft and a closed role wait for nothing."""

    title = "closing date"
    parameter_name = "closes"

    def meanings(self):
        today = timezone.localdate()
        published = Q(status=PostingStatus.PUBLISHED)
        soon = Q(valid_through__range=(today, today + timedelta(days=SOON)))
        return {
            "soon": (f"In the next {SOON} days", published & soon),
            "passed": ("Has passed", published & Q(valid_through__lt=today)),
            "none": ("None", published & Q(valid_through=None)),
        }


class SourceFilter(MeaningFilter):
    title = "origin"
    parameter_name = "origin"

    def meanings(self):
        return {
            "document": ("Read from a document", Q(source_document__isnull=False)),
            "hand": ("Written by hand", Q(source_document=None)),
        }


class OrganizationFilter(admin.SimpleListFilter):
    """Offers a member their own; among all, the list of organizations leads to the roles of one."""

    title = "organization"
    parameter_name = "organization"

    def lookups(self, request, model_admin):
        chosen = request.GET.get(self.parameter_name, "")
        own = Organization.objects.edited_by(request.user)
        if request.user.is_superuser:
            own = own.filter(pk=chosen) if _is_number(chosen) else own.none()
        return [(str(pk), name) for pk, name in own.values_list("pk", "name")[:MOST_ORGANIZATIONS]]

    def queryset(self, request, postings):
        chosen = self.value() or ""
        return postings.filter(hiring_organization=chosen) if _is_number(chosen) else postings


def _is_number(text):
    return text.isdecimal() and len(text) < 19
