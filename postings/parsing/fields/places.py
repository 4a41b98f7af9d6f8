"""Where the work is done: places, and areas within which one may work from anywhere."""

import re
from collections.abc import Callable, Iterable, Iterator

from postings.parsing.fields.arrangement import work_arrangements
from postings.parsing.fields.hints import has_any
from postings.parsing.fields.labels import labelled, words_of
from postings.parsing.fields.organization import hiring_organization
from postings.parsing.gazetteer import Mention, country_code, country_of, is_ambiguous, mentions, region_code
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact, Place, SectionKind, WorkArrangement
from postings.parsing.sentences import sentences
from postings.reading.document import BlockKind, Origin

LABEL = re.compile(
    r"(?:(?:work|job|position|office|primary|duty|school|campus|main|posting|hiring|interview) )*(?:locations?|locale|"
    r"places?|duty station|work ?site|work ?place|site|campus)(?: s)?(?: of (?:work|employment|performance|job|position|post))?"
    r"(?: address| details| name| \d)?|where|based in|located in|location is|city (?:and )?state|"
    r"location (?:and )?\w+|\w+ (?:and )?location"
)
LOCALITY = re.compile(r"job location .*address locality|(?:(?:job|work|location|campus|office) )?city|town")
REGION = re.compile(r"job location .*address region|(?:(?:job|work|location) )?(?:state|province|state province)")
COUNTRY = re.compile(r"job location .*address country(?: name)?|(?:(?:job|work|location) )?country")
AREA = re.compile(r"applicant location requirements(?: \d+)?(?: address)?(?: name| address country)?")

REMOTE_BEFORE = re.compile(r"\b(?:remote|anywhere|home|virtual|flexible|tele(?:work|commut))", re.I)
NEAREST_PART = re.compile(r"[;•|]|\bor\b|\.\s")
TIME_ZONE = re.compile(r"time ?zones?|\b(?:UTC|GMT|EST|PST|CST|ET|PT)\b|\b(?:Eastern|Pacific|Mountain|Central)\b", re.I)

# What introduces the role's own place in running text; the place follows within REACH characters.
ROLE_CUE = re.compile(
    r"\b(?:position|role|job|post|candidate|fellow|intern|employee|incumbent|opportunity|teacher|you|internship|hire|"
    r"appointment|fellowship)s?\b[^.;]{0,60}?\b(?:based|located|situated|stationed|housed|placed|reside)\b"
    r"|\b(?:preferably|ideally|must be|to be|will be|be)\s+(?:based|located)\b"
    r"|^\W*(?:located|based|work)\s+(?:in|at|out of)\b|\bwork(?:ing)?\s+(?:out of|from|in|at)\s+(?:our|the|one of)\b"
    r"|\b(?:in|at|from|to|join)\s+(?:our|the)\b(?=[^.;]{0,60}\b(?:office|campus|headquarters|hub|team|site)\b)"
    r"|\b(?:our\s+\w+|offices?|campus|headquarters)\s+(?:is|are)\s+(?:located|based)\b"
    r"|\bwork\s+(?:primarily|mainly|on-?site|in[- ]person)\b"
    r"|\bwill be (?:on|at|in)\b(?=[^.;]{0,60}\b(?:campus|office|school)\b)",
    re.I,
)
CUE_HINTS = tuple(
    "based locat situat station hous placed resid work office campus headquarter hub site nestl".split()
) + (" in ", " (")
REACH = 100
AT_ONCE = 20  # within which a state or country must stand
TEAM_AFTER = re.compile(r"-based (?:team|position|role|office|staff|program|site)s?\b", re.I)
# "Foo College (Lincroft, NJ), is seeking"; "a nonprofit based in Boston".
ORGANIZATION_CUE = re.compile(
    r"\b(?:based|located|situated|headquartered|nestled)\s+(?:\w+\s+){0,3}?(?:in|at|near|on|outside(?: of)?)\b"
    r"|\b(?:nonprofit|non-profit|organization|district|school|college|university|library|network|academy|start-?up|"
    r"company|museum|institute|charter schools)\b(?:\s+\w+){0,3}?\s+in\b|\w \((?=[A-Z])",
    re.I,
)
# Places of something else than the work.
DECOY = re.compile(
    r"civil rights|department of (?:education|labor)|eeoc|\bborn in|graduat\w+ (?:of|from)|conference|degree from|"
    r"offices? in \d+|interview\w* (?:will|in|at)|\branked|accredit|elect to|who live|partner\w* (?:in|with)|across|"
    r"cost of living|rates\)|such as|for example|e\.g\.|relocat|citizen|authoriz|launched in|began in",
    re.I,
)
AUTHORIZED = re.compile(
    r"\b(?:authori[sz]\w+|eligib\w+|legal\w*|permit\w*)\b[^.;]{0,40}\bwork\b[^.;]{0,20}\bin (?:the )?(?=[A-Z])|"
    r"\b(?:authori[sz]|eligib)\w+ to work in (?:the )?(?=[A-Z])"
)
REMOTE_AREA = re.compile(
    r"\b(?:remote|anywhere|from home|telework|telecommut)\w*[^.;]{0,40}\b(?:in|within|across|throughout)\b", re.I
)
LICENSED_BY = re.compile(
    r"(?: state)?(?:[- ]\w+){0,5}[- ](?:certificat\w*|licens\w*|credential\w*|teaching|teacher)"
    r"| (?:state )?department of (?:\w+ ){0,4}education|[’']s? (?:department of|public school)|(?: state)? (?:law|legislature)\b",
    re.I,
)
ADDRESS = re.compile(r"\b\d{5}(?:-\d{4})?\b|\b\d{1,5} [A-Z]\w+")
# Names of organizations that hold the name of the place they serve; a college's may be a person's.
OF_A_PLACE = re.compile(
    r"\b(?:City of|Town of|County|Public|Unified|Independent|School District|Schools|ISD|USD|Parks|Board of Education|"
    r"Children[’']s|Library|Housing|Diocese|Archdiocese|Zoo)\b"
)
INSTITUTION_OF = re.compile(r"\b(?:University|College|State|School) of $")
NEVER = frozenset(
    {
        SectionKind.QUOTATION,
        SectionKind.EQUAL_OPPORTUNITY,
        SectionKind.PROCESS,
        SectionKind.MATERIALS,
        SectionKind.GROWTH,
        SectionKind.BENEFITS,
        SectionKind.RESPONSIBILITIES,
    }
)
BEGINS_AS_PLACE = re.compile(r"\W*[A-ZÀ-Þ][^.:;!?]*\W*$")
LONGEST_LINE = 80
LONGEST_VALUE = 400


