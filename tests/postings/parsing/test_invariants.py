"""Every case, every seed and every document of the corpus keeps the promises of the parser."""

from pathlib import Path

import pytest

from postings.parsing import parse
from postings.reading import read
from tests.postings.parsing.corpus import DOCUMENTS, needs_the_corpus
from tests.postings.parsing.invariants import broken
from tests.postings.parsing.reading_cases import FOLDER, cases
from tests.seeds.documents import SEEDS

CASES = [case.document for case in cases()]


def name(path: Path) -> str:
    return path.relative_to(FOLDER).as_posix() if path.is_relative_to(FOLDER) else path.name


def broken_in(path: Path) -> list[str]:
    document = read(path.read_bytes(), path.name)
    return broken(document, parse(document))


@pytest.mark.parametrize("path", [*SEEDS, *CASES], ids=name)
def test_nothing_is_lost_or_invented(path):
    assert broken_in(path) == []


@needs_the_corpus
@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_nothing_of_a_real_document_is_lost_or_invented(path):
    assert broken_in(path) == []
