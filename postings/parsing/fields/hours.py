"""work_hours, as printed, and overtime_eligible."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled
from postings.parsing.fields.running_text import running_text
from postings.parsing.language.hints import holds_any, in_small_letters
from postings.parsing.passages import RoleText
from postings.parsing.posting import Basis, Fact, SectionKind

LABEL = re.compile(
    r"(?:(?:the|work|working|weekly|office|daily|scheduled|regular|shift|total|expected|typical|estimated|required|"
    r"job|position) )*"
    r"(?:hours?|schedule|shift|time commitment|hours of (?:work|operation)|days and hours|work ?hours|"
    r"hours per week|hours a week|work ?week|"
    r"commitment|level of effort)"
    r"(?: (?:of|per|week|work|day|and|days|shift|time|for|the|position|a|schedule|required|weekly|fte))*"
)
_HOURS = (
    r"(?:(?:approximately|about|up to|at least|a minimum of|minimum|maximum|an average of|roughly|around) )?"
    r"\d{1,3}(?:\.\d{1,2})?(?:\s?(?:-|–|to|or)\s?\d{1,3}(?:\.\d)?)?\+?[\s-](?:hours?|hrs?)\.?(?: of work)?\s?(?:/|"
    r"per|a|each|every)?\s?"
    r"(?:\(?(?:week|wk|month|day|semester|weekly)\b\)?)"
)
OF_HOURS = ("hour", "hr", "day")
TOLD = re.compile(  # over small letters
    rf"\b(?:{_HOURS}|\d{{1,2}}(?:\.\d)?-hours? (?:work ?week|week))|\d[\s-]days?[\s/](?:per |a )?week\b"
)
OF_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS = re.compile(  # so is this
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s?(?:-|–|—|to|through|thru|and|&)\s?(?:mon|tue|wed|thu|fri|sat|"
    r"sun)[a-z]*\.?,?\s?(?:from |,|between )?\s?"
    r"\d{1,2}(?::\d\d)?\s?(?:[ap]\.m\.|[ap]m)?\s?(?:-|–|—|to|until|and)\s?\d{1,2}(?::\d\d)?\s?(?:[ap]\.m\.|[ap]m)?",
)
ELSEWHERE = frozenset(
    {
        SectionKind.RESPONSIBILITIES,
        SectionKind.QUALIFICATIONS,
        SectionKind.OVERVIEW,
        SectionKind.QUOTATION,
        SectionKind.LEARN_MORE,
    }
)
LONGEST = 120

OVERTIME_LABEL = re.compile(
    r"(?:overtime|ot)(?: (?:eligible|eligibility|status|pay))?|eligible for overtime|overtime exempt"
)
FLSA_LABEL = re.compile(
    r"(?:flsa|exemption|exempt|fair labor standards act|overtime|wage hour|payroll)(?: (?:status|classification|"
    r"class|designation|code|category))*|(?:exempt|non exempt) status"
)
NON_EXEMPT = re.compile(r"\bnon[\s-]?exempt\b|\bhourly\b|\bnot exempt\b", re.IGNORECASE)
EXEMPT = re.compile(r"\bexempt\b", re.IGNORECASE)
EXEMPT_ROLE = re.compile(
    r"\b(?P<not>non[\s-]?)?exempt\b(?=,? (?:\w+,? ){0,2}(?:position|role|job|status|employee|\())|"
    r"\bposition is (?P<not2>non[\s-]?)?exempt\b|\bFLSA[\s:-]{1,3}(?P<not3>non[\s-]?)?exempt\b|"
    r"\b(?:not eligible for|no) overtime\b",
    re.IGNORECASE,
)


def work_hours(role: RoleText) -> Iterator[Fact]:
    for passage in labelled(role, LABEL.fullmatch):
        if passage.label and 2 < len(passage.text) <= LONGEST and any(c.isdigit() for c in passage.text):
            yield Fact("work_hours", passage.text.strip(), passage.span())
            return
    told = [(passage, in_small_letters(passage.text)) for passage in running_text(role.numbered, apart=ELSEWHERE)]
    for hints, pattern in ((OF_HOURS, TOLD), (OF_DAYS, DAYS)):
        for passage, text in told:
            if holds_any(text, hints) and (match := pattern.search(text)):
                start, end = match.span()
                yield Fact("work_hours", passage.text[start:end].strip(), passage.span(start, end))
                return


def overtime_eligible(role: RoleText) -> Iterator[Fact]:
    """Stated outright, or derived from the Fair Labor Standards Act: who is exempt is paid no overtime."""
    for passage in labelled(role, OVERTIME_LABEL.fullmatch):
        if passage.label and (
            match := re.match(r"\W*(yes|no|true|false|eligible|not eligible)\b", passage.text, re.IGNORECASE)
        ):
            yield Fact(
                "overtime_eligible", match[1].lower() in ("yes", "true", "eligible"), passage.span(*match.span(1))
            )
            return
    for passage in labelled(role, FLSA_LABEL.fullmatch):
        match = NON_EXEMPT.search(passage.text) or EXEMPT.search(passage.text)
        if passage.label and match and len(passage.text) < LONGEST:
            yield Fact("overtime_eligible", match.re is NON_EXEMPT, passage.span(*match.span()), Basis.DERIVED)
            return
    for passage in running_text(role.holding(("exempt", "overtime"))):
        if match := EXEMPT_ROLE.search(passage.text):
            yield Fact("overtime_eligible", any(match.groups()), passage.span(*match.span()), Basis.DERIVED)
            return
