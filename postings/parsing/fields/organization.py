"""Who hires: the organization's name as the document writes it.

A field that names it settles the matter. Else each sentence, heading and title that says something of an organization
adds its weight to the name it gives, and the heaviest name wins.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled, words_of
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
    r"(?:hiring )?(?:organi[sz]ation|company|employer|institution|agency|school district|district|college|university)(?: name)?|"
    r"name of (?:organi[sz]ation|employer|institution|school)|(?:library|school) name|client"
)
JSON_LD_LABEL = re.compile(r"hiring organization(?: name| legal name)?")
SITE_LABEL = re.compile(r"og site name|site name|application name|publisher|author")

# A stop ends a name unless it is within a word ("Code.org") or behind a short one ("St. Mark’s", "U.S.").
WORD = r"(?:[A-Z0-9][\w’'&+-]*(?:\.\w+)*(?:(?:(?<=\b[A-Z])|(?<=\b[A-Z][a-z]))\.)?|&)"
NAME = rf"{WORD}(?:,? (?:(?:{CONNECTORS}) ){{0,2}}(?:{WORD}|\([A-Z]{{2,8}}\))){{0,11}}"
LEAD = r"(?:(?:Each|Every|Launched|Founded|Established|As|Since|In|At|Based|Located|For|Here at|Today|Currently)\b[^,.]{0,120}, )?"
SUBJECT = re.compile(
    rf"\W{{0,3}}{LEAD}(?P<name>(?:[Tt]he )?{NAME})(?:[®™]|,? (?:Inc\.?|LLC|Ltd\.?))?"
    rf"(?:,? \((?P<aside>[^)]{{1,60}})\))?{APPOSITION}\s*(?:(?P<seeks>{SEEKS})|(?P<employs>{EMPLOYS})|(?P<is_a>{IS_A})|(?P<works>{WORKS}))"
)
# "Story House’s mission is ...": whose it is.
PLAIN = r"(?:[A-Z0-9][\w&.+-]*|&)"
OWNER = re.compile(
    rf"\W{{0,3}}(?P<name>(?:[Tt]he )?{PLAIN}(?: (?:(?:{CONNECTORS}) )?{PLAIN}){{0,6}})(?:[’']s|(?<=s)[’']) (?=[\w-])"
)
AT = re.compile(rf"{WORK_AT}\s+(?:the\s+)?(?P<name>{NAME})")
HEADING = re.compile(rf"\W*(?i:{ABOUT})\s+(?P<name>(?:[Tt]he )?{NAME})\W*")
SUFFIX = re.compile(rf"(?:\s[-–—|:]|,| at| with| @)\s+(?P<name>(?:The )?{NAME})\W*$")
STRONG_MARKS = (" - ", " – ", " — ", " | ", " @ ")
WEAK_MARKS = (": ", " at ", " with ", ", ")
WHOLE = re.compile(rf"(?P<name>(?:The )?{NAME})")
CONTRACTION = re.compile(r"[’'](?:re|ll|ve|m|d)\b")
SHORT_FORM = re.compile(r"\(([A-Z][A-Za-z0-9&-]{1,11})\)")
INTRODUCED = re.compile(rf"((?:{WORD}|{CONNECTORS})(?: (?:{WORD}|{CONNECTORS})){{1,9}})[’']?s?$")
TRAILING = re.compile(rf"(?:[’']s?|[,.;:–—-]|\s(?:{CONNECTORS}))+$")
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
    for passage in role.passages:
        if (
            passage.origin is Origin.JSON_LD
            and JSON_LD_LABEL.fullmatch(words_of(passage.label))
            and passage.text.strip()
        ):
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
    if (
        len(text) > LONGEST
        or passage.origin is Origin.HEAD
        or not re.match(r"[\w(“\"]", text)
        or "http" in text
        or "@" in text
    ):
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
        if suffix and suffix.start("name") >= passage.text.find(title) + len(title):
            yield from _named("suffix", passage, suffix)
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
        name = _full_name(str(fact.value), whole)
        weights[name][kind] = WEIGHTS[kind]
        if name not in first or (len(str(fact.value)) > len(str(first[name].value))):
            first[name] = fact
    totals = {name: _total(name, kinds, whole) for name, kinds in weights.items()}
    best = max(totals, key=lambda name: totals[name])
    if totals[best] < ENOUGH:
        return None
    return _spelled_out(first[best], _in_full(best, whole), role)


def _total(name: str, kinds: dict[str, int], whole: str) -> float:
    often = min(whole.count(name), 8) / 2
    kind_of_organization = 1.5 if KIND_WORD.search(name) else 0
    if kind_of_organization and "suffix" in kinds:
        kind_of_organization += 4
    strong = {"seeks", "employs", "is_a", "about", "site", "heading"} & kinds.keys()
    return sum(kinds.values()) + often + kind_of_organization if strong or often >= 1 or kind_of_organization else 0


def _full_name(name: str, whole: str) -> str:
    """ "AROS" is "Alliance to Reclaim Our Schools" where the document introduces it so."""
    if len(name) > 12 or " " in name:
        return SHORT_FORM.sub("", name).strip()
    introduced = whole.find(f" ({name})")
    spelled = INTRODUCED.search(whole[max(0, introduced - 100) : introduced]) if introduced > 0 else None
    words = spelled[1].split() if spelled else []
    for begin in range(len(words)):
        initials = "".join(word[0] for word in words[begin:] if word[0].isalnum() and word[0] == word[0].upper())
        if initials and (initials == re.sub(r"[^A-Z0-9]", "", name.upper()) or len(words) - begin == len(name)):
            return " ".join(words[begin:])
    return name


def _in_full(name: str, whole: str) -> str:
    """ "the Partnership" is the "Partnership for Learning" of which the document speaks elsewhere."""
    if " " in name or not KIND_WORD.fullmatch(name):
        return name
    as_head = re.compile(rf"(?:The )?(?:{name} (?:for|of|to|at|on) .+|.+ {name})")
    named = [TRAILING.sub("", found["name"]) for found in WHOLE.finditer(whole)]
    longer = [each.removeprefix("The ") for each in named if as_head.fullmatch(each) and 2 < len(each.split()) < 9]
    return Counter(longer).most_common(1)[0][0] if longer else name


def _spelled_out(fact: Fact, name: str, role: RoleText) -> Fact:
    """The fact moved to where the full name stands."""
    if fact.value == name:
        return fact
    for passage in role.passages:
        if (start := passage.text.find(name)) >= 0:
            return Fact(fact.field, name, passage.span(start, start + len(name)), fact.basis)
    return fact
