"""What speaks for a name: the sentences, headings and titles that say something of an organization."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import words_of
from postings.parsing.fields.organization_names import NAME, WHOLE, without_belongings, without_place, without_trail
from postings.parsing.fields.organization_words import (
    A_PART,
    ABOUT,
    APPOSITION,
    CONNECTORS,
    EMPLOYS,
    IS_A,
    JOB_WORD,
    KIND_WORD,
    NAMES_SOMETHING_ELSE,
    NOT_A_NAME,
    SEEKING,
    SEEKING_HINTS,
    SEEKS,
    SMALL_KIND,
    WORK_AT,
    WORKS,
)
from postings.parsing.gazetteer import is_place, mentions
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact, SectionKind
from postings.parsing.sentences import sentences
from postings.reading.document import BlockKind, Origin

LEAD = (
    r"(?:(?:Each|Every|Launched|Founded|Established|As|Since|In|At|Based|Located|For|Here at|Today|Currently)\b"
    r"[^,.]{0,120}, )?"
)
SMALL = re.compile(rf" {SMALL_KIND}$")
ANY_NAME = rf"(?:[Tt]he )?{NAME}(?: {SMALL_KIND})?"
SUBJECT = re.compile(
    rf"\W{{0,3}}{LEAD}(?P<name>(?>{ANY_NAME}))(?:[®™]|,? (?:Inc\.?|LLC|Ltd\.?))?"
    rf"(?:,? \((?P<aside>[^)]{{1,60}})\))?{APPOSITION}\s*(?:(?P<seeks>{SEEKS})|(?P<employs>{EMPLOYS})|"
    rf"(?P<is_a>{IS_A})|(?P<works>{WORKS}))"
)
# "We are glad to tell you that Elm School is hiring": the name right before the words that seek.
SEEKER = re.compile(rf"(?:^|[\s(—–-])(?P<name>{ANY_NAME})(?: \([^)]{{1,60}}\))?,?$")
# "At Elm Studio, we teach ...".
HERE = re.compile(rf"\W{{0,3}}(?:Here )?[Aa]t (?:the )?(?P<name>{NAME}),? (?:we|our|you|your)\b")
# "Story House’s mission is ...": whose it is.
PLAIN = r"(?:[A-Z0-9][\w&.+-]{0,40}|&)"
OWNER = re.compile(
    rf"\W{{0,3}}(?P<name>(?:[Tt]he )?{PLAIN}(?: (?:(?:{CONNECTORS}) )?{PLAIN}){{0,6}})(?:[’']s|(?<=s)[’']) (?=[\w-])"
)
# "A position at Elm School": the words before the name, found by what stands right in front of it.
IN_FRONT = (" at ", " with ", " for ", " in ", " of ", " within ", "oin ", "oining ", " apply to ")
AT = re.compile(rf"{WORK_AT}\s$")
AT_NAME = re.compile(rf"(?:the )?(?P<name>{NAME}(?: {SMALL_KIND})?)")
REACH = 60
HEADING = re.compile(rf"\W*(?i:{ABOUT})\s+(?P<name>(?:[Tt]he )?{NAME})\W*")
SUFFIX = re.compile(rf"(?:\s[-–—|:]|,| at| with| @)\s+(?P<name>(?:The )?{NAME})\W*$")
STRONG_MARKS = (" - ", " – ", " — ", " | ", " @ ")
WEAK_MARKS = (": ", " at ", " with ", ", ")
BETWEEN_MARKS = re.compile(r" [|@·–—-] ")
CONTRACTION = re.compile(r"[’'](?:re|ll|ve|m|d)\b")
# "Program Manager, Elm Works, Boston, MA": who hires for one of several openings, between its name and its place.
BESIDE = re.compile(r"(?:,|:|\s[|•·–—-])\s+(?P<name>[A-Z][^,|•·–—(.;:]{1,80}?)(?=\s*(?:[,|•·(.;]|\s[–—-]\s|$))")
BEFORE_REMOTE = re.compile(r"[\s,|•·–—(-]{1,4}(?:remote|hybrid|on-?site)\b", re.I)
BETWEEN = re.compile(r"[\s,|•·–—(-]{1,4}")
SITE_LABEL = re.compile(r"og site name|site name|application name|publisher|author")
TITLE_LABEL = re.compile(r"(?:og |page |post |seo |meta )?title|pagetitle|subject")
FURNITURE = frozenset({Origin.CHROME, Origin.JSON_LD})
LISTING = frozenset({SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS})
# What says little by itself must not name a job or a place.
WEAK = frozenset({"at", "works", "owns", "suffix", "heading", "line", "about"})
LONGEST = 90
EARLY = 40  # passages
LETTERHEAD = 8

Evidence = tuple[str, Fact]


def evidence(role: RoleText) -> Iterator[Evidence]:
    """Each name with the kind of thing that speaks for it."""
    of_the_body = 0
    for position, passage in enumerate(role.passages):
        if passage.origin in FURNITURE or not passage.text:
            continue
        of_the_body += passage.origin is Origin.BODY
        if passage.kind is BlockKind.FIELD:
            yield from _in_field(passage, role.title)
        elif passage.kind is BlockKind.HEADING or (len(passage.text) < LONGEST and not _is_listed(passage)):
            yield from _in_heading(passage, role.title, first=position < EARLY)
            if passage.kind is BlockKind.HEADING and of_the_body <= LETTERHEAD:
                yield from named("line", passage, WHOLE.fullmatch(passage.text))
        if not role.sole and not passage.shared:
            yield from _beside(passage, role.title)
        yield from _in_sentences(passage)
    for passage in role.holding(SEEKING_HINTS):
        if passage.origin not in FURNITURE:
            yield from _of_seekers(passage)


def _is_listed(passage: Passage) -> bool:
    """A duty, qualification or subject is no heading, however short it is: "Group Fitness"."""
    return passage.kind is BlockKind.ITEM and passage.section in LISTING


def _in_field(passage: Passage, title: str) -> Iterator[Evidence]:
    words = words_of(passage.label)
    if SITE_LABEL.fullmatch(words) and passage.origin is Origin.HEAD:
        if words != "author" or KIND_WORD.search(passage.text):
            yield from named("site", passage, WHOLE.fullmatch(passage.text))
    elif TITLE_LABEL.fullmatch(words):
        yield from _in_heading(passage, title, first=True)
        yield from _in_first_part(passage)


def _in_heading(passage: Passage, title: str, *, first: bool) -> Iterator[Evidence]:
    text = passage.text.strip()
    if about := HEADING.fullmatch(text):
        yield from named("about", passage, about)
    elif (title and title in text) or passage.kind is BlockKind.FIELD:
        suffix = _suffix(passage.text)
        if suffix and (title not in text or suffix.start("name") >= passage.text.find(title) + len(title)):
            yield from named("site" if passage.origin is Origin.HEAD else "suffix", passage, suffix)
    elif first and KIND_WORD.search(text):
        whole = None if JOB_WORD.search(text) else WHOLE.fullmatch(passage.text)
        yield from named("heading", passage, whole or _suffix(passage.text))


def _beside(passage: Passage, title: str) -> Iterator[Evidence]:
    match = BESIDE.match(passage.text, len(title)) if title and passage.text.startswith(title) else None
    if match is None or not WHOLE.fullmatch(match["name"]):
        return
    if KIND_WORD.search(match["name"]) or _is_before_place(passage.text, match.end()):
        yield from named("beside", passage, match)


def _is_before_place(text: str, end: int) -> bool:
    behind = text[end : end + LONGEST]
    return BEFORE_REMOTE.match(behind) is not None or any(
        BETWEEN.fullmatch(behind, 0, found.start) for found in mentions(behind, sure=True)
    )


def _in_first_part(passage: Passage) -> Iterator[Evidence]:
    """ "Elm School | Vacancies": a page's title may begin with the name of its site."""
    mark = BETWEEN_MARKS.search(passage.text)
    name = WHOLE.fullmatch(passage.text, 0, mark.start()) if mark else None
    if name and KIND_WORD.search(name["name"]) and not JOB_WORD.search(name["name"]):
        yield from named("site", passage, name)


