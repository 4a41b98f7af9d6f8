"""What a field extractor sees of a role: its passages, in reading order, each with the place that it stands in."""

from dataclasses import dataclass

from postings.parsing.posting import SectionKind
from postings.reading.document import BlockKind, Mark, Origin, Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading, paragraph, item or labelled value. `start` is the offset of `text` in the document's text.

    "Location: New York City" is a passage with the label "Location" and the text "New York City"; a front-matter
    entry is one too, with its key as label and the origin FRONT_MATTER.
    """

    text: str
    start: int
    kind: BlockKind = BlockKind.PARAGRAPH
    section: SectionKind = SectionKind.UNCLASSIFIED
    heading: str = ""  # of the section it stands in
    label: str = ""
    origin: Origin = Origin.BODY
    shared: bool = False  # stands outside the role's own part of the document and holds for every role in it
    marks: tuple[Mark, ...] = ()  # offsets into the document's text, as `start` is

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Where `text[start:end]` stands in the document."""
        return self.start + start, self.start + (len(self.text) if end is None else end)


@dataclass(frozen=True, slots=True)
class RoleText:
    """All that a document says of one role."""

    title: str
    passages: tuple[Passage, ...]
    sole: bool = True  # the only role of its document
