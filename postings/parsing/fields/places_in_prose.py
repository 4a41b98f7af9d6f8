"""Places that running text gives: the role's own, the area of remote work, and at last those of the organization."""

import re
from collections.abc import Iterator

from postings.parsing.fields.hints import has_any
from postings.parsing.fields.organization import hiring_organization
from postings.parsing.gazetteer import Mention, country_of, is_ambiguous, mentions
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact, Place, SectionKind
from postings.parsing.sentences import sentences
from postings.reading.document import BlockKind, Origin

TIME_ZONE = re.compile(r"time ?zones?|\b(?:UTC|GMT|EST|PST|CST|ET|PT)\b|\b(?:Eastern|Pacific|Mountain|Central)\b", re.I)
# What introduces the role's own place in running text, each with words without which it is not there: plain words tell
# at once that most passages hold none. The place follows within REACH characters.
Cue = tuple[tuple[str, ...], re.Pattern[str]]
_LIES = r"(?:based|located|situated|stationed|housed|placed|reside)"
ROLE_CUES: tuple[Cue, ...] = (
    (
        ("based", "located", "situated", "stationed", "housed", "placed", "reside"),
        re.compile(
            r"\b(?:position|role|job|post|candidate|fellow|intern|employee|incumbent|opportunity|teacher|you|"
            rf"internship|hire|appointment|fellowship)s?\b(?:(?!\breport)[^.;]){{0,60}}?\b{_LIES}\b"
            r"|\b(?:preferably|ideally|must be|to be|will be|be)\s+(?:based|located)\b"
            r"|^\W*(?:located|based)\s+(?:in|at|out of)\b"
            r"|\b(?:our\s+\w+|offices?|campus|headquarters)\s+(?:is|are)\s+(?:located|based)\b",
            re.I,
        ),
    ),
    (
        ("work",),
        re.compile(
            r"^\W*work\s+(?:in|at|out of)\b|\bwork(?:ing)?\s+(?:out of|from|in|at)\s+(?:our|the|one of)\b"
            r"|\bwork\s+(?:primarily|mainly|on-?site|in[- ]person)\b",
            re.I,
        ),
    ),
    (
        ("sessions", "classes", "lessons", "shifts", "rehearsals", "camp"),
        re.compile(
            r"\b(?:sessions|classes|lessons|shifts|rehearsals|camps?)\b[^.;]{0,40}?\b(?:are|is|will be|run|runs|"
            r"takes? place|meet|held)\b[^.;]{0,60}?\b(?:in|at)(?= [A-Z])",
            re.I,
        ),
    ),
    (
        ("office", "campus", "headquarters", "hub", "team", "site", "school", "cent", "branch", "location", "studio"),
        re.compile(
            r"\b(?:in|at|from|to|join)\s+(?:our|the)\b(?=[^.;]{0,60}\b(?:office|campus|headquarters|hub|team|site)\b)"
            r"|\b(?:at|from|for)\s+our\b(?=[^.;]{0,60}\b(?:offices|schools?|centers?|centres?|branch(?:es)?|locations?|"
            r"studios?|sites)\b)|\boffices? in(?= [A-Z])"
            r"|\bwill be (?:on|at|in)\b(?=[^.;]{0,60}\b(?:campus|office|school)\b)",
            re.I,
        ),
    ),
)
REACH = 100
AT_ONCE = 20  # within which a state or country must stand
# "Boston-based team", "our Houston office".
# "Based at the university’s Riverside campus"; a campus is named for where it lies, or for its part of town.
CAMPUS = re.compile(
    r"\bbased (?:at|on|in) [^.;]{0,80}?\b(?!(?:Main|North|South|East|West|Central|City|Medical|University|College|Our|"
    r"The) )(?P<name>[A-Z][a-z]{2,30}(?: [A-Z][a-z]{2,30})?) [Cc]ampus\b"
)
TEAM_AFTER = re.compile(r"(?:-based| )(?: ?\b)(?:team|position|role|office|staff|campus|site|headquarters)s?\b", re.I)
# "Foo College (Lincroft, NJ), is seeking"; "a nonprofit based in Boston".
ORGANIZATION_CUE: Cue = (
    ("based", "located", "situated", "headquartered", "nestled", " in ", " ("),
    re.compile(
        r"\b(?:based|located|situated|headquartered|nestled)\s+(?:\w+\s+){0,3}?(?:in|at|near|on|outside(?: of)?)\b"
        r"|\b(?:nonprofit|non-profit|organization|district|school|college|university|library|network|academy|start-?up|"
        r"company|museum|institute|charter schools)\b(?:\s+[\w-]+){0,8}?\s+in\b|\w \((?=[A-Z])",
        re.I,
    ),
)
SITES = re.compile(
    r"(?:,| and| or| &) [A-Z]\S+(?P<sites> (?i:schools|offices|campuses|cent(?:er|re)s|branches|studios)\b)"
)
BESIDE = re.compile(r"(?:, | \(| [|•·–—-] )(?:(?:located |based )?in )?(?=[A-Z])")
SET_OFF = re.compile(r"(?:,| \(| [|•·–—-]) ?$")
LETTERHEAD = 6  # passages
BEHIND = re.compile(r"\s+(?:in )?(?=[A-Z])")
ENDS = re.compile(r"\s*(?:$|[.,;)]|(?:and|or|with|from|on|for|but|to)\b)")
# "A district north of Waco", "a camp near Bemidji": where nothing says more.
NEAR_CUE: Cue = (
    (" near ", " outside ", "north ", "south ", "east ", "west ", "minutes ", "miles "),
    re.compile(
        r"\b(?:camp|district|school|college|university|farm|cent(?:er|re))\b[^.;]{0,80}?\b(?:near|outside(?: of)?|"
        r"(?:north|south|east|west|minutes|miles) (?:of|from))(?= [A-Z])",
        re.I,
    ),
)
# Places of something else than the work.
DECOY = re.compile(
    r"civil rights|department of (?:education|labor)|eeoc|\bborn in|graduat\w+ (?:of|from)|conference|degree from|"
    r"offices? in \d+|interview\w* (?:will|in|at)|\branked|accredit|elect to|who live|partner\w* (?:in|with)|across|"
    r"cost of living|rates\)|such as|for example|e\.g\.|right to work|relocat|founded|established|citizen|authoriz|"
    r"launched in|began in",
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
    r"| (?:state )?department of (?:\w+ ){0,4}education|[’']s? (?:department of|public school)|(?: state)? (?:law|"
    r"legislature)\b",
    re.I,
)
LICENCE_HINTS = ("certif", "licens", "credential", "teach", "department of", "law", "legislature")
# "Oxford OX1 2PH", "Singapore 637332".
_BRITISH_CODE = r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
SIX_DIGITS = re.compile(r",? \d{6}\b")
ADDRESS = re.compile(rf"\b\d{{5}}(?:\d|-\d{{4}})?\b|\b\d{{1,5}} [A-Z]\w+|\b{_BRITISH_CODE}")
# Names of organizations that hold the name of the place they serve; a college's may be a person's.
OF_A_PLACE = re.compile(
    r"\b(?:City of|Town of|County|Public|Unified|Independent|School District|Schools|ISD|USD|Parks|Board of Education|"
    r"Children[’']s|Library|Housing|Diocese|Archdiocese|Zoo)\b"
)
INSTITUTION_OF = re.compile(r"\b(?:University|College|State|School) of $")
# Sections whose places are not the work's.
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


