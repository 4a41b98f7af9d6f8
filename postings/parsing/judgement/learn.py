"""Make `wording.tsv` anew: `python -m postings.parsing.judgement.learn FOLDER...`, with requirements-learning.txt.

A folder holds documents and their labels as ../shared/corpus/CONTRACT.md describes them: path, source, kind.
What is shipped was learnt from documents of public sites, which are theirs and not in this repository. None of those in
../shared/corpus is among them, so that its figures say what the weights do with others.
"""

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from postings.parsing.judgement.wording import ALWAYS, WEIGHTS, shares, words
from postings.reading import read
from postings.reading.document import Unreadable

FEWEST = 15  # organizations that use a word, so that none teaches its own
# Both found where rules met documents for the first time (727 of sets 28 to 31, each with the weights of other
# organizations): how closely the documents are followed, and what a unit of log odds is worth in a verdict.
CLOSELY = 5.0
WORTH = 2.0


class Example(NamedTuple):
    words: Counter[str]
    source: str
    is_posting: bool


def examples(folder: Path) -> Iterator[Example]:
    """Those about which two careful people would not differ."""
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        path = folder / label["path"]
        if not label["kind"] or label.get("ambiguous"):
            continue
        try:
            document = read(path.read_bytes(), path.name)
        except Unreadable:
            continue
        yield Example(words(document), label["source"], label["kind"] != "negative")


def shared_words(found: Iterable[Example]) -> frozenset[str]:
    """Those that enough organizations use."""
    users: dict[str, set[str]] = defaultdict(set)
    for example in found:
        for word in example.words:
            users[word].add(example.source)
    return frozenset(word for word, sources in users.items() if len(sources) >= FEWEST)


def learn(found: list[Example]) -> dict[str, float]:
    """A weight for each word; what is no posting is rarer, and counts for as much."""
    from sklearn.feature_extraction import DictVectorizer  # tests of the rest go without it
    from sklearn.linear_model import LogisticRegression

    known = shared_words(found)
    columns = DictVectorizer()
    table = columns.fit_transform([shares(example.words, known) for example in found])
    model = LogisticRegression(C=CLOSELY, class_weight="balanced", max_iter=1000)
    model.fit(table, [example.is_posting for example in found])
    weights = dict(zip(columns.get_feature_names_out(), model.coef_[0], strict=True)) | {ALWAYS: model.intercept_[0]}
    return {word: WORTH * float(weight) for word, weight in weights.items()}


def main(folders: list[str]) -> None:
    found = [example for folder in folders for example in examples(Path(folder))]
    lines = [f"{word}\t{weight:.2f}\n" for word, weight in sorted(learn(found).items())]
    sources = {example.source for example in found}
    about = f"# word, weight; by learn.py from {len(found)} documents of {len(sources)} organizations\n"
    WEIGHTS.write_text(about + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
