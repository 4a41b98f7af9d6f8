"""Where the work is done: places, and areas within which one may work from anywhere."""

import re
from collections.abc import Callable, Iterable, Iterator

from postings.parsing.fields.arrangement import work_arrangements
from postings.parsing.fields.labels import labelled, words_of
from postings.parsing.fields.once import once
from postings.parsing.fields.places_in_prose import NEVER, TIME_ZONE, place_fact
from postings.parsing.fields.places_of_the_organization import (
    beside_the_organization,
    in_an_address,
    in_the_letterhead,
    in_the_name,
    near_the_organization,
    of_the_branch,
    of_the_organization,
    of_who_seeks,
    that_licenses,
)
from postings.parsing.fields.places_of_the_role import in_the_summary, of_remote_work, of_the_role
from postings.parsing.gazetteer import (
    US_CODES,
    Mention,
    country_code,
    country_of,
    mentions,
    region_code,
    without_institutions,
)
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact, Place, WorkArrangement
from postings.reading.document import BlockKind, Origin, Span

LABEL = re.compile(
    r"(?:(?:work|job|position|office|primary|duty|school|campus|main|posting|hiring|interview|reporting|service|"
    r"home) )*"
    r"(?:locations?|locale|places?|duty station|work ?site|work ?place|site|campus|office|base|venue|"
    r"area|region)(?: s)?(?: of (?:work|employment|performance|job|"
    r"position|post))?"
    r"(?: address| details| name| \d)?|where(?: you(?: ll| will)? work)?|based(?: in)?|located in|location is|"
    r"city (?:and )?state|country|"
    r"ability to (?:commute|relocate|commute relocate)|"
    r"location (?:and )?\w+|\w+ (?:and )?location"
)
LOCALITY = re.compile(
    r"(?:(?:job )?locations? (?:.* )?)?locality|(?:(?:job|work|location|place|address|campus|office) )*city|town"
)
REGION = re.compile(
    r"job location .*address region|(?:(?:job|work|location) )?(?:state|province|state province|region)"
)
COUNTRY = re.compile(r"job location .*(?:address )?country(?: name| code)?|(?:(?:job|work|location) )?country")
AREA = re.compile(r"applicant location requirements(?: \d+)?(?: address)?(?: name| address country)?")

REMOTE_BEFORE = re.compile(r"\b(?:remote|anywhere|home|virtual|flexible|tele(?:work|commut))", re.I)
NEAREST_PART = re.compile(r"[;•|]|\.\s")

BEGINS_AS_PLACE = re.compile(r"\W*(?:(?:in|at|near) )?[A-ZÀ-Þ](?:[^.:;!?]|(?<=\b[A-Z])\.|(?<=\b[A-Z]{2})\.)*\W*$")
PIN = re.compile(r"\W*(?:📍|📌|🗺)\W*")
# What may stand beside the places in a line that names nothing else.
FILLING = re.compile(
    r"(?:\W|\b(?:or|and|remote(?:ly)?|hybrid|on-?site|in[- ]person|preferred|area|metro|the|in|near|based|usa?|eu|"
    r"flexible|full|part|half|time|temporary|permanent|paid|unpaid|volunteer|contract|internship|weeks?|months?|hours?|a|"
    r"per|school|site|office|campus|location|studio|\d+)\b)*",
    re.I,
)
INITIALS = re.compile(r"\b[A-Z]\.\s?[A-Z]\.$")
BAR = re.compile(r"\s{0,3}[|•·]\s{0,3}|$")
# What a line of nothing but places is made of; most lines are told apart by their second word.
CAPITALIZED = re.compile(
    r"(?:(?:\(?[A-ZÀ-Þ\d]\S*|(?:of|the|or|and|in|at|near|du|des?|del|la|le|on|upon|remote|hybrid|time|weeks?|months?|"
    r"hours?|a|per|school|site|office|campus|location|studio)\b|[^\w\s]+)(?:[,;]?\s+|$))+",
    re.ASCII,
)
IN_A_NAME = re.compile(r" (?!(?:AND|OR|REMOTE|Remote|Area|Metro|Bay)\b)[A-Z]\w")  # "Pueblo Unido"
LONGEST_LINE = 80
LONGEST_VALUE = 400

Source = Callable[[RoleText], Iterator[Fact]]


@once
def locations(role: RoleText) -> Iterator[Fact]:
    """From the most certain source that names any place: structured fields, a labelled line, the title, a line that is
    a place, what is said of the role. Else (derived) the area of a remote role; or the organization's place, by what is
    said of it, its address, its name or the state that licenses."""
    for position, source in enumerate(STATED):
        if facts := list(_distinct(source(role))):
            yield from _among_others(facts, role) or _narrowed(facts, role, STATED[position + 1 :])
            return
    remote = any(fact.value is WorkArrangement.REMOTE for fact in work_arrangements(role))
    for source in (of_remote_work,) if remote else DERIVED:
        if facts := list(_distinct(source(role))):
            yield from facts
            return


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


