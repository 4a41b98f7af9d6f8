"""Floors under the figures of the corpus, measured by the corpus's own scorer."""

import json
import subprocess
import sys

import pytest

from postings.intake import parse_bytes
from postings.parsing.contract import document_as_json
from tests.postings.parsing.corpus import DOCUMENTS, FOLDER, needs_the_corpus

FLOORS = {"outcome": 0.97, "roles": 0.95, "fields": 0.92, "items": 0.92}


@pytest.fixture(scope="module")
def figures(tmp_path_factory):
    predictions = tmp_path_factory.mktemp("corpus") / "predictions.jsonl"
    with predictions.open("w", encoding="utf-8") as lines:
        for path in DOCUMENTS:
            name = path.relative_to(FOLDER / "docs").as_posix()
            lines.write(json.dumps(document_as_json(parse_bytes(path.read_bytes(), name), name)) + "\n")
    command = [sys.executable, FOLDER / "score.py", FOLDER / "labels.jsonl", predictions, "--json"]
    scored = subprocess.run(command, capture_output=True, check=True, text=True)
    return json.loads(scored.stdout)["figures"]


@needs_the_corpus
@pytest.mark.parametrize("figure", FLOORS)
def test_the_corpus_is_read_as_well_as_promised(figures, figure):
    assert figures[figure] >= FLOORS[figure]
