from django import forms
from django.utils.html import format_html

from postings.choices import PostingStatus


class ChoicesField(forms.TypedMultipleChoiceField):
    """Several of a closed list, as an array keeps them."""

    def __init__(self, choices, **options):
        super().__init__(choices=choices.choices, required=False, widget=forms.CheckboxSelectMultiple, **options)


class KeptChoice(forms.Widget):
    """Shows the choice that is `kept` when no button of the form sends another."""

    kept = ""

    def value_from_datadict(self, data, files, name):
        return data.get(name) or self.kept

    def render(self, name, value, attrs=None, renderer=None):
        return format_html('<span class="state state-{}">{}</span>', self.kept, PostingStatus(self.kept).label)

    def id_for_label(self, id_):
        return ""


class LinesField(forms.CharField):
    """A list of sentences, one a line."""

    def __init__(self, **options):
        super().__init__(required=False, widget=forms.Textarea(attrs={"rows": 3, "cols": 80}), **options)

    def prepare_value(self, value):
        return value if isinstance(value, str) else "\n".join(value or [])

    def to_python(self, value):
        return [line.strip() for line in super().to_python(value).splitlines() if line.strip()]

    def has_changed(self, initial, data):
        return self.to_python(data or "") != (initial or [])
