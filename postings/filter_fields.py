"""Form fields that take several values, each judged for itself."""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import slugify

from organizations.models import Organization
from postings.search.gazetteer import find

NO_SUCH_CHOICE = "there is no such choice."


class SeveralField(forms.Field):
    """Its value is a tuple."""

    def to_python(self, value):
        return tuple(dict.fromkeys(value or ()))

    def unfit(self, values: list[str]) -> dict[str, str]:
        """The values that cannot be, with the reason."""
        raise NotImplementedError

    def validate(self, value):
        if wrong := self.unfit(list(value)):
            raise ValidationError(list(wrong.values()))


class SeveralChoicesField(SeveralField):
    def __init__(self, *, choices, **options):
        super().__init__(**options)
        self.choices = list(choices)

    def unfit(self, values):
        known = {value for value, _ in self.choices}
        return {value: NO_SUCH_CHOICE for value in values if value not in known}


class PlacesField(SeveralField):
    def unfit(self, values):
        return {value: "no such place is known; try a city with its state." for value in values if not find(value)}


class OrganizationsField(SeveralField):
    """By name or slug: "Teaching Lab" is "teaching-lab"."""

    def unfit(self, values):
        slugs = {value: slugify(value) for value in values}
        found = Organization.objects.filter(slug__in=slugs.values()).values_list("slug", flat=True) if values else ()
        known = set(found)
        return {value: "there is no such organization." for value, slug in slugs.items() if slug not in known}


class WholeNumberField(forms.IntegerField):
    """Also as people write it: "$60,000", "60k", "25%"."""

    def to_python(self, value):
        if isinstance(value, str):
            value = value.strip().lstrip("$").rstrip("%+").replace(",", "")
            value = f"{value[:-1]}000" if value[-1:] in ("k", "K") else value
        return super().to_python(value)
