"""Takes the programs out of the source of a PHP page, but for the markup that they print: `echo "<h2>Tutor</h2>";`,
`<<<HTML ... HTML;`."""

import re
from collections.abc import Iterator

MAX_PROGRAM = 60_000  # characters; of a longer one the rest is page
MAX_DOCUMENTS = 50  # written in one program
_OPENED = re.compile(r"<\?(?:php\b|=)?")
_TOKEN = re.compile(
    r"<<<\s?['\"]?(?P<label>\w{1,40})['\"]?\r?\n|(?P<text>\"(?:\\.|[^\"\\])*\"|'(?:\\.|[^'\\])*')|(?://|#)[^\n]*|/\*.*?\*/",
    re.DOTALL,
)
_MARKUP = re.compile(
    r"</?(?:h[1-6]|p|ul|ol|li|div|span|strong|em|b|i|u|br|a|hr|table|tr|td|th|section|dl|dt|dd)\b", re.I
)
# An address that is hidden from programs: `<?php echo antispambot('jobs@example.org'); ?>`.
_ADDRESS = re.compile(r"\(\s?['\"]([\w.+-]{1,64}@[\w.-]{3,100})['\"]\s?\)")
MAX_PRINTED = 200  # characters of a program that prints one thing
_VARIABLE = re.compile(r"\{?\$[A-Za-z_][\w\[\]'\">-]{0,60}\}?")
_ESCAPED = re.compile(r"\\([\"'$\\])")


def without_programs(source: str) -> str:
    kept: list[str] = []
    end = 0
    while opened := _OPENED.search(source, end):
        kept.append(source[end : opened.start()])
        closed = source.find("?>", opened.end(), opened.end() + MAX_PROGRAM)
        last = closed if closed >= 0 else min(len(source), opened.end() + MAX_PROGRAM)
        kept += _printed(source[opened.end() : last])
        end = closed + 2 if closed >= 0 else last
    return "".join(kept) + source[end:]


def _printed(program: str) -> Iterator[str]:
    """The texts of the program that hold markup, and the address that it prints."""
    if (address := _ADDRESS.search(program)) and len(program) < MAX_PRINTED:
        yield address[1]
        return
    end = documents = 0
    while token := _TOKEN.search(program, end):
        end = token.end()
        text = token["text"][1:-1] if token["text"] else ""
        if token["label"] and documents < MAX_DOCUMENTS:
            documents += 1
            closed = program.find(f"\n{token['label']}", end)
            text, end = (program[end:closed], closed + 1) if closed >= 0 else (program[end:], len(program))
        if _MARKUP.search(text):
            yield _ESCAPED.sub(r"\1", _VARIABLE.sub(" ", text)).replace("\\n", "\n") + "\n"
