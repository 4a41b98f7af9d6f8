"""Reads the named values between the fences (`---` YAML, `+++` TOML) at the top of a document, also broken ones."""

import re
import tomllib
from collections.abc import Iterator

import yaml

from postings.reading.yaml_events import yaml_events

MAX_MATTER = 60_000  # characters; what follows is not read
MAX_FIELDS = 300
YAML, TOML = "---", "+++"
_KEY = re.compile(r"[\"']?([\w][\w. -]{0,60}?)[\"']?\s*[:=](?:\s+|$|(?=[\"'\[]))(.*)")
_TABLE = re.compile(r"\[{1,2}[\w.\s\"-]{1,80}\]{1,2}\s*(?:#.*)?$")
_JSON = re.compile(r"\s*\{\s*\"[\w@$-]{1,60}\"\s*:")
_NO_NAME = "//"  # of a Markdown comment among the values, which YAML takes for a list with a value: "[//]: # (note)"
# Keys that only a site gives to a page: with them and a title the first lines are front matter without fences.
_OF_SITES = frozenset("category categories tags slug authors summary status modified template layout lang".split())
_DATED = re.compile(r"(?m)^date:\s*[\"']?(?:19|20)\d\d-\d\d-\d\d\b")  # as a program writes it, which says the same
_BLOCKS = frozenset({"|", ">", "|-", ">-"})  # by which a key says that its text follows
_BELONGS = re.compile(r"\s+\S|-\s|#|[\])}]")


def split_front_matter(text: str) -> tuple[str, str, str]:
    """The fence, what stands between the fences, and the rest; fence and front matter are "" where there is none."""
    start = _uncommented(text.lstrip())
    fence = start[:3]
    first, _, rest = start.partition("\n")
    if fence not in {YAML, TOML} or first.strip() != fence:
        return _unfenced(start, text)
    lines = rest.split("\n")
    closed = next((number for number, line in enumerate(lines) if _closes(line, fence)), None)
    end = _unclosed_end(lines) if closed is None else closed
    matter = lines[:end]
    text_at = len(matter) if closed is None else _end_of_values(matter, fence)
    if not any(_KEY.match(line.strip()) for line in matter):
        return "", "", text
    behind = lines[end + (end < len(lines) and _closes(lines[end], fence)) :]
    return fence, "\n".join(matter[:text_at]), "\n".join([*matter[text_at:], *behind])


def _uncommented(start: str) -> str:
    """Front matter in a comment, so that it is not shown where nothing reads it, is taken out of the comment."""
    if not start.startswith("<!--"):
        return start
    inner, _, rest = start.removeprefix("<!--").partition("-->")
    matter = inner.strip()
    fence = matter[:3]
    is_fenced = fence in {YAML, TOML} and matter.rpartition("\n")[2].strip() == fence
    return f"{matter}\n{rest}" if is_fenced else start


def _unfenced(start: str, text: str) -> tuple[str, str, str]:
    """The head of a page for Pelican or MultiMarkdown, which ends at the first blank line, or for Hugo in JSON."""
    if _JSON.match(start):
        matter, brace, body = start.partition("\n}\n")
        return (YAML, matter + brace, body) if body.strip() else ("", "", text)
    matter, blank, body = start.partition("\n\n")
    keys = [key[1].lower() if (key := _KEY.match(line)) else "" for line in matter.split("\n", MAX_FIELDS)]
    is_head = blank and "title" in keys and all(keys) and (_OF_SITES.intersection(keys) or _DATED.search(matter))
    return (YAML, matter, body) if is_head else ("", "", text)


def _closes(line: str, fence: str) -> bool:
    line = line.rstrip()
    return line == "..." or (line.startswith(fence) and not line.strip(fence[0])) if fence == YAML else line == fence


def _end_of_values(matter: list[str], fence: str) -> int:
    """Where a text begins that its author set within the fences, but not under a key, so that it is no YAML."""
    blank = [not line.strip() for line in matter]
    at = next((at for at, line in enumerate(matter) if not blank[at] and not _belongs(line)), len(matter))
    may_begin = fence == YAML and 0 < at < len(matter) and blank[at - 1]
    return at if may_begin and not _is_yaml("\n".join(matter)) else len(matter)


def _is_yaml(text: str) -> bool:
    try:
        return bool(list(yaml_events(text[:MAX_MATTER])))
    except (yaml.YAMLError, ValueError):
        return False


def _belongs(line: str) -> bool:
    return any(form.match(line) for form in (_KEY, _TABLE, _BELONGS))


def _unclosed_end(lines: list[str]) -> int:
    """Where front matter that nobody closed ends: before the first line that cannot belong to it."""
    for number, line in enumerate(lines):
        if not _belongs(line):
            return number
    return len(lines)


def named_values(fence: str, text: str) -> list[tuple[str, str]]:
    """Key paths ("author.name") and values as written, in order; the elements of a list have the same name."""
    text = text[:MAX_MATTER]
    text = text.replace("\t", " ") if _JSON.match(text) else text  # which YAML forbids in front of a value
    values = _toml_values(text) if fence == TOML else _yaml_values(text)
    return [value for value, _ in zip(values, range(MAX_FIELDS), strict=False)]


def _yaml_values(text: str) -> Iterator[tuple[str, str]]:
    try:
        yield from list(_walk_yaml(text))
    except (yaml.YAMLError, ValueError):
        yield from _lines(text)


def _walk_yaml(text: str) -> Iterator[tuple[str, str]]:
    path: list[str | None] = []  # one entry for each open mapping (its key, None before it) or list ("")
    for event in yaml_events(text):
        if isinstance(event, yaml.MappingStartEvent):
            path.append(None)
        elif isinstance(event, yaml.SequenceStartEvent):
            path.append("")
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            path.pop()
            _node_ends(path, _NO_NAME)
        elif isinstance(event, yaml.ScalarEvent):
            if None not in path:
                yield ".".join(key for key in path if key), event.value
            _node_ends(path, event.value)


def _node_ends(path: list[str | None], name: str) -> None:
    """Whether it was a key, whose value comes next, or a value; a key of several parts names nothing."""
    if path and path[-1] != "":
        path[-1] = name if path[-1] is None else None


def _toml_values(text: str) -> Iterator[tuple[str, str]]:
    table = ""
    for statement in _statements(text):
        if _TABLE.match(statement):
            table = statement.split("#")[0].strip("[] \t") + "."
            continue
        name, _, written = statement.partition("=")
        for value in _toml_value(written.strip()):
            yield table + name.strip(), value


def _statements(text: str) -> Iterator[str]:
    """The statements of a TOML document: a line, or the lines of an array or a text of several lines."""
    held = ""
    for line in text.split("\n"):
        if not held and (not line.strip() or line.lstrip().startswith("#")):
            continue
        held += line + "\n"
        if _is_open(held):
            continue
        yield held.strip()
        held = ""
    if held:
        yield held.strip()


def _is_open(statement: str) -> bool:
    _, _, value = statement.partition("=")
    value = value.strip()
    if value.startswith(('"""', "'''")):
        return value.count(value[:3]) < 2
    return value.startswith("[") and not value.endswith("]")


def _toml_value(written: str) -> list[str]:
    try:
        value = tomllib.loads(f"value = {written}")["value"]
    except (tomllib.TOMLDecodeError, RecursionError):
        return [written.strip("\"'")]
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [element if isinstance(element, str) else str(element) for element in value]
    return [written]


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for line in text.split("\n"):
        if match := _KEY.match(line):
            yield match[1], "" if match[2] in _BLOCKS else match[2].strip("\"' ")
