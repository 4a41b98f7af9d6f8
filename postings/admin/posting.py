from django.contrib import admin
from django.urls import path

from organizations.admin import MemberAdmin
from organizations.models import Organization
from postings.admin.parts import LocationInline, QualificationInline, ResponsibilityInline, SectionInline, renumber
from postings.admin.posting_fieldsets import POSTING_FIELDSETS
from postings.admin.posting_filters import FlaggedFilter
from postings.admin.posting_form import PostingForm
from postings.admin.preview import preview
from postings.admin.publishing import close, publish
from postings.changing import keep_in_step
from postings.choices import PostingStatus
from postings.models import Posting


@admin.register(Posting)
class PostingAdmin(MemberAdmin):
    form = PostingForm
    fieldsets = POSTING_FIELDSETS
    inlines = [LocationInline, ResponsibilityInline, QualificationInline, SectionInline]
    actions = [publish, close]
    list_display = ["title", "hiring_organization", "kind", "status", "date_posted", "valid_through", "needs_a_look"]
    list_filter = ["status", FlaggedFilter, "kind", ("hiring_organization", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["hiring_organization"]
    search_fields = ["title", "hiring_organization__name", "occupation_code"]
    autocomplete_fields = ["hiring_organization", "possible_duplicate_of"]
    readonly_fields = ["source_document", "closed_at", "created_at", "updated_at"]
    ordering = ["-pk"]
    save_on_top = True

    def get_urls(self):
        own = path("<int:pk>/preview/", self.admin_site.admin_view(self.preview), name="postings_posting_preview")
        return [own, *super().get_urls()]

    def preview(self, request, pk):
        return preview(self, request, pk)

    def get_form(self, request, obj=None, change=False, **options):
        form = super().get_form(request, obj, change=change, **options)
        form.user = request.user
        return form

    def formfield_for_foreignkey(self, db_field, request, **options):
        model = {"hiring_organization": Organization, "possible_duplicate_of": Posting}[db_field.name]
        options["queryset"] = model.objects.edited_by(request.user)
        return super().formfield_for_foreignkey(db_field, request, **options)

    def has_add_permission(self, request):
        return self.has_module_permission(request)

    def has_change_permission(self, request, obj=None):
        """An editor writes drafts; what is public changes through a publisher."""
        if obj is None or obj.status == PostingStatus.DRAFT:
            return self.has_module_permission(request)
        return self.has_publish_permission(request, obj)

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

    def save_formset(self, request, form, formset, change):
        super().save_formset(request, form, formset, change)
        renumber(formset.model.objects.filter(posting=form.instance))
        if formset.has_changed():
            form.instance.forget_evidence([formset.prefix])

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        keep_in_step([form.instance.pk])

    def view_on_site(self, obj):
        return obj.get_absolute_url() if Posting.objects.visible().filter(pk=obj.pk).exists() else None

    @admin.display(boolean=True)
    def needs_a_look(self, posting):
        return bool(posting.remarks or posting.possible_duplicate_of_id)
