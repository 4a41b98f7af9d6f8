from django import forms
from django.core.exceptions import ValidationError

from organizations.models import Organization


def employer_field(user, **options):
    """Who hires, as far as `user` may choose. It works without a script, and loads no table into a list."""
    return AnyOrganization(**options) if user.is_superuser else OwnOrganization(user, **options)


class OwnOrganization(forms.ModelChoiceField):
    """One of those that a member may write for; the only one is chosen already."""

    def __init__(self, user, **options):
        own = Organization.objects.edited_by(user)
        only = own[0] if len(own[:2]) == 1 else None
        super().__init__(own, label="Who hires", **{"initial": only, **options})


class AnyOrganization(forms.CharField):
    """By its name: an administrator chooses among more than a list could hold."""

    def __init__(self, **options):
        super().__init__(label="Who hires", max_length=200, **options)

    def clean(self, value):
        name = super().clean(value)
        if not name:
            return None
        organization = Organization.objects.named(name).first()
        if organization is None:
            raise ValidationError(f"There is no organization called “{name}”. Add it first, or leave this empty.")
        return organization

    def prepare_value(self, value):
        """A model's form begins with the number of the row."""
        return str(Organization.objects.get(pk=value)) if isinstance(value, int) else value

    def has_changed(self, initial, data):
        return self.prepare_value(initial) != data
