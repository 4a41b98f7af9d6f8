"""Tells the format of a document: by its content first, by its name where the content leaves it open."""

import re
from functools import lru_cache
from pathlib import PurePath

from postings.reading.page_source import is_jsx

PAGE_NAMES = frozenset(
    """
    .html .htm .xhtml .php .jsx .tsx .erb .vue .asp .aspx .cshtml .cfm .jsp .hbs .njk .liquid .svelte .astro .ejs .twig
    """.split()
)
# A template of a site; of "index.html.md.erb" the name before it says in what its author wrote.
_TEMPLATE_NAMES = frozenset(".erb .njk .liquid .hbs .ejs .twig .j2 .jinja .jinja2 .tmpl .mustache".split())
_WRITTEN_IN = frozenset(".md .markdown .txt .rst .html .htm".split())
PROGRAM_NAMES = frozenset({".js", ".mjs", ".cjs", ".ts", ".mts", ".jsx", ".tsx"})
_PAGE = re.compile(r"\s*(?:<!doctype\s+html|<html|<\?xml|<head|<body|<title|<meta)\b", re.IGNORECASE)
_BLOCK = re.compile(r"</(?:p|div|li|td|h[1-6]|section)>|<br", re.IGNORECASE)
_PARAGRAPH = re.compile(r"<p[\s>]", re.IGNORECASE)
# What a blank line parts, where no tag does: "<span>One.</span>", and below it "<span>Another.</span>".
_PARTED = re.compile(r"</(?:span|strong|b|em|i|a|u)>[^\S\n]{0,40}\n[^\S\n]{0,40}\n", re.IGNORECASE)
_MARKDOWN = re.compile(r"^(?:#{1,6}\s|[-*]\s|\*\*|\d+\.\s)", re.MULTILINE)
_MAIL = re.compile(rb"(?:[A-Za-z][A-Za-z-]{1,40}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){3}")
_MAIL_HEADER = re.compile(
    rb"^(?:mime-version|message-id|received|return-path|delivered-to):", re.IGNORECASE | re.MULTILINE
)
CHARACTERS_A_TAG = 400  # of text; a document with fewer is a page


def is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:1024]


def is_zip(content: bytes) -> bool:
    return content.startswith(b"PK\x03\x04")


def is_mail(content: bytes, name: str) -> bool:
    head = content[:20_000].lstrip().partition(b"\r\n\r\n")[0].partition(b"\n\n")[0]
    if suffix(name) in {".eml", ".mbox"} and b":" in head:
        return True
    return bool(_MAIL.match(head[:4000] + b"\n") and _MAIL_HEADER.search(head))


def is_page(text: str, name: str) -> bool:
    """`text`: without its front matter."""
    if _PAGE.match(text) or is_jsx(text):
        return True
    if suffix(name) in PAGE_NAMES:
        is_marked_down = "<" not in text and _MARKDOWN.search(text)  # which a site makes a page of
        return PurePath(name).suffix.lower() != ".html" or not is_marked_down
    start = text.lstrip()
    if not start.startswith("<") or _MARKDOWN.search(text):
        return False
    if _PARTED.search(text) and not _PARAGRAPH.search(text):
        return False
    return len(_BLOCK.findall(text)) * CHARACTERS_A_TAG > len(text)


def is_program(text: str, name: str) -> bool:
    """Whether it is JavaScript or TypeScript that holds no page."""
    return suffix(name) in PROGRAM_NAMES and not is_jsx(text)


@lru_cache(maxsize=16)  # asked for several times a document
def suffix(name: str) -> str:
    *_, inner, last = ("", "", *(ending.lower() for ending in PurePath(name).suffixes))
    return inner if last in _TEMPLATE_NAMES and inner in _WRITTEN_IN else last
