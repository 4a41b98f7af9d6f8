"""Reads the content that a site keeps as data, in YAML or JSON: lists of openings, blocks of a page builder, and the
trees of editors (`{type: paragraph, content: [{type: text, text: ...}]}`), as a page would show them."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from postings.reading.document import BlockKind
from postings.reading.draft import Draft
from postings.reading.markdown import read_body
from postings.reading.program_data import TITLE, UNSEEN, name_of

MAX_DATA = 150_000  # characters; what follows is not read
MAX_DEPTH = 40
MAX_BRACKETS = 2_000  # YAML takes time quadratic in their nesting
_TEXTS = re.compile(
    r"text|content|body|html|markdown|copy|paragraphs?|value|children|blocks?|sections?|items?|data", re.I
)
_HEADINGS = re.compile(r"heading|header|headline|subheading|subtitle", re.I)
_KIND_OF_BLOCK = re.compile(r"[a-z][a-z0-9_]*(?:[A-Z][a-z]+)*")
_ITEM = re.compile(r"list_?item|li", re.I)
_SHORT = 80  # characters of a value that stands beside its name; a longer one stands below it


@dataclass(slots=True)
class Record:
    """A mapping; its keys in order, also where one is repeated."""

    pairs: list[tuple[str, "Value"]] = field(default_factory=list)

    def get(self, key: str) -> "Value":
        return next((value for name, value in self.pairs if name == key), "")

    @property
    def kind(self) -> str:
        kind = self.get("type")
        return kind if isinstance(kind, str) else ""


Value = str | Record | list["Value"]


def read_data(text: str) -> list[Draft]:
    """The blocks of data that holds records of its own; none where it holds but named values, or cannot be read."""
    try:
        value = _from_json(text[:MAX_DATA]) if text.lstrip()[:1] in ("{", "[") else _from_yaml(text[:MAX_DATA])
    except (ValueError, RecursionError, yaml.YAMLError):
        return []
    return list(_shown("", value, 0)) if _has_records(value, 0) else []


def _from_json(text: str) -> Value:
    return _built(json.loads(text, object_pairs_hook=lambda pairs: {"": pairs}))


def _built(value: object) -> Value:
    if isinstance(value, dict):
        return Record([(str(key), _built(each)) for key, each in value[""]])
    if isinstance(value, list):
        return [_built(each) for each in value]
    return "" if value is None or isinstance(value, bool) else str(value)


def _from_yaml(text: str) -> Value:
    """Aliases stand for nothing: a text that refers to itself grows without bound."""
    if text.count("[") + text.count("{") > MAX_BRACKETS:
        raise ValueError
    path: list[list[Value]] = [[]]
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            path.append([])
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            values = path.pop()
            path[-1].append(values if isinstance(event, yaml.SequenceEndEvent) else _record(values))
        elif isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent)):
            path[-1].append(event.value if isinstance(event, yaml.ScalarEvent) else "")
    return path[0][0] if path[0] else ""


def _record(values: list[Value]) -> Record:
    keys = (key if isinstance(key, str) else "" for key in values[::2])
    return Record(list(zip(keys, values[1::2], strict=False)))


def _has_records(value: Value, depth: int) -> bool:
    """Whether it holds a list of records."""
    if depth > MAX_DEPTH:
        return False
    if isinstance(value, list):
        return any(not isinstance(each, str) for each in value)
    return isinstance(value, Record) and any(_has_records(each, depth + 1) for _, each in value.pairs)


def _shown(key: str, value: Value, depth: int) -> Iterator[Draft]:
    if depth > MAX_DEPTH:
        return
    if isinstance(value, str):
        yield from _text(key, value)
    elif isinstance(value, Record):
        yield from _of_record(value, depth)
    else:
        if key and not _TEXTS.fullmatch(key):
            yield Draft(BlockKind.HEADING, name_of(key), level=3)
        for each in value:
            if isinstance(each, str):
                yield Draft(BlockKind.ITEM, " ".join(each.split()), tight=True)
            else:
                yield from _shown("", each, depth + 1)


def _of_record(record: Record, depth: int) -> Iterator[Draft]:
    """One line of an editor's tree, or else its values one after another, what names it first."""
    if line := _line(record.get("content") or record.get("children")):
        heading = record.kind.lower().startswith("head") or re.fullmatch(r"h[1-6]", record.kind)
        yield Draft(BlockKind.HEADING, line, level=2) if heading else Draft(BlockKind.PARAGRAPH, line)
        return
    pairs = sorted(record.pairs, key=lambda pair: TITLE.match(pair[0]) is None)
    inner = (draft for key, value in pairs for draft in _shown(key, value, depth + 1))
    for number, draft in enumerate(inner):
        draft.kind = BlockKind.ITEM if number == 0 and _ITEM.fullmatch(record.kind) else draft.kind
        yield draft


def _line(content: Value) -> str:
    """The texts of inline nodes, one after another; empty where there are others."""
    texts = []
    for node in content if isinstance(content, list) else ():
        text = node.get("text") if isinstance(node, Record) else ""
        if not isinstance(node, Record) or not isinstance(text, str) or node.get("content") or node.get("heading"):
            return ""
        texts.append(text)
    return " ".join("".join(texts).split()) if all(texts) else ""


def _text(key: str, value: str) -> Iterator[Draft]:
    value = value.strip()
    if not value or UNSEEN.search(key) or (key == "type" and _KIND_OF_BLOCK.fullmatch(value)):
        return
    if TITLE.match(key) or _HEADINGS.fullmatch(key):
        yield Draft(BlockKind.HEADING, " ".join(value.split()), level=2)
    elif "\n" in value or not key or _TEXTS.fullmatch(key):
        yield from read_body(value)
    elif len(value) < _SHORT:
        yield Draft(BlockKind.PARAGRAPH, f"{name_of(key)}: {value}")
    else:
        yield Draft(BlockKind.HEADING, name_of(key), level=3)
        yield from read_body(value)
