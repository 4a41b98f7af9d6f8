"""What sentences say of an organization: that it seeks, employs, is or does something, or is where one works."""

import re
from collections.abc import Iterator

from postings.parsing.fields.organization_names import NAME, Evidence, named
from postings.parsing.fields.organization_words import (
    APPOSITION,
    CONNECTORS,
    EMPLOYS,
    IS_A,
    SEEKING,
    SEEKS,
    SMALL_KIND,
    WORK_AT,
    WORKS,
)
from postings.parsing.passages import Passage
from postings.parsing.posting import SectionKind
from postings.parsing.sentences import sentences
from postings.reading.document import BlockKind

LEAD = (
    r"(?:(?:Each|Every|Launched|Founded|Established|As|Since|In|At|Based|Located|For|Here at|Today|Currently)\b"
    r"[^,.]{0,120}, )?"
)
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
LISTING = frozenset({SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS})


def in_sentences(passage: Passage) -> Iterator[Evidence]:
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


def of_seekers(passage: Passage) -> Iterator[Evidence]:
    for seeking in SEEKING.finditer(passage.text):
        start = max(0, seeking.start() - 2 * REACH)
        end = start + len(passage.text[start : seeking.start()].rstrip())
        yield from named("seeks", passage, SEEKER.search(passage.text, start, end))
