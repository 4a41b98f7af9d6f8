from django.contrib import admin
from django.shortcuts import get_object_or_404
from django.urls import path

from organizations.admin import MemberAdmin
from postings.admin.reading.review import document_review, review
from postings.admin.reading.view import read_documents, renew_document
from postings.models import SourceDocument


@admin.register(SourceDocument)
class SourceDocumentAdmin(MemberAdmin):
    """What came in and what became of it, to read: a document changes where its author keeps it, or by a newer
    version that is handed in here."""

    change_form_template = "admin/postings/sourcedocument/document.html"
    list_display = ["name", "outcome", "reason", "format", "imported_at"]
    list_filter = ["outcome"]
    search_fields = ["key"]
    search_help_text = "A part of its name, path or address."
    fields = ["key", "outcome", "reason", "format", "size", "sha256", "imported_at", "text"]
    readonly_fields = ["size"]

    def get_queryset(self, request):
        documents = super().get_queryset(request)
        listing = request.resolver_match.view_name.endswith("_changelist")
        return documents.defer("content", "text") if listing else documents

    def get_urls(self):
        own = [
            path("read/", self.admin_site.admin_view(self.read), name="postings_sourcedocument_read"),
            path("review/", self.admin_site.admin_view(self.review), name="postings_sourcedocument_review"),
            path("<int:pk>/renew/", self.admin_site.admin_view(self.renew), name="postings_sourcedocument_renew"),
        ]
        return own + super().get_urls()

    def read(self, request):
        return read_documents(self, request)

    def review(self, request):
        return review(self, request)

    def renew(self, request, pk):
        return renew_document(self, request, get_object_or_404(self.get_queryset(request), pk=pk))

    def change_view(self, request, object_id, form_url="", extra_context=None):
        document = self.get_object(request, object_id)
        shown = {"title": document.name, "subtitle": None} if document else {}
        if document:
            shown["review"] = document_review(document, request.user)
        return super().change_view(request, object_id, form_url, {**(extra_context or {}), **shown})

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description="size in bytes")
    def size(self, document):
        return len(document.content)
