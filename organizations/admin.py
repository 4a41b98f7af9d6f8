from django.contrib import admin
from django.db.models import Count

from organizations.models import Membership, Organization
from postings.search import index_organization


class MemberAdmin(admin.ModelAdmin):
    """A screen for the members of organizations: it has the rows that they may edit, and no others."""

    def get_queryset(self, request):
        return super().get_queryset(request).edited_by(request.user)

    def has_module_permission(self, request):
        return is_member(request.user)

    def has_view_permission(self, request, obj=None):
        return is_member(request.user)

    def has_change_permission(self, request, obj=None):
        return is_member(request.user)


def is_member(user):
    """Asked many times while one page is made; answered once."""
    if not hasattr(user, "_is_member"):
        user._is_member = user.is_superuser or (user.is_authenticated and user.memberships.exists())
    return user._is_member


class MembershipInline(admin.TabularInline):
    model = Membership
    extra = 0
    autocomplete_fields = ["user"]


@admin.register(Organization)
class OrganizationAdmin(MemberAdmin):
    list_display = ["name", "kind", "url", "roles"]
    list_filter = ["kind"]
    search_fields = ["name"]

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(number_of_roles=Count("postings"))

    def get_inlines(self, request, obj):
        return [MembershipInline] if request.user.is_superuser else []

    def get_readonly_fields(self, request, obj=None):
        return [] if request.user.is_superuser else ["name", "slug"]

    def get_prepopulated_fields(self, request, obj=None):
        return {"slug": ["name"]} if request.user.is_superuser and obj is None else {}

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if {"name", "kind"} & set(form.changed_data):
            index_organization(obj.pk)

    @admin.display(ordering="number_of_roles")
    def roles(self, organization):
        return organization.number_of_roles
