"""The passages in which a document speaks of the role in its own words: no fields, quotations or page furniture."""

from collections.abc import Collection, Iterator

from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import SectionKind
from postings.reading.document import BlockKind, Origin


def running_text(role: RoleText, words: tuple[str, ...], *, apart: Collection[SectionKind] = ()) -> Iterator[Passage]:
    """The role's own passages that hold one of the words, then those it shares, without the sections `apart` names."""
    for passage in sorted(role.holding(words), key=lambda passage: passage.shared):
        if passage.origin is Origin.BODY and passage.kind is not BlockKind.QUOTE and passage.section not in apart:
            yield passage
