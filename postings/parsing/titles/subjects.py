"""Whoever does the work, as sentences name it: "The Tour Guide will lead visitors through the house"."""

import re
from collections.abc import Iterator

from postings.parsing.language.sentences import sentences
from postings.parsing.language.verbs import begins_with_verb
from postings.parsing.passages import Passage
from postings.parsing.posting import Basis, Fact, SectionKind
from postings.parsing.titles.forms import title_fact
from postings.parsing.titles.names_in_sentences import LOWER_NAME_ALONE, NAME, in_title_case, names_by, whole
from postings.reading.values import replace

# "The Tour Guide is responsible for ...": certain; "The tour guide will ..." may be said of a colleague.
_IS_RESPONSIBLE = re.compile(
    rf"[Tt]he {NAME}(?: role| position)? (?:is (?:primarily )?responsible|"
    r"has (?:(?:the )?(?:full|overall|general|primary|main) )?(?:charge of|responsibility for|the task of))\b"
)
_ARE_RESPONSIBLE = re.compile(
    r"(?:^|(?<=[.!?] ))(?P<name>[A-Z][a-z]+(?: [a-z]+){0,3}) are (?:primarily )?responsible\b"
    rf"|[Tt]he (?P<one>{LOWER_NAME_ALONE}?)(?: role| position)? (?:is (?:primarily )?responsible|has the task of)\b"
)
# "As one of our Tutors at the Elm School, you ..."
_READER = re.compile(
    rf"[Aa]s (?:an?|our|the|one of (?:our|the|two|three|four|five|several|many)) {NAME}"
    r"(?: (?:or|at|with|on|within)\b[^,.!?;:]{0,60})?, you\b"
)
_READER_LOWER = re.compile(rf"[Aa]s (?:an?|our|the) (?P<name>{LOWER_NAME_ALONE}), you\b")
_MUST_HAVE = re.compile(
    r"(?:^|(?<=[.!?] ))(?P<name>[A-Z][a-z]+(?: [a-z]+){0,3}) (?:shall|must) (?:possess|hold|have)\b"
)
_WILL = re.compile(
    rf"[Tt]he {NAME}(?: role| position)? (?:(?:generally|typically|usually|normally|also) )?"
    r"(?:will|shall|reports to|leads|manages|supports|oversees|coordinates|"
    r"provides|assists|works|serves|plays)\b"
)
_WILL_LOWER = re.compile(rf"[Tt]he (?P<name>{LOWER_NAME_ALONE}?)(?: role| position)? (?:will|shall|reports to)\b")
# "Academic Deans report to the Head of School"
_THEY_ARE = re.compile(
    rf"(?:^|(?<=[.!?] )){NAME} (?:are (?:primarily )?responsible for|are expected to|are accountable for|report to)\b"
)
# "The Trail Steward clears paths": at the beginning of a sentence, with a verb behind the name.
_DOES = re.compile(rf"The {NAME} (?=[a-z]+s\b)")
_PARAGRAPH = 60  # characters
_SPEAKS_OF_WORK = frozenset(
    {
        SectionKind.SUMMARY,
        SectionKind.UNCLASSIFIED,
        SectionKind.RESPONSIBILITIES,
        SectionKind.QUALIFICATIONS,
        SectionKind.OVERVIEW,
    }
)


def subjects(body: list[Passage]) -> Iterator[Fact]:
    """Who does the work: "The Tour Guide will lead visitors through the house". A title that is only derived."""
    about_work = [p for p in body if p.section in _SPEAKS_OF_WORK or " reports to " in p.text]
    about_work.sort(key=lambda p: p.start)
    for pattern, name_in in (
        (_IS_RESPONSIBLE, in_title_case),
        (_ARE_RESPONSIBLE, whole),
        (_READER, in_title_case),
        (_READER_LOWER, whole),
        (_WILL, in_title_case),
        (_WILL_LOWER, whole),
        (_MUST_HAVE, whole),
        (_THEY_ARE, in_title_case),
    ):
        yield from (replace(fact, basis=Basis.DERIVED) for fact in names_by(about_work, pattern, name_in))
    yield from _who_acts(about_work)


def _who_acts(body: list[Passage]) -> Iterator[Fact]:
    for passage in body:
        for start, end in sentences(passage.text):
            match = _DOES.match(passage.text, start, end)
            name = in_title_case(match["name"]) if match and begins_with_verb(passage.text[match.end() :]) else ""
            if match and name:
                yield replace(title_fact(name, passage.start + match.start("name")), basis=Basis.DERIVED)


def contradicts(field: str, body: list[Passage]) -> bool:
    """Whether the text begins with the work of somebody else than the field names, and never names that one: the front
    matter was copied from another page."""
    first = [passage for passage in body if len(passage.text) > _PARAGRAPH][:1]
    subject = next(names_by(first, _IS_RESPONSIBLE, in_title_case), None)
    if subject is None or subject.span[0] - first[0].start > len("The ") or any(field in p.text for p in body):
        return False
    return " " in str(subject.value) and not set(str(subject.value).split()) & set(field.split())
