import pytest

from postings.reading import MAX_BYTES, Unreadable, read


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"<p></p>", "no text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20, "binary"),
        (b"a" * (MAX_BYTES + 1), "larger than 5 MiB"),
        (b"PK\x03\x04nothing", "archive"),
        (b"%PDF-1.4 nothing", "PDF"),
        (b"Subject: x\nFrom: a@b.example\nMIME-Version: 1.0\n\n", "no text"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_reason(content, reason):
    with pytest.raises(Unreadable, match=reason):
        read(content, "posting")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_the_encoding_is_found(encoding):
    text = "Café manager – “lunch” for two hundred pupils at the Château school, every day of the year"
    assert read(text.encode(encoding), "posting.txt").text == text


def test_blocks_stand_in_the_text_where_they_say():
    document = read(b"---\ntitle: Cook\n---\n# Cook\n\nMake *lunch*.", "posting.md")
    assert document.text == "title: Cook\n\nCook\n\nMake lunch."
    assert [document.text_of(block) for block in document.blocks] == ["Cook", "Cook", "Make lunch."]
    mark = document.blocks[-1].marks[0]
    assert document.text[mark.start : mark.end] == "lunch"


def test_the_cells_of_a_row_are_found_in_it():
    document = read(b"| Post | Site |\n|---|---|\n| Cook | |\n| Nurse | Elm |", "posting.md")
    cells = [[document.text[start:end] for start, end in block.cells] for block in document.blocks]
    assert cells == [["Post", "Site"], ["Cook", ""], ["Nurse", "Elm"]]


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("cook.html.md.erb", ["heading", "item", "item"]),
        ("cook.md.njk", ["heading", "item", "item"]),
        ("cook.md", ["heading", "item", "item"]),
        ("cook.html.erb", ["paragraph"]),
        ("cook.erb", ["paragraph"]),
    ],
)
def test_a_template_is_written_in_what_its_name_says_before_that(name, kinds):
    document = read(b"# Cook\n\n* Make lunch\n* Wash up\n", name)
    assert [block.kind.value for block in document.blocks] == kinds
