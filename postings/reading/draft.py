"""What readers write: blocks that do not yet know where they will stand in the document's text."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from postings.reading.document import Block, BlockKind, Document, Mark, MarkKind, Origin, Span
from postings.reading.values import replace

GAP = " | "  # between the cells of a row


@dataclass(slots=True)
class Draft:
    """One block on its way: as `Block`, but its marks and cells are offsets into its own `text`."""

    kind: BlockKind
    text: str
    marks: list[Mark] = field(default_factory=list)
    level: int = 0
    ordered: bool = False
    tight: bool = False
    name: str = ""
    origin: Origin = Origin.BODY
    cells: list[Span] = field(default_factory=list)

    @property
    def is_bold(self) -> bool:
        """Whether one mark covers all of its text: a title, however short."""
        return any(mark.kind is MarkKind.STRONG and mark.end - mark.start == len(self.text) for mark in self.marks)

    def absorb(self, follower: "Draft", glue: str = " ") -> None:
        """Add the text of the block that turned out to be this one's second half."""
        offset = len(self.text) + len(glue)
        self.text += glue + follower.text
        self.marks += [mark.moved(offset) for mark in follower.marks]

    def cut(self, length: int) -> None:
        """Take so many characters from the front."""
        self.text = self.text[length:]
        moved = [Mark(mark.kind, max(mark.start - length, 0), mark.end - length, mark.href) for mark in self.marks]
        self.marks = [mark for mark in moved if mark.start < mark.end]

    def split(self, position: int) -> "Draft":
        """Cut off what stands behind the position, as a block of its own."""
        behind = replace(self, marks=list(self.marks), tight=True)
        behind.cut(position)
        self.marks = tidy(self.marks, self.text[:position])
        self.text = self.text[:position].rstrip()
        return behind


def field_of(name: str, value: str, origin: Origin) -> Draft:
    return Draft(BlockKind.FIELD, " ".join(value.split()), name=name, origin=origin, tight=True)


def joined_cells(cells: list[list[Draft]], kind: BlockKind = BlockKind.ROW) -> Draft:
    """A row of a table from the blocks of its cells, each of which is a line of its cell."""
    row = Draft(kind, "", tight=kind is BlockKind.ROW)
    for cell in cells:
        glue = GAP if row.text and cell else ""
        start = len(row.text) + len(glue)
        for number, draft in enumerate(cell):
            row.absorb(draft, "\n" if number else glue)
        row.cells.append((start, len(row.text)))
    return row


class Line:
    """Collects the text of one logical line, with its marks; runs of white space become one space."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._open: dict[MarkKind, tuple[int, str]] = {}
        self._depth = dict.fromkeys(MarkKind, 0)
        self._marks: list[Mark] = []

    def add(self, text: str) -> None:
        words = " ".join(text.split())
        if text[:1].isspace() and self._length and not self._parts[-1].endswith(" "):
            words = " " + words
        elif not words:
            return
        if words != " " and text[-1].isspace():
            words += " "
        self._parts.append(words)
        self._length += len(words)

    def start(self, kind: MarkKind, href: str = "") -> None:
        self._depth[kind] += 1
        if self._depth[kind] == 1:
            self._open[kind] = (self._length, href)

    def stop(self, kind: MarkKind) -> None:
        self._depth[kind] -= 1
        if self._depth[kind] == 0:
            start, href = self._open.pop(kind)
            self._marks.append(Mark(kind, start, self._length, href))

    def peek(self) -> str:
        return "".join(self._parts).rstrip()

    def take(self) -> tuple[str, list[Mark]]:
        """The line so far. What is still open opens again at the start of the next line."""
        if not self._parts:
            self._marks = []  # around nothing
            return "", []
        for kind, (start, href) in self._open.items():
            self._marks.append(Mark(kind, start, self._length, href))
            self._open[kind] = (0, href)
        text = self.peek()
        marks = tidy(self._marks, text) if self._marks else []
        self._parts, self._marks, self._length = [], [], 0
        return text, marks


def tidy(marks: Iterable[Mark], text: str) -> list[Mark]:
    """Marks within the text, in order, without the spaces at their ends; halves of one mark put together."""
    tidied: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.kind, mark.href, mark.start)):
        covered = text[mark.start : mark.end]
        start = mark.start + len(covered) - len(covered.lstrip())
        end = min(mark.end, len(text)) - (len(covered) - len(covered.rstrip()))
        if start >= end:
            continue
        last = tidied[-1] if tidied else None
        if last and (last.kind, last.href) == (mark.kind, mark.href) and start <= last.end + 1:
            tidied[-1] = Mark(last.kind, last.start, max(end, last.end), last.href)
        else:
            tidied.append(Mark(mark.kind, start, end, mark.href))
    return sorted(tidied, key=lambda mark: (mark.start, mark.end))


def compose(drafts: Iterable[Draft], form: str) -> Document:
    """Lay the blocks out as one text that a person can read: one line each, a blank line before a loose one."""
    parts: list[str] = []
    blocks: list[Block] = []
    length = 0
    for draft in drafts:
        if not draft.text:
            continue
        lead = ("\n" if draft.tight else "\n\n") if parts else ""
        lead += f"{draft.name}: " if draft.name else ""
        start = length + len(lead)
        parts += [lead, draft.text]
        length = start + len(draft.text)
        blocks.append(_placed(draft, start))
    return Document("".join(parts), tuple(blocks), form)


def _placed(draft: Draft, start: int) -> Block:
    return Block(
        draft.kind,
        start,
        start + len(draft.text),
        draft.level,
        draft.ordered,
        draft.tight,
        draft.name,
        draft.origin,
        tuple([mark.moved(start) for mark in draft.marks]),
        tuple([(first + start, last + start) for first, last in draft.cells]),
    )
