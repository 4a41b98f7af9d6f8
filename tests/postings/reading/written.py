"""Writes a document's blocks down, one a line, as the `.blocks` files beside the cases hold them.

item 1 ordered tight| Order seeds {strong: Order} {link: seeds -> https://seeds.example}
"""

from postings.reading.document import Block, BlockKind, Document, Mark, MarkKind, Origin

LEVELLED = {BlockKind.HEADING, BlockKind.ITEM}


def written(document: Document) -> str:
    return "".join(f"{_line(document, block)}\n" for block in document.blocks)


def _line(document: Document, block: Block) -> str:
    words = [block.kind.value]
    words += [str(block.level)] if block.kind in LEVELLED else []
    words += ["ordered"] if block.ordered else []
    words += ["tight"] if block.tight and block.kind is not BlockKind.FIELD else []
    words += [f"({block.origin.value})"] if block.origin is not Origin.BODY else []
    words += [f"{block.name} ="] if block.name else []
    marks = "".join(f" {{{_mark(document, mark)}}}" for mark in block.marks)
    return f"{' '.join(words)}| {document.text_of(block)}{marks}"


def _mark(document: Document, mark: Mark) -> str:
    address = f" -> {mark.href}" if mark.kind is MarkKind.LINK else ""
    return f"{mark.kind.value}: {document.text[mark.start : mark.end]}{address}"
