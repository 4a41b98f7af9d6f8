"""Reads a page or a fragment of HTML: what a person would see of it, in reading order."""

import re

from selectolax.lexbor import LexborNode

from postings.reading import html_table
from postings.reading.document import BlockKind, MarkKind, Origin
from postings.reading.draft import Draft, Line
from postings.reading.html_furniture import button_address, is_chrome, is_linked, is_titled, is_unseen
from postings.reading.html_tree import attribute, parse, walk
from postings.reading.typed_lines import FEWEST_LINES, typed_lines

LISTS = {"ul": False, "ol": True, "menu": False, "dir": False}
TITLED = 2  # the level of a block whose class says that it is a heading
HEADINGS = {f"h{level}": level for level in range(1, 7)}
MARKS = {
    "b": MarkKind.STRONG,
    "strong": MarkKind.STRONG,
    "i": MarkKind.EMPHASIS,
    "em": MarkKind.EMPHASIS,
    "s": MarkKind.STRIKE,
    "del": MarkKind.STRIKE,
    "strike": MarkKind.STRIKE,
    "a": MarkKind.LINK,
}
_BLANK_LINE = re.compile(r"(?<=\S)[^\S\n]{0,40}\n\s{0,200}?\n\s{0,200}(?=\S)")
_SEVERAL = 3  # texts that blank lines part
_LINE_ENDS = 2 * (_SEVERAL - 1)  # at least, in several texts
_LONGEST_HEADING = 250  # characters; more is a text that its author wanted large
BLOCKS = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section "
    "summary table tbody td tfoot th thead tr ul".split()
)


def read_html(html: str) -> list[Draft]:
    root = parse(html).body
    return [] if root is None else read_node(root)


def read_node(root: LexborNode) -> list[Draft]:
    flow = Flow()
    for node, entering in walk(root, lambda node: is_unseen(node) or flow.takes_table(node)):
        if entering:
            flow.enter(node)
        else:
            flow.leave(node)
    flow.end_line()
    return flow.drafts


def _is_badge(node: LexborNode) -> bool:
    """One of several that a page sets apart by its style: `<span class="place">Fresno</span><span class="type">`."""
    before = node.prev
    return before is not None and before.tag == "span" and bool(attribute(node, "class") and attribute(before, "class"))


class Flow:
    """The page's blocks so far, and where in the page the reader stands."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self._line = Line()
        self._lists: list[bool] = []
        self._heading = 0
        self._quotes = 0
        self._chrome = 0
        self._item_begins = False
        self._tight = False

    def enter(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag == "-text":
            self._read_text(node, node.text_content or "")
        elif tag == "br" or (tag == "span" and _is_badge(node)):
            self.end_line(tight=True)
        elif tag in MARKS:
            self._line.start(MARKS[tag], attribute(node, "href").strip())
        elif tag == "button":
            self._enter_button(node)
        elif tag in BLOCKS:
            self.end_line()
            self._enter_block(node, tag)

    def _enter_button(self, node: LexborNode) -> None:
        if not is_linked(node):
            self.end_line()
        self._enter_block(node, "button")
        if address := button_address(node):
            self._line.start(MarkKind.LINK, address)

    def _read_text(self, node: LexborNode, text: str) -> None:
        """Blank lines that its author typed part a text, though no browser shows them; then it is no heading either."""
        if text.count("\n") < FEWEST_LINES:
            self._line.add(text)
            return
        typed = _BLANK_LINE.split(text) if text.count("\n") >= _LINE_ENDS else [text]
        if len(typed) < _SEVERAL or any(each[0].islower() for each in typed if each):
            in_block = not self._heading and node.parent is not None and node.parent.tag in BLOCKS
            self._add_lines(typed_lines(text) if in_block else [text])
            return
        self._heading = 0
        for each in typed:
            self._line.add(each)
            self.end_line()

    def _add_lines(self, lines: list[str]) -> None:
        for number, line in enumerate(lines):
            if number:
                self.end_line(tight=True)
            self._line.add(line)

    def leave(self, node: LexborNode) -> None:
        tag = node.tag or ""
        if tag in MARKS:
            self._line.stop(MARKS[tag])
        elif tag in BLOCKS:
            if tag == "button" and button_address(node):
                self._line.stop(MarkKind.LINK)
            self.end_line()
            self._leave_block(node, tag)

    def _enter_block(self, node: LexborNode, tag: str) -> None:
        self._heading = HEADINGS.get(tag) or self._heading or (TITLED if is_titled(node) else 0)
        self._quotes += tag == "blockquote"
        if self._chrome or is_chrome(node):
            self._chrome += 1
        if tag in LISTS:
            self._lists.append(LISTS[tag])
        elif tag == "li":
            self._item_begins = True
        self._tight = tag == "dd"

    def _leave_block(self, node: LexborNode, tag: str) -> None:
        if self._heading and (tag in HEADINGS or is_titled(node)):
            self._heading = 0
        self._quotes -= tag == "blockquote"
        self._chrome -= self._chrome > 0
        if tag in LISTS:
            self._lists.pop()
        if tag in LISTS or tag == "li":
            self._item_begins = False

    def takes_table(self, node: LexborNode) -> bool:
        if node.tag not in ("table", "dl"):
            return False
        rows = html_table.rows_of(node, read_node)
        if rows:
            self.end_line()
            for row in rows:
                row.origin = self._origin
            self.drafts += rows
        return bool(rows)

    def end_line(self, tight: bool = False) -> None:
        text, marks = self._line.take()
        if not text:
            self._tight = False
            return
        if len(text) > _LONGEST_HEADING:
            self._heading = 0
        draft = Draft(self._kind, text, marks, tight=self._tight, origin=self._origin)
        draft.level = self._heading or (len(self._lists) - 1 if draft.kind is BlockKind.ITEM else 0)
        if draft.kind is BlockKind.ITEM:
            draft.ordered = bool(self._lists) and self._lists[-1]
            draft.level = max(draft.level, 0)
            draft.tight = bool(self.drafts) and self.drafts[-1].kind is BlockKind.ITEM
        self._item_begins = False
        self.drafts.append(draft)
        self._tight = tight

    @property
    def _origin(self) -> Origin:
        return Origin.CHROME if self._chrome else Origin.BODY

    @property
    def _kind(self) -> BlockKind:
        if self._heading:
            return BlockKind.HEADING
        if self._item_begins:
            return BlockKind.ITEM
        return BlockKind.QUOTE if self._quotes else BlockKind.PARAGRAPH
