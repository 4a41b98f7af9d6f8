"""How much a document's words are those of postings, for where little else says whether it is one.

A logistic regression, which `learn.py` made from documents that people labelled: `wording.tsv` has its weights. It sees
which words a document uses, and neither their order nor their place; so it only speaks against what rules take for a
posting, and no louder than they may doubt it.
"""

import re
from collections import Counter
from collections.abc import Container
from functools import lru_cache
from math import log, sqrt
from pathlib import Path

from postings.parsing.judgement.otherwise import plain
from postings.reading.document import Document, Origin

WEIGHTS = Path(__file__).with_name("wording.tsv")
ALWAYS = "*"  # stands for the weight that every document has
MOST = 2.0  # less than one list under a heading of its own
_FEWEST = 50  # different words, which a paragraph has: fewer are chance
_BEGIN = 20_000  # characters, which tell as much as the rest
_WORD = re.compile(r"[a-z]{2,}")


def wording(document: Document) -> float:
    """How much its words speak against a posting: from 0 to `MOST`."""
    weights = _weights()
    used = shares(words(document), weights)
    if len(used) < _FEWEST:
        return 0.0
    speaks_for = weights[ALWAYS] + sum(weights[word] * share for word, share in used.items())
    return max(0.0, min(MOST, -speaks_for))


def words(document: Document) -> Counter[str]:
    """The words of the document and of its fields, not those around a page, and how often it uses each."""
    own = (block for block in document.blocks if block.origin is not Origin.CHROME)
    return Counter(_WORD.findall(plain("\n".join(f"{block.name} {document.text_of(block)}" for block in own)[:_BEGIN])))


def shares(used: Counter[str], known: Container[str]) -> dict[str, float]:
    """Of each known word what it makes of the document, whose length is one: a word said ten times counts as three."""
    told = {word: 1 + log(times) for word, times in used.items() if word in known}
    length = sqrt(sum(share * share for share in told.values()))
    return {word: share / length for word, share in told.items()}


@lru_cache(maxsize=1)
def _weights() -> dict[str, float]:
    lines = (line.split("\t") for line in WEIGHTS.read_text(encoding="utf-8").splitlines()[1:])
    return {word: float(weight) for word, weight in lines}
