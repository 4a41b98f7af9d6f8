"""Roles that the groups of a list are named after: below "Officer duties" what the president and the secretary do."""

import re

from postings.parsing.parts import Part
from postings.parsing.posting import LISTING
from postings.parsing.roles.role import Role
from postings.parsing.titles.forms import heads_a_job
from postings.parsing.vocabulary.job_nouns import ANYBODY
from postings.reading.values import replace

_FEWEST = 2
# Over those whom a programme is meant for: "Who should apply?", and below it "Aspiring Developers".
_AUDIENCE = re.compile(
    r"\W*who (?:should|can|may) (?:apply|attend|join|participate|take part|enroll?)\b"
    r"|\W*who (?:is|are) (?:it|this|(?:this|the|our) (?:[\w-]{1,20} )?(?:course|program(?:me)?|workshop|bootcamp)s?)"
    r" for\b",
    re.I,
)


def in_groups(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    """Where every group of duties and requirements is named after a job, and no heading of the page names one."""
    groups = [part for part in parts if part.group and part.kind in LISTING]
    names = {part.group.lower(): part.heading for part in reversed(groups)}
    if len(names) < _FEWEST or not all(heads_a_job(part.group) for part in groups) or any(map(_names_one, parts)):
        return ()
    heads = {part.section: part for part in parts if part.kind in LISTING and not part.group}
    if any(_AUDIENCE.match(head.heading_text) for head in heads.values()):
        return ()
    shared = tuple(part for part in parts if part not in groups and (part.lines or part not in heads.values()))
    return tuple(
        Role(heading, tuple(_whole(part, heads) for part in groups if part.group.lower() == name), shared)
        for name, heading in reversed(names.items())
        if any(part.lines for part in groups if part.group.lower() == name)
    )


def _names_one(part: Part) -> bool:
    """ "Lead Teacher", but not "Summer Staff" or "Club Officers"."""
    words = part.heading_text.lower().split()
    return not part.group and bool(words) and heads_a_job(part.heading_text) and not _of_several(words[-1])


def _of_several(word: str) -> bool:
    return word in ANYBODY or word.endswith("s")


def _whole(group: Part, heads: dict[str, Part]) -> Part:
    """The group as a section of its own, below the heading of all of them."""
    head = heads.get(group.section)
    return replace(group, heading=head.heading if head else None, group="")
