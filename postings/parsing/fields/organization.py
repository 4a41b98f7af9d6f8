"""Who hires: the organization's name as the document writes it.

A field that names it settles the matter. Else each sentence, heading and title that says something of an organization
adds its weight to the name it gives, and the heaviest name wins.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled, words_of
from postings.parsing.fields.organization_names import (
    NAME,
    TRAILING,
    WHOLE,
    full_name,
    in_full,
    in_small_letters,
    without_place,
)
from postings.parsing.fields.organization_words import (
    ABOUT,
    APPOSITION,
    CONNECTORS,
    EMPLOYS,
    IS_A,
    JOB_WORD,
    KIND_WORD,
    NOT_A_NAME,
    SEEKS,
    WORK_AT,
    WORKS,
)
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact
from postings.parsing.sentences import sentences
from postings.reading.document import BlockKind, Origin

LABEL = re.compile(
    r"(?:hiring )?(?:organi[sz]ation|company|employer|institution|agency|school district|district|college|"
    r"university)(?: name)?|"
    r"name of (?:organi[sz]ation|employer|institution|school)|(?:library|school) name|client"
)
JSON_LD_LABEL = re.compile(r"hiring organization(?: name| legal name)?")
SITE_LABEL = re.compile(r"og site name|site name|application name|publisher|author")

LEAD = (
    r"(?:(?:Each|Every|Launched|Founded|Established|As|Since|In|At|Based|Located|For|Here at|Today|Currently)\b"
    r"[^,.]{0,120}, )?"
)
SUBJECT = re.compile(
    rf"\W{{0,3}}{LEAD}(?P<name>(?:[Tt]he )?{NAME})(?:[®™]|,? (?:Inc\.?|LLC|Ltd\.?))?"
    rf"(?:,? \((?P<aside>[^)]{{1,60}})\))?{APPOSITION}\s*(?:(?P<seeks>{SEEKS})|(?P<employs>{EMPLOYS})|"
    rf"(?P<is_a>{IS_A})|(?P<works>{WORKS}))"
)
# "Story House’s mission is ...": whose it is.
PLAIN = r"(?:[A-Z0-9][\w&.+-]{0,40}|&)"
OWNER = re.compile(
    rf"\W{{0,3}}(?P<name>(?:[Tt]he )?{PLAIN}(?: (?:(?:{CONNECTORS}) )?{PLAIN}){{0,6}})(?:[’']s|(?<=s)[’']) (?=[\w-])"
)
AT = re.compile(rf"{WORK_AT}\s+(?:the\s+)?(?P<name>{NAME})")
HEADING = re.compile(rf"\W*(?i:{ABOUT})\s+(?P<name>(?:[Tt]he )?{NAME})\W*")
SUFFIX = re.compile(rf"(?:\s[-–—|:]|,| at| with| @)\s+(?P<name>(?:The )?{NAME})\W*$")
STRONG_MARKS = (" - ", " – ", " — ", " | ", " @ ")
WEAK_MARKS = (": ", " at ", " with ", ", ")
NO_ADDRESS = re.compile(r"[\w(“\"](?:(?!://)[^@])*")
CONTRACTION = re.compile(r"[’'](?:re|ll|ve|m|d)\b")
# How much each says.
WEIGHTS = {
    "seeks": 6,
    "employs": 4,
    "is_a": 4,
    "works": 2,
    "owns": 2,
    "at": 2,
    "about": 4,
    "suffix": 1,
    "heading": 4,
    "site": 3,
}
FURNITURE = frozenset({Origin.CHROME, Origin.JSON_LD})
ENOUGH = 2
LONGEST = 90

Evidence = tuple[str, Fact]


def hiring_organization(role: RoleText) -> Iterator[Fact]:
    """The name in a field or labelled line, else the name for which most in the document speaks."""
    for passage in labelled(role, JSON_LD_LABEL):
        if passage.text.strip():
            yield Fact("hiring_organization", passage.text, passage.span())
            return
    for passage in labelled(role, LABEL):
        if fact := _named_in_label(passage):
            yield fact
            return
    if fact := _heaviest(role, list(_evidence(role))):
        yield fact


def _named_in_label(passage: Passage) -> Fact | None:
    """A value that is a name as a whole. Under a heading "Organization" may stand a text about it as well."""
    text = passage.text.strip().rstrip(".")
    if len(text) > LONGEST or passage.origin is Origin.HEAD or not NO_ADDRESS.fullmatch(text):
        return None
    if not passage.label and not WHOLE.fullmatch(text):
        return None
    start = passage.text.index(text)
    return Fact("hiring_organization", text, passage.span(start, start + len(text)))


def _evidence(role: RoleText) -> Iterator[Evidence]:
    for position, passage in enumerate(role.passages):
        if passage.origin in FURNITURE or not passage.text:
            continue
        if passage.kind is BlockKind.FIELD:
            yield from _in_field(passage, role.title)
        elif passage.kind is BlockKind.HEADING or len(passage.text) < LONGEST:
            yield from _in_heading(passage, role.title, first=position < 40)
        yield from _in_sentences(passage)


def _in_field(passage: Passage, title: str) -> Iterator[Evidence]:
    words = words_of(passage.label)
    if SITE_LABEL.fullmatch(words) and passage.origin is Origin.HEAD:
        yield from _named("site", passage, WHOLE.fullmatch(passage.text))
    elif words in ("title", "og title", "pagetitle", "page title", "post title", "subject"):
        yield from _in_heading(passage, title, first=True)


def _in_heading(passage: Passage, title: str, *, first: bool) -> Iterator[Evidence]:
    text = passage.text.strip()
    if about := HEADING.fullmatch(text):
        yield from _named("about", passage, about)
    elif (title and title in text) or passage.kind is BlockKind.FIELD:
        suffix = _suffix(passage.text)
        if suffix and (title not in text or suffix.start("name") >= passage.text.find(title) + len(title)):
            yield from _named("site" if passage.origin is Origin.HEAD else "suffix", passage, suffix)
    elif first and KIND_WORD.search(text):
        whole = None if JOB_WORD.search(text) else WHOLE.fullmatch(passage.text)
        yield from _named("heading", passage, whole or _suffix(passage.text))


def _suffix(text: str) -> re.Match[str] | None:
    """ "Librarian - Part-Time - The New School": the last part, if it names no job."""
    last = max((text.rfind(mark) for mark in STRONG_MARKS), default=-1)
    last = last if last > 0 else max(text.rfind(mark) for mark in WEAK_MARKS)
    found = SUFFIX.match(text, last) if last > 0 else None
    return found if found and not JOB_WORD.search(found["name"]) else None


def _in_sentences(passage: Passage) -> Iterator[Evidence]:
    if passage.kind is BlockKind.HEADING and len(passage.text) < 30:
        return
    for start, end in sentences(passage.text):
        if subject := SUBJECT.match(passage.text, start, min(end, start + 600)):
            yield from _named(subject.lastgroup or "", passage, subject)
        elif owner := OWNER.match(passage.text, start, end):
            yield from _named("owns", passage, owner)
    for at in AT.finditer(passage.text):
        yield from _named("at", passage, at)


def _named(kind: str, passage: Passage, match: re.Match[str] | None) -> Iterator[Evidence]:
    """The name without what belongs to the sentence around it; nothing when it is no name."""
    if match is None:
        return
    start, text = match.start("name"), match["name"]
    if trail := TRAILING.search(text):
        text = text[: trail.start()]
    if lead := re.match(r"(?:[Tt]he|Our|At|About|Join)\s+(?=[A-Z0-9])", text):
        keep = lead.group().lower().startswith("the") and re.search(r"\b(?:School|Academy|Trust|Foundation)\b", text)
        start, text = (start, text) if keep else (start + lead.end(), text[lead.end() :])
    text = without_place(text)
    weak = kind in ("at", "works", "owns", "suffix", "heading", "about")
    if (
        not 2 <= len(text) <= LONGEST
        or NOT_A_NAME.fullmatch(text)
        or CONTRACTION.search(text)
        or (weak and JOB_WORD.search(text))
    ):
        return
    if re.search(r"[A-Z]|^\d+[a-z]", text):
        yield kind, Fact("hiring_organization", text, passage.span(start, start + len(text)), Basis.STATED)


def _heaviest(role: RoleText, evidence: list[Evidence]) -> Fact | None:
    if not evidence:
        return None
    whole = "\n".join(passage.text for passage in role.passages if passage.origin is not Origin.CHROME)
    weights: defaultdict[str, dict[str, int]] = defaultdict(dict)
    first: dict[str, Fact] = {}
    for kind, fact in evidence:
        name = in_small_letters(full_name(str(fact.value), whole), whole)
        weights[name][kind] = WEIGHTS[kind]
        if name not in first or (len(str(fact.value)) > len(str(first[name].value))):
            first[name] = fact
    _join_short_forms(weights)
    totals = {name: _total(name, kinds, whole) for name, kinds in weights.items()}
    best = max(totals, key=lambda name: totals[name])
    if totals[best] < ENOUGH:
        return None
    return _spelled_out(first[best], in_full(best, whole), role)


def _join_short_forms(weights: dict[str, dict[str, int]]) -> None:
    """ "Hilltop" is "Hilltop Montessori School" where both are named: what speaks for the one speaks for the other."""
    for short in [name for name in weights if not KIND_WORD.search(name)]:
        for name in weights:
            if name.startswith(f"{short} ") and KIND_WORD.search(name):
                weights[name] |= weights[short]


def _total(name: str, kinds: dict[str, int], whole: str) -> float:
    often = min(whole.count(name), 8) / 2
    kind_of_organization = 1.5 if KIND_WORD.search(name) else 0
    if kind_of_organization and "suffix" in kinds:
        kind_of_organization += 4
    strong = {"seeks", "employs", "is_a", "about", "site", "heading"} & kinds.keys()
    return sum(kinds.values()) + often + kind_of_organization if strong or often >= 1 or kind_of_organization else 0


def _spelled_out(fact: Fact, name: str, role: RoleText) -> Fact:
    """The fact moved to where the full name stands."""
    if fact.value == name:
        return fact
    for passage in role.passages:
        if (start := passage.text.find(name)) >= 0:
            return Fact(fact.field, name, passage.span(start, start + len(name)), fact.basis)
    return fact
