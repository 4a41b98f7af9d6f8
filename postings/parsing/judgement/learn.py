"""Make `wording.tsv` anew: `python -m postings.parsing.judgement.learn FOLDER...`, with requirements-learning.txt.

A folder holds documents and their labels as ../shared/corpus/CONTRACT.md describes them: path, source, kind.
What is shipped was learnt from documents of public sites, which are theirs and not in this repository. None of those in
../shared/corpus is among them, so that its figures say what the weights do with others.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from postings.parsing.judgement.wording import WEIGHTS, words_of
from postings.parsing.language.learning import Example, write_weights
from postings.reading import read
from postings.reading.document import Unreadable


def examples(folder: Path) -> Iterator[Example]:
    """Documents about which two careful people would not differ."""
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        path = folder / label["path"]
        if not label["kind"] or label.get("ambiguous"):
            continue
        try:
            document = read(path.read_bytes(), path.name)
        except Unreadable:
            continue
        yield Example(words_of(document), label["source"], label["kind"] != "negative")


if __name__ == "__main__":
    write_weights(WEIGHTS, [one for folder in sys.argv[1:] for one in examples(Path(folder))], "documents")
