"""Reads the schema.org JobPosting that a page carries as JSON-LD, also where the JSON is slightly broken."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import TypeGuard

from postings.reading.document import Origin
from postings.reading.draft import Draft, field_of

MAX_SCRIPT = 200_000  # characters
MAX_FIELDS = 300
MAX_DEPTH = 8
MAX_SCRIPTS = 20
_SCRIPT = re.compile(r"<script\b[^<>]{0,200}application/ld\+json[^<>]{0,200}>", re.IGNORECASE)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_COMMENT = re.compile(r"^\s*(?://[^\n]*|/\*.{0,500}?\*/)", re.MULTILINE | re.DOTALL)

Json = dict[str, object]


def job_postings(source: str) -> list[Json]:
    """The JobPostings in the scripts of a page's source."""
    found: list[Json] = []
    for script, _ in zip(_SCRIPT.finditer(source), range(MAX_SCRIPTS), strict=False):
        for candidate in _objects(_loaded(source[script.end() : script.end() + MAX_SCRIPT].partition("</script")[0])):
            kind = candidate.get("@type")
            if "JobPosting" in (kind if isinstance(kind, list) else [kind]):
                found.append(candidate)
    return found


def fields_of(posting: Json) -> list[Draft]:
    """A field for each value, named by its path: "hiringOrganization.name". The description is not among them."""
    paths = _paths({name: value for name, value in posting.items() if name != "description"})
    return [field_of(name, value, Origin.JSON_LD) for (name, value), _ in zip(paths, range(MAX_FIELDS), strict=False)]


def description_of(posting: Json) -> str:
    """The description, HTML; escaped once too often in many pages."""
    description = posting.get("description")
    if not isinstance(description, str):
        return ""
    return unescape(description) if "&lt;" in description and "<" not in description else description


def _loaded(script: str) -> object:
    text = _COMMENT.sub("", script.strip().removeprefix("<!--").removesuffix("-->"))
    try:
        return json.loads(_TRAILING_COMMA.sub(r"\1", text), strict=False, parse_float=str, parse_int=str)
    except (ValueError, RecursionError):
        return None


def _objects(value: object) -> Iterator[Json]:
    """The objects at the top of the data, in its arrays and its @graph."""
    todo = [(value, 0)]
    while todo:
        value, depth = todo.pop(0)
        if isinstance(value, list) and depth < MAX_DEPTH:
            todo += [(element, depth + 1) for element in value[:MAX_FIELDS]]
        elif _is_object(value):
            yield value
            todo += [(value[name], depth + 1) for name in ("@graph", "mainEntity") if name in value]


def _paths(value: object, path: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    if depth > MAX_DEPTH:
        return
    if _is_object(value):
        for name, element in value.items():
            if not name.startswith("@"):
                yield from _paths(element, f"{path}.{name}" if path else name, depth + 1)
    elif isinstance(value, list):
        for element in value:
            yield from _paths(element, path, depth + 1)
    elif value is not None and str(value).strip():
        yield path, str(value).lower() if isinstance(value, bool) else str(value)


def _is_object(value: object) -> TypeGuard[Json]:
    return isinstance(value, dict)
