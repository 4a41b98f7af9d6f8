from django import forms
from django.contrib import admin
from django.db import models

from postings.models import PostingLocation, PostingSection, Qualification, Responsibility

AT_THE_END = 1_000_000


class PartForm(forms.ModelForm):
    position = forms.IntegerField(
        required=False, min_value=0, max_value=AT_THE_END, widget=forms.NumberInput(attrs={"size": 3})
    )

    def clean_position(self):
        """Left empty, it comes last; `renumber` closes gaps and parts twins, so any number will do."""
        position = self.cleaned_data["position"]
        return AT_THE_END if position is None else position

    def save(self, commit=True):
        if set(self.changed_data) - {"position"}:
            self.instance.span_start = self.instance.span_end = None  # the source does not say it so
        return super().save(commit)

    def _get_validation_exclusions(self):
        return super()._get_validation_exclusions() | {"position"}


class PartFormSet(forms.BaseInlineFormSet):
    def add_fields(self, form, index):
        """A column's heading is no label to a screen reader: each field says its own."""
        super().add_fields(form, index)
        for name, field in form.fields.items():
            field.widget.attrs["aria-label"] = field.label or name.capitalize()


def renumber(parts):
    """Number the parts of a posting from 0 in their order, for which a form may leave gaps and twins."""
    ordered = list(parts.order_by("position", "pk"))
    moved = [part for number, part in enumerate(ordered) if part.position != number]
    for number, part in enumerate(ordered):
        part.position = number
    parts.model.objects.bulk_update(moved, ["position"])


class PartInline(admin.TabularInline):
    form = PartForm
    formset = PartFormSet
    formfield_overrides = {models.TextField: {"widget": forms.Textarea(attrs={"rows": 3})}}
    extra = 0

    def has_view_permission(self, request, obj=None):
        return True  # of a posting that one sees; the posting's own screen says who does

    def has_add_permission(self, request, obj=None):
        return self.may_change(request, obj)

    def has_change_permission(self, request, obj=None):
        return self.may_change(request, obj)

    def has_delete_permission(self, request, obj=None):
        return self.may_change(request, obj)

    def may_change(self, request, posting):
        return self.admin_site.get_model_admin(self.parent_model).has_change_permission(request, posting)


class LocationInline(PartInline):
    model = PostingLocation
    verbose_name = "place"
    verbose_name_plural = "places"
    fields = ["position", "address_locality", "address_region", "address_country", "remote"]


class ResponsibilityInline(PartInline):
    model = Responsibility
    fields = ["position", "group", "text"]


class QualificationInline(PartInline):
    model = Qualification
    fields = ["position", "group", "lead", "text", "level", "kind", "minimum_degree", "minimum_years"]


class SectionInline(PartInline):
    model = PostingSection
    verbose_name = "section"
    verbose_name_plural = "sections, in the order of the page"
    fields = ["position", "kind", "heading", "body", "shared"]
