from django import forms
from django.core.exceptions import ValidationError

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
