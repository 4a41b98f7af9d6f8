"""Reads the data that a page's own program holds and shows with `.map(...)`: `const jobs = [{title: "Tutor"}]`."""

import re
from collections.abc import Iterator

MAX_DATA = 60_000  # characters of one list; what follows is not read
_LIST = re.compile(r"\b(?:const|let|var)\s+(\w{1,60})\s*(?::[^=\n]{1,80})?=\s*(?=\[)")
_TOKEN = re.compile(
    r"//[^\n]*|/\*.*?\*/|(?P<text>\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)(?P<names>\s*:)?"
    r"|(?P<key>[A-Za-z_]\w{0,60})\s*:|(?P<bracket>[\[\]{}])",
    re.DOTALL,
)
_WORDS = re.compile(r"(?<=[a-z])(?=[A-Z])|_")
UNSEEN = re.compile(r"(?:id|key|image|img|icon|src|slug|class|classname|colou?r|alt|variant|href|path)$", re.IGNORECASE)
TITLE = re.compile(r"(?:job|position|role)?_?(?:title|name|position|role)$", re.IGNORECASE)
_SHORT = 80  # characters of a value that stands beside its name; a longer one stands below it


def lists_as_markup(program: str) -> dict[str, str]:
    """The program's lists by their names, as a page would show them: titles, labelled values, and lists of texts."""
    return {
        match[1]: "".join(_markup(program[match.end() : match.end() + MAX_DATA])) for match in _LIST.finditer(program)
    }


def _markup(program: str) -> Iterator[str]:
    key = ""
    open_brackets: list[str] = []
    for token in _TOKEN.finditer(program):
        if token["names"]:
            key = _text(token)
        elif token["key"]:
            key = token["key"]
        elif token["text"]:
            yield shown(key, _text(token), in_list=open_brackets[-1] == "[")
        elif token["bracket"] and token["bracket"] in "[{":
            open_brackets.append(token["bracket"])
            yield f"<h3>{name_of(key)}</h3><ul>" if token["bracket"] == "[" and key else ""
        elif token["bracket"]:
            yield "</ul>" if open_brackets.pop() == "[" and open_brackets else ""
            key = ""
        if not open_brackets:
            return


def _text(token: re.Match[str]) -> str:
    return re.sub(r"\\(.)", r"\1", token["text"][1:-1]).strip()


def shown(key: str, text: str, *, in_list: bool = False) -> str:
    """A value as a page would show it: as a title, beside its name or below it."""
    if in_list:
        return f"<li>{text}</li>"
    if UNSEEN.search(key) or not text:
        return ""
    if TITLE.match(key):
        return f"<h2>{text}</h2>"
    return f"<p>{name_of(key)}: {text}</p>" if len(text) < _SHORT else f"<h3>{name_of(key)}</h3><p>{text}</p>"


def name_of(key: str) -> str:
    return _WORDS.sub(" ", key).capitalize()
