from django.contrib import admin
from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Func, IntegerField, OuterRef
from django.urls import reverse
from django.utils.html import format_html

from organizations.models import Membership, Organization
from organizations.paging import BoundedPaginator
from postings.models import Posting
from postings.search import index_organization

MOST_ROLES = 100  # that are counted of one organization


class MemberAdmin(admin.ModelAdmin):
    """A screen for the members of organizations: it has the rows that they may edit, and no others.

    Nothing on its list grows with the table: rows are counted up to a bound, and choices by it not at all.
    """

    paginator = BoundedPaginator
    show_full_result_count = False
    show_facets = admin.ShowFacets.NEVER
    list_per_page = 50
    ordering = ["-pk"]

    def get_queryset(self, request):
        return super().get_queryset(request).edited_by(request.user)

    def get_sortable_by(self, request):
        """Only who sees a few rows may have them sorted by any column."""
        return [] if request.user.is_superuser else super().get_sortable_by(request)

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
    raw_id_fields = ["user"]
    verbose_name = "person who may post"
    verbose_name_plural = "people who may post"


@admin.register(Organization)
class OrganizationAdmin(MemberAdmin):
    list_display = ["name", "kind", "url", "roles"]
    list_filter = ["kind"]
    search_fields = ["name"]
    ordering = ["name"]

    def get_queryset(self, request):
        """With the number of its roles, up to the bound. Asked for a range in its order, and not for one value, the
        database walks the index even where one organization has nearly all roles; else it reads the table for each."""
        this = OuterRef("pk")
        roles = Posting.objects.filter(hiring_organization__gte=this, hiring_organization__lte=this)
        some = roles.order_by("hiring_organization_id").values("pk")[: MOST_ROLES + 1]
        counted = Func(ArraySubquery(some), function="cardinality", output_field=IntegerField())
        return super().get_queryset(request).annotate(number_of_roles=counted)

    def get_inlines(self, request, obj):
        return [MembershipInline] if request.user.is_superuser else []

    def get_readonly_fields(self, request, obj=None):
        return [] if request.user.is_superuser else ["name", "slug"]

    def get_prepopulated_fields(self, request, obj=None):
        return {"slug": ["name"]} if request.user.is_superuser and obj is None else {}

    def has_delete_permission(self, request, obj=None):
        """One with roles stays: they name it. The action that deletes many is none of this screen."""
        return super().has_delete_permission(request, obj) and obj is not None and not obj.postings.exists()

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        if {"name", "kind"} & set(form.changed_data):
            index_organization(obj.pk)

    @admin.display
    def roles(self, organization):
        number = organization.number_of_roles
        address = f"{reverse('admin:postings_posting_changelist')}?organization={organization.pk}"
        return format_html('<a href="{}">{}</a>', address, number if number <= MOST_ROLES else f"over {MOST_ROLES}")
