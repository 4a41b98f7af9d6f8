"""Reads the lists and records that a program in JavaScript or PHP writes out: `[{title: "Tutor"}]`,
`array("title" => "Tutor")`."""

import re
from dataclasses import dataclass, field

from postings.reading.records import Record, Value

MAX_LITERAL = 60_000  # characters; what follows is not read
_TOKEN = re.compile(
    r"//[^\n]*|/\*.*?\*/"
    r"|(?P<text>\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)(?P<names>\s{0,40}(?::(?!:)|=>))?"
    r"|(?P<key>[A-Za-z_]\w{0,60})\s{0,40}:(?P<plain>\s{0,9}(?:\d[\d._]{0,20}|true|false)(?=\s{0,9}[,}\n]))?"
    r"|(?P<joint>[+.])(?=\s{0,200}[\"'`])"
    r"|(?P<open>[\[{]|\barray\s?\(|\()|(?P<close>[\]})])",
    re.DOTALL,
)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_BREAKS = {"n": "\n", "r": "\n", "t": " "}
_HOLE = re.compile(r"\$\{[^{}]{0,200}\}")


@dataclass(slots=True)
class _Open:
    """A bracket that is still open, and what stands in it; a list has no keys."""

    bracket: str
    key: str  # of what it holds, within the bracket around it
    pairs: list[tuple[str, Value]] = field(default_factory=list)

    def value(self) -> Value:
        has_keys = self.bracket == "{" or any(key for key, _ in self.pairs)
        return Record(self.pairs) if has_keys else [value for _, value in self.pairs]


def literal_at(program: str, start: int) -> tuple[Value, int]:
    """The list or record whose bracket stands at `start`, and where it ends; of one that is cut short what there is."""
    path: list[_Open] = []
    key, joined = "", False
    end = min(len(program), start + MAX_LITERAL)
    for token in _TOKEN.finditer(program, start, end):
        if token["open"]:
            path.append(_Open(token["open"], key))
            key = ""
        elif token["close"]:
            if len(path) < 2:
                end = token.end()
                break
            _close(path)
            key = ""
        elif token["names"] or token["key"]:
            key = _text(token["text"]) if token["names"] else token["key"]
            if token["plain"]:
                path[-1].pairs.append((key, token["plain"].strip()))
        elif token["text"]:
            _add(path[-1], key, _text(token["text"]), joined=joined)
            joined = False
        joined = bool(token["joint"])
    while len(path) > 1:
        _close(path)
    return (path[0].value() if path else ""), end


def _add(into: _Open, key: str, text: str, *, joined: bool) -> None:
    """A text, or the second half of the one before: `"Teach " + "chess"`."""
    last = into.pairs[-1] if into.pairs else ("", "")
    if joined and isinstance(last[1], str):
        into.pairs[-1:] = [(last[0], last[1] + text)]
    else:
        into.pairs.append((key, text))


def _close(path: list[_Open]) -> None:
    """What the innermost bracket holds becomes a value in the one around it; a call's, as `t("Tutor")`, its values."""
    closed = path.pop()
    if closed.bracket == "(":
        path[-1].pairs += [(closed.key or key, value) for key, value in closed.pairs]
    else:
        path[-1].pairs.append((closed.key, closed.value()))


def _text(written: str) -> str:
    text = _HOLE.sub(" ", written[1:-1]) if written[0] == "`" else written[1:-1]
    return _ESCAPE.sub(lambda escape: _BREAKS.get(escape[1], escape[1]), text) if "\\" in text else text
