"""The state whose certificate or office a document asks for, which tells where the role is if nothing else does."""

import re
from collections.abc import Iterator

from postings.parsing.fields.places_in_prose import place_fact
from postings.parsing.gazetteer import Mention, mentions
from postings.parsing.passages import RoleText
from postings.parsing.posting import Basis, Fact, Place

LICENSED_BY = re.compile(
    r"(?: state)?(?:[- ]\w+){0,5}[- ](?:certificat\w*|licens\w*|credential\w*|teaching|teacher)"
    r"| (?:state )?department of (?:\w+ ){0,4}education|[’']s? (?:department of|public school)|(?: state)? (?:law|"
    r"legislature)\b",
    re.I,
)
LICENCE_HINTS = ("certif", "licens", "credential", "teach", "department of", "law", "legislature")


def that_licenses(role: RoleText) -> Iterator[Fact]:
    """The one state whose certificate or office the document asks for."""
    found: dict[Place, Fact] = {}
    for passage in role.holding(LICENCE_HINTS):
        for mention in mentions(passage.text):
            if mention.place.address_region and LICENSED_BY.match(passage.text[mention.end : mention.end + 60]):
                place = Place(None, mention.place.address_region, mention.place.address_country)
                found.setdefault(
                    place, place_fact(passage, Mention(place, mention.start, mention.end), 0, Basis.DERIVED)
                )
    if len(found) == 1:
        yield from found.values()
