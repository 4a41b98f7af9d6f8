"""What a field extractor sees of a role: its passages, in reading order, each with the place that it stands in."""

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from postings.parsing.language.hints import in_small_letters
from postings.parsing.posting import SectionKind
from postings.reading.document import BlockKind, Mark, Origin, Span
from postings.reading.values import dataclass

DIGIT = re.compile(r"\d")
LONGEST_NAME = 120  # characters; a longer line over text names no value


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
    group: str = ""  # of the list it is an item of: "Preferred"
    label: str = ""
    origin: Origin = Origin.BODY
    shared: bool = False  # stands outside the role's own part of the document and holds for every role in it
    marks: tuple[Mark, ...] = ()  # offsets into the document's text, as `start` is
    cells: tuple[Span, ...] = ()  # of a table's row; so are these

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Where `text[start:end]` stands in the document."""
        return self.start + start, self.start + (len(self.text) if end is None else end)


@dataclass(frozen=True)
class RoleText:
    """All that a document says of one role."""

    title: str
    passages: tuple[Passage, ...]
    sole: bool = True  # the only role of its document
    furniture: tuple[Passage, ...] = ()  # of the page around the content: its header and footer

    @cached_property
    def named(self) -> dict[str, list[Passage]]:
        """The passages by the label they bear, or by the heading right above them: what extractors ask for most.

        A label that stands alone on its line is borne by the line below it, or by the items of the list there.
        """
        found: dict[str, list[Passage]] = {}
        above = ""
        for passage in self.passages:
            if name := passage.label or (passage.heading if passage.kind is not BlockKind.HEADING else ""):
                found.setdefault(name, []).append(passage)
            if above and not passage.label and passage.kind is not BlockKind.HEADING:
                found.setdefault(above, []).append(passage)
            if passage.label or passage.kind is not BlockKind.ITEM:
                above = passage.label if not passage.text.strip() else ""
        return found

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The labels and headings that are short enough to name a value."""
        return tuple(name for name in self.named if len(name) <= LONGEST_NAME)

    @cached_property
    def whole(self) -> str:
        """All of it, one passage a line."""
        return "\n".join(passage.text for passage in self.passages)

    def holding(self, words: tuple[str, ...]) -> list[Passage]:
        """The passages in which one of the lower-case words or beginnings of words stands, in whatever case.

        A look through the text as a whole: to ask each passage for each word takes an extractor most of its time.
        """
        text, starts = self._in_small_letters
        found = set()
        for word in words:
            at = text.find(word)
            while at >= 0:
                position = bisect_right(starts, at)
                found.add(position - 1)
                at = text.find(word, starts[position]) if position < len(starts) else -1
        return [self.passages[position] for position in sorted(found)]

    @cached_property
    def numbered(self) -> tuple[Passage, ...]:
        """The passages with a digit: no date and no amount is written without one."""
        text, starts = self._in_small_letters
        found = []
        digit = DIGIT.search(text)
        while digit:
            position = bisect_right(starts, digit.start())
            found.append(self.passages[position - 1])
            digit = DIGIT.search(text, starts[position]) if position < len(starts) else None
        return tuple(found)

    @cached_property
    def _in_small_letters(self) -> tuple[str, list[int]]:
        """The text of all passages, one a line, and where each begins in it."""
        lines = [in_small_letters(passage.text) for passage in self.passages]
        return "\n".join(lines), [0, *accumulate(len(line) + 1 for line in lines[:-1])] if lines else []

    @cached_property
    def answers(self) -> dict[object, tuple[object, ...]]:
        """What has been found of it already, by the function that found it."""
        return {}

    @cached_property
    def nested_names(self) -> tuple[str, ...]:
        """The labels that are a path in nested front matter: "openings.info.locations"."""
        return tuple(name for name in self.named if "." in name.strip(".") and " " not in name)

    @cached_property
    def above(self) -> tuple[Passage, ...]:
        """What stands before the role's own text, and is shared with others."""
        begins = min((p.start for p in self.passages if p.origin is Origin.BODY and not p.shared), default=0)
        return tuple(p for p in self.passages if p.shared and p.start < begins)

    @cached_property
    def headings_above(self) -> tuple[Passage, ...]:
        """The headings before the role's own text that it shares with others: one of them may gather it with those."""
        return tuple(p for p in self.above if p.kind is BlockKind.HEADING)

    @cached_property
    def rows(self) -> tuple[Passage, ...]:
        """The rows of tables, header rows among them."""
        return tuple(p for p in self.passages if p.kind in (BlockKind.ROW, BlockKind.HEADER_ROW))
