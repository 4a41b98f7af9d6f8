import pytest

from postings.reading import Unreadable, read
from tests.postings.reading.pdf_files import pdf_of
from tests.postings.reading.written import written


def body(*texts, top=700, left=72, size=11, step=14):
    return [(text, left, top - step * number, size, False) for number, text in enumerate(texts)]


def test_lines_of_a_paragraph_are_joined_and_hyphens_mended():
    lines = body(
        "The cook makes lunch for two hundred pupils and looks after the long-",
        "standing kitchen garden. Every responsi-",
        "bility is shared with the other cooks of the three schools in our town.",
        "Pay: $20 an hour",
    )
    assert written(read(pdf_of(lines), "posting.pdf")) == (
        "paragraph| The cook makes lunch for two hundred pupils and looks after the long-standing kitchen garden. "
        "Every responsibility is shared with the other cooks of the three schools in our town.\n"
        "paragraph tight| Pay: $20 an hour\n"
    )


def test_a_hyphen_that_a_writer_typed_stays_at_the_end_of_a_line():
    lines = body(
        "Coaches meet with new teachers and with the teacher-",
        "leaders of each school, and keep their plans up-to-",
        "date. They visit our US-",
        "Mexico partners every year from January to the end of May and again in the",
        "autumn, when the weather of the high plains allows it, for one week at most.",
        *(f"In week {number} they write down in a few words what they have seen in class." for number in range(40)),
    )
    text = read(pdf_of(lines), "posting.pdf").text
    assert "with the teacher-leaders of each school, and keep their plans up-to-date. They visit our US-Mexico" in text


def test_no_label_begins_within_a_long_title_or_a_quotation():
    lines = [
        ("Open Source Infrastructure and Learning", 72, 740, 24, False),
        ("Engineer: Lighthouse Project", 72, 712, 24, False),
        *body("We look for somebody who keeps the lamps of four lighthouses in good order all year.", top=680),
        *body("Please send us a letter, and write above it in capitals the words “Keeper of the lamps", top=640),
        *body("Candidate: your name”.", top=626),
    ]
    assert written(read(pdf_of(lines), "posting.pdf")) == (
        "heading 1| Open Source Infrastructure and Learning Engineer: Lighthouse Project\n"
        "paragraph| We look for somebody who keeps the lamps of four lighthouses in good order all year.\n"
        "paragraph| Please send us a letter, and write above it in capitals the words “Keeper of the lamps "
        "Candidate: your name”.\n"
    )


def test_headings_bold_labels_and_bullets_are_told_by_size_weight_and_place():
    lines = [
        ("School Cook", 72, 740, 20, False),
        ("Location:", 72, 700, 11, True),
        ("Duties", 72, 680, 11, True),
        *body("• Make lunch for all the pupils of the school on every day of the week, and", top=666),
        *body("breakfast for some", top=652, left=80),
        *body("• Wash up", top=638),
        *body("- Dry the dishes", "- Put them away", top=624, left=95),
    ]
    assert written(read(pdf_of(lines), "posting.pdf")) == (
        "heading 1| School Cook\n"
        "paragraph| Location: {strong: Location:}\n"
        "paragraph| Duties {strong: Duties}\n"
        "item 0 tight| Make lunch for all the pupils of the school on every day of the week, and breakfast for some\n"
        "item 0 tight| Wash up\n"
        "item 1 tight| Dry the dishes\n"
        "item 1 tight| Put them away\n"
    )


def grid(columns, rows):
    """The rules of a table with these places of its upright and level ones."""
    upright = [(x, min(rows), x, max(rows)) for x in columns]
    return upright + [(min(columns), y, max(columns), y) for y in rows]


def test_rules_part_the_cells_of_a_table_also_within_a_line_of_text():
    table = [
        ("Position", 76, 690, 11, True),
        ("School", 206, 690, 11, True),
        ("Closing", 336, 690, 11, True),
        ("date", 336, 676, 11, True),
        ("Cook's helper in the", 76, 656, 11, False),
        ("Elm School", 206, 656, 11, False),
        ("May 3", 336, 656, 11, False),
        ("kitchen", 76, 642, 11, False),
        ("Nurse", 76, 620, 11, False),
        ("June 1", 336, 620, 11, False),
    ]
    lines = [("Open positions", 72, 740, 11, False), *table, *body("Apply at the office.", top=560)]
    rules = [*grid([72, 202, 332, 420], [702, 670, 634, 612]), (76, 653, 130, 653)]  # the last underlines "Cook's"
    document = read(pdf_of(lines, rules=rules), "a.pdf")
    assert [len(block.cells) for block in document.blocks] == [0, 3, 3, 3, 0]
    assert written(document) == (
        "paragraph| Open positions\n"
        "header row| Position | School | Closing date {strong: Position} {strong: School} {strong: Closing date}\n"
        "row tight| Cook's helper in the kitchen | Elm School | May 3\n"
        "row tight| Nurse | June 1\n"
        "paragraph| Apply at the office.\n"
    )


