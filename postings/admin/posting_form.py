from django import forms

from organizations.models import Organization
from postings.admin.form_fields import ChoicesField, KeptChoice, LinesField
from postings.admin.posting_fieldsets import POSTING_LABELS
from postings.changing import day_posted
from postings.choices import EmploymentType, PostingStatus, WorkArrangement
from postings.models import Posting


class PostingForm(forms.ModelForm):
    """`user` is set by the screen, on a class made for the request. The buttons below the form choose the status."""

    user = None
    status = forms.ChoiceField(choices=PostingStatus, required=False, widget=KeptChoice)
    employment_types = ChoicesField(EmploymentType)
    work_arrangements = ChoicesField(WorkArrangement)
    remarks = LinesField(help_text="What a person should look at, one a line. Clear a line once it is dealt with.")

    class Meta:
        model = Posting
        fields = "__all__"
        labels = POSTING_LABELS
        widgets = {
            "title": forms.TextInput(attrs={"class": "vLargeTextField"}),
            "travel_text": forms.Textarea(attrs={"rows": 2}),
            "salary_text": forms.Textarea(attrs={"rows": 2}),
            "how_to_apply": forms.Textarea(attrs={"rows": 4}),
            "summary": forms.Textarea(attrs={"rows": 5}),
        }

    def __init__(self, *args, **options):
        super().__init__(*args, **options)
        if "status" in self.fields:  # which who may only look has not
            self.fields["status"].widget.kept = self.instance.status

    def clean(self):
        cleaned = super().clean()
        decides = {"status", "hiring_organization"} & set(self.changed_data)
        if not decides or cleaned.get("status") == PostingStatus.DRAFT:
            return cleaned
        if not self._may_publish(cleaned.get("hiring_organization")):
            self.add_error("status", "Only a publisher of the organization may publish or close its roles.")
        elif cleaned.get("status") == PostingStatus.PUBLISHED:
            cleaned["date_posted"] = day_posted(self.instance, cleaned.get("date_posted"))
        return cleaned

    def _may_publish(self, organization):
        if organization is None:  # which the posting's own constraint refuses
            return True
        return Organization.objects.published_by(self.user).filter(pk=organization.pk).exists()
