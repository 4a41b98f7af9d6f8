"""The shape of an organization's name, what is none, and which of its forms is the full one."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from postings.parsing.fields.organization_words import (
    CONNECTORS,
    JOB_WORD,
    KIND_WORD,
    NAMES_SOMETHING_ELSE,
    NOT_A_NAME,
    SMALL_KIND,
)
from postings.parsing.gazetteer import Mention, is_place, is_town, mentions
from postings.parsing.gazetteer.known import CODES
from postings.parsing.language.written_dates import A_MONTH
from postings.parsing.passages import Passage
from postings.parsing.posting import Fact
from postings.reading.document import MarkKind

# A stop ends a name unless it is within a word ("Code.org") or behind a short one ("St. Mark’s", "U.S.", "Dept. of"),
# or a place follows its form ("Elm Works, Inc. in Boise seeks"). A district may have a number: "#204".
WORD = (
    r"(?:(?:[A-ZÀ-ÖØ-Þ0-9]|#(?=\d)|[a-z]{1,4}[A-Z])[\w’'&+-]{0,40}(?:\.\w{1,20}){0,4}"
    r"(?:(?:(?<=\b[A-Z])|(?<=\b[A-Z][a-z])|(?<=\bDept))\.|(?:(?<=\bInc)|(?<=\bLtd))\.(?= in [A-Z]))?|&)"
)
NAME = rf"{WORD}(?:,? (?:(?:{CONNECTORS}) ){{0,2}}(?:{WORD}|\([A-Z]{{2,8}}\))){{0,11}}"
WHOLE = re.compile(rf"(?P<name>(?:The )?{NAME})")
SMALL = re.compile(rf" {SMALL_KIND}$")
A_TIME = re.compile(rf"(?i)(?=.*\d)(?:\b{A_MONTH}|\b(?:spring|summer|fall|autumn|winter)|\d{{1,4}}|[\s,–—-])+")
CONTRACTION = re.compile(r"[’'](?:re|ll|ve|m|d)\b|\bI$")
# "University of California, Davis"
CAMPUS = re.compile(r"(?:State )?University of [A-Z]\w+(?: [A-Z]\w+)?, [A-Z][\w ]+")
STREET = re.compile(
    r", (?:\d|P\.? ?O\.? |[A-Z][\w’']{1,20} (?:[A-Z][\w’']{1,20} )?"
    r"(?:Road|Lane|Street|Avenue|Drive|Close|Terrace|Rd|St)\b).*$"
)
# Who speaks for a school is not whom one works for.
BODY = re.compile(
    r"(?:We, (?:the )?|(?:[Tt]he )?(?:Governors|Trustees|Governing (?:Body|Board)|Board of (?:Trustees|Directors|"
    r"Governors|Managers)) (?:of|at) |(?:[A-Z][\w&-]+ ){1,3}[Tt]eam (?:of|at) (?:the )?)(?=[A-Zt])"
)
BODY_BEHIND = re.compile(
    r" (?:Team|Board of (?:Trustees|Directors|Governors|Managers)|Governing Body|Search Committee)$"
)
# "Dr. Park at Elm University" works there; who is named without a place to work at is none.
PERSON = re.compile(r"(?:Dr|Prof|Professor|Mr|Ms|Mrs)\b\.?[^,]* at (?:the )?(?=[A-Z])")
HONORED = re.compile(r"(?:Dr|Prof|Professor|Mr|Ms|Mrs)\b")
# What says little by itself must not name a job or a place.
WEAK = frozenset({"at", "post", "works", "does", "begins", "is", "owns", "suffix", "heading", "line", "about"})
LONGEST = 90
LEAD = re.compile(r"(?:[Tt]he|Our|(?:We |Here )?[Aa]t|About|Join|[A-Z][a-z]+ing the)\s+(?=[A-Z0-9])")
KEEPS_ARTICLE = re.compile(r"\b(?:School|Academy|Trust|Foundation)\b")
BELONGING = re.compile(rf"({KIND_WORD.pattern})[’']s? .*$")
_OF_ITSELF = re.compile(r"(?i)(?:about|our|join|why|at|who|what|working|life)\b")
_SMALL_WORDS = frozenset(CONNECTORS.split("|"))
CAPITAL = re.compile(r"[A-Z]|^\d+[a-z]")
POSTAL = re.compile(r"\b[A-Z]{2} \d{5}\b")
SHORT_FORM = re.compile(r"\(([A-Z][A-Za-z0-9&-]{1,11})\)")
INTRODUCED = re.compile(rf"\b((?:{WORD}|{CONNECTORS})(?: (?:{WORD}|{CONNECTORS})){{1,9}})[’']?s?$")

PLAIN_WORD = re.compile(r"[A-Z][a-z]+")
WITHIN = r"(?:[\w,;:)/&–—-] |[(“\"|/])"
# What a sentence says of one organization, or of somebody; and what an activity or many people are called.
OF_ONE = frozenset({"is_one", "employs"})
OF_SOMEBODY = frozenset({"seeks", "is_a", "about", "board"})
ENDS_IN_LETTER = re.compile(r"\.[A-Z]$")
ABSTRACT = re.compile(r"(?:ing|[ts]ion|ment|ship|ity|ness|ance|ence|ism|ics|[oa]logy|[eo]rs|ists|[ae]nts)$")

Evidence = tuple[str, Fact]  # the kind of thing that speaks for a name, and the name


def named(kind: str, passage: Passage, match: re.Match[str] | None) -> Iterator[Evidence]:
    """The name without what belongs to the sentence around it; nothing when it is no name."""
    if match is None:
        return
    start, text = match.start("name"), match["name"]
    text = without_trail(text)
    if body := BODY.match(text) or PERSON.match(text):
        start, text = start + body.end(), text[body.end() :]
    text = BODY_BEHIND.sub("", text)
    if lead := LEAD.match(text):
        keep = lead.group().lower().startswith("the") and KEEPS_ARTICLE.search(text)
        start, text = (start, text) if keep else (start + lead.end(), text[lead.end() :])
    text = without_place(without_belongings(STREET.sub("", text)))
    span = passage.span(start, start + len(text))
    if is_name(text, weak=kind in WEAK, italic=kind == "seeks" and is_in_italics(passage, *span)):
        yield kind, Fact("hiring_organization", text, span)


def is_in_italics(passage: Passage, start: int, end: int) -> bool:
    """Where a name stands so it is a journal's, whoever it is called after: "*The Village Teacher* seeks an editor"."""
    marks = (mark for mark in passage.marks if mark.kind is MarkKind.EMPHASIS)
    return any(mark.start <= start and end <= mark.end for mark in marks)


