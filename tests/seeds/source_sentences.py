"""The sentences of the seeds as their files have them, found without the parser."""

import re
from collections.abc import Iterator
from pathlib import Path

FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
LINK = re.compile(r"\[([^\]\[]*)\]\([^()]*\)")
MARKUP = re.compile(r"\*\*|^\d+\. ", re.MULTILINE)
# Also before a label in capitals within a line: "CODE: 0660 GRADE: N".
SENTENCE_END = re.compile(r"(?<=[a-z)][.?!])\s+(?=[A-Z])|(?<=[a-z\d][a-z\d]|\s[A-Z])\s+(?=[A-Z/]{4,}:)")
# What stands around the content of the web page that a seed was copied from.
RESIDUE = re.compile(r"^\] Office of Human Resources|→|^Sorted by job title:")


def sentences(seed: Path) -> Iterator[str]:
    """Each line's sentences, without markup; a sentence that a page break cuts gives its two halves."""
    text = LINK.sub(r"\1", FRONT_MATTER.sub("", seed.read_text(encoding="utf-8")))
    for line in MARKUP.sub("", text).splitlines():
        if not RESIDUE.search(line):
            yield from (sentence for sentence in SENTENCE_END.split(line.strip()) if sentence)


def summary(seed: Path) -> str:
    """The folded text that the front matter holds under `listSummary`, if it does."""
    found = re.search(r"^listSummary: >-\n((?:  .*\n)+)", seed.read_text(encoding="utf-8"), re.MULTILINE)
    return " ".join(found.group(1).split()) if found else ""
