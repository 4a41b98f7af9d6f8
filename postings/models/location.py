from django.db import models
from django.db.models import Q

from postings.models.constraints import FieldCheck
from postings.models.part import PostingPart


class PostingLocation(PostingPart):
    """A place of work, or with `remote` the area within which one may work from anywhere."""

    address_locality = models.CharField("city", blank=True)
    address_region = models.CharField("state or region", blank=True, help_text="Two letters in the United States.")
    address_country = models.CharField("country", max_length=2, blank=True, help_text="Two letters: US, CA, GB.")
    remote = models.BooleanField(default=False, help_text="One may work from anywhere in this area.")

    class Meta(PostingPart.Meta):
        default_related_name = "locations"
        constraints = [
            *PostingPart.Meta.constraints,
            FieldCheck(
                condition=Q(remote=True) | ~Q(address_locality="", address_region="", address_country=""),
                name="location_names_a_place",
                field="address_locality",
                message="Name a city, a state or a country, or mark it as remote.",
            ),
        ]

    def __str__(self):
        parts = (self.address_locality, self.address_region, self.address_country)
        place = ", ".join(part for part in parts if part)
        if not self.remote:
            return place
        return f"Remote ({place})" if place else "Remote"
