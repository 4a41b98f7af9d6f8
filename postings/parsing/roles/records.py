"""Roles of a file that a site keeps its openings in: each record is one, whatever it is called."""

from collections import Counter

from postings.parsing.parts import Part
from postings.parsing.posting import SectionKind
from postings.parsing.roles.bodies import below
from postings.parsing.roles.role import Role
from postings.parsing.sections.role_headings import names_a_role

_FEWEST = 2


def in_records(parts: tuple[Part, ...]) -> tuple[Role, ...]:
    """The records of such a file (`Document.data_of`), where no heading within them names a job, as below the names of
    departments."""
    level = min((part.heading.level for part in parts if part.heading is not None), default=0)
    starts = [at for at, part in enumerate(parts) if part.heading_level == level]
    named = [at for at in starts if parts[at].kind is SectionKind.UNCLASSIFIED]
    keys = Counter(part.heading_text for part in parts)  # "Supervisors", in each record
    inner = (part for part in parts if part.heading_level > level and keys[part.heading_text] == 1)
    if len(starts) < _FEWEST or named != starts or any(map(names_a_role, inner)):
        return ()
    shared = parts[: starts[0]]
    told = [(parts[at].heading, below(parts, at, level)) for at in starts]
    return tuple(Role(name, own, shared) for name, own in told if any(part.lines for part in own))