def place_fact(passage: Passage, mention: Mention, offset: int = 0, basis: Basis = Basis.STATED) -> Fact:
    return Fact("locations", mention.place, passage.span(offset + mention.start, offset + mention.end), basis)


def _cued(role: RoleText, cues: tuple[Cue, ...], basis: Basis, kinds: frozenset[SectionKind]) -> Iterator[Fact]:
    """Places of the first sentence in which one follows a cue."""
    for passage in role.passages:
        if passage.section in kinds or passage.origin is not Origin.BODY or passage.kind is BlockKind.HEADING:
            continue
        patterns = [pattern for hints, pattern in cues if has_any(passage.text, hints) and pattern.search(passage.text)]
        if not patterns:
            continue
        for start, end in sentences(passage.text):
            sentence = passage.text[start:end]
            introduced = [match.span() for pattern in patterns if (match := pattern.search(sentence))]
            if not introduced or DECOY.search(sentence):
                continue
            offset = min(introduced)[1]
            found = _places_near(sentence[offset : offset + REACH])
            if found and (found[0].place.address_locality or not REMOTE_AREA.search(sentence)):
                yield from (place_fact(passage, mention, start + offset, basis) for mention in found)
                return


def _places_near(text: str) -> list[Mention]:
    if sites := SITES.search(text):  # "our Geelong and Sydney Schools": their places, no school's name
        text = text[: sites.start("sites")]
    found = [Mention(m.place, m.start - 3, m.end - 3) for m in mentions(f"in {text}", sure=True)]
    cities = [mention for mention in found if mention.place.address_locality] or list(_right_behind(text))
    return cities or [mention for mention in found if mention.start < AT_ONCE and not TIME_ZONE.search(text)]


def _right_behind(text: str) -> Iterator[Mention]:
    """ "In Oxford.": a city, though its name is also another's."""
    behind = BEHIND.match(text)
    start = behind.end() if behind else 0
    first = next(mentions(text[: start + AT_ONCE]), None)
    if behind and first and first.start == start and first.place.address_locality and ENDS.match(text, first.end):
        yield first


