"""Rewrites the lists of plain text as Markdown: odd bullets as "-", letters in front of items as numbers."""

import re

_INDENT = r"(?P<indent>[ \t]*)"
_GLYPH = re.compile(_INDENT + r"[•◦●○▪▫■□▸►▶‣⁃∙⋅·➢➤❖◆◇✓✔☐\uf0a7\uf0b7\uf0d8\uf0fc\uf076](?:\s+|(?=\w))(?P<rest>.*)")


def as_markdown(text: str) -> str:
    return "\n".join(_rewritten(line) for line in text.split("\n"))


def _rewritten(line: str) -> str:
    match = _GLYPH.match(line)
    return f"{match['indent']}- {match['rest']}" if match else line
