"""Reads a PDF: paragraphs, headings and items from the places of its lines."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from postings.reading.document import Unreadable
from postings.reading.draft import Draft
from postings.reading.encoding import mend
from postings.reading.pdf_grid import Grid
from postings.reading.pdf_layout import drafts_of
from postings.reading.pdf_line import PdfLine

MAX_SECONDS = 30  # by the clock, on a busy machine; the program itself keeps a stricter watch on its processor time
MIN_TEXT = 20  # letters; a document with fewer is a picture of a text
_PROGRAM = Path(__file__).with_name("pdf_lines.py")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


def read_pdf(content: bytes) -> list[Draft]:
    lines = [line for line in _lines(content) if line.text]
    if sum(sum(map(str.isalpha, line.text)) for line in lines) < MIN_TEXT:
        raise Unreadable("The PDF holds no text: its pages are pictures, which are not read here.")
    return drafts_of(lines)


def _lines(content: bytes) -> list[PdfLine]:
    result = _run(content)
    if "password" in result.get("error", "").lower():
        raise Unreadable("The PDF is protected by a password.")
    if "error" in result:
        raise Unreadable("The PDF is damaged and cannot be read.")
    lines = [PdfLine(**line) for line in result["lines"]]
    grids = [Grid(rules) for rules in result["rules"]]
    for line in lines:
        line.text = mend(line.text.translate(_LIGATURES)).strip()
        line.cell = grids[line.page].cell_of(line)
    return lines


def _run(content: bytes) -> dict[str, Any]:
    """What the program in `pdf_lines.py` prints; it ends with an error when it used up its time or its memory."""
    command = [sys.executable, "-I", str(_PROGRAM)]
    try:
        done = subprocess.run(command, input=content, capture_output=True, timeout=MAX_SECONDS, check=True)  # noqa: S603
        return dict(json.loads(done.stdout))
    except (subprocess.SubprocessError, ValueError) as error:
        raise Unreadable("The PDF takes more time or memory to read than any document should.") from error
