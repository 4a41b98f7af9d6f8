"""Text from a document or a person as HTML: paragraphs, lists, and links that can do no harm."""

import re
from collections.abc import Iterable
from html import escape
from itertools import groupby

import nh3
from django.utils.safestring import SafeString, mark_safe

from postings.source_lines import Line, Link

ADDRESS = re.compile(
    r"(?P<web>(?<![\w/@.:-])(?:https?://|www\.)[^\s<>\"“”]+[^\s<>\"“”.,;:!?)\]’'])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b)",
    re.IGNORECASE,
)
HARMLESS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)
ALLOWED = {"p", "a", "ul", "li", "strong"}


def paragraphs(lines: Iterable[Line], *, links: bool = True) -> SafeString:
    """Without `links` for a role that takes no applications any more."""
    html = []
    for is_item, group in groupby(lines, key=lambda line: line.is_item):
        texts = [_line(line) if links else escape(line.text) for line in group]
        html.append(_list(texts) if is_item else "".join(f"<p>{text}</p>" for text in texts))
    return _safe("".join(html))


def inline(lines: Iterable[Line], lead: str = "") -> SafeString:
    """In one line, the label that it begins with in bold."""
    html = " ".join(map(_line, lines))
    if lead and html.startswith(escape(lead)):
        html = f"<strong>{escape(lead)}</strong>{html.removeprefix(escape(lead))}"
    return _safe(html)


def _list(texts: list[str]) -> str:
    return f"<ul>{''.join(f'<li>{text}</li>' for text in texts)}</ul>"


def _line(line: Line) -> str:
    html, end = [], 0
    for link in _links(line):
        if link.start >= end:
            words = escape(line.text[link.start : link.end])
            html += [escape(line.text[end : link.start]), f'<a href="{escape(link.href)}">{words}</a>']
            end = link.end
    return "".join([*html, escape(line.text[end:])])


def _links(line: Line) -> list[Link]:
    """Those of the source that are harmless, and addresses in the text that it did not link, in their order."""
    linked = [link for link in line.links if HARMLESS.fullmatch(link.href) and link.start < link.end]
    typed = [Link(*found.span(), _href(found)) for found in ADDRESS.finditer(line.text)]
    free = [link for link in typed if not any(link.start < other.end and other.start < link.end for other in linked)]
    return sorted(linked + free, key=lambda link: link.start)


def _href(found: re.Match[str]) -> str:
    address = found.group()
    if found["email"]:
        return f"mailto:{address}"
    return address if "://" in address else f"https://{address}"


def _safe(html: str) -> SafeString:
    clean = nh3.clean(
        html,
        tags=ALLOWED,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="nofollow noopener ugc",
    )
    return mark_safe(_veiled(clean))  # noqa: S308 -- nh3 has just cleaned it


def _veiled(html: str) -> str:
    """E-mail addresses as character references: the same to every reader, unlike what harvesters look for."""
    return ADDRESS.sub(lambda found: _references(found.group()) if found["email"] else found.group(), html)


def _references(text: str) -> str:
    return "".join(f"&#{ord(letter)};" for letter in text)
