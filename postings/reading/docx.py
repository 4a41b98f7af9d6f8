"""Reads a Word document: headings, lists by their numbering, tables, and what is bold, struck or linked."""

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document as DocxDocument
from docx.oxml.ns import qn
from lxml import etree

from postings.reading.document import BlockKind, MarkKind, Unreadable
from postings.reading.docx_styles import Styles
from postings.reading.draft import Draft, Line
from postings.reading.table_rows import rows_of

MAX_ENTRIES = 2_000
MAX_UNPACKED = 60 * 1024 * 1024  # bytes of all entries
MAX_XML = 6 * 1024 * 1024  # bytes of one part; its tree takes some twenty times as much memory
MAX_BLOCKS = 5_000


def read_docx(content: bytes) -> list[Draft]:
    _refuse_bombs(content)
    try:
        document = docx.Document(io.BytesIO(content))
        return _Reader(document).read()
    except (KeyError, ValueError, AttributeError, IndexError, TypeError, OSError, RecursionError) as error:
        raise Unreadable("The Word document is damaged and cannot be read.") from error
    except (etree.XMLSyntaxError, zipfile.BadZipFile, NotImplementedError) as error:
        raise Unreadable("The Word document is damaged and cannot be read.") from error


def _refuse_bombs(content: bytes) -> None:
    try:
        entries = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise Unreadable("The archive is damaged and cannot be read.") from error
    if not any(entry.filename == "word/document.xml" for entry in entries):
        raise Unreadable("The file is an archive, but no Word document.")
    markup = max((entry.file_size for entry in entries if entry.filename.endswith((".xml", ".rels"))), default=0)
    if len(entries) > MAX_ENTRIES or markup > MAX_XML or sum(entry.file_size for entry in entries) > MAX_UNPACKED:
        raise Unreadable("The Word document unpacks to more than can be read.")


class _Reader:
    def __init__(self, document: DocxDocument) -> None:
        self._body = document.element.body
        self._links = {key: relation.target_ref for key, relation in document.part.rels.items() if relation.is_external}
        self._styles = Styles(document)

    def read(self) -> list[Draft]:
        return self._blocks(self._body)

    def _table(self, table: etree._Element) -> list[Draft]:
        rows = [list(row.iterchildren(qn("w:tc"))) for row in table.iterchildren(qn("w:tr"))]
        return rows_of([[self._blocks(cell) for cell in row] for row in rows])

    def _blocks(self, container: etree._Element) -> list[Draft]:
        drafts: list[Draft] = []
        for element in _blocks(container):
            drafts += self._table(element) if element.tag == qn("w:tbl") else self._paragraph(element)
            if len(drafts) > MAX_BLOCKS:
                break
        return drafts

    def _paragraph(self, paragraph: etree._Element) -> list[Draft]:
        drafts: list[Draft] = []
        line = Line()
        for run, href in _runs(paragraph, self._links):
            marks = self._styles.marks(run)
            if marks is None:
                continue
            for piece, is_break in _pieces(run):
                if is_break:
                    drafts.append(Draft(BlockKind.PARAGRAPH, *line.take(), tight=bool(drafts)))
                    continue
                _add(line, piece, marks, href)
        drafts.append(Draft(BlockKind.PARAGRAPH, *line.take(), tight=bool(drafts)))
        drafts = [draft for draft in drafts if draft.text]
        for draft in drafts[:1]:
            self._styles.shape(paragraph, draft)
        return drafts


def _blocks(container: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and tables, also those in content controls, in order."""
    for child in container.iterchildren():
        if child.tag in {qn("w:p"), qn("w:tbl")}:
            yield child
        elif child.tag in {qn("w:sdt"), qn("w:sdtContent"), qn("w:ins"), qn("w:customXml"), qn("w:smartTag")}:
            yield from _blocks(child)


def _runs(parent: etree._Element, links: dict[str, str], href: str = "") -> Iterator[tuple[etree._Element, str]]:
    """The runs of a paragraph and the address that each is linked to; deleted ones are not among them."""
    for child in parent.iterchildren():
        if child.tag == qn("w:r"):
            yield child, href
        elif child.tag == qn("w:hyperlink"):
            yield from _runs(child, links, links.get(child.get(qn("r:id"), ""), ""))
        elif child.tag in {qn("w:ins"), qn("w:sdt"), qn("w:sdtContent"), qn("w:smartTag"), qn("w:fldSimple")}:
            yield from _runs(child, links, href)


def _pieces(run: etree._Element) -> Iterator[tuple[str, bool]]:
    """The texts of a run, and whether each is a line break."""
    for child in run.iterchildren():
        if child.tag == qn("w:t"):
            yield child.text or "", False
        elif child.tag == qn("w:tab"):
            yield " ", False
        elif child.tag in {qn("w:br"), qn("w:cr")}:
            yield "", True
        elif child.tag == qn("w:noBreakHyphen"):
            yield "-", False


def _add(line: Line, text: str, marks: frozenset[MarkKind], href: str) -> None:
    for mark in marks:
        line.start(mark)
    if href:
        line.start(MarkKind.LINK, href)
    line.add(text)
    for mark in [*marks, *([MarkKind.LINK] if href else [])]:
        line.stop(mark)