@lru_cache(maxsize=512)  # a document says its names again and again
def is_name(text: str, *, weak: bool = False, italic: bool = False) -> bool:
    if (
        not 2 <= len(text) <= LONGEST
        or NOT_A_NAME.fullmatch(text)
        or A_TIME.fullmatch(text)
        or NAMES_SOMETHING_ELSE.search(text)
        or CONTRACTION.search(text)
        or POSTAL.search(text)
        or is_place(SMALL.sub("", text))
        or _is_addressed_place(text)
        or _are_states(text)
        or (weak and is_town(text))
    ):
        return False
    if HONORED.match(text) and not KIND_WORD.search(text):
        return False
    if not italic and JOB_WORD.search(text) and (weak or not KIND_WORD.search(text)):
        return False
    return CAPITAL.search(text) is not None


def may_be_name(text: str, kind: str, whole: str) -> bool:
    """A word alone at the beginning of a sentence is a name only where the sentence says what somebody does ("Flashbots
    seeks a coach", though not "Marketing seeks a coach"), or where it is written large within a sentence, too. Letters
    for words that are written small name a thing: "virtual reality (VR)"."""
    if text.isupper() and text.isalpha() and f"({text})" in whole:
        return re.search(rf"\b(?:[a-z][\w-]* ){{{len(text)}}}\({text}\)", whole) is None
    if not PLAIN_WORD.fullmatch(text) or kind in OF_ONE or (kind in OF_SOMEBODY and not ABSTRACT.search(text)):
        return True
    return not text.endswith("ing") and re.search(rf"{WITHIN}{text}\b", whole) is not None


