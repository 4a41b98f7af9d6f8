"""Text from a document or a person as HTML: paragraphs, and links that can do no harm."""

import re
from html import escape

import nh3
from django.utils.safestring import SafeString, mark_safe

ADDRESS = re.compile(
    r"(?P<web>(?<![\w/@.:-])(?:https?://|www\.)[^\s<>\"“”]+[^\s<>\"“”.,;:!?)\]’'])"
    r"|(?P<email>\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b)",
    re.IGNORECASE,
)
ALLOWED = {"p", "a", "ul", "li", "strong", "em"}


def paragraphs(text: str, *, links: bool = True) -> SafeString:
    """Each line of `text` as a paragraph; addresses become links unless the role takes no applications any more."""
    lines = (line.strip() for line in text.splitlines())
    html = "".join(f"<p>{_line(line, links=links)}</p>" for line in lines if line)
    return _safe(html)


def inline(text: str) -> SafeString:
    return _safe(_line(text, links=True))


def with_lead(lead: str, text: str) -> SafeString:
    """`text` with the label that it begins with in bold."""
    if not lead or not text.startswith(lead):
        return inline(text)
    return _safe(f"<strong>{escape(lead)}</strong>{_line(text.removeprefix(lead), links=True)}")


def _line(text: str, *, links: bool) -> str:
    if not links:
        return escape(text)
    html, end = [], 0
    for found in ADDRESS.finditer(text):
        html += [escape(text[end : found.start()]), _link(found)]
        end = found.end()
    return "".join([*html, escape(text[end:])])


def _link(found: re.Match[str]) -> str:
    address = found.group()
    if found["email"]:
        return f'<a href="mailto:{escape(address)}">{escape(address)}</a>'
    href = address if "://" in address else f"https://{address}"
    return f'<a href="{escape(href)}">{escape(address)}</a>'


def _safe(html: str) -> SafeString:
    clean = nh3.clean(
        html,
        tags=ALLOWED,
        attributes={"a": {"href"}},
        url_schemes={"http", "https", "mailto"},
        link_rel="nofollow noopener ugc",
    )
    return mark_safe(veiled(clean))  # noqa: S308 -- nh3 has just cleaned it


def veiled(html: str) -> str:
    """E-mail addresses as character references: the same to every reader, unlike what harvesters look for."""
    return ADDRESS.sub(
        lambda found: "".join(f"&#{ord(letter)};" for letter in found.group()) if found["email"] else found.group(),
        html,
    )
