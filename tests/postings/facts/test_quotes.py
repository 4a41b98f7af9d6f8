from postings.facts.quotes import quotes

TEXT = "Posted in May.\nPlaces: Boston; Austin; remote. We travel. Bring Dr. Smith.\nEnd"


def quoted(*words):
    """What is quoted for spans at these words, with what was read in brackets."""
    spans = [(TEXT.index(word), TEXT.index(word) + len(word)) for word in words]
    return [
        "".join(f"[{piece.text}]" if piece.is_read else piece.text for piece in quote.pieces)
        for quote in quotes(TEXT, spans)
    ]


def test_a_span_is_quoted_within_its_sentence():
    assert quoted("travel") == ["We [travel]."]


def test_several_spans_of_a_sentence_are_one_quotation():
    assert quoted("Austin", "Boston") == ["Places: [Boston]; [Austin]; remote."]


def test_sentences_apart_are_quoted_apart_in_their_order():
    assert quoted("Smith", "May") == ["Posted in [May].", "Bring Dr. [Smith]."]


def test_spans_that_overlap_are_marked_once():
    assert quoted("Boston; Austin", "Austin; remote") == ["Places: [Boston; Austin; remote]."]


def test_a_span_over_two_lines_is_quoted_whole():
    assert quoted("May.\nPlaces") == ["Posted in [May.\nPlaces]: Boston; Austin; remote."]


def test_a_very_long_line_is_cut_around_the_span():
    text = "x" * 5000
    (quote,) = quotes(text, [(2500, 2510)])
    assert sum(len(piece.text) for piece in quote.pieces) < 1500
