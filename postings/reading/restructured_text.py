"""Rewrites reStructuredText as Markdown: its fields as front matter, its titles, links and substitutions; directives
that hold text keep it. Nothing is included, fetched or run: what a directive would bring from elsewhere is left out."""

import re
from collections.abc import Iterator

MAX_CHARACTERS = 100_000  # what follows is not read
MAX_SUBSTITUTE = 200  # characters that a name may stand for, wherever it is used
_UNDERLINE = re.compile(r"([#=~^\"'`*+.:_-])\1{2,}\s*$")
_FIELD = re.compile(r":([A-Za-z][\w -]{0,40}):(?:\s+(.*))?$")
_EXPLICIT = re.compile(r"\.\.(?:\s+(?P<said>.*))?$")
_DIRECTIVE = re.compile(r"(?:\|(?P<named>[^|]{1,60})\| )?(?P<name>[\w-]{1,40})::\s*(?P<value>.*)$")
_TARGET = re.compile(r"_`?(?P<name>[^`:]{1,100})`?: +(?P<url>\S{1,300})$")
# Directives whose content is the author's own text.
_HOLD_TEXT = frozenset(
    "admonition attention caution class compound container danger epigraph error highlights hint important note "
    "pull-quote rubric sidebar tip topic warning".split()
)
_LINK = re.compile(r"`([^`<\n]{0,200})<([^<>`\s]{1,2000})>`__?")
_NAMED_LINK = re.compile(r"`([^`\n]{1,200})`__?(?!\w)|(?<![\w`/])([A-Za-z][\w-]{0,60})_(?![\w`])")
_ROLE = re.compile(r":[\w:-]{1,30}:`([^`\n]{1,300})`")
_LITERAL = re.compile(r"``([^`\n]{1,300})``")
_SUBSTITUTION = re.compile(r"\|([^|\n]{1,60})\|_{0,2}")
_BREAK = re.compile(r"<br", re.I)


def as_markdown(text: str) -> str:
    """The document as Markdown with front matter."""
    lines = text[:MAX_CHARACTERS].split("\n")
    fields, body = _without_fields(lines)
    body, known, links = _without_directives(body)
    titled = "\n".join(_with_titles(body))
    matter = "".join(f"{name}: '{value}'\n" for name, value in fields)
    head = f"---\n{matter}---\n" if matter else ""
    return head + _inline(titled, known, links)


def _without_fields(lines: list[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """The fields at the top, above or right below the title, apart from the rest."""
    fields: list[tuple[str, str]] = []
    rest: list[str] = []
    for number, line in enumerate(lines):
        if field := _FIELD.match(line):
            fields.append((field[1], (field[2] or "").strip().replace("'", "''")))
        elif line.strip() and number > 2 and not _is_title(lines, number):
            return fields, [*rest, *lines[number:]]
        else:
            rest.append(line)
    return fields, rest


def _is_title(lines: list[str], number: int) -> bool:
    following = lines[number + 1] if number + 1 < len(lines) else ""
    return bool(_UNDERLINE.match(lines[number]) or _UNDERLINE.match(following))


def _without_directives(lines: list[str]) -> tuple[list[str], dict[str, str], dict[str, str]]:
    """The lines without explicit markup, what its substitutions stand for, and where its named links lead."""
    kept: list[str] = []
    known: dict[str, str] = {}
    links: dict[str, str] = {}
    position = 0
    while position < len(lines):
        explicit = _EXPLICIT.match(lines[position])
        position += 1
        if explicit is None:
            kept.append(lines[position - 1])
            continue
        content, position = _indented(lines, position)
        said = (explicit["said"] or "").strip()
        directive = _DIRECTIVE.match(said)
        if target := _TARGET.match(said):
            links[target["name"].lower()] = target["url"]
        elif directive and directive["named"]:
            known[directive["named"]] = _stands_for(directive, content)
        elif directive and directive["name"] in _HOLD_TEXT:
            kept += ["", directive["value"], "", *content, ""]
    return kept, known, links


def _indented(lines: list[str], position: int) -> tuple[list[str], int]:
    """The indented block from here on, without its indentation and options, and where it ends."""
    start = position
    while position < len(lines) and (not lines[position].strip() or lines[position][0].isspace()):
        position += 1
    return [line.strip() for line in lines[start:position] if not _FIELD.match(line.strip())], position


def _stands_for(directive: re.Match[str], content: list[str]) -> str:
    if directive["name"] == "replace":
        return directive["value"][:MAX_SUBSTITUTE]
    return "<br>" if _BREAK.search(" ".join(content)) else ""


def _with_titles(lines: list[str]) -> Iterator[str]:
    """Underlined titles as headings: each kind of underline is a level, in the order in which they first stand."""
    levels: list[str] = []
    for number, line in enumerate(lines):
        following = lines[number + 1] if number + 1 < len(lines) else ""
        under = _UNDERLINE.match(following)
        if under and line.strip() and not _UNDERLINE.match(line) and len(following.strip()) >= 0.6 * len(line.strip()):
            if under[1] not in levels:
                levels.append(under[1])
            yield from ("", f"{'#' * min(levels.index(under[1]) + 1, 6)} {line.strip()}", "")
        elif not (_UNDERLINE.match(line) and line[0] not in "*"):
            yield line.removesuffix(":") if line.endswith("::") else line


def _inline(text: str, known: dict[str, str], links: dict[str, str]) -> str:
    def named(match: re.Match[str]) -> str:
        name = match[1] or match[2]
        url = links.get(name.lower())
        return f"[{name}]({url})" if url else name if match[1] else match[0]

    text = _SUBSTITUTION.sub(lambda match: known.get(match[1], match[0]), text)
    text = _LITERAL.sub(r"\1", _ROLE.sub(r"\1", text))
    return _NAMED_LINK.sub(named, _LINK.sub(lambda match: f"[{match[1].strip() or match[2]}]({match[2]})", text))
