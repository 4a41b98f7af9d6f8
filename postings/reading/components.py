"""Turns the components of a JSX page into the tags that their names speak of: `<ListItem>` is an item of a list."""

import re
from collections.abc import Iterator
from html import escape

from postings.reading.records import TITLE, UNSEEN, name_of

_COMPONENT = re.compile(r"<(/?)([A-Z][\w.]{0,60})(?=[\s/>])")
_ALONE = re.compile(r"<([A-Z][\w.]{0,60})((?:\s[^<>]{0,2000})?)/>")
_OPENED = re.compile(r"<[A-Z][\w.]{0,60}(\s[^<>]{0,2000})>")
_VALUE = re.compile(r"\s([A-Za-z_]{2,30})=(?:\"([^\"]{2,2000})\"|'([^']{2,2000})')")
_HEAD = re.compile(r"(?:Page|Next|Site|Document)?(?:Meta(?:data|Tags)?|S(?:eo|EO)|Head|Helmet)$")
# A button or link that leads somewhere: `<Button href="/apply">Apply</Button>`, `<Link to="/apply">`.
_LEADS = re.compile(
    r"<(\w{0,40}Button)\s(?:[^<>]{0,600}?\s)??(?:href|to|url|link)=\"([^\"<>]{1,500})\"[^<>]{0,600}>([^<>]{0,200})</\1>"
)
_TO = re.compile(r"(<\w{0,40}Link\s(?:[^<>]{0,600}?\s)??)to=")
_SHORT = 80  # characters of a value that stands beside its name; a longer one stands below it
_BELOW_TITLE = re.compile(
    r"(?:sub_?(?:title|heading|head(?:line)?)|tagline|lead|description|text|body|content|summary|excerpt|blurb)", re.I
)
_APPLY = re.compile(r"(?:apply|application)\w*", re.I)
_LINK = re.compile(r"url|href|link|to")
_ADDRESS = re.compile(r"(?:https?://|mailto:|/)[^\s\"'<>]{2,500}")
_FACTS = frozenset("location place city country salary pay type hours schedule deadline closes posted".split())
_TITLES = frozenset({"title", "heading", "headline"})
_TAGS = (
    ("li", re.compile(r"(?:ListItem|Item|Bullet|Li)$")),
    ("ul", re.compile(r"List$")),
    *((f"h{level}", re.compile(rf"H{level}$")) for level in range(1, 7)),
    ("h3", re.compile(r"Sub(?:title|heading|header)$", re.IGNORECASE)),
    ("h2", re.compile(r"(?:Heading|Headline|Title)$")),
    ("a", re.compile(r"Link$")),
    ("span", re.compile(r"(?:Button|Icon|Bold|Strong|Span|Trans|Em|Italic|Badge)$")),
)


def as_tags(markup: str) -> str:
    """`<Heading>`, `<ListItem>` as headings and items, others as blocks; what is given as values is shown."""
    if not _COMPONENT.search(markup):
        return markup
    markup = _TO.sub(r"\1href=", _LEADS.sub(r'<a href="\2">\3</a>', markup))
    markup = _ALONE.sub(_shown, markup)
    markup = _OPENED.sub(lambda match: match[0] + "".join(_values(match[1], _TITLES)), markup)
    return _COMPONENT.sub(lambda match: f"<{match[1]}{_tag(match[2])}", markup)


def _shown(alone: re.Match[str]) -> str:
    return "".join(_of_page(alone[2])) if _HEAD.match(alone[1]) else shown_with(alone[2])


def shown_with(attributes: str) -> str:
    """What is given to a component, or to another part of a page that a program draws."""
    return "".join(_values(attributes))


def _values(attributes: str, names: frozenset[str] | None = None) -> Iterator[str]:
    """What a component is given to show: `<Job title="Tutor" place="Salem" />`, but not the address of its picture."""
    given = [(name, double or single) for name, double, single in _VALUE.findall(attributes)]
    shown = _TITLES | _FACTS if any(name in _TITLES for name, _ in given) else _TITLES  # `<input type="text">`
    leads = next((text for name, text in given if _LINK.fullmatch(name) and _ADDRESS.fullmatch(text)), "")
    for name, text in given:
        if not names and _APPLY.fullmatch(name) and _ADDRESS.fullmatch(text):
            yield f'<p><a href="{text}">Apply</a></p>'
        elif (name in names) if names else (" " in text or name in shown):
            yield _value(name, text, leads)


def _value(name: str, text: str, leads: str) -> str:
    """As a title, which leads to what it names, beside its name or below it."""
    if UNSEEN.search(name):
        return ""
    if TITLE.match(name) or name in _TITLES:
        return f'<h2><a href="{leads}">{text}</a></h2>' if leads else f"<h2>{text}</h2>"
    if _BELOW_TITLE.fullmatch(name):
        return f"<p>{text}</p>"
    return f"<p>{name_of(name)}: {text}</p>" if len(text) < _SHORT else f"<h3>{name_of(name)}</h3><p>{text}</p>"


def _of_page(attributes: str) -> Iterator[str]:
    """What a component tells the browser of the page: `<Meta title="Tutor" />` is not shown."""
    for name, double, single in _VALUE.findall(attributes):
        if name == "title":
            yield f"<title>{double or single}</title>"
        elif name == "description":
            yield f'<meta name="description" content="{escape(double or single)}">'


def _tag(name: str) -> str:
    return next((tag for tag, pattern in _TAGS if pattern.search(name)), "div")
