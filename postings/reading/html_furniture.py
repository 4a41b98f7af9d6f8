"""Tells what of a page nobody sees, and what is furniture around its content."""

import re

from selectolax.lexbor import LexborNode

from postings.reading.html_tree import attribute

UNSEEN = frozenset(
    "-comment audio button canvas embed head iframe img input link math meta nav noscript object option picture "
    "script select style svg template textarea title video".split()
)
FURNITURE_TAGS = frozenset({"header", "footer", "aside"})
FURNITURE_ROLES = frozenset({"banner", "contentinfo", "complementary", "navigation", "search"})
FURNITURE_WORDS = frozenset(
    "breadcrumb breadcrumbs cookie cookies footer menu nav navbar navigation sidebar social share".split()
)
_SECTIONS = frozenset({"article", "main", "section"})
CONTENT = "h1, main, article"
_ICONS = "material-icons"  # a font that draws words as icons
_TITLED = re.compile(r"(?:^|[\s_-])(?:title|heading|headline)(?:$|\s)")
TITLE_LENGTH = 150  # characters, with those that no one sees
_TOGGLES = re.compile(r"accordion|collaps|toggle")
_ADDRESS = re.compile(r"https?://[^\s'\"()<>]{4,500}")
_WORD = re.compile(r"[A-Z]?[a-z]+")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_unseen(node: LexborNode) -> bool:
    if node.tag in UNSEEN:
        return not (is_toggle(node) or is_linked(node))
    attributes = node.attributes if node.is_element_node else {}
    if not attributes:  # as most, in a page made of Markdown
        return False
    if (
        "hidden" in attributes
        or (node.tag == "label" and "for" in attributes)
        or _ICONS in (attributes.get("class") or "")
    ):
        return True
    hidden = _HIDDEN_STYLE.search(attributes.get("style") or "")
    return bool(hidden) and not _holds_content(node)  # a page that hides all its content shows it when it is loaded


def is_toggle(node: LexborNode) -> bool:
    """A button that opens the text below it, and names it."""
    if node.tag != "button":
        return False
    names = (attribute(node, name) for name in ("class", "data-toggle", "data-bs-toggle"))
    return "aria-expanded" in node.attributes or any(map(_TOGGLES.search, names))


def is_linked(node: LexborNode) -> bool:
    """A button that is a link: within one, around one, or opening an address when it is pressed."""
    if node.tag != "button":
        return False
    return (
        button_address(node) != ""
        or (node.parent is not None and node.parent.tag == "a")
        or node.css_first("a[href]") is not None
    )


def button_address(node: LexborNode) -> str:
    address = _ADDRESS.search(attribute(node, "onclick")) if node.tag == "button" else None
    return address[0] if address else ""


def is_titled(node: LexborNode) -> bool:
    """Whether a block's class says that it is a heading, and it holds one line: `<div class="project-title">`; or it
    opens the text below it."""
    if node.tag in {"summary", "button"}:
        return not is_linked(node)
    name = attribute(node, "class") if node.tag in {"div", "p"} else ""
    if not name or not _TITLED.search(name.lower()):
        return False
    child, length = node.child, 0
    while child is not None and length <= TITLE_LENGTH:
        text = child if child.tag == "-text" else child.child
        if text is not None and (text.tag != "-text" or (text is not child and text.next is not None)):
            return False
        length += 1 + len((text.text_content if text else "") or "")
        child = child.next
    return length <= TITLE_LENGTH


def is_chrome(node: LexborNode) -> bool:
    attributes = node.attributes
    if node.tag in FURNITURE_TAGS or (attributes and attributes.get("role") in FURNITURE_ROLES):
        return not _holds_content(node) and not _heads_section(node)
    if not attributes:
        return False
    words = _WORD.findall(f"{attributes.get('id') or ''} {attributes.get('class') or ''}")
    return any(word.lower() in FURNITURE_WORDS for word in words) and not _holds_content(node)


def _heads_section(node: LexborNode) -> bool:
    """A header is the page's banner unless it stands in a section (HTML, 4.3.8)."""
    above = node.parent if node.tag == "header" else None
    while above is not None and above.tag not in _SECTIONS:
        above = above.parent
    return above is not None


def _holds_content(node: LexborNode) -> bool:
    return node.tag in {"body", "html", "main", "article"} or node.css_first(CONTENT) is not None