def _suffix(text: str) -> re.Match[str] | None:
    """ "Librarian - Part-Time - The New School": the last part, if it names no job."""
    last = max((text.rfind(mark) for mark in STRONG_MARKS), default=-1)
    last = last if last > 0 else max(text.rfind(mark) for mark in WEAK_MARKS)
    found = SUFFIX.match(text, last) if last > 0 else None
    if found and A_PART.match(found["name"]):
        whole = WHOLE.fullmatch(text, 0, last)
        found = whole if whole and KIND_WORD.search(whole["name"]) else found
    return found if found and not JOB_WORD.search(found["name"]) else None


def _in_sentences(passage: Passage) -> Iterator[Evidence]:
    text = passage.text
    if passage.kind is BlockKind.HEADING and len(text) < 30:
        return
    for start, end in sentences(text):
        if subject := SUBJECT.match(text, start, min(end, start + 600)):
            yield from named(subject.lastgroup or "", passage, subject)
        elif here := HERE.match(text, start, end):
            yield from named("here", passage, here)
        elif owner := OWNER.match(text, start, end):
            yield from named("owns", passage, owner)
    for word in IN_FRONT[:1] if passage.section in LISTING else IN_FRONT:  # "working with CSS" is a skill
        start = text.find(word)
        while start >= 0:
            end = start + len(word)
            name = AT_NAME.match(text, end)
            if name and AT.search(text, max(0, start - REACH), end):
                yield from named("at", passage, name)
            start = text.find(word, end - 1)


def _of_seekers(passage: Passage) -> Iterator[Evidence]:
    for seeking in SEEKING.finditer(passage.text):
        start = max(0, seeking.start() - 2 * REACH)
        end = start + len(passage.text[start : seeking.start()].rstrip())
        yield from named("seeks", passage, SEEKER.search(passage.text, start, end))


def named(kind: str, passage: Passage, match: re.Match[str] | None) -> Iterator[Evidence]:
    """The name without what belongs to the sentence around it; nothing when it is no name."""
    if match is None:
        return
    start, text = match.start("name"), match["name"]
    text = without_trail(text)
    if lead := re.match(r"(?:[Tt]he|Our|(?:We |Here )?[Aa]t|About|Join)\s+(?=[A-Z0-9])", text):
        keep = lead.group().lower().startswith("the") and re.search(r"\b(?:School|Academy|Trust|Foundation)\b", text)
        start, text = (start, text) if keep else (start + lead.end(), text[lead.end() :])
    text = without_place(without_belongings(text))
    if is_name(text, weak=kind in WEAK):
        yield kind, Fact("hiring_organization", text, passage.span(start, start + len(text)))


def is_name(text: str, *, weak: bool = False) -> bool:
    if (
        not 2 <= len(text) <= LONGEST
        or NOT_A_NAME.fullmatch(text)
        or NAMES_SOMETHING_ELSE.search(text)
        or CONTRACTION.search(text)
        or is_place(SMALL.sub("", text))
    ):
        return False
    if JOB_WORD.search(text) and (weak or not KIND_WORD.search(text)):
        return False
    return re.search(r"[A-Z]|^\d+[a-z]", text) is not None
