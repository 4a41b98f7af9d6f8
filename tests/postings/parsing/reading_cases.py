"""The cases: documents written for one phenomenon each, beside what a careful person reads from them (`*.yaml`).

An expectation names only what its case is about. `cases/README.md` lists its keys.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from postings.parsing import parse
from postings.parsing.posting import FIELDS, PLURAL_FIELDS, Level, ParsedDocument, ParsedPosting, Place, SectionKind
from postings.reading import read

FOLDER = Path(__file__).parent / "cases"
OF_THE_DOCUMENT = ("about", "outcome", "reason", "xfail", "postings")
Json = Any


@dataclass(frozen=True)
class Case:
    document: Path
    expected: dict[str, Json]

    @property
    def name(self) -> str:
        return self.document.relative_to(FOLDER).as_posix()

    @cached_property
    def parsed(self) -> ParsedDocument:
        return parse(read(self.document.read_bytes(), self.document.name))

    @property
    def failing(self) -> dict[str, str]:
        """Why each of these keys does not come out yet."""
        return self.expected.get("xfail", {})

    @property
    def outcome(self) -> str:
        return self.expected.get("outcome", "postings")

    def wanted(self, keys: set[str] | None = None) -> list[dict[str, Json]]:
        """What is wanted of each posting: all that does not fail yet, or these keys alone."""
        one = {key: value for key, value in self.expected.items() if key not in OF_THE_DOCUMENT}
        postings = self.expected.get("postings", [one] if self.outcome == "postings" else [])
        return [{key: want for key, want in posting.items() if self._asked(key, keys)} for posting in postings]

    def _asked(self, key: str, keys: set[str] | None) -> bool:
        return key in keys if keys else key not in self.failing

    def seen(self, wanted: list[dict[str, Json]]) -> list[Json]:
        """What the parser found of what is wanted, and the titles of postings that are not."""
        found = self.parsed.postings
        views = [_view(posting, want) for posting, want in zip(found, wanted, strict=False)]
        return views + [str(posting.value("title")) for posting in found[len(views) :]]


def cases() -> Iterator[Case]:
    for expectation in sorted(FOLDER.rglob("*.yaml")):
        document = next(path for path in expectation.parent.glob(f"{expectation.stem}.*") if path != expectation)
        yield Case(document, yaml.safe_load(expectation.read_text(encoding="utf-8")))


def _view(posting: ParsedPosting, wanted: dict[str, Json]) -> dict[str, Json]:
    return {key: _value(posting, key, want) for key, want in wanted.items()}


def _value(posting: ParsedPosting, key: str, wanted: Json) -> Json:
    match key:
        case "responsibilities":
            return _items([(item.group, item.text) for item in posting.responsibilities], wanted)
        case "required" | "preferred":
            level = Level(key)
            return _items([(item.group, item.text) for item in posting.qualifications if item.level is level], wanted)
        case "sections":
            return [{section.kind.value: section.heading} for section in posting.sections if section.heading]
        case "shared":
            return [section.heading for section in posting.sections if section.shared and section.heading]
        case "unclassified":
            kept = [section for section in posting.sections if section.kind is SectionKind.UNCLASSIFIED]
            return [section.heading for section in kept if section.heading]
        case "not_items":
            items = {item.text for item in (*posting.responsibilities, *posting.qualifications)}
            return [text for text in wanted if text not in items]
        case "kept":
            return [text for text in wanted if text in _all_text(posting)]
        case "absent":
            return [text for text in wanted if text not in _all_text(posting)]
        case "remarks":
            return [want for want in wanted if any(want in remark for remark in posting.remarks)]
    values = [_plain(value) for value in posting.values(key)]
    assert key in FIELDS, f"no such key: {key}"
    return values if key in PLURAL_FIELDS else next(iter(values), None)


def _items(items: list[tuple[str, str]], wanted: Json) -> Json:
    """Texts in the shape wanted: by group or in one list, shortened where the expectation is ("Draft the…")."""
    shorts = [text for texts in (wanted.values() if isinstance(wanted, dict) else [wanted]) for text in texts]
    texts = [text if short is None else _shortened(text, short) for (_, text), short in _aligned(items, shorts)]
    if not isinstance(wanted, dict):
        return texts
    grouped: dict[str, list[str]] = {}
    for (group, _), text in zip(items, texts, strict=True):
        grouped.setdefault(group, []).append(text)
    return grouped


def _aligned(items: list[Any], shorts: list[str]) -> Iterator[tuple[Any, str | None]]:
    for position, item in enumerate(items):
        yield item, shorts[position] if position < len(shorts) else None


def _shortened(text: str, wanted: str) -> str:
    return wanted if wanted.endswith("…") and text.startswith(wanted[:-1]) else text


def _plain(value: Json) -> Json:
    if isinstance(value, Place):
        names = (value.address_locality, value.address_region, value.address_country)
        return " ".join([name for name in names if name] + ["remote"] * value.remote)
    if isinstance(value, StrEnum):
        return value.value
    return value


def _all_text(posting: ParsedPosting) -> str:
    """All that is shown of the posting: groups, items, headings and sections."""
    items = [f"{item.group}\n{item.text}" for item in (*posting.responsibilities, *posting.qualifications)]
    sections = [f"{section.heading}\n{section.text}" for section in posting.sections]
    facts = [str(fact.value) for fact in posting.facts]
    return "\n".join([*facts, *items, *sections])
