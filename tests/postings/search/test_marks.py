import pytest

from postings.search.marks import SHOWN, START, STOP, excerpt


def marked(text):
    return text.replace("[", START).replace("]", STOP)


def test_the_sentence_with_the_most_marks_is_shown():
    text = "You visit [schools]. You [coach] [teachers] in many schools. You write reports."
    assert excerpt(marked(text)) == "You <mark>coach</mark> <mark>teachers</mark> in many schools."


def test_a_sentence_may_begin_with_a_mark():
    assert excerpt(marked("We meet weekly. [Coaching] matters.")) == "<mark>Coaching</mark> matters."


def test_everything_but_the_marks_is_escaped():
    html = excerpt(marked("<b>[R&D]</b> & <script>alert('x')</script>"))
    assert html == "&lt;b&gt;<mark>R&amp;D</mark>&lt;/b&gt; &amp; &lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;"


@pytest.mark.parametrize("place", [0, 50, 400, 799])
def test_a_long_sentence_is_cut_between_words_around_its_first_mark(place):
    words = [f"word{number}" for number in range(800)]
    words[place] = f"[{words[place]}]"
    html = excerpt(marked(" ".join(words)))
    assert f"<mark>word{place}</mark>" in html
    assert len(html) < SHOWN + 60
    shown = html.replace("<mark>", "").replace("</mark>", "").replace("…", "").split()
    assert set(shown) <= {f"word{number}" for number in range(800)}


def test_a_sentence_without_a_space_is_shown_whole():
    assert "<mark>" in excerpt(marked("[" + "x" * 1000 + "]"))
