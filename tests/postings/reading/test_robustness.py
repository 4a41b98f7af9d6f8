"""No document, however long, nested or mutated, may break a reader, hold it up, or leak its markup."""

import re
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.reading import MAX_BYTES, Unreadable, read
from tests.postings.quiet_time import takes_less

CASES = Path(__file__).parent / "cases"
SOURCES = [path.read_bytes() for path in sorted(CASES.iterdir()) if path.suffix != ".blocks"]
NAMES = ["a.md", "a.txt", "a.html", "a.php", "a.jsx", "a.eml", "a.yml", "a"]
PIECES = [*"** __ \n\n <b> </ul> <table><tr> {{ ---\n +++\n -\u00a0 \\\n ]( \x00".encode().split(b" "), b"\xff"]
LEAK = re.compile(r"\*\*|\{\{|</?(?:p|b|br|strong|div|ul|li)\b|\n|  |\ue000|\ue001|\u200b")
PROCESS = Path("/proc/self")
MAX_SECONDS = 2
MAX_KIB = 200 * 1024  # more than the process held before

LONG = {
    "letters": "a",
    "words": "word ",
    "lines": "Word word\n",
    "blank lines": "\n",
    "labels": "Label: value\n",
    "paragraphs": "the quick brown fox jumps over the lazy dog and then goes to the\n\n",
    "stars": "*",
    "open stars": "**a ",
    "underscores": "_a ",
    "brackets": "[",
    "links": "[a](",
    "pictures": "![",
    "code": "`a``b",
    "quotes": "> ",
    "angles": "<",
    "tags": "<a ",
    "nested elements": "<div>",
    "nested lists": "<ul><li>",
    "nested tables": "<table><tr><td>",
    "nested furniture": "<header>",
    "open bold": "<b><p>x",
    "comments": "<!--",
    "templates": "{{",
    "programs": "<?php ",
    "entities": "&lt;",
    "items": "- a\n",
    "numbers": "1. a\n",
    "letters in order": "a. x\nb. x\n",
    "table rows": "| a | b |\n|---|---|\n",
    "headings": "## a\n",
    "underlines": "a\n=\n",
    "rules": "-_",
    "shortcodes": "[a_b ",
    "addresses": "a.b@c.d ",
    "dots": ". ",
    "arrows": " → ",
    "mojibake": "â€™",
    "json": '<script type="application/ld+json">{"@type":"JobPosting","title":"x"}</script>',
}
AFTER = {
    "yaml lists": ("---\na: ", "["),
    "yaml maps": ("---\na: ", "{a: "),
    "yaml lines": ("---\n", "a: b\n"),
    "toml arrays": ("+++\n", "a = [\n"),
    "toml text": ('+++\na = """\n', "x\n"),
    "jsx": ("import React from 'react'\nreturn (<div className='a'>", "{<a>"),
    "json text": ('<script type="application/ld+json">', '"\\'),
    "mail headers": ("Subject: x\nFrom: a@b.example\nMIME-Version: 1.0\n", "X: y\n"),
    "mail parts": (
        "Subject: x\nFrom: a@b.example\nMIME-Version: 1.0\n",
        "Content-Type: multipart/mixed; boundary=a\n\n--a\n",
    ),
}


def read_or_refuse(content, name):
    try:
        return read(content, name)
    except Unreadable as refusal:
        assert str(refusal).endswith(".")  # noqa: PT017
        return None


def assert_sound(document):
    end = 0
    for block in document.blocks:
        assert end <= block.start < block.end <= len(document.text)
        text = document.text_of(block)
        assert text == text.strip()
        assert "\n" not in text or block.cells  # a list within a cell keeps its lines
        assert "  " not in text
        for start, stop in [(mark.start, mark.end) for mark in block.marks] + list(block.cells):
            assert block.start <= start <= stop <= block.end
        end = block.end


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_mutated_document_is_read_soundly_or_refused(data):
    content = data.draw(st.sampled_from(SOURCES))
    for _ in range(data.draw(st.integers(1, 6))):
        start = data.draw(st.integers(0, len(content)))
        stop = data.draw(st.integers(start, min(len(content), start + 60)))
        content = content[:start] + data.draw(st.sampled_from([*PIECES, content[stop : stop + 40]])) + content[stop:]
    document = read_or_refuse(content, data.draw(st.sampled_from(NAMES)))
    if document:
        assert_sound(document)


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("ab AB*_[]()<>#-\n`!{}|:&;\"'\\.1•→/"), max_size=300), st.sampled_from(NAMES))
def test_any_text_is_read_soundly_or_refused(text, name):
    document = read_or_refuse(text.encode(), name)
    if document:
        assert_sound(document)


@pytest.mark.parametrize("source", SOURCES)
def test_no_markup_is_left_in_the_text(source):
    document = read(source, "posting.md")
    assert not [text for block in document.blocks if LEAK.search(text := document.text_of(block))]


def peak_kib(*, anew: bool = False) -> int:
    """The most memory that this process has held since the count began `anew` (Linux: proc(5); elsewhere 0)."""
    if not PROCESS.exists():
        return 0
    if anew:
        (PROCESS / "clear_refs").write_text("5")
    return int(re.search(r"^VmHWM:\s+(\d+)", (PROCESS / "status").read_text(), re.M)[1])


@pytest.mark.parametrize(("before", "piece"), [*(("", piece) for piece in LONG.values()), *AFTER.values()])
def test_the_longest_document_takes_little_time_and_memory(before, piece):
    content = (before + piece * (MAX_BYTES // len(piece))).encode()[:MAX_BYTES]
    held = peak_kib(anew=True)
    document = read_or_refuse(content, "posting.md")
    assert document is None or document.blocks
    assert peak_kib() - held < MAX_KIB
    assert takes_less(MAX_SECONDS, lambda: seconds_to_read(content))


def seconds_to_read(content):
    start = process_time()
    read_or_refuse(content, "posting.md")
    return process_time() - start