def test_a_frame_around_the_page_is_no_table():
    lines = body("We are looking for a cook.", "Pay: $20 an hour")
    framed = read(pdf_of(lines, rules=grid([40, 560], [40, 760])), "a.pdf")
    assert written(framed) == written(read(pdf_of(lines), "a.pdf"))


def test_columns_of_running_text_in_a_frame_are_read_one_after_the_other():
    left = body("Cook", "Make lunch", "Wash up", "Dry the dishes", "Put them away", left=60)
    right = body("• Cooking", "• Patience", left=320)
    document = read(pdf_of(left + right, rules=grid([40, 300, 560], [600, 760])), "a.pdf")
    assert document.text.split() == ("Cook Make lunch Wash up Dry the dishes Put them away Cooking Patience".split())


def test_what_repeats_at_the_edges_of_pages_is_dropped():
    pages = [
        [
            ("Elm Schools", 72, 780, 9, False),
            *body(f"Sentence number {word} of our posting."),
            (f"{page}", 300, 20, 9, False),
        ]
        for page, word in enumerate(["one", "two", "three"], start=1)
    ]
    assert read(pdf_of(*pages), "posting.pdf").text.splitlines()[::2] == [
        "Sentence number one of our posting.",
        "Sentence number two of our posting.",
        "Sentence number three of our posting.",
    ]


def test_what_a_browser_prints_at_the_edges_is_dropped():
    page = [
        ("11/22/26, 5:04 AM", 40, 780, 9, False),
        *body("We are looking for a School Cook."),
        ("https://elm.example/jobs/cook 1/1", 40, 20, 9, False),
    ]
    assert read(pdf_of(page), "posting.pdf").text.strip() == "We are looking for a School Cook."


def test_a_pdf_of_pictures_is_refused():
    with pytest.raises(Unreadable, match="holds no text"):
        read(pdf_of(b"0 0 100 100 re f"), "posting.pdf")


def test_a_damaged_pdf_is_refused():
    with pytest.raises(Unreadable, match="damaged"):
        read(b"%PDF-1.4\n" + b"stream\n" * 1000, "posting.pdf")


def test_the_pages_beyond_the_fiftieth_are_not_read():
    names = [first + second for first in "abcdef" for second in "abcdefghij"]
    document = read(pdf_of(*([(f"We teach {name}.", 72, 400, 12, False)] for name in names)), "posting.pdf")
    assert f"We teach {names[49]}." in document.text
    assert f"We teach {names[50]}." not in document.text


@pytest.mark.parametrize("operator", [b"(Hello) Tj ", b"q ", b"1 1 2 2 re f "])
def test_a_pdf_that_unpacks_to_too_much_is_refused(operator):
    content = b"BT /F1 12 Tf 72 700 Td " + operator * (40_000_000 // len(operator))
    with pytest.raises(Unreadable, match="more time or memory"):
        read(pdf_of(content), "posting.pdf")


def test_characters_that_mean_nothing_do_not_shift_the_places_of_those_after_them():
    page = b"BT /F1 11 Tf 72 700 Td (Cooks%s wanted) Tj /F2 11 Tf 0 -40 Td (Duties) Tj /F1 11 Tf 0 -30 Td (Cook) Tj ET"
    assert written(read(pdf_of(page % (b"\x00" * 8)), "posting.pdf")) == (
        "paragraph| Cooks wanted\nparagraph| Duties {strong: Duties}\nparagraph| Cook\n"
    )


def test_what_a_line_links_to_is_kept():
    lines = body("• Send your application with this form", "Anyone may apply")
    box = (72 + 139, 698, 72 + 185, 712)  # around the last two words of the item
    document = read(
        pdf_of(lines, links=[(*box, "https://example.org/form"), (0, 0, 9, 9, "https://example.org")]), "a.pdf"
    )
    assert [(document.text[link.start : link.end], link.href) for link in document.links] == [
        ("this form", "https://example.org/form")
    ]
