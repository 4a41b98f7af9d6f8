"""How much a qualification weighs, and what kind of thing it is."""

import re

from postings.parsing import vocabulary
from postings.parsing.posting import Level, QualificationKind
from postings.parsing.vocabulary import qualifications as words

_PREFERRED = vocabulary.pattern(words.PREFERRED)
_AT_THE_END = re.compile(r"[,;–—-]\s*(?:strongly |highly )?preferred\W*$", re.I)
_AFTERTHOUGHT = re.compile(words.AFTERTHOUGHT, re.I)
_REQUIRED = re.compile(words.REQUIRED, re.I)
_KINDS = tuple((QualificationKind(kind), re.compile(pattern, re.I)) for kind, pattern in words.KINDS)
_GROUP_KINDS = tuple((QualificationKind(kind), re.compile(pattern, re.I)) for kind, pattern in words.GROUP_KINDS)
_CLAUSE = re.compile(r"(?<=[.;])\s+")


def level_of(text: str, heading: Level | None) -> Level:
    """The item's own words decide, then its heading; what neither marks is required."""
    if re.match(r"\W*required\b", text, re.I):
        return Level.REQUIRED
    if _is_preferred(text):
        return Level.PREFERRED
    if heading is Level.PREFERRED and re.search(r"\bis required\b|\(required\)", text, re.I):
        return Level.REQUIRED
    return heading or Level.REQUIRED


def _is_preferred(text: str) -> bool:
    """An item that prefers one thing and requires another is required, as is one that prefers a part of itself."""
    match = _PREFERRED.search(text)
    if match is None:
        return False
    clauses = _CLAUSE.split(text)
    if len(clauses) > 1 and not _PREFERRED.search(clauses[0]):
        return False
    if _AT_THE_END.search(text):
        return not _REQUIRED.search(text)
    afterthought = _AFTERTHOUGHT.search(text)
    if afterthought and afterthought.start() > 12:
        closes = text.rstrip(" .)").lower().endswith("preferred") and "(" in afterthought.group()[:1]
        return closes and not _REQUIRED.search(text[: afterthought.start()])
    outside = text[: match.start()] + text[match.end() :]
    return not re.search(r"\b(?:is|are) required\b|\(required|\brequired[;,]|\bmust\b", outside, re.I)


def kind_of(text: str, group: str) -> QualificationKind:
    for kind, pattern in _GROUP_KINDS:
        if kind in (QualificationKind.COMPETENCY, QualificationKind.PHYSICAL) and pattern.search(group):
            return kind
    own = next((kind for kind, pattern in _KINDS if pattern.search(text)), None)
    return own or next((kind for kind, pattern in _GROUP_KINDS if pattern.search(group)), QualificationKind.OTHER)
