"""A posting in the order in which its page tells it: each part of the source once, under its heading."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from postings.choices import Level, SectionKind
from postings.facts import Fact, facts_of
from postings.models import Posting, PostingSection, Qualification, Responsibility

APPLYING = (SectionKind.HOW_TO_APPLY, SectionKind.MATERIALS, SectionKind.PROCESS, SectionKind.CONTACT)
ENCOURAGEMENT = re.compile(r"\bencourag\w+\b[^.\n]{0,80}\bapply\b|\bapply\b[^.\n]{0,80}\beven if\b", re.IGNORECASE)
WITH_ITEMS = (SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS)


@dataclass(frozen=True, slots=True)
class Group:
    heading: str
    items: tuple[Responsibility | Qualification, ...]


@dataclass(frozen=True, slots=True)
class Part:
    heading: str  # empty where a group has it already
    section: PostingSection


@dataclass(frozen=True, slots=True)
class Change:
    on: str  # YYYY-MM-DD
    subject: str
    before: str
    after: str

    @property
    def day(self) -> date:
        return date.fromisoformat(self.on)


@dataclass(frozen=True, slots=True)
class RolePage:
    facts: list[Fact]
    standfirst: str
    duty_sections: list[Part]  # what the source says around its list of responsibilities
    duties: list[Group]
    qualification_sections: list[Part]
    must_haves: list[Group]
    nice_to_haves: list[Group]
    equal_opportunity: list[PostingSection]
    encouragement: PostingSection | None  # where the employer asks those to apply who do not meet everything
    sections: list[PostingSection]
    applying: list[PostingSection]
    how_to_apply: str
    changes: list[Change]


def role_page(posting: Posting) -> RolePage:
    """`posting` comes from `Posting.objects.for_page().with_changes()`."""
    sections = [section for section in posting.sections.all() if section.heading or section.body]
    qualifications = posting.qualifications.all()
    must_haves = _groups(item for item in qualifications if item.level == Level.REQUIRED)
    nice_to_haves = _groups(item for item in qualifications if item.level == Level.PREFERRED)
    duties = _groups(posting.responsibilities.all())
    elsewhere = {*APPLYING, *WITH_ITEMS, SectionKind.EQUAL_OPPORTUNITY}
    return RolePage(
        facts=facts_of(posting),
        standfirst=_unless_in(sections, posting.summary),
        duty_sections=_around(_of_kind(sections, SectionKind.RESPONSIBILITIES), duties),
        duties=duties,
        qualification_sections=_around(_of_kind(sections, SectionKind.QUALIFICATIONS), [*must_haves, *nice_to_haves]),
        must_haves=must_haves,
        nice_to_haves=_without_headings_of(must_haves, nice_to_haves),
        equal_opportunity=_of_kind(sections, SectionKind.EQUAL_OPPORTUNITY),
        encouragement=next((section for section in sections if ENCOURAGEMENT.search(section.body)), None),
        sections=[section for section in sections if section.kind not in elsewhere],
        applying=_of_kind(sections, *APPLYING),
        how_to_apply=_unless_in(sections, posting.how_to_apply),
        changes=[Change(**row) for row in posting.change_rows],
    )


def _of_kind(sections: list[PostingSection], *kinds: str) -> list[PostingSection]:
    return [section for section in sections if section.kind in kinds]


def _groups(items: Iterable[Responsibility | Qualification]) -> list[Group]:
    return [Group(heading, tuple(members)) for heading, members in groupby(items, key=lambda item: item.group)]


def _around(sections: list[PostingSection], groups: list[Group]) -> list[Part]:
    named = {group.heading for group in groups}
    return [Part("" if section.heading in named else section.heading, section) for section in sections]


def _without_headings_of(first: list[Group], second: list[Group]) -> list[Group]:
    """A group that is split between the two lists is named in the first alone: its heading stands once on the page."""
    named = {group.heading for group in first}
    return [Group("" if group.heading in named else group.heading, group.items) for group in second]


def _unless_in(sections: list[PostingSection], text: str) -> str:
    """`text` if no section says it already."""
    said = " ".join(" ".join(section.body.split()) for section in sections)
    return "" if " ".join(text.split()) in said else text
