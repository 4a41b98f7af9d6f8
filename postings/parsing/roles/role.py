"""One role of a document: its name, the parts that are its own, and those that it shares with the others."""

from postings.parsing.lines import Line
from postings.parsing.parts import Part
from postings.reading.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class Role:
    """`name` is the line, or the beginning of one, that names the role; None where the document holds one role."""

    name: Line | None
    own: tuple[Part, ...]
    shared: tuple[Part, ...] = ()


def without(parts: tuple[Part, ...], starts: set[int]) -> tuple[Part, ...]:
    """What is left of the parts for all roles, without the lines that begin at `starts`."""
    left = (replace(part, lines=tuple(line for line in part.lines if line.start not in starts)) for part in parts)
    return tuple(part for part in left if part.all_lines)
