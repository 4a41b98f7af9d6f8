"""Real postings below each other on one page are read as each of them is alone."""

import pytest

from tests.postings.parsing.composed_pages import LAYOUTS, alike, groups
from tests.postings.parsing.corpus import needs_the_corpus

# How much of the duties and qualifications is the same, at least. In plain and in bold lines nothing but the words
# tells the name of a role from the head of a section.
FLOORS = {
    "headings": 0.9,
    "numbered headings": 0.9,
    "headings of one level": 0.75,
    "a label": 0.9,
    "bold lines": 0.5,
    "plain lines": 0.25,
}


@pytest.fixture(scope="module")
def pages():
    return groups()


@needs_the_corpus
@pytest.mark.parametrize("layout", LAYOUTS)
def test_roles_on_a_page_are_read_as_alone(pages, layout):
    same, of = (sum(numbers) for numbers in zip(*(alike(page, layout) for page in pages), strict=True))
    assert same / of >= FLOORS[layout]
