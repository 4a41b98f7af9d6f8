"""Takes the program out of the source of a page: PHP is cut elsewhere as a template; here JSX and its JavaScript."""

import re

_MARKUP = re.compile(r"return\s*\(?\s*(?=<[A-Za-z>])")
_JSX = re.compile(r"\bclassName=|^import\s.{1,200}\sfrom\s+['\"]|^export\s+default\b", re.MULTILINE)
_STATEMENT = re.compile(
    r"\s*(?:[)}\]]+[;,)\]}]*\s*$|import\s|export\s|(?:const|let|var)\s+[\w{\[].*[=({;]|(?:async\s+)?function\b.*\{|return\s*\(?\s*$"
    r"|use[A-Z]\w*\(|if\s*\(.*\{\s*$|<>\s*$|</>\s*$)"
)
_LITERAL = re.compile(r"\s*(['\"`])([^'\"`]*)\1\s*$")
MAX_NESTING = 3  # expressions within markup within expressions


def is_jsx(text: str) -> bool:
    return bool(_JSX.search(text) and _MARKUP.search(text))


def jsx_markup(text: str) -> str:
    """The markup that the components of a JSX file return, without JavaScript."""
    start = _MARKUP.search(text)
    markup = text[start.end() if start else 0 :]
    for _ in range(MAX_NESTING):
        markup = _without_expressions(markup)
    markup = "\n".join(line for line in markup.split("\n") if not _STATEMENT.match(line))
    return markup.replace("className=", "class=")


def _without_expressions(markup: str) -> str:
    kept: list[str] = []
    depth = end = begin = 0
    for match in re.finditer(r"[{}]", markup):
        if match[0] == "{":
            begin = match.start() if depth == 0 else begin
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                kept += [markup[end:begin], _visible(markup[begin + 1 : match.start()], markup[begin - 1 : begin])]
                end = match.end()
    return "".join(kept) + markup[end:]


def _visible(expression: str, before: str) -> str:
    """What an expression shows: a literal, or the markup in it; the value of an attribute shows nothing."""
    if before == "=":
        return '""'
    if literal := _LITERAL.match(expression):
        return literal[2]
    first, last = expression.find("<"), expression.rfind(">")
    return expression[first : last + 1] if 0 <= first < last else ""
