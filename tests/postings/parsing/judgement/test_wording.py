"""The words of a document, where little else says whether it is a posting."""

import json
from collections import Counter

import pytest

from postings.parsing import parse
from postings.parsing.judgement.learn import examples
from postings.parsing.judgement.wording import MOST, wording, words_of
from postings.parsing.posting import Outcome
from postings.reading import read

COURSE = """
**Theory of Rivers**

How rivers move, what the models say of it, and which of them were wrong. There has been much talk of them since the
last edition of the book, and everyone who was there in spring has asked for more.

**Instructor:**
Ana Rey. We meet every Tuesday from nine; there is coffee.

## Requirements

- A laptop, like the ones which the school has
- Some mathematics, but not much

## Contents

- Watch the short films before each of the meetings
- Draw a river from home, and bring the image with you
"""
POSTING = """
# Instructor, Theory of Rivers

The Rey Institute is seeking a part time instructor to teach its new course on how rivers move. The position is for one
term. The successful candidate will work with a team of three assistants and report to the manager of the program.

## Responsibilities

- Develop the course and maintain its website
- Manage the meetings of assistants

## Requirements

- Experience in teaching, and strong ability to explain research

Please apply with the application form, including your location and the hours at which you have time.
"""


def document(text):
    return read(text.encode(), "page.md")


def test_words_of_something_else_speak_against_a_posting():
    assert wording(document(COURSE)) > 1
    assert wording(document(POSTING)) == 0


def test_a_course_with_an_instructor_and_requirements_is_no_posting():
    found = parse(document(COURSE))
    assert (found.outcome, found.reason[:14]) == (Outcome.NOT_A_POSTING, "It says little")
    assert parse(document(POSTING)).outcome is Outcome.POSTINGS


def test_a_few_words_say_nothing():
    assert wording(document("There has been much talk of how it was.")) == 0


@pytest.mark.parametrize("length", [1_000, 100_000])
def test_what_words_say_is_bounded(length):
    assert wording(document(COURSE * (length // len(COURSE) + 1))) <= MOST


def test_names_of_fields_count_and_what_stands_around_a_page_does_not():
    body = b"<body><nav>Donate</nav><main><p>We seek a cook.</p></main></body>"
    page = b"<html><head><title>Cook</title></head>" + body + b"</html>"
    assert words_of(read(page, "page.html")) == {"title": 1, "cook": 2, "we": 1, "seek": 1}


def test_what_is_learnt_from_are_documents_that_people_agree_about(tmp_path):
    labels = (
        {"path": "cook.md", "source": "elm", "kind": "posting"},
        {"path": "fair.md", "source": "elm", "kind": "negative"},
        {"path": "cook.md", "source": "elm", "kind": "posting", "ambiguous": True},
        {"path": "cook.md", "source": "elm", "kind": None},
    )
    (tmp_path / "labels.jsonl").write_text("\n".join(map(json.dumps, labels)))
    (tmp_path / "cook.md").write_text("A cook is sought")
    (tmp_path / "fair.md").write_text("The fair was fair")
    cook, fair = examples(tmp_path)
    assert cook == (Counter(cook=1, sought=1, **{"is": 1}), "elm", True)
    assert fair == (Counter(the=1, fair=2, was=1), "elm", False)
