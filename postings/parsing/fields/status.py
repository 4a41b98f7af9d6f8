"""Whether the source says that the role is no longer open: `closed`, only ever true."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled
from postings.parsing.language.hints import has_any
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact
from postings.reading.document import BlockKind, MarkKind, Origin

OPEN_FLAG = re.compile(
    r"(?:is |job |position )?(?:open|enabled|published|active|visible|available|accepting applications|listed|live|"
    r"hiring)"
)
SHUT_FLAG = re.compile(
    r"(?:is |job |position )?(?:closed|draft|filled|expired|archived?d?|hidden|disabled|inactive|unlisted|withdrawn|"
    r"unpublished)"
)
STATUS_LABEL = re.compile(r"(?:(?:job|position|posting|application|vacancy|opening) )?(?:status|state)")
NO = re.compile(r"(?:false|no|off|0)", re.IGNORECASE)
YES = re.compile(r"(?:true|yes|on|1)", re.IGNORECASE)
SHUT_STATUS = re.compile(
    r"(?:closed|filled|fulfilled|expired|archived?|inactive|withdrawn|cancell?ed|unpublished|draft|hidden|"
    r"(?:no longer|not) (?:open|available|accepting\b.*)|position filled)",
    re.IGNORECASE,
)
_THIS = (
    r"(?:this|the|our)(?: \w+){0,4}? (?:position|role|job|post|posting|vacancy|opening|opportunity|search|call|"
    r"application)s?"
)
SHUT_SENTENCE = re.compile(
    rf"{_THIS}(?: period| window| process)? (?:has|have|is|are|was)(?: now| already| currently| been)* (?:been )?"
    r"(?:filled|closed|expired|withdrawn|cancell?ed|ended)\b|"
    rf"{_THIS} (?:is|are) (?:no longer|not currently) (?:open|available|active|accepting|posted)|"
    r"\b(?:applications?|submissions) (?:for (?:this|the) [\w ]{2,60}? )?(?:is|are|have) (?:now |currently |"
    r"been )*(?:closed|no longer)|"
    r"\b(?:no longer|not currently) (?:accepting|taking|receiving) (?:new )?(?:applications|applicants|submissions|"
    r"resumes)|"
    r"^\W*(?:position|role|job|vacancy|post)(?: has been|:)? (?:filled|closed)\W*$",
    re.IGNORECASE,
)
SHUT_TITLE = re.compile(
    r"(?<![\[(*])[\[(*]++\s?(?:(?:position|job|now) )?(?:filled|closed|expired|no longer available)\s?[\])*]+|"
    r"^\W*(?:closed|filled)\s?[:–—-]",
    re.I,
)
_SWITCHES = ("true", "false")  # as a file of data has them: "Open: false"
HINTS = ("filled", "clos", "no longer", "not currently", "expired", "withdrawn", "cancel", "ended")
CONDITION = re.compile(r"\b(?:until|once|when|if|after|unless|before|as soon as|or)\b", re.IGNORECASE)


def status(role: RoleText) -> Iterator[Fact]:
    span = _flagged(role) or _told(role)
    if span:
        yield Fact("closed", True, span)


def _flagged(role: RoleText) -> tuple[int, int] | None:
    for pattern, value in ((OPEN_FLAG, NO), (SHUT_FLAG, YES), (STATUS_LABEL, SHUT_STATUS)):
        for passage in labelled(role, pattern.fullmatch):
            named = passage.origin is Origin.FRONT_MATTER or pattern is STATUS_LABEL
            if (named or passage.text in _SWITCHES) and passage.label and value.fullmatch(passage.text.strip("\"' .")):
                return passage.span()
    return None


def _told(role: RoleText) -> tuple[int, int] | None:
    for passage in role.holding(HINTS):
        if passage.origin is Origin.JSON_LD:
            continue
        if match := SHUT_TITLE.search(passage.text) if _is_title(passage, role) else None:
            return passage.span(*match.span())
        for start, end in sentences(passage.text):
            may_tell = has_any(passage.text[start:end], HINTS)
            match = SHUT_SENTENCE.search(passage.text, start, end) if may_tell else None
            if match and not CONDITION.search(passage.text, start, match.end()):
                return passage.span(*match.span())
    return _struck_title(role)


def _is_title(passage: Passage, role: RoleText) -> bool:
    return (
        passage.kind is BlockKind.HEADING
        or passage.label in ("title", "Title")
        or bool(role.title and role.title in passage.text)
    )


def _struck_title(role: RoleText) -> tuple[int, int] | None:
    """A title that is struck through names a role that is gone."""
    for passage in role.passages:
        if role.title and passage.text.strip() == role.title:
            start, end = passage.span()
            if any(mark.kind is MarkKind.STRIKE and mark.start <= start and mark.end >= end for mark in passage.marks):
                return start, end
    return None
