"""The five seed documents, read and parsed once a run."""

from functools import cache
from pathlib import Path

from postings.parsing import parse
from postings.parsing.posting import ParsedDocument, ParsedPosting
from postings.reading import read

FOLDER = Path(__file__).resolve().parents[2] / "seeds"
SEEDS = tuple(sorted(FOLDER.glob("*.txt")))


@cache
def parsed(seed: Path) -> ParsedDocument:
    return parse(read(seed.read_bytes(), seed.name))


def numbered(number: str) -> ParsedDocument:
    """The seed whose name begins with this number: "000" to "004"."""
    return parsed(next(seed for seed in SEEDS if seed.name.startswith(number)))


def only_posting(number: str) -> ParsedPosting:
    (posting,) = numbered(number).postings
    return posting
