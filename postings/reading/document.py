"""What every reader hands on: the text of a document, and what its format knew of that text.

A `Document` is one normalized text and the blocks that stand on it. A block is one logical line: soft wraps, markup,
bullets and numbers are gone from `Document.text`, so that `text[block.start:block.end]` is what a person reads.
All spans, here and after, are `(start, end)` offsets into `Document.text`, in characters, end exclusive.
"""

from enum import StrEnum

from postings.reading.values import dataclass

Span = tuple[int, int]


class Unreadable(Exception):
    """The bytes hold no text that can be read. The message is the reason, a sentence a person understands."""


class BlockKind(StrEnum):
    HEADING = "heading"  # the format says so (`#`, <h2>, a docx style); a bold line is still a paragraph here
    PARAGRAPH = "paragraph"
    ITEM = "item"  # of a list, ordered or not, whatever its bullet looked like
    QUOTE = "quote"
    HEADER_ROW = "header row"  # of a table; `cells` are its columns
    ROW = "row"
    FIELD = "field"  # a named value: front matter, JSON-LD, an e-mail's header, a page's <title> or <meta>


class Origin(StrEnum):
    BODY = "body"
    CHROME = "chrome"  # page furniture around the content: site header, footer, sidebar
    FRONT_MATTER = "front matter"
    JSON_LD = "json-ld"  # names are schema.org paths of a JobPosting: "baseSalary.value.minValue"
    HEAD = "head"  # <title>, <meta>, e-mail headers; names are lower case: "title", "subject", "date"


class MarkKind(StrEnum):
    STRONG = "strong"
    EMPHASIS = "emphasis"
    STRIKE = "strike"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Mark:
    kind: MarkKind
    start: int
    end: int
    href: str = ""  # of a link, exactly as written; hostile until someone checks it

    def moved(self, offset: int) -> "Mark":
        return Mark(self.kind, self.start + offset, self.end + offset, self.href)


@dataclass(frozen=True, slots=True)
class Block:
    kind: BlockKind
    start: int
    end: int
    level: int = 0  # heading: 1 to 6; item: depth of nesting from 0
    ordered: bool = False  # an item with a number or letter
    tight: bool = False  # follows the block before it without a blank line (a line, a <br>, a tight list)
    name: str = ""  # of a field
    origin: Origin = Origin.BODY
    marks: tuple[Mark, ...] = ()
    cells: tuple[Span, ...] = ()  # of a row

    @property
    def span(self) -> Span:
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Document:
    text: str
    blocks: tuple[Block, ...]
    format: str  # "markdown", "restructured text", "data", "text", "html", "pdf", "docx" or "email"
    data_of: str = ""  # what a site calls the data by the name of its file: "jobs", of jobs.yml

    @property
    def items(self) -> tuple[Span, ...]:
        return tuple(block.span for block in self.blocks if block.kind is BlockKind.ITEM)

    @property
    def links(self) -> tuple[Mark, ...]:
        return tuple(mark for block in self.blocks for mark in block.marks if mark.kind is MarkKind.LINK)

    def text_of(self, block: Block) -> str:
        return self.text[block.start : block.end]
