import io
import zipfile

import docx
import pytest

from postings.reading import Unreadable, read
from tests.postings.reading.written import written


@pytest.fixture
def document():
    return docx.Document()


def content_of(document):
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_styles_numbering_and_marks_of_word_are_read(document):
    document.add_heading("Librarian", 0)
    paragraph = document.add_paragraph()
    paragraph.add_run("Location: ").bold = True
    paragraph.add_run("Salem").add_break()
    paragraph.add_run("closed").font.strike = True
    document.add_heading("Duties", 2)
    document.add_paragraph("Buy books", style="List Bullet")
    document.add_paragraph("for children", style="List Bullet 2")
    document.add_paragraph("First", style="List Number")
    document.add_paragraph("• typed")
    assert written(read(content_of(document), "posting.docx")) == (
        "heading 1| Librarian\n"
        "paragraph| Location: Salem {strong: Location:}\n"
        "paragraph tight| closed {strike: closed}\n"
        "heading 2| Duties\n"
        "item 0| Buy books\n"
        "item 1| for children\n"
        "item 0 ordered| First\n"
        "item 0| typed\n"
    )


def test_a_table_of_short_cells_gives_rows(document):
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Grade", "7"
    assert written(read(content_of(document), "posting.docx")) == "row tight| Grade | 7\n"


def test_a_bold_first_row_is_the_head_of_a_table(document):
    table = document.add_table(2, 2)
    for cell, text in zip(table.rows[0].cells, ("Position", "Closing date"), strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for cell, text in zip(table.rows[1].cells, ("Cook", "May 3"), strict=True):
        cell.text = text
    assert written(read(content_of(document), "jobs.docx")) == (
        "header row| Position | Closing date {strong: Position} {strong: Closing date}\nrow tight| Cook | May 3\n"
    )


def test_a_document_of_many_pictures_is_read(document):
    document.add_paragraph("We are looking for a cook.")
    file = io.BytesIO(content_of(document))
    with zipfile.ZipFile(file, "a") as archive:
        for number in range(40):
            archive.writestr(f"word/media/image{number}.png", b"picture")
    assert written(read(file.getvalue(), "cook.docx")) == "paragraph| We are looking for a cook.\n"


def test_a_link_keeps_its_address(document):
    paragraph = document.add_paragraph("Apply ")
    relation = document.part.relate_to("https://elm.example", docx.opc.constants.RELATIONSHIP_TYPE.HYPERLINK, True)
    link = docx.oxml.OxmlElement("w:hyperlink")
    link.set(docx.oxml.ns.qn("r:id"), relation)
    link.append(paragraph.add_run("here")._r)
    paragraph._p.append(link)
    assert (
        written(read(content_of(document), "x.docx")) == "paragraph| Apply here {link: here -> https://elm.example}\n"
    )


def test_hidden_and_deleted_text_is_not_read(document):
    document.add_paragraph("Seen").add_run("secret").font.hidden = True
    assert read(content_of(document), "posting.docx").text == "Seen"


@pytest.mark.parametrize("size", [7 * 1024 * 1024, 70 * 1024 * 1024])
def test_an_archive_that_unpacks_to_too_much_is_refused(size):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<a/>" + b" " * size)
    with pytest.raises(Unreadable, match="unpacks"):
        read(file.getvalue(), "posting.docx")


def test_entities_are_not_expanded(document):
    source = content_of(document)
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(file, "w") as new:
        for entry in old.namelist():
            new.writestr(entry, BOMB if entry == "word/document.xml" else old.read(entry))
    with pytest.raises(Unreadable):
        read(file.getvalue(), "posting.docx")


def test_an_archive_that_is_no_word_document_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("notes.txt", "hello")
    with pytest.raises(Unreadable, match="no Word document"):
        read(file.getvalue(), "notes.zip")


BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r>
</w:p></w:body></w:document>"""
