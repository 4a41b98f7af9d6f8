"""Turns the components of a JSX page into the tags that their names speak of: `<ListItem>` is an item of a list."""

import re

_COMPONENT = re.compile(r"<(/?)([A-Z][\w.]{0,60})(?=[\s/>])")
_ALONE = re.compile(r"<[A-Z][\w.]{0,60}(?:\s[^<>]{0,500})?/>")
_TAGS = (
    ("li", re.compile(r"(?:ListItem|Item|Bullet|Li)$")),
    ("ul", re.compile(r"List$")),
    ("h3", re.compile(r"Sub(?:title|heading|header)$", re.IGNORECASE)),
    ("h2", re.compile(r"(?:Heading|Headline|Title)$")),
    ("span", re.compile(r"(?:Link|Button|Icon|Bold|Strong|Span|Trans|Em|Italic|Badge)$")),
)


def as_tags(markup: str) -> str:
    """`<Heading>`, `<ListItem>` as headings and items, others as blocks; those with nothing in them go."""
    if not _COMPONENT.search(markup):
        return markup
    return _COMPONENT.sub(lambda match: f"<{match[1]}{_tag(match[2])}", _ALONE.sub("", markup))


def _tag(name: str) -> str:
    return next((tag for tag, pattern in _TAGS if pattern.search(name)), "div")
