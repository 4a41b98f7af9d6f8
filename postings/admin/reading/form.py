from django import forms
from django.core.exceptions import ValidationError

from organizations.models import Organization
from postings.admin.employer_fields import employer_field
from postings.admin.reading.fields import FilesField
from postings.importing import Terms
from postings.importing.handing_in import HandedIn

LONGEST_TEXT = 200_000  # characters: a hundred pages
LONGEST_NAME = 150
FORMATS = "PDF, Word (.docx), Markdown, plain text, a saved web page or an e-mail, of up to 5 MiB"


class HandingInForm(forms.Form):
    documents = FilesField(label="Files", required=False, help_text=f"{FORMATS} each; ten at most.")
    text = forms.CharField(
        label="Or paste the text",
        required=False,
        max_length=LONGEST_TEXT,
        strip=False,
        help_text="The text of an advertisement or a job description, or the source of an e-mail with its headers.",
        widget=forms.Textarea(attrs={"rows": 12}),
    )

    def clean(self):
        cleaned = super().clean()
        if not self.errors and not self.handed_in():
            raise ValidationError("Choose a file, or paste the text of a document.")
        return cleaned

    def handed_in(self):
        """Each document with the name of the field that it came by."""
        files = [("documents", _document(file)) for file in self.cleaned_data.get("documents", [])]
        text = self.cleaned_data.get("text", "")
        return files + ([("text", HandedIn("pasted text", text.encode()))] if text.strip() else [])

    def forget_text(self):
        """Before the form is shown again: its text was read, and needs no second time."""
        self.data = {**self.data.dict(), "text": ""}


class ReadingForm(HandingInForm):
    """New documents, and for whom they are read."""

    publish = forms.BooleanField(
        label="Publish at once",
        required=False,
        help_text="Otherwise each role waits as a draft for you to check and publish.",
    )

    def __init__(self, *args, user, **options):
        super().__init__(*args, **options)
        self.user = user
        help_text = "The name of an organization. Left empty: whom each document names." if user.is_superuser else ""
        self.fields["organization"] = employer_field(user, required=not user.is_superuser, help_text=help_text)
        if not Organization.objects.published_by(user).exists():
            del self.fields["publish"]
        self.order_fields(["organization"])

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("publish") and not self._may_publish(cleaned.get("organization")):
            self.add_error("publish", "Only a publisher of the organization may publish its roles.")
        return cleaned

    def terms(self):
        organization = self.cleaned_data["organization"]
        return Terms(
            employer=organization.name if organization else "",
            whomever_it_names=organization is not None,
            as_drafts=not self.cleaned_data.get("publish"),
        )

    def _may_publish(self, organization):
        if organization is None:
            return self.user.is_superuser
        return Organization.objects.published_by(self.user).filter(pk=organization.pk).exists()


class RenewingForm(HandingInForm):
    """A newer version of a document that was read before."""

    documents = FilesField(label="File", required=False, help_text=f"{FORMATS}.", widget=forms.FileInput)

    def clean(self):
        cleaned = super().clean()
        if len(self.handed_in()) > 1:
            raise ValidationError("Choose a file or paste a text, not both: one of them is the newer version.")
        return cleaned


def _document(file):
    """`file` with a name that shows what it is: no control turns it around on a page."""
    file.seek(0)
    name = "".join(filter(str.isprintable, file.name))[-LONGEST_NAME:]
    return HandedIn(name, file.read())
