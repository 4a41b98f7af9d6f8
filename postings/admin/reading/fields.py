from django import forms
from django.core.exceptions import ValidationError

from organizations.models import Organization
from postings.upload_handler import MAX_TOGETHER

MOST_FILES = 10


class FilesInput(forms.FileInput):
    allow_multiple_selected = True


class FilesField(forms.Field):
    """A list of files. An empty or a huge one is refused by name where it is read, not here."""

    widget = FilesInput

    def clean(self, value):
        files = value if isinstance(value, list) else [value] if value else []
        if len(files) > MOST_FILES:
            raise ValidationError(f"These are {len(files)} files. Hand in {MOST_FILES} at most at once.")
        if len(files) > 1 and sum(file.size for file in files) > MAX_TOGETHER:
            raise ValidationError("Together these files are larger than 20 MiB. Hand in fewer at once.")
        return files


class OwnOrganization(forms.ModelChoiceField):
    """One of those that a member may write for; the only one is chosen already."""

    def __init__(self, user):
        own = Organization.objects.edited_by(user)
        only = own[0] if len(own[:2]) == 1 else None
        super().__init__(own, label="Who hires", initial=only, empty_label=None if only else "Choose …")


class AnyOrganization(forms.CharField):
    """By its name: an administrator chooses among more than a list could hold."""

    def __init__(self):
        super().__init__(
            label="Who hires",
            required=False,
            max_length=200,
            help_text="The name of an organization. Left empty: whom each document names.",
        )

    def clean(self, value):
        name = super().clean(value)
        if not name:
            return None
        organization = Organization.objects.named(name).first()
        if organization is None:
            raise ValidationError(f"There is no organization called “{name}”. Add it first, or leave this empty.")
        return organization
