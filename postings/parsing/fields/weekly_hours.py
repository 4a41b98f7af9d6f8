"""Full or part time as the hours a week tell it, for a role of which no words do."""

import re
from collections.abc import Iterator

from postings.parsing.fields.employment_context import OF_OTHERS, ROLE
from postings.parsing.fields.labels import labelled, words_of
from postings.parsing.language.written_numbers import TO_TWELVE
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, EmploymentType, Fact
from postings.reading.document import BlockKind, Origin

PART_TIME_BELOW, FULL_TIME_FROM = 30, 35  # hours a week
SHORT = 70
REACH = 160
# Hours a week tell the role's time only in a sentence about the work.
WORK = re.compile(
    rf"\b(?:{ROLE}|work(?:s|ing)?|expect\w*|commit\w*|requir\w*|schedul\w*|you|contract|average|"
    r"(?:individual|incumbent|person|candidate|fellow|intern) will)\b",
    re.IGNORECASE,
)
NOT_WORK = re.compile(r"\W+(?:of )?(?:\w+ )?(?:training|experience|orientation|academy|class)\b", re.IGNORECASE)
HOURS_LABEL = re.compile(r"(?:\w+ )?(?:hours (?:per|a|each) week|weekly hours|hours week)")
# Under "Hours" alone a number is one of hours a week; "9-17" would be the time of day.
HOURS_ALONE_LABEL = re.compile(r"(?:work(?:ing)? |contract(?:ed)? )?hours")
HOURS_ALONE = re.compile(r"(?P<low>\d{1,2})(?:\.\d{1,2})?(?P<high>)(?: ?(?:hours|hrs?|h))?\W*")
TIME_LABEL = re.compile(r"(?:\w+ )?(?:hours|time|commitment|schedule)(?: of work)?")
HOURS = re.compile(r"(?P<low>\d{1,2})(?:\.\d)?(?:\s?(?:-|–|to)\s?(?P<high>\d{1,2}))?(?![\d:])")
NUMBERS = TO_TWELVE | {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40}
_NUMBER = r"\d{1,2}|(?:twenty|thirty|forty)-(?:two|five|seven)|" + "|".join(NUMBERS)
HOURS_A_WEEK = re.compile(
    rf"(?<![\d.$])\b(?P<low>{_NUMBER})(?:\.\d)?(?:\s?(?:-|–|to)\s?(?P<high>{_NUMBER})(?:\.\d)?)?\+?[\s-]?(?:hours?|"
    rf"hrs?|h)\.?"
    r"(?: of work)?[\s-]?(?:(?:/|per|an?|each|every)[\s-]?(?:week|wk)\b|weekly\b|[\s-]?work ?week\b)",
    re.IGNORECASE,
)
# What the applicants must give is the role's, wherever it stands.
COMMITMENT = re.compile(
    r"\b(?:commit|dedicate|devote|availab(?:le|ility)|willing to work|able to work)\b[^.;]{0,40}$", re.IGNORECASE
)
# "Up to 20 per week", said of hours.
NUMBER_A_WEEK = re.compile(
    r"\bhours\b[^.;\d]{0,30}(?P<low>\d{1,2})(?:\s?(?:-|–|to)\s?(?P<high>\d{1,2}))? (?:per|an?|each) week\b",
    re.IGNORECASE,
)
NUMBER_ALONE = re.compile(
    r"\W*(?:up to |about |approximately )?(?P<low>\d{1,2})(?:\.\d+)?(?:\s?(?:-|–|to)\s?(?P<high>\d{1,2}))?\s?"
    r"(?:per |an? |each |/)\s?week\b",
    re.IGNORECASE,
)
DAYS_A_WEEK = re.compile(
    r"(?<![\d.$-])\b(?:[1-4]|one|two|three|four)(?:\s?(?:-|–|to|or)\s?(?:[2-4]|two|three|"
    r"four))?[\s-]?(?:full )?days?\s?"
    r"(?:/|per|an?|each|every)\s?(?:week|wk)\b",
    re.IGNORECASE,
)
SOMEONE_BEFORE = re.compile(
    r"(?:\b(?:someone|somebody|person|pro rata|paid|pay|looking for|seek(?:s|ing)?|hir(?:e|es|ing)|needs?)\b|[£$€])"
    r"[^.;]{0,60}$",
    re.IGNORECASE,
)
# "Minimum 6 h/week" leaves open how many there are.
LEAST_BEFORE = re.compile(r"\bmin(?:imum|\.)? (?:of )?$", re.IGNORECASE)
# Behind the days of a schedule: "Monday - Friday, 8:30am - 5:30pm (40 hours)".
TOTAL = re.compile(r"[^()]{0,80}\((?P<low>\d\d)(?:\.\d)?(?P<high>) ?(?:hours|hrs)(?: total)?\)", re.IGNORECASE)
# Days in the office or open to the public are not those of the job.
OF_SOMETHING_ELSE = re.compile(
    r"\b(?:office|on-?site|remote\w*|home|campus|hybrid|travel|commut\w+|in[- ]person|open|meets?|lessons?|students?|"
    r"children|pupils)\b",
    re.IGNORECASE,
)


