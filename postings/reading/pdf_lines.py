"""A program: takes a PDF from its input and prints its lines of text as JSON, each with its place, size and boldness,
and the rules of its pages, which part the cells of tables; no line goes on behind one.

It runs in a process of its own with little time and memory, for a PDF may be made to use up both, or to crash the
library that reads it. It therefore imports nothing of this project.
"""

import ctypes
import json
import re
import resource
import sys
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice, pairwise
from time import process_time
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

MAX_SECONDS = 2
ENOUGH_SECONDS = 1.0  # after so many no further page is begun
MAX_MEMORY = 320 * 1024 * 1024  # bytes of addresses, of which the libraries take more than half
MAX_PAGES = 50  # what follows is not read
MAX_ALL_LINES = 4_000
MAX_LINES = 300  # of a page
MAX_SHAPES = 3_000
MAX_DOT = 12  # points
MAX_THICKNESS = 3  # points of a rule
MAX_RULES = 1_500  # of a page; more are a drawing
MAX_LINKS = 200  # of a page
MAX_ADDRESS = 2_000  # bytes
_LINE = re.compile(r"[^\r\n\x02\ufffe]+[\x02\ufffe]?")
_HYPHENS = "\x02\ufffe"  # how PDFium writes a hyphen at the end of a line
_BOLD = re.compile(rb"bold|black|heavy|semibold|demi", re.IGNORECASE)


Line = dict[str, Any]  # as PdfLine
Box = tuple[float, float, float, float]  # left, bottom, right and top, in points


def main() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (MAX_SECONDS, MAX_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MAX_MEMORY, MAX_MEMORY))
    sys.stdout.write(json.dumps(result_for(sys.stdin.buffer.read())))


def result_for(content: bytes) -> dict[str, Any]:
    try:
        return all_pages(content)
    except pdfium.PdfiumError as error:
        return {"error": str(error)}


def all_pages(content: bytes) -> dict[str, Any]:
    """The lines of all pages, and for each page its rules."""
    document = pdfium.PdfDocument(content)
    lines: list[Line] = []
    rules: list[list[Box]] = []
    for number in range(min(len(document), MAX_PAGES)):
        shapes = _shapes(document[number])
        rules.append(_rules(shapes))
        dots = [box for box, _ in shapes if all(1 < side < MAX_DOT for side in _sides(box))]
        lines += lines_of(document, number, dots, rules[-1])
        if len(lines) > MAX_ALL_LINES or process_time() > ENOUGH_SECONDS:
            break
    return {"lines": lines, "rules": rules}


def lines_of(document: pdfium.PdfDocument, number: int, dots: list[Box], rules: list[Box]) -> Iterator[Line]:
    page = document[number]
    text_page = page.get_textpage()
    height = page.get_height() or 1.0
    links = list(islice(_links(document, page), MAX_LINKS))
    upright = [rule for rule in rules if rule[3] - rule[1] > rule[2] - rule[0]]
    for match in islice(_LINE.finditer(_units(text_page.get_text_range())), MAX_LINES):
        for start, words in _between(text_page, match, upright):
            line = _line(text_page, start, words, links)
            if any(_is_bullet_of(dot, line) for dot in dots):
                moved = [(first + 2, last + 2, address) for first, last, address in line["links"]]
                line |= {"text": f"• {line['text']}", "bold": line["bold"] and line["bold"] + 2, "links": moved}
            yield line | {"page": number, "place": (line["top"] + line["bottom"]) / 2 / height}


def _between(text_page: pdfium.PdfTextPage, match: re.Match[str], upright: list[Box]) -> Iterator[tuple[int, str]]:
    """The parts of a line that upright rules leave, each with where it starts."""
    words = match[0].strip()
    if not words:
        return
    start = match.start() + match[0].index(words)
    end = start + len(words)
    left, bottom, _, top = _box(text_page, start)
    right, height = _box(text_page, end - 1)[2], (bottom + top) / 2
    crossing = {rule[0] for rule in upright if left < rule[0] < right and rule[1] < height < rule[3]}
    cuts = [bisect_left(range(end), x, start, end, key=lambda at: _box(text_page, at)[0]) for x in sorted(crossing)]
    for first, last in pairwise([start, *cuts, end]):
        piece = match.string[first:last]
        if piece.strip():
            yield first + len(piece) - len(piece.lstrip()), piece.strip()


def _units(text: str) -> str:
    """The text with one character for each UTF-16 unit, by which PDFium counts places in it."""
    return "".join(map(chr, memoryview(text.encode("utf-16-le", "surrogatepass")).cast("H")))


