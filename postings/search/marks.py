"""Of a text with marks in it, the sentence to show, safe for a page."""

from html import escape

from django.utils.safestring import SafeString, mark_safe

from postings.parsing.language.sentences import sentences

START, STOP = "\ue000", "\ue001"  # private characters: what they mark can be escaped afterwards
SHOWN = 280  # characters of a long sentence
Span = tuple[int, int]


def excerpt(marked: str) -> SafeString:
    """The first sentence with the most marks; of a long one what is around the first of them."""
    text, marks = _without_marks(marked)
    sentence = max(sentences(text), key=lambda span: len(_within(span, marks)))
    shown = _around(_within(sentence, marks)[0], sentence, text)
    before = "" if shown[0] == sentence[0] else "… "
    behind = "" if shown[1] == sentence[1] else " …"
    return mark_safe(before + _html(text, shown, _within(shown, marks)) + behind)  # noqa: S308  `_html` escapes


def _without_marks(marked: str) -> tuple[str, list[Span]]:
    text, marks = "", []
    for piece in marked.split(START):
        inside, _, outside = piece.rpartition(STOP)
        if inside:
            marks.append((len(text), len(text) + len(inside)))
        text += inside + outside
    return text, marks


def _within(span: Span, marks: list[Span]) -> list[Span]:
    return [mark for mark in marks if span[0] <= mark[0] and mark[1] <= span[1]]


def _around(mark: Span, sentence: Span, text: str) -> Span:
    """Whole words."""
    start, end = sentence
    if end - start <= SHOWN:
        return sentence
    if mark[0] - start > SHOWN // 2:
        start = text.rfind(" ", start, mark[0] - SHOWN // 3) + 1
    if end - start > SHOWN:
        end = text.rfind(" ", max(start, mark[1]), start + SHOWN)
    return start, max(end, mark[1])


def _html(text: str, shown: Span, marks: list[Span]) -> str:
    html, at = "", shown[0]
    for start, end in marks:
        html += f"{escape(text[at:start])}<mark>{escape(text[start:end])}</mark>"
        at = end
    return html + escape(text[at : shown[1]])
