"""A line of a page of a PDF."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from postings.reading.document import Mark, MarkKind


class Cell(NamedTuple):
    """Of a table whose cells are parted by rules, by its edges."""

    top: float
    left: float
    right: float


@dataclass(slots=True)
class PdfLine:
    """Places are points from the left and from the bottom of the page."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    page: int
    bold: int  # characters from the start that are bold
    place: float  # of its middle: 0 is the bottom of the page, 1 its top
    links: list[tuple[int, int, str]] = field(default_factory=list)  # characters from, until, and the address
    cell: Cell | None = None

    def mark(self, bullet: str) -> None:
        """Put the bullet before the text: it is no part of what is bold, and moves what leads somewhere."""
        self.text, self.bold = f"{bullet} {self.text}", 0
        moved = len(bullet) + 1
        self.links = [(start + moved, end + moved, address) for start, end, address in self.links]

    def marks(self, offset: int = 0) -> Iterator[Mark]:
        """What is bold and what leads somewhere, in a text where the line begins at `offset`."""
        length = len(self.text)
        if self.bold:
            yield Mark(MarkKind.STRONG, offset, offset + min(self.bold, length))
        for start, end, address in self.links:
            if start < length:
                yield Mark(MarkKind.LINK, offset + start, offset + min(end, length), address)

    @property
    def size(self) -> float:
        return self.top - self.bottom

    @property
    def is_bold(self) -> bool:
        return self.bold >= len(self.text)

    @property
    def letter(self) -> float:
        """The mean width of a character."""
        return max(self.right - self.left, 1.0) / max(len(self.text), 1)
