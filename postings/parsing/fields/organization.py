"""Who hires: the organization's name as the document writes it.

A field that names it settles the matter, and so does a heading over several roles. Else the name wins for which most
in the document speaks. Where nothing does, its addresses and institutions let on who it is.
"""

import re
from collections.abc import Iterator

from postings.parsing.fields.before_names import before_its_name
from postings.parsing.fields.labels import labelled
from postings.parsing.fields.once import once
from postings.parsing.fields.organization_evidence import HEADING
from postings.parsing.fields.organization_names import (
    LONGEST,
    STREET,
    WHOLE,
    is_name,
    without_place,
)
from postings.parsing.fields.organization_traces import of_its_addresses, of_its_institutions, of_its_name
from postings.parsing.fields.organization_weights import heaviest
from postings.parsing.fields.organization_words import A_PART, JOB_WORD, KIND_WORD
from postings.parsing.gazetteer import mentions
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact
from postings.parsing.sections.headings import normalized
from postings.reading.document import Origin

_KIND = (
    r"(?:org|organi[sz]ations?|compan(?:y|ies)|employers?|institutions?|agency|school district|district|college|"
    r"university|non-?profit|charity|business|client|recruiter|advertiser|firm|enterprise)"
)
LABEL = re.compile(
    rf"(?:(?:job|position|hiring|hosting|host|employing|recruiting|posting|sponsoring|name of(?: the)?|the|your|our) )?"
    rf"{_KIND}(?: (?:or )?{_KIND})?(?: name| title| body)?|"
    r"employing body|(?:library|school|agency) name(?: and address)?|name of school|"
    r"(?:posted|hosted|offered|hired) by|site name"
)
# These may as well name a part or a room of it: what stands there counts if it is an institution's name.
KIND_LABEL = re.compile(
    r"school|library|museum|lab|laboratory|nursery|preschool|host(?: lab)?|affiliation|provider|"
    r"organizer|cent(?:er|re)|academy|club|theat(?:er|re)|camp"
)
OTHER_LABEL = re.compile(r"(?:project|product)(?: name| title)?")  # "Project: Radio Tracker", which hires nobody
JSON_LD_LABEL = re.compile(r"hiring organization(?: name| legal name)?")
PERSON = re.compile(r"(?:[A-Z]\.\s?){1,3}[A-Z][\w’'-]+|(?:Dr|Prof|Mr|Ms|Mrs)\.? .+")  # "Posted by: S. Lind"
NO_ADDRESS = re.compile(r"[\w(“\"](?:(?!://)[^@])*")
SHORTEST_PHRASE = 3  # words, in small letters: "we are a start-up"
SHORT_FORM = re.compile(r" \([^()]{2,30}\)$")  # "Prairie Cooperative Agency (CESA 14)"
ANYWHERE = re.compile(r"(?:anywhere|remote|online|worldwide|global|international|europe|africa|asia)", re.I)
DASH = re.compile(r" ?[–-] ?")


@once
def hiring_organization(role: RoleText) -> Iterator[Fact]:
    """The name in a field or labelled line, else the name for which most in the document speaks."""
    for passage in labelled(role, JSON_LD_LABEL.fullmatch):
        if passage.text.strip():
            yield Fact("hiring_organization", passage.text, passage.span())
            return
    for passage in labelled(role, LABEL.fullmatch):
        if fact := _named_in_label(passage):
            yield fact
            return
    for passage in labelled(role, KIND_LABEL.fullmatch):
        fact = _named_in_label(passage) if passage.label else None
        if fact and _is_institution(str(fact.value)):
            yield fact
            return
    ways = (_of_its_group, _before_its_name, heaviest, of_its_addresses, of_its_institutions, of_its_name)
    others = {normalized(role.title), *(normalized(passage.text) for passage in labelled(role, OTHER_LABEL.fullmatch))}
    found = (fact for way in ways if (fact := way(role)))
    if fact := next((fact for fact in found if normalized(str(fact.value)) not in others), None):
        yield fact


def _named_in_label(passage: Passage) -> Fact | None:
    """A value that is a name as a whole. Under a heading "Organization" may stand a text about it as well."""
    text = STREET.sub("", passage.text.strip()).rstrip(".")
    if len(text) > LONGEST or passage.origin is Origin.HEAD or not NO_ADDRESS.fullmatch(text) or PERSON.fullmatch(text):
        return None
    is_phrase = text[0].islower() and len(text.split()) > SHORTEST_PHRASE
    if (is_phrase or not passage.label) and not WHOLE.fullmatch(SHORT_FORM.sub("", text)):
        return None
    start = passage.text.index(text)
    text = without_place(text)
    return Fact("hiring_organization", text, passage.span(start, start + len(text)))


def _is_institution(name: str) -> bool:
    return KIND_WORD.search(name) is not None and is_name(name) and not A_PART.match(name)


def _of_its_group(role: RoleText) -> Fact | None:
    """The last heading above the role that is an organization's name, and gathers roles below it."""
    names = [
        passage
        for passage in role.headings_above
        if KIND_WORD.search(passage.text)
        and not JOB_WORD.search(passage.text)
        and WHOLE.fullmatch(DASH.sub(" ", passage.text))
        and not HEADING.fullmatch(passage.text)
        and is_name(passage.text)
    ]
    if role.sole or not names:
        return None
    passage = max(names, key=lambda each: each.start)
    return Fact("hiring_organization", passage.text, passage.span())


def _before_its_name(role: RoleText) -> Fact | None:
    """Where the line that names one of several openings begins with its place and whose it is."""
    for passage, found in before_its_name(role):
        if ANYWHERE.fullmatch(found["place"]) or any(mentions(found["place"])):
            return Fact("hiring_organization", found["name"], passage.span(*found.span("name")))
    return None
