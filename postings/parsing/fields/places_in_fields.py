"""Places that an author put into a field or behind a label."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled, words_of
from postings.parsing.fields.places_in_prose import NEVER, REFUSES, TIME_ZONE, TRIPS, place_fact
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
from postings.parsing.posting import Fact, Place
from postings.reading.document import Origin

LABEL = re.compile(
    r"(?:(?:work|job|position|office|primary|duty|school|campus|main|posting|hiring|interview|reporting|service|"
    r"home) )*"
    r"(?:locations?|locale|places?|duty station|work ?site|work ?place|site|campus|office|base|venue|"
    r"area|region)(?: s)?(?: of (?:work|employment|performance|job|"
    r"position|post))?"
    r"(?: address| details| name| \d)?|where(?: you(?: ll| will)? work)?|based(?: in)?|located in|"
    r"city (?:and )?state|country|cities|countries|"
    r"ability to (?:commute|relocate|commute relocate)|"
    r"location (?:and )?\w+|\w+ (?:and )?location"
)
LOCALITY = re.compile(
    r"(?:(?:job )?locations? (?:.* )?)?locality|(?:(?:job|work|location|place|address|campus|office) )*city|town"
)
REGION = re.compile(
    r"job location .*address region|(?:(?:job|work|location) )?(?:state|province|state province|region)"
)
# "We cannot accept applications from anyone based in the USA"
REFUSED = re.compile(rf"\b(?:{REFUSES})\b[^.;]{{0,120}}\Z", re.I)
COUNTRY = re.compile(r"job location .*(?:address )?country(?: name| code)?|(?:(?:job|work|location) )?country")
AREA = re.compile(r"applicant location requirements(?: \d+)?(?: address)?(?: name| address country)?")
REMOTE_BEFORE = re.compile(r"\b(?:remote|anywhere|home|virtual|flexible|tele(?:work|commut))", re.I)
NEAREST_PART = re.compile(r"[;•|]|\.\s")
LONGEST_LINE = 80
LONGEST_VALUE = 400


def from_parts(role: RoleText) -> Iterator[Fact]:
    """City, state and country in fields of their own; a required area when there is only one."""
    parts = [p for p in role.passages if p.label and p.text.strip() and len(p.text) <= LONGEST_LINE]
    place, first = Place(), None
    for passage in parts:
        words = words_of(passage.label)
        text = passage.text.strip()
        if LOCALITY.fullmatch(words):
            if place.address_locality and first:
                yield Fact("locations", place, first.span())
            place, first = _whole(text) or Place(text), passage
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


def _whole(text: str) -> Place | None:
    """The place that a city's field names with its state: "Cedar Falls, Iowa"."""
    found = next(mentions(text), None) if "," in text else None
    return found.place if found and (found.start, found.end) == (0, len(text)) else None


def from_labels(role: RoleText) -> Iterator[Fact]:
    origin = None
    for passage in labelled(role, LABEL.fullmatch):
        if passage.origin is Origin.HEAD or passage.section in NEVER:
            continue
        if len(passage.text) <= LONGEST_VALUE:
            facts = list(in_value(passage, passage.text))
        else:  # a text that begins with the place
            first = next(mentions(passage.text[:LONGEST_LINE], sure=True), None)
            facts = [place_fact(passage, first)] if first and first.start == 0 else []
        if facts and origin in (None, passage.origin):
            origin = passage.origin
            yield from facts


def in_value(passage: Passage, text: str) -> Iterator[Fact]:
    if (code := text.strip()) in US_CODES:  # "OR", "IN": alone in a value these are no words
        yield Fact("locations", Place(None, code, "US"), passage.span())
        return
    trips = TRIPS.search(text)
    for mention in without_institutions(text, list(mentions(text))):
        if trips and mention.start >= trips.end():
            return
        place = mention.place
        if REFUSED.search(text, 0, mention.start):
            continue
        if not place.address_locality:
            if TIME_ZONE.search(text):
                continue
            part = NEAREST_PART.split(text[: mention.start])[-1]
            place = Place(None, place.address_region, place.address_country, bool(REMOTE_BEFORE.search(part)))
        yield place_fact(passage, Mention(place, mention.start, mention.end))
