"""The passages in which a document speaks of the role in its own words: no fields, quotations or page furniture."""

from collections.abc import Collection, Iterable, Iterator

from postings.parsing.passages import Passage
from postings.parsing.posting import SectionKind
from postings.reading.document import BlockKind, Origin


def running_text(passages: Iterable[Passage], *, apart: Collection[SectionKind] = ()) -> Iterator[Passage]:
    """Of these passages the role's own, then those it shares, without the sections that `apart` names."""
    for passage in sorted(passages, key=lambda passage: passage.shared):
        if passage.origin is Origin.BODY and passage.kind is not BlockKind.QUOTE and passage.section not in apart:
            yield passage
