"""A line of a page of a PDF."""

from dataclasses import dataclass


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
