"""Roles that a list elsewhere tells something of one by one: what each is, among what seems asked of all, or where to
apply for it."""

import re

from postings.parsing.lines import Line, LineKind
from postings.parsing.parts import Part
from postings.parsing.posting import LISTING, SectionKind
from postings.parsing.roles.role import Role
from postings.reading.values import replace

_TELLING = LISTING | {SectionKind.HOW_TO_APPLY}
_FEWEST = 2  # roles that one list describes
_BEHIND_NAME = re.compile(r"\s?(?:\([^()]{1,40}\)\s?)?[:–—-]\s")


def with_descriptions(found: tuple[Role, ...]) -> tuple[Role, ...]:
    """The roles, each with the items that tell of it, and none with those of another: "Cook: somebody who bakes",
    "Driver: ..." below "Who we are looking for"."""
    names = frozenset(role.name.text.strip().lower() for role in found if role.name)
    if len(names) < _FEWEST:
        return found
    return tuple(_described(role, names) for role in found)


def _described(role: Role, names: frozenset[str]) -> Role:
    own: list[Part] = []
    shared: list[Part] = []
    name = role.name.text.strip().lower() if role.name else ""
    for part in role.shared:
        told = _told_in(part, names) if part.kind in _TELLING and part.has_items else {}
        if len(set(told.values())) < _FEWEST:
            shared.append(part)
            continue
        rest = tuple(line for line in part.lines if line.start not in told)
        shared.append(replace(part, lines=rest, kind=_kind_without(part, rest)))
        kind = SectionKind.SUMMARY if part.kind in LISTING else part.kind
        lines = tuple(_said(line, name) for line in part.lines if told.get(line.start) == name)
        own += [Part(kind, None, lines)] if lines else []
    return replace(role, own=(*role.own, *own), shared=tuple(shared))


def _kind_without(part: Part, rest: tuple[Line, ...]) -> SectionKind:
    """What still is a list asks for something; the rest of one that was none says who is sought."""
    lists = part.kind not in LISTING or any(line.kind is LineKind.ITEM for line in rest)
    return part.kind if lists else SectionKind.UNCLASSIFIED


def _told_in(part: Part, names: frozenset[str]) -> dict[int, str]:
    """Where the items begin that describe a role, and which."""
    items = [line for line in part.lines if line.kind is LineKind.ITEM]
    return {line.start: name for line in items if (name := _whom(line, names))}


def _whom(line: Line, names: frozenset[str]) -> str:
    text = line.text.lower()
    return next((name for name in names if text.startswith(name) and _BEHIND_NAME.match(text, len(name))), "")


def _said(line: Line, name: str) -> Line:
    """What stands behind the name, as a paragraph about the role."""
    behind = _BEHIND_NAME.match(line.text, len(name))
    start = behind.end() if behind else 0
    return replace(line, kind=LineKind.PARAGRAPH, text=line.text[start:], start=line.start + start)
