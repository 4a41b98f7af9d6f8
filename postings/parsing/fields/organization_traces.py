"""What a document lets on about who hires without saying so: its addresses, and the institutions that it names."""

import re
from collections.abc import Iterator

from postings.parsing.fields.addresses import Contact, contacts
from postings.parsing.fields.apply_words import JOBS_PAGE, PLATFORM
from postings.parsing.fields.organization_names import (
    STREET,
    WHOLE,
    is_name,
    without_belongings,
    without_place,
    without_trail,
)
from postings.parsing.fields.organization_words import A_PART, JOB_WORD, KIND_WORD
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact, SectionKind
from postings.reading.document import BlockKind, Origin, Span

# Parts of a host's name that name nobody. May be added: what stands in the addresses of many organizations.
NOBODY = frozenset(
    "www com org net edu gov ac co uk us ca au de eu io ly info jobs job careers career apply employment hr mail email "
    "k12 sch school schools google gmail docs forms github hotmail outlook yahoo".split()
)
APPLYING = frozenset({SectionKind.HOW_TO_APPLY, SectionKind.CONTACT})
WORD = re.compile(r"\S+?(?=[’']s?(?:\s|$)|\s|$)")  # "Vale" of "Vale’s Director"
INITIAL = re.compile(r"\b[A-Z0-9]")
NO_LETTER = re.compile(r"[\W_]")
KINDS_AND_JOINTS = re.compile(rf"{KIND_WORD.pattern}|\b(?:of|the|for|and|at|in)\b|[\W_]")

BEHIND = re.compile(rf"{KIND_WORD.pattern}|(?:Consulting|Partners|Associates|Advisors|Tutoring|Publishing|Press)\b")
JOINTS_BEFORE = re.compile(r"(?:(?:The|the|of|for|and|at|in|&) )+")

# "University of X", "X Public Library". A school or department "of" something is a part of an institution.
_ONE = (
    r"Universit(?:y|ies|ät|eit|é|à)|Universidade?|Hochschule|Colleges?|Academy|Academies|Schools?|Museum|Institute|Library|Foundation|Laboratory|District"
    r"|(?:Nursery|Daycare|Playgroup|Pre-?[Ss]chool)(?! [A-Z])"
)
INSTITUTION = re.compile(rf"\b(?:{_ONE})\b")
# What one works by, and no institution, though the word for one is in its name: "School Improvement Framework".
RULES = re.compile(
    r" (?:Stage|Framework|Standards?|Curriculum|Act|Code|Scheme|Guidelines|Regulations)"
    r"(?: (?:\([A-Z]+\)|\d{4}))?(?:,|$)"
)
# These are also rooms, bodies and parts: they are institutions where their names have an article in the sentence.
WITH_ITS_ARTICLE = re.compile(
    r"The (?:[A-Z][\w’'-]+ ){1,5}(?:Cent(?:er|re)|Council|Society|Association|Alliance|Trust|Network|Partnership|"
    r"Collaborative|Initiative|Theat(?:er|re)|Gallery|Studio|Conservatory|Club)"
)
AT_THE = " at the "
# Institutions that applicants come from or that the work is done with.
OF_OTHERS = re.compile(
    r"\b(?:degree|graduat\w+|alumn\w+|studie[ds]|professor|partner\w*|collaborat\w+|fund\w+|support\w* (?:by|from)|"
    r"grant\w*|such as|like|including|accredit\w+|clients?|created by|founded by)\b",
    re.I,
)
# A name of several words, or with a capital within, behind a word in small letters; or in capitals, whose something is.
WITHIN_A_SENTENCE = re.compile(
    r"(?<=[a-z,] )(?P<name>[A-Z][\w’'&-]*(?: (?:(?:of|the|to|for|and|&) ){0,2}[A-Z][\w’'&-]*){1,5}|[A-Z][a-z]+[A-Z]\w+"
    r"|[A-Z]{3,12}(?=[’']s? [a-z]))"
)
OF_ONES_OWN = re.compile(
    r"\b(?:at|within|join(?:ing)?|(?:behalf|running|mission|scope|future|success|growth|work|evolution) of) (?:the )?$",
    re.I,
)
OWNS = re.compile(
    r"[’']s? (?:[a-z]+ )?(?:mission|staff|team|board|community|members|work|values|vision|programs?|culture|growth)\b"
    r"| (?:staff|team|board|community|alumni|volunteers)\b"
)
GOES_ON = re.compile(r"/[A-Z]")
OFTEN = 3  # times that a document says its own name, at least
REACH = 30
MOST_HOSTS = 12
MOST_ADDRESSES = 40  # of one passage


