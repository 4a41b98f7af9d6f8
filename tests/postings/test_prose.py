import pytest

from postings.prose import inline, paragraphs
from postings.source_lines import Line, Link, lines_of
from tests.factories import PostingFactory, PostingSectionFactory


def written(text, *links):
    return str(inline([Line(text, links=tuple(links))]))


@pytest.mark.parametrize(
    "href", ["javascript:alert(1)", "chrome-extension://x/y", "data:text/html,x", "//evil.example", "#", "", "/admin/"]
)
def test_a_harmful_or_broken_link_of_a_source_stays_text(href):
    assert written("read this", Link(0, 9, href)) == "read this"


def test_a_link_of_a_source_is_a_link_around_its_words():
    html = written("See our guide.", Link(8, 13, "https://example.org/a?b=1&c=2"))
    assert html == ('See our <a href="https://example.org/a?b=1&amp;c=2" rel="nofollow noopener ugc">guide</a>.')


def test_an_address_cannot_leave_its_attribute():
    assert "onclick" not in written("x", Link(0, 1, 'https://a.example/"onclick="alert(1)')).replace(
        "&quot;onclick", ""
    )


@pytest.mark.parametrize(
    ("text", "href"),
    [
        ("Visit www.example.org.", "https://www.example.org"),
        ("(https://example.org/a_(b))", "https://example.org/a_(b"),
        ("https://example.org/?q=1, then", "https://example.org/?q=1"),
    ],
)
def test_an_address_in_the_text_becomes_a_link_without_what_follows_it(text, href):
    assert f'href="{href}"' in written(text)


def test_an_address_that_the_source_linked_is_linked_once():
    html = written("https://short.example", Link(0, 21, "https://long.example/form"))
    assert html.count("<a ") == 1
    assert 'href="https://long.example/form"' in html


def test_markup_in_a_text_is_shown():
    assert written("<b>1 < 2</b>") == "&lt;b&gt;1 &lt; 2&lt;/b&gt;"


def test_items_in_a_row_are_one_list():
    html = paragraphs([Line("You will:"), Line("teach", is_item=True), Line("learn", is_item=True), Line("Good.")])
    assert html == "<p>You will:</p><ul><li>teach</li><li>learn</li></ul><p>Good.</p>"


def test_without_links_there_are_none():
    html = paragraphs([Line("www.example.org", links=(Link(0, 3, "https://a.example"),))], links=False)
    assert html == "<p>www.example.org</p>"


@pytest.mark.django_db
def test_lines_know_what_their_source_knew():
    text = "Intro\nTeach here\nLearn"
    document = {"text": text, "items": [[6, 16], [17, 22]], "links": [[12, 16, "https://example.org"]]}
    posting = PostingFactory(
        imported_from_a_document=True, **{f"source_document__{name}": value for name, value in document.items()}
    )
    section = PostingSectionFactory(
        posting=posting, body="Teach here\nLearn\nAdded by a person", span_start=0, span_end=22
    )
    assert list(lines_of(section, section.body)) == [
        Line("Teach here", is_item=True, links=(Link(6, 10, "https://example.org"),)),
        Line("Learn", is_item=True),
        Line("Added by a person"),
    ]
