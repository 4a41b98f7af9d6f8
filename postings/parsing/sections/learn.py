"""Make `item_words.tsv` anew: `python -m postings.parsing.sections.learn FOLDER...`, with requirements-learning.txt.

No labels are needed: a folder holds documents, those of an organization in a folder of its own, and the parser says
what their headings call a list. Qualifications are examples of what is asked for; duties, and the lines of all other
sections, of what is not.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from postings.parsing import parse
from postings.parsing.language.learning import Example, write_weights
from postings.parsing.language.weighed_words import words
from postings.parsing.posting import LISTING, ParsedPosting
from postings.parsing.sections.item_words import WEIGHTS
from postings.reading import read
from postings.reading.document import Unreadable

_SHORTEST = 4  # characters


def examples(folder: Path) -> Iterator[Example]:
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            postings = parse(read(path.read_bytes(), path.name)).postings
        except Unreadable:
            continue
        for line, asks in dict.fromkeys(line for posting in postings for line in lines(posting)):
            yield Example(words(line.lower()), path.parent.name, asks)


def lines(posting: ParsedPosting) -> Iterator[tuple[str, bool]]:
    """Each with whether it asks for something."""
    yield from ((item.text, True) for item in posting.qualifications)
    yield from ((item.text, False) for item in posting.responsibilities)
    others = (section.text for section in posting.sections if section.kind not in LISTING)
    yield from ((line, False) for text in others for line in text.splitlines() if len(line) >= _SHORTEST)


if __name__ == "__main__":
    write_weights(WEIGHTS, [one for folder in sys.argv[1:] for one in examples(Path(folder))], "lines")