def of_the_role(role: RoleText) -> Iterator[Fact]:
    if facts := list(_cued(role, ROLE_CUES, Basis.STATED, NEVER | {SectionKind.OVERVIEW})):
        yield from facts
        return
    for passage in role.passages:
        campus = CAMPUS.search(passage.text) if "ampus" in passage.text and passage.section not in NEVER else None
        if campus and passage.origin is Origin.BODY:
            place = Place(campus["name"])
            yield place_fact(passage, Mention(place, *campus.span("name")))
            return
        for team in TEAM_AFTER.finditer(passage.text):
            start = max(0, team.start() - 40)
            near = [m for m in mentions(passage.text[start : team.start()], sure=True) if start + m.end == team.start()]
            ours = team.group().startswith("-") or passage.text[start : team.start()].lower().rfind("our ") >= 0
            yield from (place_fact(passage, mention, start) for mention in near if ours)


def of_remote_work(role: RoleText) -> Iterator[Fact]:
    """The states or country within which a remote role may be done, or in which one must be allowed to work."""
    for cue, hints, basis in (
        (REMOTE_AREA, ("remote", "anywhere", "from home", "tele"), Basis.STATED),
        (AUTHORIZED, ("authori", "eligib", "legal", "permit"), Basis.DERIVED),
    ):
        for passage in role.holding(hints):
            introduced = cue.search(passage.text)
            if introduced is None or TIME_ZONE.search(passage.text):
                continue
            offset = introduced.end()
            near = list(mentions(passage.text[offset : offset + REACH]))
            if near and near[0].start < AT_ONCE:
                yield from (
                    _area(passage, mention, offset, basis) for mention in near if not mention.place.address_locality
                )
                return


def _area(passage: Passage, mention: Mention, offset: int, basis: Basis) -> Fact:
    place = Place(None, mention.place.address_region, mention.place.address_country, remote=True)
    return place_fact(passage, Mention(place, mention.start, mention.end), offset, basis)


def of_the_organization(role: RoleText) -> Iterator[Fact]:
    yield from list(_cued(role, (ORGANIZATION_CUE,), Basis.DERIVED, NEVER))[:1]


def near_the_organization(role: RoleText) -> Iterator[Fact]:
    yield from list(_cued(role, (NEAR_CUE,), Basis.DERIVED, NEVER))[:1]


def beside_the_organization(role: RoleText) -> Iterator[Fact]:
    """ "St Brigid's College, Lake Munmorah NSW": a city right behind the name of who hires, with its state or alone."""
    for fact in hiring_organization(role):
        name = str(fact.value)
        for passage in role.passages:
            start = passage.text.find(name) if len(passage.text) <= 3 * REACH else -1
            behind = BESIDE.match(passage.text, start + len(name)) if start >= 0 else None
            first = next(mentions(passage.text[behind.end() : behind.end() + REACH]), None) if behind else None
            if behind and first and first.start == 0 and first.place.address_locality:
                yield place_fact(passage, first, behind.end(), Basis.DERIVED)
                return


def in_the_letterhead(role: RoleText) -> Iterator[Fact]:
    """The city with its state at the end of one of the first lines: "Little Acorns Learning, Toowoomba QLD"."""
    for passage in [p for p in role.passages if p.origin is Origin.BODY and not p.label][:LETTERHEAD]:
        text = passage.text.rstrip(" .)") if len(passage.text) <= REACH else ""
        for mention in mentions(text, sure=True):
            named = mention.end == len(text) and mention.end > mention.start + len(
                mention.place.address_locality or text
            )
            if named and SET_OFF.search(text[: mention.start]):
                yield place_fact(passage, mention, 0, Basis.DERIVED)
                return


def in_an_address(role: RoleText) -> Iterator[Fact]:
    """The city in front of a postal code, or behind a house number."""
    for passage in role.passages:
        if passage.origin is not Origin.BODY or not ADDRESS.search(passage.text) or DECOY.search(passage.text):
            continue
        for mention in mentions(passage.text, sure=True):
            if SIX_DIGITS.match(passage.text, mention.end):
                yield place_fact(passage, mention, 0, Basis.DERIVED)
                return
            printed = passage.text[mention.start : mention.end]
            in_its_area = mention.place.address_region or "," in printed or re.search(_BRITISH_CODE, printed)
            is_city = mention.place.address_locality and in_its_area
            if is_city and ADDRESS.search(passage.text, max(0, mention.start - 60), mention.end):
                yield place_fact(passage, mention, 0, Basis.DERIVED)
                return


def in_the_name(role: RoleText) -> Iterator[Fact]:
    """The city in the name of the organization: "Partnership for Los Angeles Schools"."""
    for fact in hiring_organization(role):
        name = str(fact.value)
        if not OF_A_PLACE.search(name):
            return
        for mention in mentions(name):
            if INSTITUTION_OF.search(name[: mention.start]):
                return
            place = mention.place
            if place.address_locality and not is_ambiguous(place.address_locality):
                yield Fact("locations", _in_its_state(place, role), fact.span, Basis.DERIVED)
                return


def _in_its_state(place: Place, role: RoleText) -> Place:
    """Another city of the same name lies in the state of which the document speaks."""
    licensing = [fact.value.address_region for fact in that_licenses(role) if isinstance(fact.value, Place)]
    if not licensing or place.address_region in licensing:
        return place
    return Place(place.address_locality, licensing[0], country_of(licensing[0]))


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