def locations(role: RoleText) -> Iterator[Fact]:
    """From the most certain source that names any place: structured fields, a labelled line, the title, a line that is
    a place, what is said of the role. Else (derived) the area of a remote role; or the organization's place, by what is
    said of it, its address, its name or the state that licenses."""
    for source in STATED:
        if facts := list(_distinct(source(role))):
            yield from facts
            return
    remote = any(fact.value is WorkArrangement.REMOTE for fact in work_arrangements(role))
    for source in (_from_remote_area,) if remote else DERIVED:
        if facts := list(_distinct(source(role))):
            yield from facts
            return


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


def _fact(passage: Passage, mention: Mention, offset: int = 0, basis: Basis = Basis.STATED) -> Fact:
    return Fact("locations", mention.place, passage.span(offset + mention.start, offset + mention.end), basis)


def _from_parts(role: RoleText) -> Iterator[Fact]:
    """City, state and country that stand in fields of their own; "applicant location requirements" when there is one."""
    parts = [p for p in role.passages if p.label and p.text.strip() and len(p.text) <= LONGEST_LINE]
    place, first = Place(), None
    for passage in parts:
        words = words_of(passage.label)
        text = passage.text.strip()
        if LOCALITY.fullmatch(words):
            if place.address_locality and first:
                yield Fact("locations", place, first.span())
            place, first = Place(text), passage
        elif REGION.fullmatch(words) and first:
            region = region_code(text)
            place = Place(place.address_locality, region or text, place.address_country or country_of(region))
        elif COUNTRY.fullmatch(words) and first:
            place = Place(place.address_locality, place.address_region, country_code(text))
    if place.address_locality and first:
        yield Fact("locations", place, first.span())
        return
    areas = [passage for passage in parts if AREA.fullmatch(words_of(passage.label))]
    if len(areas) == 1 and (code := country_code(areas[0].text)):
        yield Fact("locations", Place(None, None, code, remote=True), areas[0].span())


def _from_labels(role: RoleText) -> Iterator[Fact]:
    origin = None
    for passage in labelled(role, LABEL):
        if len(passage.text) > LONGEST_VALUE or passage.origin is Origin.HEAD or passage.section in NEVER:
            continue
        facts = list(_in_value(passage, passage.text))
        if facts and origin in (None, passage.origin):
            origin = passage.origin
            yield from facts


def _in_value(passage: Passage, text: str) -> Iterator[Fact]:
    for mention in mentions(text):
        place = mention.place
        if not place.address_locality:
            if TIME_ZONE.search(text):
                continue
            part = NEAREST_PART.split(text[: mention.start])[-1]
            place = Place(None, place.address_region, place.address_country, bool(REMOTE_BEFORE.search(part)))
        yield _fact(passage, Mention(place, mention.start, mention.end))


def _from_title(role: RoleText) -> Iterator[Fact]:
    for passage in role.passages:
        if passage.kind in (BlockKind.HEADING, BlockKind.FIELD) and role.title and role.title in passage.text[:160]:
            if found := [m for m in mentions(passage.text[:200], sure=True) if m.place.address_locality]:
                yield from (_fact(passage, mention) for mention in found)
                return


