"""Where in a text a place is named, and which place that is."""

from postings.parsing.gazetteer.known import (
    US_CODES,
    country_code,
    country_of,
    is_ambiguous,
    is_place,
    is_town,
    key,
    region_code,
)
from postings.parsing.gazetteer.mentions import mentions, without_institutions
from postings.parsing.gazetteer.written import Mention

__all__ = [
    "US_CODES",
    "Mention",
    "country_code",
    "country_of",
    "is_ambiguous",
    "is_place",
    "is_town",
    "key",
    "mentions",
    "region_code",
    "without_institutions",
]
