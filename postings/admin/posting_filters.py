from django.contrib import admin
from django.db.models import Q


class FlaggedFilter(admin.SimpleListFilter):
    title = "needs a look"
    parameter_name = "flagged"

    def lookups(self, request, model_admin):
        return [("remarks", "Has remarks"), ("duplicate", "Likely duplicate"), ("employer", "Nobody named who hires")]

    def queryset(self, request, postings):
        meanings = {
            "remarks": ~Q(remarks=[]),
            "duplicate": Q(possible_duplicate_of__isnull=False),
            "employer": Q(hiring_organization=None),
        }
        return postings.filter(meanings.get(self.value(), Q()))
