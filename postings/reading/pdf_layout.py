"""Puts the lines of a PDF together again: which lines are one paragraph, which are headings, which are furniture."""

import re
from collections import Counter
from itertools import groupby, pairwise
from statistics import median, quantiles

from postings.reading.document import BlockKind
from postings.reading.draft import Draft, tidy
from postings.reading.markers import Marker, agreed, marker_of
from postings.reading.nesting import Nesting
from postings.reading.pdf_grid import cells_of
from postings.reading.pdf_line import PdfLine
from postings.reading.table_rows import rows_of
from postings.reading.wrapping import begins_with_label, continues, is_open

EDGE = 0.12  # of a page, at its top and bottom, where headers and footers stand
LARGE = 1.15  # times the usual size: a heading
LOOSE = 1.35  # times the usual distance between two lines: a new paragraph
MAX_HEADING = 150
_PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?\W*$", re.IGNORECASE)
# What a browser prints at the edges: when, the page's title, its address and the number of the sheet.
_PRINTED = re.compile(
    r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d\d(?:\s?[AP]M)?(?:\s.{0,200})?$"
    r"|(?:https?|file):\S{1,500} \d{1,3}/\d{1,3}$"
)
# Words that hyphens join to what follows; at the end of a line their hyphen stays.
_PREFIXES = frozenset(
    """all co cross cutting data evidence face first follow full half hands high in interest long low mid mission multi
    non on one out part post pre problem project self semi short skill student team three time two well work""".split()
)
_DIGITS = re.compile(r"\d+")
_WORD_END = re.compile(r"(?<![\w’'])([\w’']+)-$")
_OFTEN = 12  # one line in so many ends with a hyphen where a program parts words, and fewer where writers do


def drafts_of(lines: list[PdfLine]) -> list[Draft]:
    lines = _with_bullets_joined(_without_furniture(lines))
    if not lines:
        return []
    layout = _Layout(lines, right=max(line.right for line in lines))
    for in_table, group in groupby(lines, key=lambda line: line.cell is not None):
        if in_table:
            layout.drafts += rows_of([[_texts(cell) for cell in row] for row in cells_of(list(group))])
        else:
            layout.lay(list(group))
    return layout.drafts


def _texts(cell: list[PdfLine]) -> list[Draft]:
    """The paragraphs and items of a cell."""
    right = max((line.cell.right for line in cell if line.cell), default=0.0)
    return _Layout(cell, right=right).lay(cell) if cell else []


