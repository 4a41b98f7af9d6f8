"""Places that running text gives of the role itself, and the area within which remote work may be done."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import words_of
from postings.parsing.fields.places_in_prose import (
    AT_ONCE,
    DECOY,
    NEAR,
    NEVER,
    OTHERS,
    REACH,
    REMOTE_AREA,
    TIME_ZONE,
    Cue,
    cued,
    place_fact,
)
from postings.parsing.gazetteer import Mention, mentions
from postings.parsing.language.first_letters import beginning_words
from postings.parsing.language.hints import in_small_letters
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact, Place, SectionKind
from postings.reading.document import Origin

# What introduces the role's own place.
_LIES = r"(?:based|located|situated|stationed|housed|placed|reside)"
ROLE_CUES: tuple[Cue, ...] = (
    Cue(
        ("based", "located", "situated", "stationed", "housed", "placed", "reside"),
        beginning_words(
            r"(?:position|role|job|post|candidate|applicant|fellow|intern|employee|incumbent|opportunity|teacher|you|"
            rf"internship|hire|appointment|fellowship)s?\b(?:(?!\breport)[^.;]){{0,60}}?\b{_LIES}\b"
            r"|(?:preferably|ideally|must be|to be|will be|be)\s+(?:based|located)\b"
            r"|(?:our\s+\w+|offices?|campus|headquarters)\s+(?:is|are)\s+(?:located|based)\b",
            r"^\W*(?:located|based)\s+(?:in|at|out of)\b",
        ),
    ),
    Cue(
        ("work", "done from", "open to", "person in", "site in", "campus in"),
        beginning_words(
            r"work(?:ing)?\s+"
            r"(?:(?:out of|from|in|at)\s+(?:our|the|one of)\b|out\s+of\s+an?\b|primarily\b|mainly\b|"
            r"on[- ]?site\b|in[- ]person\b)"
            r"|(?:in[- ]person|on[- ]?site|on[- ]campus) in(?= [a-z])"
            r"|work (?:happens )?(?<!eligible to work )(?<!authorized to work )in(?= [a-z])"
            r"|done (?:from|in)(?= [a-z])|open to (?:\w+ ){1,3}(?:in|from|of)(?= [a-z])",
            r"^\W*work\s+(?:in|at|out of)\b",
        ),
    ),
    Cue(
        tuple("sessions classes lessons shifts rehearsals practices tours camp ship course shop event place".split()),
        beginning_words(
            r"(?:sessions|classes|lessons|shifts|rehearsals|practices|tours|camps?|fellowships?|internships?|courses?|workshops?|"
            r"festival|event|placements?)\b[^.;]{0,40}?\b(?:are|is|will be|run|runs|"
            r"takes? place|meet|held)\b[^.;]{0,60}?\b(?:in|at)(?= [a-z])|takes? place in(?= [a-z])"
        ),
    ),
    Cue(
        ("hybrid", "site", "person"),
        # "Hybrid (Oxford, two days a week)"
        re.compile(r"\b(?i:hybrid|on-?site|in-person)\s?[(:,–—-]\s?(?=[A-Z])"),
        as_written=True,
    ),
    Cue(
        (" live at", " live on", "lives at", "lives on"),
        # "All staff live at camp in Bemidji"
        re.compile(
            r"\b(?i:staff|counsell?ors|team|you|everyone|interns|fellows|volunteers)"
            r"(?: will)? lives? (?:at|on) (?:the |our )?(?:\w+ ){1,2}in(?= [A-Z])"
        ),
        as_written=True,
    ),
    Cue(
        (
            "live",
            "living",
            "resident",
            "if you",
            "teach",
            "tutor",
            "volunteer",
            "join us in",
            "commute",
            "work from",
            " area",
        ),
        re.compile(
            r"^\W*residents? of(?= [A-Z])|^(?:[Tt]each|[Ll]ive|[Vv]olunteer|[Tt]utor)(?: [A-Z]?\w+){0,4} in(?= [A-Z])"
            r"|\b(?:in the (?:city|town|village) of(?= [A-Z])"
            r"|(?:[Mm]ust|[Ss]hould|(?:[Nn]eed|[Rr]equired|[Aa]ble|[Ww]illing|[Ee]xpected) to) "
            r"(?:live|be living)\s+"
            r"(?:in|within|near|close to)\b(?:,? or near\b,?)?|[Ii]f you(?:[’']re| are) (?:based |living )?in(?= [A-Z])"
            r"|lives (?:in|near)\b|\byou live in or near\b|live within (?:\w+ ){1,4}of\b|must be (?:a )?residents? of\b"
            r"|(?:applicants|candidates|people) living in\b|[Jj]oin us in\b|(?:commute to|work from)(?= [A-Z])"
            r"|(?:will|to|and) (?:[Tt]each|[Ll]ive|[Vv]olunteer|[Tt]utor)(?: [A-Z]?\w+){0,4} in(?= [A-Z])"
            r"|in (?:the )?(?=[A-Z][\w.]{2,20} (?:[A-Z]\w{2,20} )?(?:(?i:metro(?:politan)?) )?area\b))"
        ),
        as_written=True,
    ),
    Cue(
        ("seek", "looking for", "hiring", "recruit", "need", "position", "role", "post", "job", "opening", "ship"),
        re.compile(
            r"\b(?:(?:[Ss]eek(?:s|ing)?|[Ll]ooking for|[Hh]iring|[Rr]ecruiting|[Nn]eeds?|[Nn]eeded)\b"
            r"(?:(?!\b(?:(?<!levels of )experience\w*"
            r"|interest\w*|degree|certif\w+|background|expertise|licen\w+|trained|who|that|with)\b)"
            r"[^.;:]){0,60}? in(?= [A-Z])"
            r"|(?:position|role|post|job|opening|vacancy|internship|fellowship)s?(?: is| are| will be)? in(?= [A-Z]))"
        ),
        as_written=True,
    ),
    Cue(
        ("office", "campus", "headquarters", "hub", "team", "site", "school", "cent", "branch", "location", "studio"),
        beginning_words(
            r"(?:in|at|from|to|join)\s+(?:our|the)\b(?=[^.;]{0,60}\b(?:office|campus|headquarters|hub|team|site)\b)"
            r"|(?:at|from|for)\s+our\b(?=[^.;]{0,60}\b(?:offices|schools?|centers?|centres?|branch(?:es)?|locations?|"
            r"studios?|sites)\b)|(?:offices?|team|staff|lab|group|headquarters|hq|hubs?|studios?|"
            r"workshop)(?: is| are)? in(?= [a-z])"
            r"|will be (?:on|at|in)\b(?=[^.;]{0,60}\b(?:campus|office|school)\b)"
        ),
    ),
)
# "Based at the university’s Riverside campus"; a campus is named for where it lies, or for its part of town.
CAMPUS = re.compile(
    r"\bbased (?:at|on|in) [^.;]{0,80}?\b(?!(?:Main|North|South|East|West|Central|City|Medical|University|College|Our|"
    r"The) )(?P<name>[A-Z][a-z]{2,30}(?: [A-Z][a-z]{2,30})?) [Cc]ampus\b"
)
# "Boston-based team", "our Houston office".
TEAM_AFTER = re.compile(r"(?:-based| )(?: ?\b)(?:team|position|role|office|staff|campus|site|headquarters)s?\b", re.I)
WORKPLACES = ("team", "position", "role", "office", "staff", "campus", "site", "headquarters")
REMOTE_BESIDE = re.compile(r"\bremote ?[(,:|–—-] ?(?=[A-Z])", re.I)  # "Remote (US only)"
SUMMARY = re.compile(r"title|summary|excerpt|desc(?:ription)?|subtitle|tagline|teaser|lead")
OF_OTHERS = re.compile(rf"\b(?:{OTHERS})\b", re.I)
AUTHORIZED = re.compile(
    r"\b(?:authori[sz]\w+|eligib\w+|legal\w*|permit\w*)\b[^.;]{0,40}\bwork\b[^.;]{0,20}\bin (?:the )?(?=[A-Z])|"
    r"\b(?:authori[sz]|eligib)\w+ to work in (?:the )?(?=[A-Z])"
)


def of_the_role(role: RoleText) -> Iterator[Fact]:
    if facts := list(cued(role, ROLE_CUES, Basis.STATED, NEVER | {SectionKind.OVERVIEW})):
        yield from facts
        return
    for passage in role.holding(WORKPLACES):
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


def in_the_summary(role: RoleText) -> Iterator[Fact]:
    """ "Research support in Raleigh", "Support (Raleigh, NC)", "Elm University, Raleigh, NC", in the front matter."""
    for passage in role.passages:
        short = passage.origin is Origin.FRONT_MATTER and len(passage.text) <= 2 * REACH
        if short and SUMMARY.fullmatch(words_of(passage.label)) and not DECOY.search(in_small_letters(passage.text)):
            named = list(mentions(passage.text, sure=True))
            found = [m for m in named if m.place.address_locality] or [m for m in named if m.place.address_region]
            yield from (place_fact(passage, m) for m in found if _is_set_off(passage.text, m))


def _is_set_off(text: str, mention: Mention) -> bool:
    """Behind "in" or in brackets; with its state or country at the end of the text, behind a comma or "of" as well."""
    before = text[: mention.start]
    ends = mention.end >= len(text.rstrip(" .")) and "," in text[mention.start : mention.end]
    return before.endswith((" in ", "(")) or (ends and before.endswith((", ", " of ", " at ")))


def of_remote_work(role: RoleText) -> Iterator[Fact]:
    """The states or country within which a remote role may be done, or in which one must be allowed to work."""
    for cue, hints, basis in (
        (REMOTE_AREA, ("remote", "anywhere", "from home", "tele"), Basis.STATED),
        (REMOTE_BESIDE, ("remote",), Basis.STATED),
        (AUTHORIZED, ("authori", "eligib", "legal", "permit"), Basis.DERIVED),
    ):
        for passage in role.holding(hints):
            for introduced in () if TIME_ZONE.search(passage.text) else cue.finditer(passage.text):
                offset = introduced.end()
                if _is_of_others(passage.text, introduced):
                    continue
                near = list(mentions(passage.text[offset : offset + REACH]))
                areas = [mention for mention in near if not mention.place.address_locality]
                if areas and near[0].start < AT_ONCE:
                    yield from (_area(passage, mention, offset, basis) for mention in areas)
                    return


def _is_of_others(text: str, introduced: re.Match[str]) -> bool:
    """ "Some of our staff work remotely and in the United States"."""
    return OF_OTHERS.search(text, max(0, introduced.start() - NEAR), introduced.end()) is not None


def _area(passage: Passage, mention: Mention, offset: int, basis: Basis) -> Fact:
    place = Place(None, mention.place.address_region, mention.place.address_country, remote=True)
    return place_fact(passage, Mention(place, mention.start, mention.end), offset, basis)
