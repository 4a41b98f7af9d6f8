"""Knows what the styles and the numbering of a Word document say of its paragraphs and runs."""

import re

from docx.document import Document as DocxDocument
from docx.oxml.ns import qn
from lxml import etree

from postings.reading.document import BlockKind, MarkKind
from postings.reading.draft import Draft

MAX_CHAIN = 10  # styles that a style is based on
_HEADING = re.compile(r"heading\s?([1-6])", re.IGNORECASE)
_LIST = re.compile(r"list (?:bullet|number) ([2-5])", re.IGNORECASE)
_OFF = {"0", "false", "off", "none"}
_MARKS = (
    (MarkKind.STRONG, "w:b"),
    (MarkKind.EMPHASIS, "w:i"),
    (MarkKind.STRIKE, "w:strike"),
    (MarkKind.STRIKE, "w:dstrike"),
)


class Styles:
    def __init__(self, document: DocxDocument) -> None:
        styles = document.styles.element.iterchildren(qn("w:style"))
        self._styles = {style.get(qn("w:styleId"), ""): style for style in styles}
        self._formats = _formats(document)

    def marks(self, run: etree._Element) -> frozenset[MarkKind] | None:
        """What the run is: strong, struck ...; None for hidden text."""
        properties = run.find(qn("w:rPr"))
        if _is_on(properties, "w:vanish"):
            return None
        style = self._chain(_value(properties, "w:rStyle"))
        found = {kind for kind, tag in _MARKS if _is_on(properties, tag)}
        found |= {kind for kind, tag in _MARKS for known in style if _is_on(known.find(qn("w:rPr")), tag)}
        return frozenset(found)

    def shape(self, paragraph: etree._Element, draft: Draft) -> None:
        """Make the paragraph a heading or an item where its style or its numbering says so."""
        properties = paragraph.find(qn("w:pPr"))
        chain = self._chain(_value(properties, "w:pStyle"))
        level = next((level for style in chain if (level := _heading_level(style))), 0)
        numbering = [properties, *(style.find(qn("w:pPr")) for style in chain)]
        number, depth = next((found for known in numbering if (found := _numbered(known))), ("", 0))
        if level:
            draft.kind, draft.level = BlockKind.HEADING, level
        elif number and (form := self._formats.get((number, depth), "bullet")) != "none":
            draft.kind, draft.ordered = BlockKind.ITEM, form != "bullet"
            draft.level = depth or max(map(_list_depth, chain), default=0)

    def _chain(self, name: str) -> list[etree._Element]:
        chain: list[etree._Element] = []
        while name in self._styles and len(chain) < MAX_CHAIN:
            chain.append(self._styles[name])
            name = _value(chain[-1], "w:basedOn")
        return chain


def _value(parent: etree._Element | None, tag: str) -> str:
    element = parent.find(qn(tag)) if parent is not None else None
    return "" if element is None else element.get(qn("w:val"), "")


def _is_on(properties: etree._Element | None, tag: str) -> bool:
    element = properties.find(qn(tag)) if properties is not None else None
    return element is not None and element.get(qn("w:val"), "1") not in _OFF


def _heading_level(style: etree._Element) -> int:
    name = _value(style, "w:name")
    match = _HEADING.match(name)
    return int(match[1]) if match else 1 if name.lower() == "title" else 0


def _list_depth(style: etree._Element) -> int:
    """Of Word's own list styles: "List Bullet 2" stands one level below "List Bullet"."""
    match = _LIST.match(_value(style, "w:name"))
    return int(match[1]) - 1 if match else 0


def _numbered(properties: etree._Element | None) -> tuple[str, int] | None:
    numbering = properties.find(qn("w:numPr")) if properties is not None else None
    number = _value(numbering, "w:numId")
    depth = _value(numbering, "w:ilvl")
    return (number, int(depth) if depth.isdigit() else 0) if number and number != "0" else None


def _formats(document: DocxDocument) -> dict[tuple[str, int], str]:
    """How each level of each list is numbered: "bullet", "decimal", "lowerLetter" ..."""
    try:
        root = document.part.numbering_part.element
    except (KeyError, NotImplementedError):
        return {}
    levels = {
        (abstract.get(qn("w:abstractNumId"), ""), int(level.get(qn("w:ilvl"), "0"))): _value(level, "w:numFmt")
        for abstract in root.iterchildren(qn("w:abstractNum"))
        for level in abstract.iterchildren(qn("w:lvl"))
    }
    numbers = {
        number.get(qn("w:numId"), ""): _value(number, "w:abstractNumId") for number in root.iterchildren(qn("w:num"))
    }
    return {
        (number, depth): form
        for number, abstract in numbers.items()
        for (known, depth), form in levels.items()
        if known == abstract
    }
