"""Reads the content that a site keeps as data, in YAML or JSON: lists of openings, blocks of a page builder, and the
trees of editors (`{type: paragraph, content: [{type: text, text: ...}]}`), as a page would show them."""

import json

import yaml

from postings.reading.draft import Draft
from postings.reading.record_blocks import MAX_DEPTH, blocks_of
from postings.reading.records import Record, Value

MAX_DATA = 150_000  # characters; what follows is not read
MAX_BRACKETS = 2_000  # YAML takes time quadratic in their nesting


def read_data(text: str) -> list[Draft]:
    """The blocks of data that holds records of its own; none where it holds but named values, or cannot be read."""
    try:
        value = _from_json(text[:MAX_DATA]) if text.lstrip()[:1] in ("{", "[") else _from_yaml(text[:MAX_DATA])
    except (ValueError, RecursionError, yaml.YAMLError):
        return []
    return blocks_of(value) if _has_records(value, 0) else []


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
