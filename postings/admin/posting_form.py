from django import forms

from organizations.models import Organization
from postings.admin.form_fields import ChoicesField, LinesField
from postings.choices import EmploymentType, PostingStatus, WorkArrangement
from postings.models import Posting


class PostingForm(forms.ModelForm):
    """`user` is set by the screen, on a class made for the request."""

    user = None
    employment_types = ChoicesField(EmploymentType)
    work_arrangements = ChoicesField(WorkArrangement)
    remarks = LinesField(help_text="What a person should look at, one a line. Clear a line once it is dealt with.")

    class Meta:
        model = Posting
        fields = "__all__"

    def clean(self):
        cleaned = super().clean()
        if self._goes_public() and not self._may_publish(cleaned.get("hiring_organization")):
            self.add_error("status", "Only a publisher of the organization may publish or close its roles.")
        return cleaned

    def _goes_public(self):
        decides = {"status", "hiring_organization"} & set(self.changed_data)
        return bool(decides) and self.cleaned_data.get("status") != PostingStatus.DRAFT

    def _may_publish(self, organization):
        if organization is None:  # which the posting's own constraint refuses
            return True
        return Organization.objects.published_by(self.user).filter(pk=organization.pk).exists()
