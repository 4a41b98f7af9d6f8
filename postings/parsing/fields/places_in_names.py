"""Places in the names of organizations and of their branches: for a role of which nothing else says where it is."""

import re
from collections.abc import Iterator

from postings.parsing.fields.organization import hiring_organization
from postings.parsing.fields.places_in_prose import REACH, place_fact
from postings.parsing.fields.places_that_license import that_licenses
from postings.parsing.gazetteer import Mention, country_code, country_of, is_ambiguous, mentions
from postings.parsing.passages import RoleText
from postings.parsing.posting import Basis, Fact, Place

# Names of organizations that hold the name of the place they serve; a college's may be a person's.
OF_A_PLACE = re.compile(
    r"\b(?:City of|Town of|County|Public|Unified|Independent|School District|Schools|ISD|USD|Parks|Board of Education|"
    r"Children[’']s|Library|Housing|Diocese|Archdiocese|Zoo)\b"
)
BRANCH = re.compile(
    r"(?:, | [–—-] | at )(?P<city>[A-Z][\w’-]+(?: (?:[a-z]{2,3} )?[A-Z][\w’-]+){0,2}?)"
    r" (?:(?:County|Central|City|Town|Public|Branch) )?"
    r"(?:Library|Museum|Branch|Campus|Leisure Cent(?:er|re)|Hospital)\b"
)
INSTITUTION_OF = re.compile(r"\b(?:University|College|State|School) of $")


def in_the_name(role: RoleText) -> Iterator[Fact]:
    """The city in the name of the organization: "Partnership for Los Angeles Schools", "University of Leeds"; that of
    its campus, "University of California, Davis"; or the country of which it is a university."""
    for fact in hiring_organization(role):
        name = str(fact.value)
        if place := _campus_of(name) or _country_of(name) or _city_at_end(name):
            yield Fact("locations", place, fact.span, Basis.DERIVED)
            return
        if not OF_A_PLACE.search(name):
            return
        for mention in mentions(name):
            if INSTITUTION_OF.search(name[: mention.start]):
                return
            place = mention.place
            if place.address_locality and not is_ambiguous(place.address_locality):
                yield Fact("locations", _in_its_state(place, role), fact.span, Basis.DERIVED)
                return


def _campus_of(name: str) -> Place | None:
    campus = name.rpartition(", ")[2] if ", " in name else ""
    found = next(mentions(campus), None)
    return found.place if found and found.place.address_locality and found.end - found.start == len(campus) else None


def _city_at_end(name: str) -> Place | None:
    """ "University of Leeds", "Fab Lab Barcelona"."""
    last = next((m for m in mentions(name) if m.end == len(name) and m.place.address_locality), None)
    city = last.place.address_locality if last else None
    return last.place if last and city and last.start and not is_ambiguous(city) else None


def _country_of(name: str) -> Place | None:
    """ "National University of Singapore", but no state of the United States: its university has many towns."""
    places = (m for m in mentions(name) if m.end == len(name) and INSTITUTION_OF.search(name[: m.start]))
    found = next(places, None)
    return found.place if found and country_code(name[found.start :]) == found.place.address_country else None


def of_the_branch(role: RoleText) -> Iterator[Fact]:
    """The city in the name of the branch behind the title: "Library Assistant, Ipswich County Library"."""
    for passage in role.passages:
        at = passage.text.find(role.title) if role.title and len(passage.text) <= 2 * REACH else -1
        branch = BRANCH.search(passage.text, at) if at >= 0 else None
        place = next(mentions(branch["city"]), None) if branch else None
        if branch and place and place.start == 0 and place.end == len(branch["city"]) and _is_known(place):
            yield place_fact(passage, place, branch.start("city"), Basis.DERIVED)
            return


def _is_known(mention: Mention) -> bool:
    city = mention.place.address_locality
    return city is not None and not is_ambiguous(city)


def _in_its_state(place: Place, role: RoleText) -> Place:
    """Another city of the same name lies in the state of which the document speaks."""
    licensing = [fact.value.address_region for fact in that_licenses(role) if isinstance(fact.value, Place)]
    if not licensing or place.address_region in licensing:
        return place
    return Place(place.address_locality, licensing[0], country_of(licensing[0]))