def of_its_addresses(role: RoleText) -> Fact | None:
    """The name that the host of a mailbox or of the page for applying is made of: "hiring@codegarden.org"."""
    labels = list(_hosts(role))
    for passage in (*role.passages, *role.furniture) if labels else ():
        for start, run in _capitalized_runs(passage.text, labels):
            name = run.strip("()") if run.startswith("(") else run
            start += run.index(name)
            if is_name(name):
                return Fact("hiring_organization", name, passage.span(start, start + len(name)), Basis.DERIVED)
    return None


def _hosts(role: RoleText) -> Iterator[str]:
    """What the hosts call their owner: "codegarden"."""
    known: set[str] = set()
    for contact in contacts(role):
        for host in _hosts_in(contact):
            for label in host.lower().split("."):
                bare = NO_LETTER.sub("", label)
                if len(bare) > 2 and bare not in NOBODY | known and len(known) < MOST_HOSTS:
                    known.add(bare)
                    yield bare


def _hosts_in(contact: Contact) -> Iterator[str]:
    passage = contact.passage
    if passage.origin is Origin.JSON_LD:
        return
    for mail in contact.mailboxes[:MOST_ADDRESSES]:
        yield mail.value.partition("@")[2].rpartition(".")[0]
    for page in contact.pages[:MOST_ADDRESSES]:
        if (
            not page.is_relative
            and not PLATFORM.search(page.value)
            and (passage.section in APPLYING or JOBS_PAGE.search(page.value))
        ):
            yield page.value.partition("://")[2].partition("/")[0].rpartition(".")[0]


def _capitalized_runs(text: str, labels: list[str]) -> Iterator[tuple[int, str]]:
    """Names in the text whose letters, or initials, are one of the labels."""
    for match in WHOLE.finditer(text):
        start = match.start()
        for part in match.group().split(", "):
            for begin, end in _runs(part, labels):
                yield start + begin, part[begin:end]
            start += len(part) + 2


def _runs(name: str, labels: list[str]) -> Iterator[Span]:
    """The institution as a whole ("Vale University" for "vale", "North Hill University" for "nhu"); else the words."""
    bare = JOINTS_BEFORE.sub("", name, count=1) if JOINTS_BEFORE.match(name) else name
    if KIND_WORD.search(bare):
        initials = "".join(INITIAL.findall(bare)).lower()
        if _letters(KINDS_AND_JOINTS.sub("", bare)) in labels or (len(initials) > 2 and initials in labels):
            yield len(name) - len(bare), len(name)
            return
    words = list(WORD.finditer(name))
    for position, first in enumerate(words):
        letters = ""
        for last in words[position:]:
            letters += _letters(last.group())
            if letters in labels:
                kind = BEHIND.match(name, last.end() + 1)  # "the lab in Vale University", "Vale Consulting"
                yield first.start(), kind.end() if kind else last.end()
            if not any(label.startswith(letters) for label in labels):
                break


def _letters(name: str) -> str:
    return NO_LETTER.sub("", name).lower()


