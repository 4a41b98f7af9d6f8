"""Places that a document gives of the organization: for a role of which it says no place they are the best guess."""

import re
from collections.abc import Iterable, Iterator

from postings.parsing.fields.organization import hiring_organization
from postings.parsing.fields.organization_words import SEEKING, SEEKING_HINTS
from postings.parsing.fields.places_in_prose import DECOY, NEVER, REACH, Cue, cued, place_fact
from postings.parsing.gazetteer import Mention, mentions
from postings.parsing.language.first_letters import beginning_words
from postings.parsing.language.hints import in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import RoleText
from postings.parsing.posting import LISTING, Basis, Fact
from postings.reading.document import BlockKind, Origin

# "Foo College (Lincroft, NJ), is seeking"; "a nonprofit based in Boston".
ORGANIZATION_CUE = Cue(
    ("based", "located", "situated", "headquartered", "nestled", " in ", " (", " of "),
    beginning_words(
        r"(?:(?:based|located|situated|headquartered|nestled)\s+(?:\w+\s+){0,3}?(?:in|at|near|on|outside(?: of)?)\b|"
        r"(?:nonprofit|non-profit|organization|district|school|college|university|library|network|academy|start-?up|"
        r"company|museum|institute|charter schools|lab|laboratory|group|team|studio|preschool|nursery|charity|club|"
        r"campus|cent(?:er|re)|agency|consultancy|church|theat(?:er|re))\b(?:\s+[\w-]+){0,8}?\s+in\b|"
        r"in (?:the|an?) (?:[\w-]+ ){0,3}?(?:heart|cent(?:er|re)|middle|city|town|village|borough|"
        r"neighbou?rhood|suburbs?|outskirts|area) of\b|on the (?:[\w-]+ ){0,2}?(?:side|edge|outskirts|shores?) of\b|"
        r"set (?:on|amid|among) (?:[\w-]+ ){1,5}in\b|"
        r"(?:offices?|campus(?:es)?|studios?|museum) (?:is|are|sits|lies)\b[^.;]{0,30}? in|"
        r"(?:school|college|library|nursery|preschool|farm|cent(?:er|re)|academy),? (?:sits|lies|stands)\b"
        r"[^.;]{0,30}? in|"
        r"(?:has|have) (?:[\w-]+ ){0,3}(?:schools|offices|campuses|studios|cent(?:er|re)s|sites|"
        r"branches|libraries|museums|preschools) in|"
        # "We run three drop-ins in Elm", "serving families in Elm"
        r"(?:runs?|operates?|serves?|serving) (?:[\w-]+ ){1,4}in)\b",
        r"\w \((?=[a-z][\w.’'-]*(?: [\w.’'-]+){0,3}(?:, [\w.’' -]{2,30})?\))",
    ),
)
KINDS = ("-based", "profit", "charity", "start-up", "startup")
BASED = "-based "
KIND_AFTER = re.compile(
    r"-based (?!partner)(?:[\w-]+ ){0,3}?(?:non-?profit|charity|start-?up|organi[sz]ation|company|school|academy|club|"
    r"agency|trust|foundation|network|social enterprise|group|studio|office|firm|practice|consultancy|business|"
    r"cooperative|co-op|collective|lab(?:oratory)?|museum|college|university|library|theat(?:re|er)|team)\b"
    r"| (?:non-?profit|charity|start-?up)\b"
    rf"|{BASED}"
)
WE_ARE = re.compile(r"\b[Ww]e(?: are|[’']re) an? $")  # before what is based somewhere, whatever it is
NAME_BEFORE = 40  # characters
BESIDE = re.compile(
    r"(?:(?:, | \(| [|•·–—-] )(?:(?:located |based )?in )?|(?:,? (?:located|based))? in |, an? (?:[\w’'-]+ ){1,8}?in )"
    r"(?=[A-Z])"
)
SET_OFF = re.compile(r"(?:,| \(| [|•·–—-]|\b(?:Universit(?:ät|é|à|eit|et)|Hochschule)) ?$")
DATELINE = re.compile(r"[A-Z][\w.’ -]{2,30}, [A-Z][\w. ]{1,20}(?::| [–—-]) [A-Z]")
DATELINE_ENDS = re.compile(r"\.?(?::| [–—-]) ")
LETTERHEAD = 6  # passages
# "A district north of Waco", "a camp near Bemidji": where nothing says more.
NEAR_CUE = Cue(
    (" near ", " outside ", "north ", "south ", "east ", "west ", "minutes ", "miles "),
    beginning_words(
        r"(?:camp|district|school|college|university|farm|cent(?:er|re))\b[^.;]{0,80}?\b(?:near|outside(?: of)?|"
        r"(?:north|south|east|west|minutes|miles) (?:of|from))(?= [a-z])"
    ),
)
# "Oxford OX1 2PH", "Singapore 637332".
_BRITISH_CODE = r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b"
SIX_DIGITS = re.compile(r",? \d{6}\b")
ADDRESS = re.compile(rf"\b(?:P\.? ?O\.? Box \d+|\d{{5}}(?:\d|-\d{{4}})?\b|\d{{1,5}} [A-Z]\w+|{_BRITISH_CODE})")


