"""Takes from the pages of a PDF its lines of text, each with its place, its size and how much of it is bold."""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

MAX_LINES = 300  # of a page
MAX_SHAPES = 3_000
MAX_DOT = 12  # points
_LINE = re.compile(r"[^\r\n\x02\ufffe]+[\x02\ufffe]?")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_HYPHENS = "\x02\ufffe"  # how PDFium writes a hyphen at the end of a line
_BOLD = re.compile(rb"bold|black|heavy|semibold|demi", re.IGNORECASE)


@dataclass(slots=True)
class PdfLine:
    """A line of a page. Places are points from the left and from the bottom of the page."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    page: int
    bold: int = 0  # characters from the start that are bold
    place: float = 0.0  # of its middle: 0 is the bottom of the page, 1 its top

    @property
    def size(self) -> float:
        return self.top - self.bottom

    @property
    def is_bold(self) -> bool:
        return self.bold >= len(self.text)

    @property
    def letter(self) -> float:
        """The mean width of a character."""
        return (self.right - self.left) / max(len(self.text), 1)


def lines_of(page: pdfium.PdfPage, number: int) -> Iterator[PdfLine]:
    text_page = page.get_textpage()
    height = page.get_height() or 1.0
    dots = _dots(page)
    try:
        text = text_page.get_text_range()
        for match, _ in zip(_LINE.finditer(text), range(MAX_LINES), strict=False):
            line = _line(text_page, match, number)
            if line:
                if any(_is_bullet_of(dot, line) for dot in dots):
                    line.text, line.bold = f"• {line.text}", line.bold and line.bold + 2
                line.place = (line.top + line.bottom) / 2 / height
                yield line
    finally:
        text_page.close()


def _dots(page: pdfium.PdfPage) -> list[tuple[float, float, float, float]]:
    """The left, bottom, right and top of the small shapes on the page: bullets that are drawn, not written."""
    dots = []
    for number in range(min(pdfium_c.FPDFPage_CountObjects(page.raw), MAX_SHAPES)):
        shape = pdfium_c.FPDFPage_GetObject(page.raw, number)
        if pdfium_c.FPDFPageObj_GetType(shape) == pdfium_c.FPDF_PAGEOBJ_PATH:
            edges = [ctypes.c_float() for _ in range(4)]
            pdfium_c.FPDFPageObj_GetBounds(shape, *edges)
            left, bottom, right, top = (edge.value for edge in edges)
            if 1 < right - left < MAX_DOT and 1 < top - bottom < MAX_DOT:
                dots.append((left, bottom, right, top))
    return dots


def _is_bullet_of(dot: tuple[float, float, float, float], line: PdfLine) -> bool:
    left, bottom, right, top = dot
    beside = right <= line.left < left + 3 * line.size
    return beside and line.bottom < (bottom + top) / 2 < line.top and top - bottom < 0.7 * line.size


def _line(text_page: pdfium.PdfTextPage, match: re.Match[str], number: int) -> PdfLine | None:
    words = match[0].strip()
    if not words:
        return None
    first = match.start() + match[0].index(words)
    last = first + len(words) - 1
    left, right, bottom, top = _box(text_page, first)
    end = _box(text_page, last if words[-1] not in _HYPHENS else max(last - 1, first))
    text = words.translate(_LIGATURES)
    text = text[:-1] + "-" if text[-1] in _HYPHENS else text
    bold = _bold_until(text_page, first, last) - first
    return PdfLine(text, left, max(end[1], right), min(bottom, end[2]), max(top, end[3]), number, bold)


def _box(text_page: pdfium.PdfTextPage, index: int) -> tuple[float, float, float, float]:
    """Left, right, bottom and top of a character, with the room that its font gives every character."""
    rect = pdfium_c.FS_RECTF()
    pdfium_c.FPDFText_GetLooseCharBox(text_page.raw, index, rect)
    return rect.left, rect.right, rect.bottom, rect.top


def _bold_until(text_page: pdfium.PdfTextPage, first: int, last: int) -> int:
    """Where the bold start of a line ends: bold text and plain text are taken to meet once."""
    if not _is_bold(text_page, first):
        return first
    if _is_bold(text_page, last):
        return last + 1
    while last - first > 1:
        middle = (first + last) // 2
        first, last = (middle, last) if _is_bold(text_page, middle) else (first, middle)
    return last


def _is_bold(text_page: pdfium.PdfTextPage, index: int) -> bool:
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    pdfium_c.FPDFText_GetFontInfo(text_page.raw, index, name, len(name), flags)
    return bool(_BOLD.search(name.value)) or pdfium_c.FPDFText_GetFontWeight(text_page.raw, index) >= 600