def of_its_institutions(role: RoleText) -> Fact | None:
    """The institution that the document names most often, the whole before its parts."""
    found: dict[str, list[Fact]] = {}
    for passage in role.passages:
        if passage.origin is not Origin.BODY or passage.kind is BlockKind.QUOTE or _is_asked_for(passage):
            continue
        may_name = " The " in passage.text or AT_THE in passage.text or INSTITUTION.search(passage.text)
        if not may_name or _is_of_others(passage):
            continue
        for match in WHOLE.finditer(passage.text):
            name = None if _is_half(match) else _institution(match)
            compound = name and (" " in name or ("-" in name and not KIND_WORD.fullmatch(name)))  # "Pre-School"
            if name and compound and not JOB_WORD.search(name) and is_name(name):
                start = match.start("name") + match["name"].index(name)
                span = passage.span(start, start + len(name))
                found.setdefault(name, []).append(Fact("hiring_organization", name, span, Basis.DERIVED))
    best = max(found, key=lambda name: (A_PART.match(name) is None, len(found[name])), default=None)
    return found[best][0] if best else None


def _is_of_others(passage: Passage) -> bool:
    return OF_OTHERS.search(passage.text) is not None or OF_OTHERS.search(passage.label) is not None


def of_its_name(role: RoleText) -> Fact | None:
    """The name that a document says again and again within its sentences, as one says that of one's own house: "at Elm
    Hackers", "Elm Hackers' mission"; of one in capitals once is enough."""
    found: dict[str, list[Fact]] = {}
    for passage in role.passages:
        if passage.origin is not Origin.BODY or passage.kind is BlockKind.QUOTE:
            continue
        for match in WITHIN_A_SENTENCE.finditer(passage.text):
            name = without_trail(match["name"])
            said = OF_ONES_OWN.search(match.string, max(0, match.start() - REACH), match.start()) or OWNS.match(
                match.string, match.start() + len(name)
            )
            if said and not OF_OTHERS.search(match.string, max(0, match.start() - REACH), match.start()):
                span = passage.span(match.start(), match.start() + len(name))
                found.setdefault(name, []).append(Fact("hiring_organization", name, span, Basis.DERIVED))
    told = [
        name
        for name in found
        if (name.isupper() or role.whole.count(name) >= OFTEN) and _is_of_a_house(name, role.title)
    ]
    best = max(told, key=lambda name: (len(found[name]), role.whole.count(name)), default=None)
    return found[best][0] if best else None


def _is_of_a_house(name: str, title: str) -> bool:
    return not JOB_WORD.search(name) and name not in title and is_name(name, weak=True)


def _is_asked_for(passage: Passage) -> bool:
    """Among qualifications an institution is where one learned: "B.Ed. of the Regional College of Education"."""
    return passage.section is SectionKind.QUALIFICATIONS and passage.kind is BlockKind.ITEM


def _is_half(match: re.Match[str]) -> bool:
    """ "District Custodial" of "District Custodial/Maintenance Director"."""
    return GOES_ON.match(match.string, match.end()) is not None


def _institution(match: re.Match[str]) -> str | None:
    whole = without_trail(without_belongings(match["name"]))
    name = without_place(_whole(_from_institution(STREET.sub("", whole.removeprefix("The ")))))
    if INSTITUTION.search(name):
        return None if RULES.search(name) else name
    before = match.string[max(0, match.start() - len(AT_THE)) : match.start()]
    if before == AT_THE:  # "Tutors meet at the Elm Learning Center", but not "at the Learning Center"
        return name if name.count(" ") > 1 and WITH_ITS_ARTICLE.fullmatch(f"The {name}") else None
    in_a_sentence = before[-2:].strip(" ").isalpha()
    return whole if in_a_sentence and WITH_ITS_ARTICLE.fullmatch(whole) else None


def _from_institution(name: str) -> str:
    """ "H. Park, Elm University, Reno" begins with a person, "Institute of Law, Elm University" with a part."""
    parts = name.split(", ")
    found = [position for position, part in enumerate(parts) if INSTITUTION.search(part)]
    wholes = [position for position in found if not A_PART.match(parts[position])]
    return ", ".join(parts[next(iter(wholes or found), 0) :])


def _whole(name: str) -> str:
    """ "School of Law at the University of Elm" is a part of the University of Elm, and "Based at Elm College" is it
    as well."""
    return (
        re.split(r" at (?:the )?", name)[-1] if A_PART.match(name) or name.startswith(("Based ", "Located ")) else name
    )
