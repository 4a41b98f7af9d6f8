"""Reads the content that a site keeps as data, in YAML or JSON: lists of openings, blocks of a page builder, and the
trees of editors (`{type: paragraph, content: [{type: text, text: ...}]}`), as a page would show them."""

import json
import re
import tomllib

import yaml

from postings.reading.draft import Draft
from postings.reading.front_matter import TOML, YAML
from postings.reading.named_values import MENU
from postings.reading.openings import holds_openings, is_of_a_job, leads_to_opening, records_in
from postings.reading.record_blocks import MAX_DEPTH, blocks_of
from postings.reading.records import Record, Value
from postings.reading.yaml_events import yaml_events

MAX_DATA = 100_000  # characters; what follows is not read
_RECORDS = re.compile(r"^\s{0,8}-\s{1,16}[\"']?\w[\w -]{0,40}[\"']?:|^\[\[", re.MULTILINE)
_NAMED_RECORD = re.compile(r"^\w{1,60}:[ ]*\n[ ]{1,8}\w{1,40}:|^\[\w{1,60}\]", re.MULTILINE)
_SHOWN = re.compile(
    r"text|content|body|copy|paragraphs?|description|summary|heading|headline|subtitle|subheading", re.I
)
_SENTENCE = 40  # characters


def read_data(text: str, fence: str = YAML) -> list[Draft]:
    """The blocks of data that holds records of its own; none where it holds but named values, or cannot be read."""
    value = _loaded(text, fence)
    return blocks_of(value) if _has_records(value, 0) else []


def texts_in_matter(fence: str, matter: str) -> dict[str, Value]:
    """The lists of several openings in front matter, and the trees of editors, by the keys that hold them: "jobs", or
    "extra.jobs" where a site keeps what is its own under a key."""
    value = _loaded(matter, fence) if _RECORDS.search(matter) else ""
    found: dict[str, Value] = {}
    for key, each in value.pairs if isinstance(value, Record) else []:
        inner = each.pairs if isinstance(each, Record) else []
        lists = {f"{key}.{name}": held for name, held in inner if _holds_texts(name, held)}
        found |= {key: each} if _holds_texts(key, each) else lists
    return found


def _holds_texts(key: str, value: Value) -> bool:
    records = [*records_in(value)]
    return len(records) > 1 and (holds_openings(key, value) or any(map(_is_of_editor, records)))


def _is_of_editor(record: Record) -> bool:
    """Whether it is a node of an editor's tree: `{type: paragraph, content: [...]}`."""
    return record.kind in {"paragraph", "heading"} and isinstance(record.get("content"), list)


def sections_in_matter(fence: str, matter: str) -> dict[str, Value]:
    """Front matter may be the whole page: its lists of what leads to openings, its records with a title and a text, or
    its lists of sections, by the keys that hold them."""
    value = _loaded(matter, fence) if _NAMED_RECORD.search(matter) or _RECORDS.search(matter) else ""
    pairs = value.pairs if isinstance(value, Record) else []
    leading = {key: each for key, each in pairs if not MENU.match(key) and _leads_to_openings(each)}
    if leading:
        return leading
    found = {key: _section(each) for key, each in pairs if isinstance(each, Record) and each.title[1]}
    told: dict[str, Value] = {
        key: each for key, each in found.items() if any(_is_text(value) for _, value in each.rest)
    }
    listed: dict[str, Value] = {
        key: each for key, each in pairs if isinstance(each, list) and sum(map(_is_section, each)) > 1
    }
    return told if len(told) > 1 else listed


def _leads_to_openings(value: Value) -> bool:
    return isinstance(value, list) and sum(map(leads_to_opening, records_in(value))) > 1


def _is_section(value: Value) -> bool:
    """As in a list of them: `{heading: What you will do, content: [...]}`."""
    if not isinstance(value, Record) or not (value.get("heading") or value.get("header")):
        return False
    return any(_is_text(each) or _are_texts(each) for _, each in value.pairs)


def _are_texts(value: Value) -> bool:
    return isinstance(value, list) and len(value) > 1 and all(isinstance(each, str) for each in value)


def _section(record: Record) -> Record:
    """What a page shows of it, a subtitle as text: no names of layouts, no switches; of a job all that is said."""
    if is_of_a_job(record):
        return record
    return Record([record.title, *(("text", value) for key, value in record.rest if _SHOWN.fullmatch(key))])


def _is_text(value: Value) -> bool:
    """A text, or a list of its paragraphs."""
    texts = value if isinstance(value, list) else [value]
    return any(isinstance(each, str) and len(each) > _SENTENCE for each in texts)


def _loaded(text: str, fence: str) -> Value:
    """The data; empty where it cannot be read."""
    text = text[:MAX_DATA]
    try:
        if fence == TOML:
            return _from_toml(text)
        return _from_json(text) if text.lstrip()[:1] in ("{", "[") else _from_yaml(text)
    except (ValueError, RecursionError, yaml.YAMLError):
        return ""


def _from_toml(text: str) -> Value:
    return _built({"": [*tomllib.loads(text).items()]})


def _from_json(text: str) -> Value:
    return _built(json.loads(text, object_pairs_hook=lambda pairs: {"": pairs}))


def _built(value: object) -> Value:
    if isinstance(value, dict):
        pairs = value[""] if "" in value else value.items()
        return Record([(str(key), _built(each)) for key, each in pairs])
    if isinstance(value, list):
        return [_built(each) for each in value]
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _from_yaml(text: str) -> Value:
    """Aliases stand for nothing: a text that refers to itself grows without bound."""
    path: list[list[Value]] = [[]]
    for event in yaml_events(text):
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