def _is_addressed_place(text: str) -> bool:
    """ "Munich, Germany", "Westfield, NJ"."""
    place = next(mentions(text), None) if "," in text else None
    return place is not None and (place.start, place.end) == (0, len(text))


def _are_states(text: str) -> bool:
    """ "NY & CA", of a company that is based in both."""
    words = text.replace("&", " ").replace(" and ", " ").split()
    return len(words) > 1 and CODES.issuperset(words)


def without_trail(name: str) -> str:
    """Without the signs and small words that stand behind a name: "Elm School’s", "Elm School of the"."""
    before = ""
    while name != before:
        before = name
        name = name.rstrip(",.;:–—-’'").removesuffix(" and I").removesuffix("’s").removesuffix("'s")
        rest, _, last = name.rpartition(" ")
        name = rest if last in _SMALL_WORDS else name
    return name


def without_belongings(name: str) -> str:
    """ "Elm University’s Reward Package" is no name, "Elm University" is."""
    return BELONGING.sub(r"\1", name) if "’" in name or "'" in name else name


def without_place(name: str) -> str:
    """Without the place behind a name: "Museum of Science in Rochester, NY", "University of Reading, UK"."""
    stopped = f"{name}." if ENDS_IN_LETTER.search(name) else name  # "Elm School, Pierre, S.D"
    for mention in mentions(stopped) if any(mark in name for mark in (",", " in ", "(")) else ():
        before = re.search(r"(?:,| in| \() ?$", name[: mention.start])
        if CAMPUS.fullmatch(name, 0, mention.end) and "," not in name[mention.start :]:
            return name
        if before and _is_addressed(name, mention) and mention.end >= len(name) - 1:
            return name[: before.start()]
        town = name[mention.start :].partition(",")[0]
        if name.endswith(" of ", 0, mention.start) and mention.place.address_locality == town:
            return name[: mention.start + len(town)] if mention.end == len(name) else name
    return name


def _is_addressed(name: str, mention: Mention) -> bool:
    """With its state or, abroad, the county behind it; or a city behind "in", at the end of the name."""
    behind_in = mention.place.address_locality is not None and name.endswith(" in ", 0, mention.start)
    return behind_in or bool(mention.place.address_region) or "," in name[mention.start : mention.end]


def full_name(name: str, whole: str) -> str:
    """ "AROS" is "Alliance to Reclaim Our Schools" where the document introduces it so."""
    if len(name) > 12 or " " in name:
        return SHORT_FORM.sub("", name).strip()
    introduced = whole.find(f" ({name})")
    spelled = INTRODUCED.search(whole[max(0, introduced - 100) : introduced]) if introduced > 0 else None
    words = spelled[1].split() if spelled else []
    for begin in (position for position, word in enumerate(words) if word not in _SMALL_WORDS):
        longer = " ".join(words[begin:])
        if is_short_for(name, longer) or len(words) - begin == len(name):
            return longer
    return name


def is_short_for(name: str, longer: str) -> bool:
    """ "MoMA" for "Museum of Modern Art"."""
    initials = "".join(word[0] for word in longer.split() if word[0].isalnum() and word[0] == word[0].upper())
    return initials != "" and initials == re.sub(r"[^A-Z0-9]", "", name.upper())


def in_small_letters(name: str, whole: str) -> str:
    """A name in capitals as the document writes it elsewhere."""
    if not name.isupper() or " " not in name:
        return name
    spelled = [
        found for found in re.findall(re.escape(name), whole, re.I) if not found.isupper() and not found.islower()
    ]
    return spelled[0] if spelled else name


def in_full(name: str, whole: str) -> str:
    """ "the Partnership" is the "Partnership for Learning" of which the document speaks elsewhere."""
    if " " in name or not KIND_WORD.fullmatch(name):
        return name
    as_head = re.compile(rf"(?:The )?(?:{name} (?:for|of|to|at|on) .+|.+ {name})")
    named = [without_trail(found["name"]) for found in WHOLE.finditer(whole)]
    named = [each.removeprefix("The ") for each in named if not _OF_ITSELF.match(each)]
    longer = [each for each in named if as_head.fullmatch(each) and 2 < len(each.split()) < 9]
    return Counter(longer).most_common(1)[0][0] if longer else name
