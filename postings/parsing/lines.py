"""One line of a document, and what it is: heading, paragraph, item, labelled value or row of a table."""

from enum import StrEnum

from postings.reading.document import Mark, MarkKind, Origin, Span
from postings.reading.values import dataclass

TITLE = 1  # the level of a first line that stands alone
LOWEST = 6  # of the format's own headings
# Levels of headings that only look the part, below the format's own.
BOLD, RUN_IN, PLAIN = 7, 8, 9
_LONGEST_LINK = 120  # characters of a button, or of an entry of a table of contents
_UNMARKED = 2  # letters or digits that a mark over a whole line may leave out


class LineKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    LABELLED = "labelled"  # "Location: Boston": `label` is "Location", `text` is "Boston"
    QUOTE = "quote"
    ROW = "row"
    HEADER_ROW = "header row"


@dataclass(frozen=True, slots=True)
class Line:
    kind: LineKind
    text: str
    start: int
    level: int = 0
    label: str = ""
    label_start: int = -1
    joint: str = ": "  # what stands between label and text: a dash in "Pay - $18"
    ordered: bool = False
    tight: bool = False
    origin: Origin = Origin.BODY
    marks: tuple[Mark, ...] = ()
    cells: tuple[Span, ...] = ()

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        return (self.label_start if self.label else self.start), self.start + len(self.text)

    @property
    def is_struck(self) -> bool:
        """Whether it begins with words that are struck through: what they name is gone."""
        start = self.span[0]
        return any(mark.kind is MarkKind.STRIKE and mark.start <= start < mark.end for mark in self.marks)

    @property
    def whole(self) -> str:
        """The text with its label before it, as one reads it."""
        return f"{self.label}{self.joint}{self.text}".rstrip() if self.label else self.text

    def is_covered_by(self, kind: MarkKind) -> bool:
        """Whether marks of the kind cover the letters and digits, but for two at most."""
        if not self.marks:  # as most
            return False
        marks = sorted([(mark.start, mark.end) for mark in self.marks if mark.kind is kind])
        if not marks:
            return False
        position, outside = 0, 0
        for start, end in (*marks, (self.end, self.end)):
            outside += sum(map(str.isalnum, self.text[position : max(position, start - self.start)]))
            if outside > _UNMARKED:
                return False
            position = max(position, end - self.start)
        return True

    @property
    def leads_elsewhere(self) -> bool:
        """Whether it is a link to another page, and no more: the button "Submit an application"."""
        return self._is_link(within=False)

    @property
    def leads_within(self) -> bool:
        """Whether it is a link to a place in the page, and no more: the entry of a table of contents."""
        return self._is_link(within=True)

    def _is_link(self, *, within: bool) -> bool:
        if len(self.text) > _LONGEST_LINK:
            return False
        links = [mark.href.startswith("#") for mark in self.marks if mark.kind is MarkKind.LINK]
        return bool(links) and all(leads is within for leads in links) and self.is_covered_by(MarkKind.LINK)
