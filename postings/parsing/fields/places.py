"""Where the work is done: places, and areas within which one may work from anywhere."""

from collections.abc import Callable, Iterable, Iterator

from postings.parsing.fields.arrangement import work_arrangements
from postings.parsing.fields.once import once
from postings.parsing.fields.places_in_fields import from_labels, from_parts
from postings.parsing.fields.places_in_lines import from_group, from_lines, from_title
from postings.parsing.fields.places_in_names import in_the_name, of_the_branch
from postings.parsing.fields.places_of_the_organization import (
    beside_the_organization,
    in_an_address,
    in_the_letterhead,
    near_the_organization,
    of_the_organization,
    of_who_seeks,
)
from postings.parsing.fields.places_of_the_role import in_the_summary, of_remote_work, of_the_role
from postings.parsing.fields.places_that_license import that_licenses
from postings.parsing.fields.places_told_again import told_again
from postings.parsing.passages import RoleText
from postings.parsing.posting import Fact, Place, WorkArrangement
from postings.reading.values import replace

Source = Callable[[RoleText], Iterator[Fact]]


@once
def locations(role: RoleText) -> Iterator[Fact]:
    """From the most certain source that names any place: structured fields, a labelled line, the title, a line that is
    a place, the heading over a group of roles, what is said of the role. Else (derived) the area of a remote role; or
    the organization's place, by what is said of it, its address, its name, by being the only one in the text, or the
    state that licenses."""
    return (_where_one_pays(fact, role) for fact in _named(role))


def _named(role: RoleText) -> Iterator[Fact]:
    for position, source in enumerate(STATED):
        if facts := list(_distinct(source(role))):
            yield from _among_others(facts, role) or _narrowed(facts, role, STATED[position + 1 :])
            return
    remote = any(fact.value is WorkArrangement.REMOTE for fact in work_arrangements(role))
    for source in (of_remote_work,) if remote else DERIVED:
        if facts := list(_distinct(source(role))):
            yield from facts
            return


def _where_one_pays(fact: Fact, role: RoleText) -> Fact:
    """Of a city that stands alone and is known from the United States the namesake where one pays in pounds."""
    place = fact.value
    if not isinstance(place, Place) or place.address_country != "US" or not place.address_locality:
        return fact
    alone = fact.span[1] - fact.span[0] <= len(place.address_locality)
    abroad = alone and "£" in role.whole and "$" not in role.whole
    return replace(fact, value=Place(place.address_locality, None, "GB")) if abroad else fact


def _among_others(facts: list[Fact], role: RoleText) -> list[Fact]:
    """Instead of the one city of a title, all between which the text lets one choose: "located in Boston or Albany"."""
    city = facts[0].value.address_locality if isinstance(facts[0].value, Place) else None
    may_choose = city and len(facts) == 1 and any(city in p.text and " or " in p.text for p in role.passages)
    told = list(_distinct(of_the_role(role))) if may_choose else []
    return told if len(told) > 1 and any(fact.value == facts[0].value for fact in told) else []


def _narrowed(facts: list[Fact], role: RoleText, later: tuple[Source, ...]) -> list[Fact]:
    """Instead of the one state or country in which the role is, the cities in it that the document gives elsewhere."""
    area = facts[0].value
    if len(facts) > 1 or not isinstance(area, Place) or area.address_locality or area.remote:
        return facts
    for source in (*later, of_the_organization, in_an_address):
        cities = [fact for fact in source(role) if isinstance(fact.value, Place) and _is_city_in(fact.value, area)]
        if cities:
            return cities if source in later else cities[:1]
    return facts


def _is_city_in(place: Place, area: Place) -> bool:
    if not place.address_locality:
        return False
    if area.address_region:
        return place.address_region == area.address_region
    return place.address_country == area.address_country


def _distinct(facts: Iterable[Fact]) -> Iterator[Fact]:
    """Each place once, and no state or country that only repeats where a named city lies."""
    listed = [(fact, fact.value) for fact in facts if isinstance(fact.value, Place)]
    within = {part for _, p in listed if p.address_locality for part in (p.address_region, p.address_country)}
    seen: set[Place] = set()
    for fact, place in listed:
        area = not place.address_locality and not place.remote
        if place in seen or (area and (place.address_region or place.address_country) in within):
            continue
        seen.add(place)
        yield fact


STATED: tuple[Source, ...] = (from_parts, from_labels, from_title, from_lines, from_group, of_the_role, in_the_summary)
DERIVED: tuple[Source, ...] = (
    of_the_branch,
    beside_the_organization,
    in_the_letterhead,
    of_the_organization,
    of_who_seeks,
    in_an_address,
    in_the_name,
    near_the_organization,
    told_again,
    that_licenses,
)