def _without_furniture(lines: list[PdfLine]) -> list[PdfLine]:
    """Without page numbers and what a browser prints, and without what stands at the edge of several pages."""
    pages = {line.page for line in lines}
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_likeness(line) for line in lines if line.page == page and _at_edge(line)})
    often = max(2, len(pages) // 2)
    return [
        line for line in lines if not (_at_edge(line) and (_says_nothing(line.text) or seen[_likeness(line)] >= often))
    ]


def _at_edge(line: PdfLine) -> bool:
    return line.place < EDGE or line.place > 1 - EDGE


def _says_nothing(text: str) -> bool:
    return bool(_PAGE_NUMBER.match(text) or _PRINTED.match(text))


def _likeness(line: PdfLine) -> str:
    return _DIGITS.sub("#", line.text)


def _with_bullets_joined(lines: list[PdfLine]) -> list[PdfLine]:
    """A bullet that came out as a line of its own belongs to the line beside it."""
    joined: list[PdfLine] = []
    for line in lines:
        bullet = joined[-1] if joined else None
        beside = bullet and bullet.page == line.page and abs(bullet.top - line.top) < max(line.size, bullet.size)
        if bullet and beside and bullet.right <= line.left and marker_of(bullet.text + " x") and len(bullet.text) <= 4:
            line.mark(bullet.text)
            line.left = bullet.left
            joined[-1] = line
        else:
            joined.append(line)
    return joined


def _pitch(lines: list[PdfLine]) -> float:
    """The usual distance between the lines of a paragraph: most of the greater ones lie between paragraphs."""
    gaps = [before.bottom - line.bottom for before, line in pairwise(lines) if before.page == line.page]
    near = [gap for gap in gaps if 0 < gap < 40]
    return quantiles(near, n=4)[0] if len(near) > 1 else 0.0


class _Layout:
    """Lines between one left and right."""

    def __init__(self, lines: list[PdfLine], *, right: float) -> None:
        self.drafts: list[Draft] = []
        self._nesting = Nesting()
        self._size = median(line.size for line in lines for _ in range(1 + len(line.text) // 20))
        self._letter = median(line.letter for line in lines)
        self._pitch = _pitch(lines)
        self._words = Counter(word for line in lines for word in line.text.lower().split())
        self._parts_words = _OFTEN * sum(bool(_WORD_END.search(line.text)) for line in lines) >= len(lines)
        self._right = right
        self._heading_sizes = sorted({round(line.size) for line in lines if self._is_large(line)}, reverse=True)

    def lay(self, lines: list[PdfLine]) -> list[Draft]:
        markers = agreed([marker_of(line.text) for line in lines])
        for number, line in enumerate(lines):
            self._add(line, lines[number - 1] if number else None, markers[number])
        return self.drafts

    def _add(self, line: PdfLine, before: PdfLine | None, marker: Marker | None) -> None:
        if before and not marker and self._goes_on(before, line):
            self._join(line)
            return
        tight = before is not None and self._is_near(before, line)
        draft = Draft(BlockKind.PARAGRAPH, line.text, list(line.marks()), tight=tight)
        if self._is_large(line) and len(line.text) <= MAX_HEADING and not marker:
            draft.kind = BlockKind.HEADING
            draft.level = min(self._heading_sizes.index(round(line.size)) + 1, 6)
        elif marker:
            draft.kind, draft.ordered = BlockKind.ITEM, marker.ordered
            draft.level = self._nesting.enter(round(line.left / self._letter), marker, after_blank=not tight)
            draft.cut(marker.length)
        elif not tight:
            self._nesting.end()
        self.drafts.append(draft)

    def _is_large(self, line: PdfLine) -> bool:
        return line.size > LARGE * self._size

    def _is_near(self, before: PdfLine, line: PdfLine) -> bool:
        gap = before.bottom - line.bottom
        return before.page == line.page and 0 <= gap < LOOSE * max(self._pitch, line.size)

    def _goes_on(self, before: PdfLine, line: PdfLine) -> bool:
        """Whether the line before was full, and this one has its size and weight and stands just below it."""
        if abs(before.size - line.size) > 0.1 * self._size or (before.is_bold and not line.bold):
            return False
        if line.is_bold and not before.is_bold:
            return False
        if not self._is_near(before, line):
            return before.page != line.page and continues(before.text, line.text) and before.right > 0.8 * self._right
        is_heading = self._is_large(before) and self._is_large(line)
        if begins_with_label(line.text) and not is_heading and not is_open(before.text):
            return False
        return self._is_full(before, line) or continues(before.text, line.text)

    def _is_full(self, before: PdfLine, line: PdfLine) -> bool:
        """Whether the first word of `line` had no room: a blank and a letter more, for words are not equally wide."""
        first_word = len(line.text.split(maxsplit=1)[0]) + 2
        return before.right + first_word * max(before.letter, line.letter) > max(self._right, line.right)

    def _join(self, line: PdfLine) -> None:
        draft = self.drafts[-1]
        glue = " "
        if (match := _WORD_END.search(draft.text)) and line.text[:1].isalnum():
            glue = ""
            follower = line.text.split(maxsplit=1)[0].rstrip(".,;:)")
            in_compound = draft.text[: match.start()].endswith("-")  # "up-to-" over "date"
            if not in_compound and follower[:1].islower() and not self._is_compound(match[1].lower(), follower.lower()):
                draft.text = draft.text[:-1]
        offset = len(draft.text) + len(glue)
        draft.text += glue + line.text
        draft.marks = tidy([*draft.marks, *line.marks(offset)], draft.text)

    def _is_compound(self, first: str, second: str) -> bool:
        """Whether the hyphen belongs to the word: written so elsewhere, or unlike any word written elsewhere."""
        if self._words[f"{first}-{second}"]:
            return True
        return not self._words[first + second] and (first in _PREFIXES or not self._parts_words)
