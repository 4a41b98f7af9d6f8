"""Learns which words speak for something, for `weighed_words.py`; with requirements-learning.txt installed."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from postings.parsing.language.weighed_words import ALWAYS, shares

FEWEST = 15  # organizations that use a word, so that none teaches its own
CLOSELY = 5.0  # how closely examples are followed: from 3 to 30 it made no difference to others


class Example(NamedTuple):
    words: Counter[str]
    source: str  # the organization
    speaks_for_it: bool


def shared_words(examples: Iterable[Example]) -> frozenset[str]:
    """Those that enough organizations use."""
    users: dict[str, set[str]] = defaultdict(set)
    for example in examples:
        for word in example.words:
            users[word].add(example.source)
    return frozenset(word for word, sources in users.items() if len(sources) >= FEWEST)


def write_weights(path: Path, examples: list[Example], of: str) -> None:
    """`of`: what the examples are, for the first line of the file."""
    sources = {example.source for example in examples}
    lines = [f"{word}\t{weight:.2f}\n" for word, weight in sorted(_learnt(examples).items())]
    about = f"# word, weight; learnt from {len(examples):,} {of} of {len(sources)} organizations\n"
    path.write_text(about + "".join(lines), encoding="utf-8")


def _learnt(examples: list[Example]) -> dict[str, float]:
    """A weight for each word, in log odds; the rarer kind of examples counts for as much as the other."""
    from sklearn.feature_extraction import DictVectorizer  # tests of the rest go without it
    from sklearn.linear_model import LogisticRegression

    known = shared_words(examples)
    columns = DictVectorizer()
    table = columns.fit_transform([shares(example.words, known) for example in examples])
    model = LogisticRegression(C=CLOSELY, class_weight="balanced", max_iter=1000)
    model.fit(table, [example.speaks_for_it for example in examples])
    weights = dict(zip(columns.get_feature_names_out(), model.coef_[0], strict=True)) | {ALWAYS: model.intercept_[0]}
    return {word: float(weight) for word, weight in weights.items()}