def _text(units: str) -> str:
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _links(document: pdfium.PdfDocument, page: pdfium.PdfPage) -> Iterator[tuple[Box, str]]:
    """The places of the page that lead somewhere, and where they lead."""
    position, link, box = ctypes.c_int(), pdfium_c.FPDF_LINK(), pdfium_c.FS_RECTF()
    while pdfium_c.FPDFLink_Enumerate(page.raw, position, link):
        address = ctypes.create_string_buffer(MAX_ADDRESS)
        action = pdfium_c.FPDFLink_GetAction(link)
        length = pdfium_c.FPDFAction_GetURIPath(document.raw, action, address, len(address))
        if 1 < length <= len(address) and pdfium_c.FPDFLink_GetAnnotRect(link, box):
            yield (box.left, box.bottom, box.right, box.top), address.value.decode("utf-8", "replace")


def _shapes(page: pdfium.PdfPage) -> list[tuple[Box, bool]]:
    """What is drawn on the page, each with whether its edges are: the small are bullets, the thin are rules."""
    shapes = []
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    for number in range(min(pdfium_c.FPDFPage_CountObjects(page.raw), MAX_SHAPES)):
        shape = pdfium_c.FPDFPage_GetObject(page.raw, number)
        if pdfium_c.FPDFPageObj_GetType(shape) == pdfium_c.FPDF_PAGEOBJ_PATH:
            edges = [ctypes.c_float() for _ in range(4)]
            pdfium_c.FPDFPageObj_GetBounds(shape, *edges)
            pdfium_c.FPDFPath_GetDrawMode(shape, fill, stroke)
            left, bottom, right, top = (edge.value for edge in edges)
            shapes.append(((left, bottom, right, top), bool(stroke.value)))
    return shapes


def _sides(box: Box) -> tuple[float, float]:
    left, bottom, right, top = box
    return right - left, top - bottom


def _rules(shapes: list[tuple[Box, bool]]) -> list[Box]:
    """The rules among what is drawn, and the edges of boxes."""
    rules = []
    for box, has_edges in shapes:
        left, bottom, right, top = box
        thin, long = sorted(_sides(box))
        if thin <= MAX_THICKNESS < long:
            rules.append(box)
        elif has_edges and thin > MAX_DOT:
            rules += [(left, y, right, y) for y in (bottom, top)] + [(x, bottom, x, top) for x in (left, right)]
    return rules if len(rules) <= MAX_RULES else []


def _is_bullet_of(dot: Box, line: Line) -> bool:
    left, bottom, right, top = dot
    size = line["top"] - line["bottom"]
    beside = right <= line["left"] < left + 3 * size
    return bool(beside and line["bottom"] < (bottom + top) / 2 < line["top"] and top - bottom < 0.7 * size)


def _line(text_page: pdfium.PdfTextPage, first: int, words: str, links: list[tuple[Box, str]]) -> Line:
    last = first + len(words) - 1
    left, bottom, right, top = _box(text_page, first)
    end = _box(text_page, last if words[-1] not in _HYPHENS else max(last - 1, first))
    on_line = [(box, address) for box, address in links if box[1] < (bottom + top) / 2 < box[3]]
    return {
        "text": _text(words[:-1] + "-" if words[-1] in _HYPHENS else words),
        "left": left,
        "right": max(end[2], right),
        "bottom": min(bottom, end[1]),
        "top": max(top, end[3]),
        "bold": _bold_until(text_page, first, last) - first,
        "links": list(_linked(text_page, first, last, on_line)),
    }


def _linked(
    text_page: pdfium.PdfTextPage, first: int, last: int, links: list[tuple[Box, str]]
) -> Iterator[tuple[int, int, str]]:
    """Which characters of the line stand in each of these places: from, until, and where they lead."""
    middles = [sum(_box(text_page, index)[::2]) / 2 for index in range(first, last + 1)] if links else []
    for (left, _, right, _), address in links:
        inside = [offset for offset, middle in enumerate(middles) if left < middle < right]
        if inside:
            yield inside[0], inside[-1] + 1, address


def _box(text_page: pdfium.PdfTextPage, index: int) -> Box:
    """The place of a character, with the room that its font gives every character."""
    rect = pdfium_c.FS_RECTF()
    pdfium_c.FPDFText_GetLooseCharBox(text_page.raw, _character(text_page, index), rect)
    return rect.left, rect.bottom, rect.right, rect.top


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
    character = _character(text_page, index)
    pdfium_c.FPDFText_GetFontInfo(text_page.raw, character, name, len(name), flags)
    return bool(_BOLD.search(name.value)) or pdfium_c.FPDFText_GetFontWeight(text_page.raw, character) >= 600


def _character(text_page: pdfium.PdfTextPage, index: int) -> int:
    """The number of the character at this place of the text: the page has characters that the text leaves out."""
    return int(pdfium_c.FPDFText_GetCharIndexFromTextIndex(text_page.raw, index))


if __name__ == "__main__":
    main()
