"""A posting in the order in which its page tells it: each part of the source once, under its heading."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from postings.choices import Level, SectionKind
from postings.facts import Fact, facts_of
from postings.models import Posting, PostingSection, Qualification, Responsibility

APPLYING = (SectionKind.HOW_TO_APPLY, SectionKind.MATERIALS, SectionKind.PROCESS, SectionKind.CONTACT)
WITH_ITEMS = (SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS)


@dataclass(frozen=True, slots=True)
class Group:
    heading: str
    items: tuple[Responsibility | Qualification, ...]


@dataclass(frozen=True, slots=True)
class RolePage:
    facts: list[Fact]
    standfirst: str
    duty_sections: list[PostingSection]  # what the source says around its list of responsibilities
    duties: list[Group]
    qualification_sections: list[PostingSection]
    must_haves: list[Group]
    nice_to_haves: list[Group]
    encouragement: list[PostingSection]
    sections: list[PostingSection]
    applying: list[PostingSection]
    how_to_apply: str


def role_page(posting: Posting) -> RolePage:
    """`posting` comes from `Posting.objects.for_page()`."""
    sections = [section for section in posting.sections.all() if section.heading or section.body]
    qualifications = posting.qualifications.all()
    must_haves = _groups(item for item in qualifications if item.level == Level.REQUIRED)
    nice_to_haves = _groups(item for item in qualifications if item.level == Level.PREFERRED)
    elsewhere = {*APPLYING, *WITH_ITEMS, SectionKind.EQUAL_OPPORTUNITY}
    return RolePage(
        facts=facts_of(posting),
        standfirst=_unless_in(sections, posting.summary),
        duty_sections=_of_kind(sections, SectionKind.RESPONSIBILITIES),
        duties=_groups(posting.responsibilities.all()),
        qualification_sections=_of_kind(sections, SectionKind.QUALIFICATIONS),
        must_haves=must_haves,
        nice_to_haves=_without_headings_of(must_haves, nice_to_haves),
        encouragement=_of_kind(sections, SectionKind.EQUAL_OPPORTUNITY),
        sections=[section for section in sections if section.kind not in elsewhere],
        applying=_of_kind(sections, *APPLYING),
        how_to_apply=_unless_in(sections, posting.how_to_apply),
    )


def _of_kind(sections: list[PostingSection], *kinds: str) -> list[PostingSection]:
    return [section for section in sections if section.kind in kinds]


def _groups(items: Iterable[Responsibility | Qualification]) -> list[Group]:
    return [Group(heading, tuple(members)) for heading, members in groupby(items, key=lambda item: item.group)]


def _without_headings_of(first: list[Group], second: list[Group]) -> list[Group]:
    """A group that is split between the two lists is named in the first alone: its heading stands once on the page."""
    named = {group.heading for group in first}
    return [Group("" if group.heading in named else group.heading, group.items) for group in second]


def _unless_in(sections: list[PostingSection], text: str) -> str:
    """`text` if no section says it already."""
    said = " ".join(" ".join(section.body.split()) for section in sections)
    return "" if " ".join(text.split()) in said else text
