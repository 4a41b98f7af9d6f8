"""Short documents, where little speaks for a posting and little against it."""

from pathlib import Path

import pytest
import yaml

from postings.parsing import parse
from postings.reading import read

DOCUMENTS = yaml.safe_load(Path(__file__).with_name("short_documents.yaml").read_text())


@pytest.mark.parametrize(
    ("text", "outcome"),
    [(text, outcome) for outcome, texts in DOCUMENTS.items() for text in texts],
    ids=lambda value: value.strip("-\n")[:60].replace("\n", " "),
)
def test_a_short_document_is_told_from_what_only_speaks_of_jobs(text, outcome):
    found = parse(read(text.encode(), "page.html" if text.startswith("<") else "page.md"))
    assert found.outcome == outcome, found.reason
