"""What single words speak for: a logistic regression, read from a file that `learning.py` wrote.

It sees which words a text uses, and neither their order nor their place.
"""

import re
from collections import Counter
from collections.abc import Container
from functools import cached_property
from math import log, sqrt
from pathlib import Path

ALWAYS = "*"  # stands for the weight that every text has
_WORD = re.compile(r"[a-z]{2,}")


class WeighedWords:
    """`path`: a line of words about the file, then a word and its weight a line, with a tab between."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cached_property
    def weights(self) -> dict[str, float]:
        lines = (line.split("\t") for line in self._path.read_text(encoding="utf-8").splitlines()[1:])
        return {word: float(weight) for word, weight in lines}

    def log_odds(self, used: Counter[str], fewest: int = 1) -> float:
        """Above 0 for what the words were learnt for; 0 where fewer of them are known than that."""
        told = shares(used, self.weights)
        if len(told) < fewest:
            return 0.0
        return self.weights[ALWAYS] + sum(self.weights[word] * share for word, share in told.items())


def words(text: str) -> Counter[str]:
    """`text` in lower case and without accents."""
    return Counter(_WORD.findall(text))


def shares(used: Counter[str], known: Container[str]) -> dict[str, float]:
    """Of each known word what it makes of the text, whose length is one: a word said ten times counts as three."""
    told = {word: 1 + log(times) for word, times in used.items() if word in known}
    length = sqrt(sum(share * share for share in told.values()))
    return {word: share / length for word, share in told.items()}
