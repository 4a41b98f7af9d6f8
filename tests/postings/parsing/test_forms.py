"""What a document says does not hang on how it is set: the Markdown cases are read alike in other forms."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from postings.parsing import parse
from postings.parsing.posting import FIELDS, ParsedPosting
from postings.reading import read

CASES = sorted((Path(__file__).parent / "cases").rglob("*.md"))
FRONT_MATTER = re.compile(r"(?:---\n.*?\n---\n|\+\+\+\n.*?\n\+\+\+\n)?", re.S)
BULLET = re.compile(r"^(\s*)([*+-])(?=\s+\S)", re.M)
HEADING = re.compile(r"^(#{2,6} +)(?=\S)", re.M)
OF_THE_TEXT = ("how_to_apply", "salary_text")  # passages as they stand in the text
OTHER_BULLET = {"-": "*", "*": "-", "+": "-"}
NO_BREAK_SPACE = "\u00a0"


def as_windows_keeps_it(text: str) -> str:
    return text.replace("\n", "\r\n")


def with_other_bullets(text: str) -> str:
    return BULLET.sub(lambda bullet: bullet[1] + OTHER_BULLET[bullet[2]], text)


def with_blank_lines_between_items(text: str) -> str:
    return BULLET.sub(r"\n\g<0>", text)


def with_spaces_that_do_not_break(text: str) -> str:
    return re.sub(r"(?<=[a-z,]) (?=[a-z]{2})", NO_BREAK_SPACE, text)


def with_pictures_before_headings(text: str) -> str:
    return HEADING.sub(r"\1🚀 ", text)


def with_numbers_before_headings(text: str) -> str:
    numbers = iter(range(1, 1_000))
    return HEADING.sub(lambda heading: f"{heading[1]}{next(numbers)}. ", text)


FORMS = [
    as_windows_keeps_it,
    with_other_bullets,
    with_blank_lines_between_items,
    with_spaces_that_do_not_break,
    with_pictures_before_headings,
    with_numbers_before_headings,
]


@pytest.mark.parametrize("form", FORMS)
def test_a_case_is_read_alike_in_another_form(form):
    texts = {path: path.read_text(encoding="utf-8") for path in CASES}
    others = {path: in_form(form, text) for path, text in texts.items()}
    changed = [path for path in CASES if others[path] != texts[path]]
    assert len(changed) > len(CASES) / 2
    assert [path.stem for path in changed if said(others[path], path.name) != said(texts[path], path.name)] == []


def in_form(form: Callable[[str], str], text: str) -> str:
    begin = FRONT_MATTER.match(text).end()
    return text[:begin] + form(text[begin:])


def said(text: str, name: str) -> list[object]:
    """The outcome, and of each posting its values, duties and qualifications."""
    parsed = parse(read(text.encode(), name))
    return [parsed.outcome, *map(said_of, parsed.postings)]


def said_of(posting: ParsedPosting) -> tuple[object, ...]:
    values = [posting.values(field) for field in FIELDS if field not in OF_THE_TEXT]
    duties = [duty.text for duty in posting.responsibilities]
    return values, duties, [(each.text, each.level) for each in posting.qualifications]
