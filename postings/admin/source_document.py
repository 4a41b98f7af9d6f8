from django.contrib import admin
from django.utils.html import format_html_join

from organizations.admin import MemberAdmin
from postings.models import SourceDocument


@admin.register(SourceDocument)
class SourceDocumentAdmin(MemberAdmin):
    """What came in and what became of it, to read: a document changes where its author keeps it."""

    list_display = ["key", "outcome", "reason", "format", "imported_at"]
    list_filter = ["outcome", "format"]
    search_fields = ["key", "reason"]
    fields = ["key", "outcome", "reason", "roles", "format", "size", "sha256", "imported_at", "text"]
    readonly_fields = ["roles", "size"]

    def get_queryset(self, request):
        documents = super().get_queryset(request)
        listing = request.resolver_match.view_name.endswith("_changelist")
        return documents.defer("content", "text") if listing else documents

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description="roles")
    def roles(self, document):
        roles = ((f"../../../posting/{role.pk}/change/", role.title) for role in document.postings.order_by("pk"))
        return format_html_join(", ", '<a href="{}">{}</a>', roles)

    @admin.display(description="size in bytes")
    def size(self, document):
        return len(document.content)
