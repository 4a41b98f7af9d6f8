from django.contrib import admin
from django.urls import path, reverse
from django.utils.html import format_html

from organizations.admin import MemberAdmin
from organizations.models import Organization
from postings.admin.doubts import doubts
from postings.admin.edits import edits_of
from postings.admin.employer_fields import employer_field
from postings.admin.parts import LocationInline, QualificationInline, ResponsibilityInline, SectionInline, renumber
from postings.admin.posting_fieldsets import POSTING_FIELDSETS
from postings.admin.posting_filters import DeadlineFilter, FlaggedFilter, OrganizationFilter, SourceFilter
from postings.admin.posting_form import PostingForm
from postings.admin.posting_search import found
from postings.admin.preview import preview
from postings.admin.publishing import close, publish, warn_if_hidden
from postings.changing import keep_in_step
from postings.choices import PostingStatus
from postings.models import Posting


@admin.register(Posting)
class PostingAdmin(MemberAdmin):
    form = PostingForm
    fieldsets = POSTING_FIELDSETS
    inlines = [LocationInline, ResponsibilityInline, QualificationInline, SectionInline]
    actions = [publish, close]
    list_display = ["title", "organization", "status_badge", "posted", "closes", "needs_a_look"]
    list_filter = ["status", FlaggedFilter, DeadlineFilter, OrganizationFilter, "kind", SourceFilter]
    list_select_related = ["hiring_organization"]
    search_fields = ["title"]  # `get_search_results` says how
    search_help_text = "Words of the title or the organization, or a class code."
    readonly_fields = ["document", "closed_at", "created_at", "updated_at"]
    raw_id_fields = ["possible_duplicate_of"]
    save_on_top = True
    change_form_template = "admin/postings/posting/form.html"
    object_history_template = "admin/postings/posting/history.html"

    def get_urls(self):
        own = path("<int:pk>/preview/", self.admin_site.admin_view(self.preview), name="postings_posting_preview")
        return [own, *super().get_urls()]

    def preview(self, request, pk):
        return preview(self, request, pk)

    def get_search_results(self, request, queryset, search_term):
        return found(queryset, search_term), False

    def get_form(self, request, obj=None, change=False, **options):
        form = super().get_form(request, obj, change=change, **options)
        form.user = request.user
        return form

    def formfield_for_dbfield(self, db_field, request, **options):
        if db_field.name == "hiring_organization":
            return employer_field(request.user, required=False, help_text=db_field.help_text)
        return super().formfield_for_dbfield(db_field, request, **options)

    def formfield_for_foreignkey(self, db_field, request, **options):
        options["queryset"] = Posting.objects.edited_by(request.user)
        return super().formfield_for_foreignkey(db_field, request, **options)

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        role = self.get_object(request, object_id) if object_id else None
        shown = {"may_publish": self.has_publish_permission(request, role)}
        if role:
            shown |= {"doubts": doubts(role), "edits": edits_of(role), "title": role.title, "subtitle": None}
        return super().changeform_view(request, object_id, form_url, {**shown, **(extra_context or {})})

    def history_view(self, request, object_id, extra_context=None):
        role = self.get_object(request, object_id)
        shown = {"public_changes": role.changes.all()[:100]} if role else {}
        return super().history_view(request, object_id, {**shown, **(extra_context or {})})

    def has_add_permission(self, request):
        return self.has_module_permission(request)

    def has_change_permission(self, request, obj=None):
        if obj is None:
            return self.has_module_permission(request)
        return Posting.objects.changed_by(request.user).filter(pk=obj.pk).exists()

    def has_delete_permission(self, request, obj=None):
        """A role that was public is closed and keeps its page; one that was imported would only come back."""
        if obj is None:
            return False  # the action that deletes many
        return (
            obj.status == PostingStatus.DRAFT
            and obj.source_document_id is None
            and self.has_change_permission(request, obj)
        )

    def has_publish_permission(self, request, obj=None):
        if obj is None:
            return request.user.is_superuser or Organization.objects.published_by(request.user).exists()
        return Posting.objects.published_by(request.user).filter(pk=obj.pk).exists()

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        obj.forget_evidence(form.changed_data)
        if {"status", "valid_through", "date_posted"} & set(form.changed_data):
            warn_if_hidden(request, obj)

    def save_formset(self, request, form, formset, change):
        super().save_formset(request, form, formset, change)
        renumber(formset.model.objects.filter(posting=form.instance))
        if formset.has_changed():
            form.instance.forget_evidence([formset.prefix])

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        keep_in_step([form.instance.pk])

    def construct_change_message(self, request, form, formsets, add=False):
        message = super().construct_change_message(request, form, formsets, add)
        if "status" in form.changed_data:
            message.append({"changed": {"fields": [f"status to {form.instance.get_status_display().lower()}"]}})
        return message

    def view_on_site(self, obj):
        return obj.get_absolute_url() if Posting.objects.visible().filter(pk=obj.pk).exists() else None

    @admin.display(ordering="hiring_organization__name")
    def organization(self, posting):
        return posting.hiring_organization

    @admin.display(ordering="date_posted")
    def posted(self, posting):
        return posting.date_posted

    @admin.display(ordering="valid_through")
    def closes(self, posting):
        return posting.valid_through

    @admin.display(description="status", ordering="status")
    def status_badge(self, posting):
        return format_html('<span class="state state-{}">{}</span>', posting.status, posting.get_status_display())

    @admin.display(description="to look at")
    def needs_a_look(self, posting):
        duplicate = ["likely duplicate"] if posting.possible_duplicate_of_id else []
        remarks = [f"{len(posting.remarks)} remark{'s' if len(posting.remarks) > 1 else ''}"] if posting.remarks else []
        return ", ".join(duplicate + remarks)

    @admin.display(description="source document")
    def document(self, posting):
        source = posting.source_document
        if source is None:
            return "Written by hand"
        return format_html(
            '<a href="{}">{}</a>', reverse("admin:postings_sourcedocument_change", args=[source.pk]), source.name
        )
