"""job_start: when the work begins, as printed: "ASAP", "August 10, 2020", "Fall 2024"."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled
from postings.parsing.fields.once import once
from postings.parsing.fields.running_text import running_text
from postings.parsing.language.sentences import sentences
from postings.parsing.language.written_dates import A_MONTH
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact, SectionKind

LABEL = re.compile(
    r"(?:(?:the|desired|anticipated|expected|estimated|approximate|projected|proposed|tentative|preferred|ideal|"
    r"target|job|position|"
    r"employment|effective|requested|contract|earliest|possible) )*"
    r"(?:start(?:s|ing)?(?: date)?|start(?:ing)? (?:date|time|on|day)|begins|beginning(?: date)?|begin date|"
    r"commencement(?: date)?|"
    r"commencing|effective(?: date)?|job start|date of hire|date needed|date of appointment|available|"
    r"availability date|"
    r"position start(?: date)?)(?: (?:date|of|for|the|position|appointment|employment|is|role|job|work|and|year))*"
)
_WHEN = (
    r"(?P<when>(?:no later than |on or (?:about|before|after) |as early as |mid-|early |late |the (?:week|beginning|"
    r"start|end) of |"
    r"approximately |around |(?:mon|tues|wednes|thurs|fri)day,? |the )*"
    rf"(?:asap\b|immediately|as soon as possible|{A_MONTH}(?: ?\d{{1,2}}(?:st|nd|rd|th)?)?(?:\s?[-–/]\s?(?:{A_MONTH}|"
    rf"\d{{1,2}}))?(?:,? \d{{4}})?\b|"
    rf"\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{A_MONTH}(?:,? \d{{4}})?\b|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|"
    r"(?:spring|summer|fall|autumn|winter)(?: (?:semester|term|quarter))?(?: of)?(?: \d{4})?\b|"
    r"\d{4}\s?[-–/]\s?\d{2,4} (?:school|academic) year))"
)
WHEN = re.compile(_WHEN, re.IGNORECASE)
TOLD = re.compile(
    r"(?<!re)\b(?:available from|start(?:s|ing)?(?: date| work)?|begin(?:s|ning)?|commenc(?:e|es|ing)|effective|"
    r"to start)\b"
    r"(?: (?:is|will be|of|for this [\w ]{3,30}? (?:is|will be)|work|employment|date))*(?: (?:on|in|by|from|at|"
    r"around))?:? " + _WHEN,
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"\b(?:review\w*|(?<!invites )(?<!inviting )applications?|interview\w*|process|training|orientation|screening|"
    r"registration|semester|"
    r"class(?:es)?|school year|"
    r"basis|received|materials|letters|benefits?|founded|founding|since|company|program|searched|salary|pay|"
    r"coverage|compensation|rate|"
    r"payroll)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
# "Effective May 1, all employees must be vaccinated": when a rule begins.
OF_RULES = re.compile(
    r",? (?:(?:all|new|current|our|the) )*(?:employees|staff|faculty|workers|volunteers)\b", re.IGNORECASE
)
ELSEWHERE = frozenset(
    {SectionKind.QUALIFICATIONS, SectionKind.RESPONSIBILITIES, SectionKind.OVERVIEW, SectionKind.QUOTATION}
)
THE_ROLE = re.compile(r"\b(?:this|the) (?:position|role|job|post|appointment|fellowship|internship)\b", re.IGNORECASE)
HINTS = ("start", "begin", "commenc", "effective", "available")
IS_FLAG = re.compile(r"true|false|yes|no", re.IGNORECASE)  # "available: false"
LONGEST = 100


@once
def job_start(role: RoleText) -> Iterator[Fact]:
    if fact := _labelled(role) or _told(role):
        yield fact


def _labelled(role: RoleText) -> Fact | None:
    for passage in labelled(role, LABEL.fullmatch):
        start, end = next(sentences(passage.text), (0, 0))
        when = WHEN.search(passage.text, start, end)
        if when and end - start > LONGEST:
            start, end = when.span()
        if start < end <= LONGEST + start and (when or (passage.label and not IS_FLAG.fullmatch(passage.text.strip()))):
            value = passage.text[start:end].rstrip(".")
            return Fact("job_start", value, passage.span(start, start + len(value)))
    return None


def _told(role: RoleText) -> Fact | None:
    found = (_in_sentences(passage) for passage in running_text(role.holding(HINTS)) if _is_about_the_role(passage))
    return next((fact for fact in found if fact), None)


def _is_about_the_role(passage: Passage) -> bool:
    return passage.section not in ELSEWHERE or THE_ROLE.search(passage.text) is not None


def _in_sentences(passage: Passage) -> Fact | None:
    for start, end in sentences(passage.text):
        match = TOLD.search(passage.text, start, end)
        if match is None or OF_RULES.match(passage.text, match.end()):
            continue
        if not OTHERS.search(passage.text, max(start, match.start() - LONGEST), match.start()):
            value = match["when"].rstrip(".")
            return Fact("job_start", value, passage.span(match.start("when"), match.start("when") + len(value)))
    return None
