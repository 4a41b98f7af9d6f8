"""Roles that stand beside the groups of others."""

from collections.abc import Iterator

from postings.parsing.parts import Part
from postings.parsing.posting import LISTING
from postings.parsing.roles.bodies import below, is_over_others
from postings.parsing.sections.role_headings import names_a_role


def beside_groups(parts: tuple[Part, ...], starts: list[int]) -> Iterator[int]:
    """A role of its own under a heading like those that part the others: "Kitchen" over "Cook" and "Baker", and behind
    it "Nurse", with a list of what one does. Without one it may be a program."""
    level = parts[starts[-1]].heading_level
    headings = (part.heading for part in parts[: starts[0]])
    groups = [heading.level for heading in headings if heading and 1 < heading.level < level]
    above = groups[-1] if groups else 0
    for position in range(starts[-1] + 1, len(parts) if above else 0):
        part = parts[position]
        is_alone = part.heading_level == above and names_a_role(part) and not is_over_others(parts, position)
        if is_alone and any(part.kind in LISTING and part.lines for part in below(parts, position, above)):
            yield position
