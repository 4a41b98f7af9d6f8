"""Reads the schema.org JobPosting that a page carries as JSON-LD, also where the JSON is slightly broken."""

import json
import re
from collections.abc import Iterator
from html import unescape
from typing import TypeGuard

from postings.reading import program_data
from postings.reading.document import BlockKind, Origin
from postings.reading.draft import Draft, field_of
from postings.reading.html import read_html
from postings.reading.records import Record

MAX_SCRIPT = 200_000  # characters
MAX_FIELDS = 300
MAX_DEPTH = 8
MAX_SCRIPTS = 20
_SCRIPT = re.compile(r"<script\b[^<>]{0,200}application/ld\+json[^<>]{0,200}>", re.IGNORECASE)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_COMMENT = re.compile(r"^\s*(?://[^\n]*|/\*.{0,500}?\*/)", re.MULTILINE | re.DOTALL)

_FACTS = {  # what a page would say before these values
    "Location": ("jobLocation.address.addressLocality", "jobLocation.address.addressCountry"),
    "Employment type": ("employmentType",),
    "Hours": ("workHours",),
    "Date posted": ("datePosted",),
    "Closing date": ("validThrough",),
}
MAX_POSTINGS = 50
Json = dict[str, object]


def job_postings(source: str) -> list[Json]:
    """The JobPostings in the scripts of a page's source, or in its program."""
    found: list[Json] = []
    for script, _ in zip(_SCRIPT.finditer(source), range(MAX_SCRIPTS), strict=False):
        for candidate in _objects(_loaded(source[script.end() : script.end() + MAX_SCRIPT].partition("</script")[0])):
            kind = candidate.get("@type")
            if "JobPosting" in (kind if isinstance(kind, list) else [kind]):
                found.append(candidate)
    return found or [_as_json(record) for record in program_data.job_postings(source)]


def _as_json(record: Record) -> Json:
    return {name: _as_json(each) if isinstance(each, Record) else each for name, each in record.pairs}


def fields_of(postings: list[Json]) -> list[Draft]:
    """A field for each value that all of them have, named by its path: "hiringOrganization.name". The description is
    not among them."""
    first, *others = [[*_paths({**posting, "description": None})] for posting in postings] or [[]]
    paths = [value for value in first if all(value in other for other in others)]
    return [field_of(name, value, Origin.JSON_LD) for name, value in paths[:MAX_FIELDS]]


def blocks_of(postings: list[Json]) -> list[Draft]:
    """What a page would show of them: the description of one alone, of several the name and the facts too."""
    if len(postings) == 1:
        return read_html(_description(postings[0]))
    return [draft for posting in postings[:MAX_POSTINGS] for draft in _shown(posting)]


def _shown(posting: Json) -> Iterator[Draft]:
    values = dict(reversed([*_paths(posting)]))
    yield Draft(BlockKind.HEADING, " ".join(values.get("title", "").split()), level=2)
    for name, paths in _FACTS.items():
        yield from _fact(name, ", ".join(values[path] for path in paths if path in values))
    yield from _fact("Salary", _salary({name.rpartition(".")[2]: value for name, value in values.items()}))
    yield from read_html(_description(posting))


def _fact(name: str, value: str) -> Iterator[Draft]:
    if value:
        yield Draft(BlockKind.PARAGRAPH, f"{name}: {' '.join(value.split())}")


def _salary(values: dict[str, str]) -> str:
    amount = "-".join(values[name] for name in ("minValue", "maxValue") if name in values) or values.get("value", "")
    unit = f" per {values['unitText'].lower()}" if "unitText" in values else ""
    return f"{amount} {values.get('currency', '')}{unit}" if amount else ""


def _description(posting: Json) -> str:
    """HTML; escaped once too often in many pages."""
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