def by_weekly_hours(role: RoleText) -> Iterator[Fact]:
    for passage in labelled(role, HOURS_LABEL.fullmatch):
        if match := HOURS.match(passage.text):
            yield from _by_number(passage, match)
            return
    for label, pattern in ((HOURS_ALONE_LABEL, HOURS_ALONE), (TIME_LABEL, TOTAL)):
        for passage in labelled(role, label.fullmatch):
            if passage.label and (match := pattern.fullmatch(passage.text)):
                yield from _by_number(passage, match)
                return
    hinted = role.holding(("week", "wk"))
    for passage in hinted:
        if match := _hours_of_the_role(passage):
            yield from _by_number(passage, match)
            return
    for passage in hinted:
        if match := _days_of_the_role(passage):
            yield _derived(EmploymentType.PART_TIME, passage, match)
            return


def _hours_of_the_role(passage: Passage) -> re.Match[str] | None:
    text = passage.text
    if passage.origin is Origin.HEAD or passage.kind is BlockKind.QUOTE:
        return None
    match = HOURS_A_WEEK.search(text) or NUMBER_A_WEEK.search(text)
    if match is None and passage.label and TIME_LABEL.fullmatch(words_of(passage.label)):
        match = NUMBER_ALONE.match(text)
    if match is None or LEAST_BEFORE.search(text[: match.start()]) or passage.label:
        return match if match and passage.label else None
    if passage.section in OF_OTHERS:
        return match if COMMITMENT.search(text, max(0, match.start() - REACH), match.start()) else None
    is_said = len(text) <= SHORT or WORK.search(text) or SOMEONE_BEFORE.search(text[: match.start()])
    return match if is_said else None


def _days_of_the_role(passage: Passage) -> re.Match[str] | None:
    """ "Three days a week", at the beginning of a paragraph or label or in a sentence about the work."""
    text = passage.text
    match = DAYS_A_WEEK.search(text)
    if (
        match is None
        or passage.origin is Origin.HEAD
        or passage.kind is BlockKind.QUOTE
        or passage.section in OF_OTHERS
    ):
        return None
    start, end = max(0, match.start() - REACH), match.end() + SHORT
    if OF_SOMETHING_ELSE.search(f"{passage.label} {text[start:end]}"):
        return None
    is_said = passage.label or not text[: match.start()].strip(" *(-") or WORK.search(text, start, match.start())
    return match if is_said or SOMEONE_BEFORE.search(text[start : match.start()]) else None


def _by_number(passage: Passage, match: re.Match[str]) -> Iterator[Fact]:
    """Of a range both ends must tell the same, or each its own: 30 to 40 hours may be either."""
    low, high = _hours(match["low"]), _hours(match["high"] or match["low"])
    if NOT_WORK.match(passage.text, match.end()):
        return
    if low < PART_TIME_BELOW and (high < PART_TIME_BELOW or high >= FULL_TIME_FROM):
        yield _derived(EmploymentType.PART_TIME, passage, match)
    if high >= FULL_TIME_FROM and (low >= FULL_TIME_FROM or low < PART_TIME_BELOW):
        yield _derived(EmploymentType.FULL_TIME, passage, match)


def _hours(printed: str) -> int:
    return int(printed) if printed.isdecimal() else sum(NUMBERS[word] for word in printed.lower().split("-"))


def _derived(kind: EmploymentType, passage: Passage, match: re.Match[str]) -> Fact:
    return Fact("employment_type", kind, passage.span(*match.span()), Basis.DERIVED)
