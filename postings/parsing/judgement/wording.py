"""How much a document's words are those of postings, for where little else says whether it is one.

`wording.tsv` has what `learn.py` learnt from documents that people labelled. It only speaks against what rules take for
a posting, and no louder than they may doubt it.
"""

from collections import Counter
from pathlib import Path

from postings.parsing.judgement.otherwise import plain
from postings.parsing.language.weighed_words import WeighedWords, words
from postings.reading.document import Document, Origin

WEIGHTS = Path(__file__).with_name("wording.tsv")
MOST = 2.0  # less than one list under a heading of its own
_WORTH = 2.0  # of a unit of log odds in a verdict
_FEWEST = 50  # different words, which a paragraph has: fewer are chance
_BEGIN = 20_000  # characters, which tell as much as the rest
_OF_POSTINGS = WeighedWords(WEIGHTS)


def wording(document: Document) -> float:
    """How much its words speak against a posting: from 0 to `MOST`."""
    return max(0.0, min(MOST, -_WORTH * _OF_POSTINGS.log_odds(words_of(document), _FEWEST)))


def words_of(document: Document) -> Counter[str]:
    """Of its text and its fields, not of what stands around a page."""
    own = (block for block in document.blocks if block.origin is not Origin.CHROME)
    return words(plain("\n".join(f"{block.name} {document.text_of(block)}" for block in own)[:_BEGIN]))
