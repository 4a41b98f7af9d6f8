"""What a role's page says: the words of its source, told from the site's own labels and the normalized facts."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from postings.choices import PostingKind, SectionKind
from postings.facts.table import ROWS

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
# Of the site itself: the way back, buttons, other roles, where the page comes from, what only screen readers say.
OF_THE_SITE = "nav, button, .apply, .role-source, .similar, .visually-hidden, .facts-key, [role=status], output"
FACTS = ".role-facts, .next-steps"


def words(text: str) -> str:
    """Words alone, in lower case, with a space at either end, so that whole words can be sought in them."""
    return " ".join(["", *re.findall(r"[^\W_]+", text.casefold()), ""])


def main_of(html: str, *, without: str) -> LexborNode:
    main = LexborHTMLParser(html).css_first("main")
    for node in main.css(f"{OF_THE_SITE}, {without}"):
        node.decompose()
    return main


def prose(html: str) -> str:
    """All that the page says outside its facts, as words."""
    return words(main_of(html, without=FACTS).text(separator=" "))


def statements(html: str) -> Iterator[str]:
    """Each piece of text on the page that is neither a label of the site nor a normalized fact."""
    main = main_of(html, without=".facts dd summary, .facts dd:not(:has(details)), .next-steps dd")
    for piece in _blocks(main).text(separator="\n", strip=True).splitlines():
        if words(piece).strip() and words(piece) not in labels():
            yield piece


def _blocks(node: LexborNode) -> LexborNode:
    """The same without the tags that stand within a line."""
    return LexborHTMLParser(re.sub(r"</?(?:a|em|mark|span|strong)\b[^>]*>", "", node.html)).body


@cache
def labels() -> frozenset[str]:
    """The words that the site's templates, choices and facts bring with them."""
    texts = [label for choices in (PostingKind, SectionKind) for label in choices.labels]
    texts += [row.label for row in ROWS]
    for template in TEMPLATES.rglob("*.html"):
        texts += _literals(template.read_text(encoding="utf-8"))
    return frozenset(words(text) for text in texts)


def _literals(template: str) -> Iterator[str]:
    tags = re.findall(r"{%.*?%}|{{.*?}}", template)
    yield from (text for tag in tags for text in re.findall(r'"([^"]+)"', tag))
    yield from re.split(r"{%.*?%}|{{.*?}}|<[^>]*>", template)
