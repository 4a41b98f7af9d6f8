"""A part of a document: a heading with what stands below it."""

from postings.parsing.lines import Line, LineKind
from postings.parsing.posting import Level, SectionKind
from postings.reading.document import Span
from postings.reading.values import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and the lines up to the next one. `group` is set where the heading names a group within `section`."""

    kind: SectionKind
    heading: Line | None = None
    lines: tuple[Line, ...] = ()
    section: str = ""  # the heading of the whole section: that of the part itself, or what the group stands under
    group: str = ""
    level: Level | None = None  # of the qualifications in it, where a heading says so
    introduces: bool = False  # the groups that follow it: its own paragraphs are no items

    @property
    def all_lines(self) -> tuple[Line, ...]:
        return self.lines if self.heading is None else (self.heading, *self.lines)

    @property
    def span(self) -> Span:
        starts, ends = zip(*[line.span for line in self.all_lines], strict=True)
        return min(starts), max(ends)

    @property
    def heading_text(self) -> str:
        return self.heading.text if self.heading is not None else ""

    @property
    def heading_level(self) -> float:
        """Text without a heading stands at the lowest."""
        return self.heading.level if self.heading is not None else float("inf")

    @property
    def has_items(self) -> bool:
        return any(line.kind is LineKind.ITEM for line in self.lines)