def of_the_organization(role: RoleText) -> Iterator[Fact]:
    yield from _in_one_list(cued(role, (ORGANIZATION_CUE,), Basis.DERIVED, NEVER)) or _before_what_it_is(role)


def _in_one_list(facts: Iterable[Fact]) -> list[Fact]:
    """The first place and those that are listed with it: "studios in Plano, Frisco and Allen, Texas"."""
    listed: list[Fact] = []
    for fact in facts:
        if listed and fact.span[0] - listed[-1].span[1] > len(", and "):
            break
        listed.append(fact)
    return listed


def _before_what_it_is(role: RoleText) -> list[Fact]:
    """ "A London-based charity", "a Seattle nonprofit", "We are a London-based maker of ..."."""
    for passage in role.holding(KINDS):
        for kind in KIND_AFTER.finditer(passage.text) if passage.section not in NEVER | LISTING else ():
            start = max(0, kind.start() - NAME_BEFORE)
            for mention in mentions(passage.text[start : kind.start()], sure=True):
                told = kind.group() != BASED or WE_ARE.search(passage.text, start, start + mention.start)
                if told and start + mention.end == kind.start():
                    return [place_fact(passage, mention, start, Basis.DERIVED)]
    return []


def of_who_seeks(role: RoleText) -> Iterator[Fact]:
    """ "The Marine Unit of Alicante, Spain, is looking for ..."."""
    for passage in role.holding(SEEKING_HINTS):
        for seeking in SEEKING.finditer(passage.text) if passage.section not in NEVER else ():
            start = max(0, seeking.start() - REACH)
            before = sentences(passage.text[start : seeking.start()])
            begins, _ = list(before)[-1] if seeking.start() > start else (0, 0)
            subject = passage.text[start + begins : seeking.start()]
            for mention in mentions(subject, sure=True) if not DECOY.search(in_small_letters(subject)) else ():
                is_set_off = "," in subject[mention.start : mention.end] or subject[: mention.start].endswith(" in ")
                if mention.place.address_locality and is_set_off:
                    yield place_fact(passage, mention, start + begins, Basis.DERIVED)
                    return


def near_the_organization(role: RoleText) -> Iterator[Fact]:
    yield from list(cued(role, (NEAR_CUE,), Basis.DERIVED, NEVER))[:1]


def beside_the_organization(role: RoleText) -> Iterator[Fact]:
    """ "St Brigid's College, Lake Munmorah NSW", "Elm House, a cooperative in Reno": a city right behind the name of
    who hires, with its state or alone."""
    for fact in hiring_organization(role):
        name = str(fact.value)
        for passage in role.passages:
            start = passage.text.find(name) if len(passage.text) <= 3 * REACH else -1
            behind = BESIDE.match(passage.text, start + len(name)) if start >= 0 else None
            first = next(mentions(passage.text[behind.end() : behind.end() + REACH]), None) if behind else None
            if behind and first and first.start == 0 and (first.place.address_locality or _in_brackets(behind, first)):
                yield place_fact(passage, first, behind.end(), Basis.DERIVED)
                return


def _in_brackets(behind: re.Match[str], first: Mention) -> bool:
    """ "Elm Library (CT)"."""
    return behind.group().endswith("(") and behind.string.startswith(")", behind.end() + first.end)


def in_the_letterhead(role: RoleText) -> Iterator[Fact]:
    """The city with its state at the end of one of the first lines: "Little Acorns Learning, Toowoomba QLD"; of a
    heading the country: "Lecturer, Elm University, Denmark". With its state also before the first words of a text, as
    the press has it: "Ames, Iowa – The library"."""
    for passage in [p for p in role.passages if p.origin is Origin.BODY and not p.label][:LETTERHEAD]:
        city = next(mentions(passage.text[:REACH]), None) if DATELINE.match(passage.text) else None
        if city and city.start == 0 and DATELINE_ENDS.match(passage.text, city.end) and city.place.address_locality:
            yield place_fact(passage, city, 0, Basis.DERIVED)
            return
        text = passage.text.rstrip(" .)") if len(passage.text) <= REACH else ""
        for mention in mentions(text, sure=True):
            place, length = mention.place, mention.end - mention.start
            abroad = place.address_country and not (place.address_locality or place.address_region)
            named = length > len(place.address_locality or text) or (abroad and passage.kind is BlockKind.HEADING)
            if named and mention.end == len(text) and SET_OFF.search(text[: mention.start]):
                yield place_fact(passage, mention, 0, Basis.DERIVED)
                return


def in_an_address(role: RoleText) -> Iterator[Fact]:
    """The city in front of a postal code, or behind a house number; also in the footer of the page."""
    for passage in (*role.numbered, *role.furniture):
        if (
            passage.origin not in (Origin.BODY, Origin.CHROME, Origin.FRONT_MATTER)
            or not ADDRESS.search(passage.text)
            or DECOY.search(in_small_letters(passage.text))
        ):
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
