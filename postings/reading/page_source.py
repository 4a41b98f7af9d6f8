"""Takes the program out of the source of a page: PHP is cut elsewhere as a template; here JSX and its JavaScript."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from itertools import islice

from postings.reading.components import as_tags
from postings.reading.program_literals import literal_at
from postings.reading.records import Record

_MARKUP = re.compile(
    r"return\s*\(?\s*(?=<[A-Za-z>])"
    r"|^(?:(?:export )?(?:default )?const [A-Z]\w{0,80}[^=\n]{0,80}=|export default) ?"
    r"\([^()\n]{0,200}\) ?=> ?\(\s{0,80}(?=<)",
    re.MULTILINE,
)
_SHOWS = re.compile(
    r"\s{0,40}(?:Object\.(?:values|entries)\()?(?:\w{1,60}\??\.)*(\w{1,60})\)?\s{0,40}\??"
    r"\.(?:(?:filter|slice|sort)\([^\n]{0,200}?\)\s{0,40}\.)?map\("
)
_MODULE = re.compile(r"\n(?:import\s.{1,200}\sfrom\s+['\"]|export\s+default\b)")
_STATEMENT = re.compile(
    r"\s*(?:[)}\]]+[;,)\]}]*\s*$|import\s|export\s|(?:const|let|var)\s+[\w{\[].*[=({;]|(?:async\s+)?function\b.*\{|return\s*\(?\s*$"
    r"|use[A-Z]\w*\(|if\s*\(.*\{\s*$)"
)
# The head of a method of a component, before what it returns: "renderOpening(opening: Opening) {".
_METHOD = re.compile(
    r"^ {0,12}(?:async )?[a-z]\w{1,60}\((?:\w{1,60}\??: ?\w[^()\n]{0,200})?\)(?:: ?[\w.]{1,60})? ?\{", re.M
)
_FRAGMENT = re.compile(r"</?>;?")
_LITERAL = re.compile(r"\s*(['\"`])((?:(?!\1)[^\\]|\\.)*)\1\s*$", re.DOTALL)
# A text that a program names, to show it or to link to it: `const FORM = "https://forms.gle/x"`.
_NAMED = re.compile(r"\bconst\s+(\w{1,60})(?:\s?:\s?string)?\s?=\s?([\"'`])([^\"'`\n<>{}]{2,300})\2")
# A record that it names, to show what it holds: `const ROLE: Role = { title: "Tutor" }`.
_NAMED_RECORD = re.compile(r"\bconst\s+(\w{1,60})(?:\s?:\s?[\w.]{1,60})?\s?=\s?(?=\{)")
_ASTRO = re.compile(r"\s*---\s*\n(?:[^\n]{0,200}\n){0,40}?\s*(?:import|const)\s")
_INSERTED = re.compile(r"\$\{(\w{1,60}(?:\.\w{1,60})?)\}")
_ADDRESS = re.compile(r"https?://[^\s'\"`()<>]{4,500}")
PLACE = "\ue002"  # before the name of a list that the page shows here
_PROGRAMS = (("<?php", "?>"), ("<script", "</script>"))
MAX_RECORDS = 30  # with a name in one program, each read to its end
MAX_NESTING = 3  # expressions within markup within expressions


def is_jsx(text: str) -> bool:
    is_program = "className=" in text or _MODULE.search(f"\n{text}")  # a line end is found faster than a line's start
    return bool(is_program and _MARKUP.search(text))


def jsx_markup(text: str, lists: Iterable[str] = ()) -> str:
    """The markup that the components of a JSX file return, without JavaScript; `PLACE` and its name where it shows one
    of the lists."""
    start = _MARKUP.search(text)
    markup = text[start.end() if start else 0 :]
    markup = _filled(_METHOD.sub("{", markup), set(lists), text)
    markup = "\n".join(line for line in _FRAGMENT.sub("", markup).split("\n") if not _STATEMENT.match(line))
    return as_tags(markup.replace("className=", "class="))


def is_astro(text: str) -> bool:
    """Whether a program stands between the fences above the markup."""
    return bool(_ASTRO.match(text)) and _MODULE.search(text) is not None


def astro_markup(markup: str, program: str, lists: Iterable[str]) -> str:
    return as_tags(_filled(markup, set(lists), program))


def _filled(markup: str, lists: set[str], program: str) -> str:
    """The markup with what its expressions show."""
    texts = {name: text for name, _, text in _NAMED.findall(program)} | dict(_texts_of_records(program))
    for _ in range(MAX_NESTING):
        markup = _without_expressions(markup, lists, texts)
    return markup


def _texts_of_records(program: str) -> Iterator[tuple[str, str]]:
    """What a program names as `ROLE.title`."""
    end = 0
    for match in islice(_NAMED_RECORD.finditer(program), MAX_RECORDS):
        if match.start() >= end:
            value, end = literal_at(program, match.end())
            pairs = value.pairs if isinstance(value, Record) else []
            yield from ((f"{match[1]}.{key}", text) for key, text in pairs if isinstance(text, str))


def component_markup(text: str) -> str:
    """The template of a Vue component, which else is no part of the page; any other text as it is."""
    start, end = text.find("<template"), text.rfind("</template>")
    before = text[: max(start, 0)].strip()
    is_component = not before or (before.startswith("<script") and before.endswith("</script>"))
    return text[text.find(">", start) + 1 : end] if is_component and 0 <= start < end else text


def programs(source: str) -> Iterator[str]:
    """The programs in the source of a page: all of JSX, what stands between the tags of PHP and of scripts."""
    if is_jsx(source):
        yield source
        return
    for opener, closer in _PROGRAMS:
        end = 0
        while (start := source.find(opener, end)) >= 0:
            end = source.find(closer, start)
            end = len(source) if end < 0 else end
            yield source[start:end]


def _without_expressions(markup: str, lists: set[str], texts: dict[str, str]) -> str:
    kept: list[str] = []
    depth = end = begin = 0
    for match in re.finditer(r"[{}]", markup):
        if match[0] == "{":
            begin = match.start() if depth == 0 else begin
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                expression = markup[begin + 1 : match.start()]
                if markup[begin - 1 : begin] == "=":
                    shown = f'"{escape(_given(expression, texts))}"'
                else:
                    shown = texts.get(expression.strip()) or _visible(expression, lists, texts)
                kept += [markup[end:begin], shown]
                end = match.end()
    return "".join(kept) + markup[end:]


def _given(expression: str, texts: dict[str, str]) -> str:
    """What an expression gives an attribute: a literal, or a text that it names, or an address that it holds."""
    if literal := _LITERAL.match(expression):
        return _inserted(literal[2], texts)
    address = _ADDRESS.search(expression)
    return texts.get(expression.strip()) or (address[0] if address else "")


def _inserted(literal: str, texts: dict[str, str]) -> str:
    """ "${ROLE.title} | Elm School", with the text that it names."""
    return _INSERTED.sub(lambda name: texts.get(name[1], name[0]), literal)


def _visible(expression: str, lists: set[str], texts: dict[str, str]) -> str:
    """What an expression shows: a literal, a list of data, or the markup in it."""
    if literal := _LITERAL.match(expression):
        return _inserted(literal[2], texts)
    if (shows := _SHOWS.match(expression)) and shows[1] in lists:
        lists.remove(shows[1])  # shown once: where it comes again, it is a table of contents or the like
        return f"<p>{PLACE}{shows[1]}</p>"
    first, last = expression.find("<"), expression.rfind(">")
    return expression[first : last + 1] if 0 <= first < last else ""
