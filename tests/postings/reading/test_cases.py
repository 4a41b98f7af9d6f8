"""Every document in `cases/` is read into the blocks that stand beside it in `<name>.blocks`."""

from pathlib import Path

import pytest

from postings.reading import read
from tests.postings.reading.written import written

CASES = Path(__file__).parent / "cases"
DOCUMENTS = sorted(path for path in CASES.iterdir() if path.suffix != ".blocks")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_a_document_is_read_as_a_careful_person_would(path):
    expected = path.with_name(f"{path.name}.blocks").read_text(encoding="utf-8")
    assert written(read(path.read_bytes(), path.name)) == expected


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("markdown.md", "markdown"),
        ("lines.txt", "text"),
        ("page.html", "html"),
        ("page.php", "html"),
        ("mail.eml", "email"),
        ("restructured.rst", "restructured text"),
    ],
)
def test_the_format_is_told_from_content_and_name(name, form):
    assert read((CASES / name).read_bytes(), name).format == form


def test_a_page_is_known_by_its_content_whatever_its_name():
    assert read((CASES / "page.html").read_bytes(), "posting.md").format == "html"