def _from_lines(role: RoleText) -> Iterator[Fact]:
    """A line, or the end of a table's row, that is nothing but a place."""
    for passage in role.passages:
        if passage.origin is not Origin.BODY or passage.section in NEVER or len(passage.text) > 2 * LONGEST_LINE:
            continue
        if passage.kind is not BlockKind.ROW and not BEGINS_AS_PLACE.match(passage.text):
            continue
        text = passage.text.rstrip(" .")
        found = [mention for mention in mentions(text, sure=True) if mention.place.address_locality]
        if not found or found[-1].end < len(text):
            continue
        if passage.kind is BlockKind.ROW or not re.search(r"[^\W\d_]", text[: found[0].start]):
            yield from (_fact(passage, mention) for mention in found)
            return


def _cued(role: RoleText, cue: re.Pattern[str], basis: Basis, kinds: frozenset[SectionKind]) -> Iterator[Fact]:
    """Places of the first sentence in which one follows `cue`."""
    for passage in role.passages:
        if passage.section in kinds or passage.origin is not Origin.BODY or passage.kind is BlockKind.HEADING:
            continue
        if not has_any(passage.text, CUE_HINTS) or not cue.search(passage.text):
            continue
        for start, end in sentences(passage.text):
            sentence = passage.text[start:end]
            introduced = cue.search(sentence)
            if introduced is None or DECOY.search(sentence):
                continue
            offset = introduced.end()
            found = _places_near(sentence[offset : offset + REACH])
            if found:
                yield from (_fact(passage, mention, start + offset, basis) for mention in found)
                return


def _places_near(text: str) -> list[Mention]:
    found = list(mentions(text, sure=True))
    cities = [mention for mention in found if mention.place.address_locality]
    return cities or [mention for mention in found if mention.start < AT_ONCE and not TIME_ZONE.search(text)]


def _from_role(role: RoleText) -> Iterator[Fact]:
    if facts := list(_cued(role, ROLE_CUE, Basis.STATED, NEVER | {SectionKind.OVERVIEW})):
        yield from facts
        return
    for passage in role.passages:
        for team in TEAM_AFTER.finditer(passage.text):
            start = max(0, team.start() - 40)
            near = [m for m in mentions(passage.text[start : team.start()], sure=True) if start + m.end == team.start()]
            yield from (_fact(passage, mention, start) for mention in near)


def _from_remote_area(role: RoleText) -> Iterator[Fact]:
    """The country within which a remote role may be done, or in which one must be allowed to work."""
    for cue, basis in ((REMOTE_AREA, Basis.STATED), (AUTHORIZED, Basis.DERIVED)):
        for passage in role.passages:
            for introduced in cue.finditer(passage.text):
                area = next(mentions(passage.text[introduced.end() : introduced.end() + 60]), None)
                if area and not area.place.address_locality and not TIME_ZONE.search(passage.text):
                    place = Place(None, area.place.address_region, area.place.address_country, remote=True)
                    yield _fact(passage, Mention(place, area.start, area.end), introduced.end(), basis)
                    return


def _from_organization(role: RoleText) -> Iterator[Fact]:
    yield from list(_cued(role, ORGANIZATION_CUE, Basis.DERIVED, NEVER))[:1]


def _from_address(role: RoleText) -> Iterator[Fact]:
    for passage in role.passages:
        if passage.origin is Origin.BODY and ADDRESS.search(passage.text) and not DECOY.search(passage.text):
            for mention in mentions(passage.text, sure=True):
                if (
                    mention.place.address_locality
                    and mention.place.address_region
                    and "," in passage.text[: mention.end]
                ):
                    if ADDRESS.search(passage.text, max(0, mention.start - 60), mention.end):
                        yield _fact(passage, mention, 0, Basis.DERIVED)
                        return


def _from_name(role: RoleText) -> Iterator[Fact]:
    """The city in the name of the organization: "Partnership for Los Angeles Schools"."""
    for fact in hiring_organization(role):
        if not OF_A_PLACE.search(str(fact.value)):
            return
        for mention in mentions(str(fact.value)):
            before = str(fact.value)[: mention.start]
            if INSTITUTION_OF.search(before):
                return
            if mention.place.address_locality and not is_ambiguous(mention.place.address_locality):
                yield Fact("locations", mention.place, fact.span, Basis.DERIVED)
                return


def _from_licences(role: RoleText) -> Iterator[Fact]:
    """The one state whose certificate or office the document asks for."""
    found: dict[Place, Fact] = {}
    for passage in role.passages:
        for mention in mentions(passage.text):
            if mention.place.address_region and LICENSED_BY.match(passage.text[mention.end : mention.end + 60]):
                place = Place(None, mention.place.address_region, mention.place.address_country)
                found.setdefault(place, _fact(passage, Mention(place, mention.start, mention.end), 0, Basis.DERIVED))
    if len(found) == 1:
        yield from found.values()


Source = Callable[[RoleText], Iterator[Fact]]
STATED: tuple[Source, ...] = (_from_parts, _from_labels, _from_title, _from_lines, _from_role)
DERIVED: tuple[Source, ...] = (_from_organization, _from_address, _from_name, _from_licences)