def _from_parts(role: RoleText) -> Iterator[Fact]:
    """City, state and country in fields of their own; a required area when there is only one."""
    parts = [p for p in role.passages if p.label and p.text.strip() and len(p.text) <= LONGEST_LINE]
    place, first = Place(), None
    for passage in parts:
        words = words_of(passage.label)
        text = passage.text.strip()
        if LOCALITY.fullmatch(words):
            if place.address_locality and first:
                yield Fact("locations", place, first.span())
            place, first = Place(text), passage
        elif REGION.fullmatch(words):
            region = region_code(text)
            if first or region:
                place = Place(place.address_locality, region or text, place.address_country or country_of(region))
                first = first or passage
        elif COUNTRY.fullmatch(words) and first:
            place = Place(place.address_locality, place.address_region, country_code(text))
    if (place.address_locality or place.address_region) and first:
        yield Fact("locations", place, first.span())
        return
    areas = [passage for passage in parts if AREA.fullmatch(words_of(passage.label))]
    if len(areas) == 1 and (code := country_code(areas[0].text)):
        yield Fact("locations", Place(None, None, code, remote=True), areas[0].span())


def _from_labels(role: RoleText) -> Iterator[Fact]:
    origin = None
    for passage in labelled(role, LABEL):
        if passage.origin is Origin.HEAD or passage.section in NEVER:
            continue
        if len(passage.text) <= LONGEST_VALUE:
            facts = list(_in_value(passage, passage.text))
        else:  # a text that begins with the place
            first = next(mentions(passage.text[:LONGEST_LINE], sure=True), None)
            facts = [place_fact(passage, first)] if first and first.start == 0 else []
        if facts and origin in (None, passage.origin):
            origin = passage.origin
            yield from facts


def _in_value(passage: Passage, text: str) -> Iterator[Fact]:
    if (code := text.strip()) in US_CODES:  # "OR", "IN": alone in a value these are no words
        yield Fact("locations", Place(None, code, "US"), passage.span())
        return
    for mention in without_institutions(text, list(mentions(text))):
        place = mention.place
        if not place.address_locality:
            if TIME_ZONE.search(text):
                continue
            part = NEAREST_PART.split(text[: mention.start])[-1]
            place = Place(None, place.address_region, place.address_country, bool(REMOTE_BEFORE.search(part)))
        yield place_fact(passage, Mention(place, mention.start, mention.end))


def _from_title(role: RoleText) -> Iterator[Fact]:
    for passage in role.passages:
        if not role.title or len(passage.text) > 2 * len(role.title) + LONGEST_LINE or role.title not in passage.text:
            continue
        named = (m for m in mentions(passage.text[:200], sure=True) if m.place.address_locality)
        if found := [mention for mention in named if not IN_A_NAME.match(passage.text, mention.end)]:
            yield from (place_fact(passage, mention) for mention in found)
            return


def _from_lines(role: RoleText) -> Iterator[Fact]:
    """A line, or the end of a table's row, that is nothing but a place."""
    for passage in role.passages:
        if passage.origin is not Origin.BODY or passage.section in NEVER or len(passage.text) > 2 * LONGEST_LINE:
            continue
        if PIN.match(passage.text) and (facts := list(_in_value(passage, passage.text))):
            yield from facts
            return
        if passage.kind is not BlockKind.ROW and not BEGINS_AS_PLACE.match(passage.text):
            continue
        for start, end in _between_bars(passage.text):
            text = passage.text[start:end].rstrip()
            text = text if INITIALS.search(text) else text.rstrip(" .")
            if not CAPITALIZED.fullmatch(text):
                continue
            found = [mention for mention in mentions(text, sure=True) if mention.place.address_locality]
            if found and FILLING.fullmatch(_without(text, found)):
                yield from (place_fact(passage, mention, start) for mention in found)
                return


def _without(text: str, found: list[Mention]) -> str:
    ends = [0, *(mention.end for mention in found)]
    starts = [*(mention.start for mention in found), len(text)]
    return " ".join(text[end:start] for end, start in zip(ends, starts, strict=True))


def _between_bars(text: str) -> Iterator[Span]:
    """The parts of "Austin, Texas | Part-time | Remote", and of a table's row."""
    start = 0
    for bar in BAR.finditer(text):
        if start < bar.start():
            yield start, bar.start()
        start = bar.end()


STATED: tuple[Source, ...] = (_from_parts, _from_labels, _from_title, _from_lines, of_the_role, in_the_summary)
DERIVED: tuple[Source, ...] = (
    of_the_branch,
    beside_the_organization,
    in_the_letterhead,
    of_the_organization,
    of_who_seeks,
    in_an_address,
    in_the_name,
    near_the_organization,
    that_licenses,
)
