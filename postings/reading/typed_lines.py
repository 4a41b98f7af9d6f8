"""Tells the lines that its author typed in the text of a page from the lines that some program broke it into."""

from postings.reading.markers import GLYPHS
from postings.reading.wrapping import wraps

FEWEST_LINES = 3  # lines, which may begin large by chance
_FEWEST_BULLETS = 2


def typed_lines(text: str) -> list[str]:
    """The lines of a text that lists, though no browser shows them as lines: with bullets, or each beginning like a
    sentence; else the text."""
    first, *others = [line for line in text.split("\n") if line.strip()] or [text]
    if not _are_listed([line.strip() for line in others]):
        return [text]
    lines = [[first]]
    for line in others:
        if line.strip()[0] not in GLYPHS and wraps(lines[-1][-1], line, width=0):
            lines[-1].append(line)
        else:
            lines.append([line])
    return ["\n".join(wrapped) for wrapped in lines]


def _are_listed(lines: list[str]) -> bool:
    if len(lines) >= FEWEST_LINES and all(line[0].isupper() or not line[0].isalpha() for line in lines):
        return True
    return sum(line[0] in GLYPHS for line in lines) >= _FEWEST_BULLETS
