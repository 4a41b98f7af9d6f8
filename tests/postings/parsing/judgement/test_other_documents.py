"""Documents that nobody wrote for this project, about other matters: those of the packages it stands on."""

from importlib.metadata import distributions

import pytest

from postings.parsing import parse
from postings.parsing.posting import Outcome
from postings.reading import read

NAMES = ("license", "licence", "copying", "notice", "authors", "readme", "changelog", "contributing")
DOCUMENTS = sorted(
    {
        path
        for package in distributions()
        for file in package.files or ()
        if file.name.lower().startswith(NAMES) and file.suffix.lower() in ("", ".txt", ".md", ".rst")
        for path in [package.locate_file(file)]
        if path.is_file()
    }
)


def test_there_are_documents_of_other_matters():
    assert len(DOCUMENTS) > 50


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: "/".join(path.parts[-3:]))
def test_what_is_about_a_program_is_no_posting(path):
    found = parse(read(path.read_bytes(), path.name))
    assert found.outcome is Outcome.NOT_A_POSTING, [posting.fact("title") for posting in found.postings]
