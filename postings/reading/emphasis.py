"""Pairs the `**` of a paragraph, also where CommonMark would not: "**Travel: **none", "**Travel:**none", "**\\"."""

import re

OPEN, CLOSE = "\ue000", "\ue001"  # stand for <strong> and </strong> until the text has been rendered
_OPEN_WITHIN, _CLOSE_WITHIN = "\ufdd0", "\ufdd1"  # for <em> and </em> between them
SIGNS = OPEN + CLOSE + _OPEN_WITHIN + _CLOSE_WITHIN
_BOUNDARY = re.compile(r"\s*(?:[-#|>]|1\. |$)")
_STARS = re.compile(r"\*\*(?<![\\*]\*\*)(?:\*\*)?(?!\*)")  # two or four
_EMPHASIS = re.compile(r"(?<!\w)_(?=[^\s_])([^_]{1,300})(?<=[^\s_])_(?!\w)")
_LEFTOVER = re.compile(r"\*\*+|(?<![\w/])__+|__+(?![\w/])")


def with_strong_pairs(text: str) -> str:
    """`text`, Markdown, with its strong spans between `OPEN` and `CLOSE`."""
    if "**" not in text:
        return text
    scopes: list[list[str]] = [[]]
    for line in text.split("\n"):
        if _BOUNDARY.match(line):
            scopes.append([])
        scopes[-1].append(line)
    return "\n".join(_paired("\n".join(scope)) for scope in scopes if scope)


def _paired(scope: str) -> str:
    if "**" not in scope:
        return scope
    pieces = _STARS.split(scope)
    text = pieces[0]
    for index, piece in enumerate(pieces[1:], start=1):
        last_unpaired = index % 2 and index == len(pieces) - 1
        text += ("" if last_unpaired else OPEN if index % 2 else CLOSE) + (
            _with_emphasis(piece) if index % 2 else piece
        )
    return text


def _with_emphasis(strong: str) -> str:
    """ "**_Apply now!_**": beside the signs for strong, which are no punctuation, CommonMark would not see emphasis."""
    at_an_end = strong.startswith("_") or strong.endswith("_")
    return _EMPHASIS.sub(rf"{_OPEN_WITHIN}\1{_CLOSE_WITHIN}", strong) if at_an_end else strong


def without_leftovers(text: str) -> str:
    """Plain text without the `**` and `__` that found no partner."""
    return _LEFTOVER.sub("", text) if "**" in text or "__" in text else text


def as_tags(html: str) -> str:
    html = html.replace(OPEN, "<strong>").replace(CLOSE, "</strong>")
    return html.replace(_OPEN_WITHIN, "<em>").replace(_CLOSE_WITHIN, "</em>")
