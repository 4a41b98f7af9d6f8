"""Reads a PDF: paragraphs, headings and items from the places of its lines; what repeats on its pages is dropped."""

import re
import zlib

import pypdfium2 as pdfium

from postings.reading.document import Unreadable
from postings.reading.draft import Draft
from postings.reading.encoding import mend
from postings.reading.pdf_layout import drafts_of
from postings.reading.pdf_lines import PdfLine, lines_of

MAX_PAGES = 50  # what follows is not read
MAX_LINES = 4_000
MAX_UNPACKED = 80 * 1024 * 1024  # bytes of all streams
CHUNK = 1024 * 1024
MIN_TEXT = 20  # letters; a document with fewer is a picture of a text
_STREAM = re.compile(rb"\bstream\r?\n")
_TWICE = re.compile(rb"/FlateDecode\s*/FlateDecode")


def read_pdf(content: bytes) -> list[Draft]:
    _refuse_bombs(content)
    try:
        lines = _lines(content)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise Unreadable("The PDF is protected by a password.") from error
        raise Unreadable("The PDF is damaged and cannot be read.") from error
    for line in lines:
        line.text = mend(line.text)
    if sum(sum(map(str.isalpha, line.text)) for line in lines) < MIN_TEXT:
        raise Unreadable("The PDF holds no text: its pages are pictures, which are not read here.")
    return drafts_of(lines)


def _lines(content: bytes) -> list[PdfLine]:
    document = pdfium.PdfDocument(content)
    lines: list[PdfLine] = []
    try:
        for number in range(min(len(document), MAX_PAGES)):
            page = document[number]
            lines += lines_of(page, number)
            page.close()
            if len(lines) > MAX_LINES:
                break
    finally:
        document.close()
    return lines


def _refuse_bombs(content: bytes) -> None:
    """Unpack every stream, a piece at a time and keeping none, before anything unpacks them whole."""
    left = MAX_UNPACKED
    for stream in _STREAM.finditer(content):
        left -= _unpacked_size(memoryview(content)[stream.end() :], left)
        if left <= 0 or _TWICE.search(content, max(stream.start() - 300, 0), stream.start()):
            raise Unreadable("The PDF unpacks to more than can be read.")


def _unpacked_size(data: memoryview, most: int) -> int:
    unpacker = zlib.decompressobj()
    size = 0
    try:
        piece = unpacker.decompress(data, CHUNK)
        while piece and size <= most:
            size += len(piece)
            piece = unpacker.decompress(unpacker.unconsumed_tail, CHUNK)
    except zlib.error:
        pass
    return size
