"""The labelled documents beside the project, where somebody put them: other people's texts, never in it."""

from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[4] / "shared" / "corpus"
DOCUMENTS = sorted(path for path in (FOLDER / "docs").rglob("*") if path.is_file())
needs_the_corpus = pytest.mark.skipif(not DOCUMENTS, reason=f"no corpus in {FOLDER}")
