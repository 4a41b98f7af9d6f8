"""Walks a parsed page without recursion, so that no depth of nesting can exhaust the stack."""

from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_TAGS = 15_000  # building the tree of a page takes time quadratic in its depth: what follows is not read


def parse(html: str) -> LexborHTMLParser:
    few = html.count("<") < MAX_TAGS
    return LexborHTMLParser(html if few else "<".join(html.split("<", MAX_TAGS)[:MAX_TAGS]))


def walk(root: LexborNode, skip: Callable[[LexborNode], bool]) -> Iterator[tuple[LexborNode, bool]]:
    """Every node below `root` on entering (True) and, but for texts, on leaving (False); none to skip or below one."""
    path: list[LexborNode] = []
    node = root.child
    while node is not None or path:
        if node is None:
            node = path.pop()
            yield node, False
            node = node.next
        elif node.is_text_node:
            yield node, True
            node = node.next
        elif skip(node):
            node = node.next
        else:
            yield node, True
            path.append(node)
            node = node.child


def attribute(node: LexborNode, name: str) -> str:
    return node.attributes.get(name) or ""


def line_of(node: LexborNode) -> str:
    return " ".join(node.text(separator="").split())
