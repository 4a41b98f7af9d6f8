from django import forms


class ChoicesField(forms.TypedMultipleChoiceField):
    """Several of a closed list, as an array keeps them."""

    def __init__(self, choices, **options):
        super().__init__(choices=choices.choices, required=False, widget=forms.CheckboxSelectMultiple, **options)


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
