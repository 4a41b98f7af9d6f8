"""A page as a person sees it."""

from selectolax.lexbor import LexborHTMLParser


def page(response):
    return LexborHTMLParser(response.content.decode())


def text(node):
    return " ".join(node.text(separator=" ").split())


def texts(tree, selector):
    return [text(node) for node in tree.css(selector)]


def fact(tree, label):
    """What stands beside `label` among the facts of a role or a card."""
    return next(text(dt.parent).removeprefix(label).strip() for dt in tree.css("dt") if text(dt) == label)
