"""Which date of a posting is the last day to apply."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice, zip_longest

from postings.parsing.fields.hints import has_any
from postings.parsing.fields.labels import labelled
from postings.parsing.passages import DIGIT, Passage, RoleText
from postings.parsing.posting import SectionKind
from postings.parsing.sentences import sentences
from postings.parsing.written_dates import WrittenDate, written_dates
from postings.reading.document import BlockKind, Origin

LABEL = re.compile(
    r"(?:(?:the|final|application|applications|job|posting|position|vacancy|filing|submission|extended|last|new|"
    r"announcement|"
    r"advertisement|recruitment|current) )*"
    r"(?:deadline|deadlines|closing|closes|closed|close|due|bewerbungsfrist|expires|expiry|expiration|valid through|"
    r"apply by|apply before|"
    r"valid until|live until|"
    r"due by|applications? (?:due|end|ends|close|closes|closing|accepted until|accepted through)|open until|"
    r"open through|"
    r"(?<=\w )end date|"
    r"(?:last|final) (?:day|date)(?: (?:to|for) (?:file|filing|apply|applying|receipt of applications))?|"
    r"date of closing|(?:application|posting|filing|submission|recruitment|"
    r"advertising) (?:period|window)|filing date|due date|expire|"
    r"unpublish|expiry ?date|expired|hide after|"
    r"date (?:clos(?:es?|ing)|expir(?:es|y|ation)|due|deadline))"
    r"(?: (?:date|dates|extended|time|and|on|at|by|to|apply|for|of|application|applications|submission|submissions|"
    r"receipt|"
    r"job|posting|"
    r"filing|is|est|best|full|consideration|review|materials|the|position|day))*"
)
NOT_FINAL = re.compile(
    r"\b(?:review\w*|screen\w*|interview\w*|priority|prefer\w*|first (?:consideration|round|review|cut)|early|"
    r"start(?:s|ing|ed)?|"
    r"begin\w*|commenc\w*|notif\w*|orientation|decisions?|announce\w*|opens?(?= (?:on|from|in|at)?)(?! (?:until|"
    r"through|till|to\b))|"
    r"posted(?! (?:until|through|till)\b)|"
    r"hired?|graduat\w*(?! (?:school|college|studies|admissions|program|office|student|assistant|center))|"
    r"available|training|degree|effective|appointment|rounds?|test date|renewed)\b",
    re.IGNORECASE,
)
# What may stand between "by" and a date: "by 5 p.m. Eastern time on", "before the end of".
_GAP = (
    r"(?:[\s,(]|\b(?:the|end|of|close|business|cob|eob|eod|midnight|noon|on|at|day|date|approximately|about|"
    r"\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|[ap]\.?m\.?|[ecmp][sd]?t|local|time|eastern|central|"
    r"mountain|pacific|standard)\b\.?)*"
)
NOUN_THEN_DATE = re.compile(
    r"\b(?:deadlines?|closing dates?|clos(?:e|es|ed|ing)|due|expires?|end date|extended|final date|"
    r"final filing|(?:application|recruitment|submission) (?:period|"
    r"window)(?: for [\w ]{2,30})? (?:will )?ends?)\b(?P<between>(?:[^.;]|(?<=\d)\.(?=\d)){0,110})$",
    re.I,
)
VERB_THEN_DATE = re.compile(
    r"\b(?:appl(?:y|ications?|icants?|ying)|submi(?:t|ts|tted|ssions?)|recei(?:ved?|pt)|accept(?:ed|ing)?|"
    r"postmarked|send|sent|"
    r"respond|responses|e-?mail(?:ed)?|resum[eé]s?|r[eé]sum[eé]s?|materials|nominations|letters?|cv|open|interest|"
    r"arrive|advertised|posted|"
    r"packets?|form|candidates|consideration|(?:write|e-?mail|talk) to|contact(?! (?:you|candidates|applicants|"
    r"success|short))|get in touch|sign up|let us know|"
    r"reach out)\b(?:[^;(]|\([^()]{0,90}\)|\(){0,160}?"
    r"\b(?:by|before|until|til|till|through|thru|prior to|(?:no |not )?later than|to)\b" + _GAP + r"$",
    re.IGNORECASE,
)
NOT_FINAL_NOUN = re.compile(
    r"\b(?:priority|preferred|preferential|early|first|preliminary|initial|interview|review)\W+(?:\w+\W+){0,2}$",
    re.IGNORECASE,
)
# What closes or is due besides applications.
OF_SOMETHING_ELSE = re.compile(
    r"\b(?:museum|gallery|library|office|exhibition|shop|school|camp|program(?:me)?|course|grants?|sales|registration|"
    r"enrol\w+|"
    r"abstracts?|papers?|proposals?|conference|scholarships?|early[- ]bird|rent|fees?|payments?)\s(?:\w+\s)?$",
    re.IGNORECASE,
)
OF_APPLICATIONS = re.compile(
    r"\b(?:application (?:deadline|period)|closing date|applications (?:close|are|must|due)|deadline (?:to|"
    r"for) appl)",
    re.I,
)
# A paragraph below a list of demands may turn to how one applies.
SENDING = re.compile(
    r"^\W*(?:applications?\b[^.;]{0,160}\b(?:sent|submitted|received|e-?mailed|made|due)|(?:please |"
    r"to apply,? )*(?:send|submit|"
    r"e-?mail|apply)|interested (?:candidates|applicants))\b",
    re.IGNORECASE,
)
SOFT = re.compile(
    r"\b(?:full|best|guaranteed?|ensure|assured?|fullest|equal|timely|immediate|primary) (?:of )?(?:consideration|"
    r"review)\b",
    re.I,
)
EXTENDED = re.compile(r"\bexten(?:d|ded|ding|sion)\b", re.IGNORECASE)
NO_END = re.compile(
    r"\b(?:until (?:the (?:position|job|role|vacancy) is )?filled|rolling|continuous|ongoing|open[- ]ended)\b", re.I
)
# The two ends of a period, and the words that open it.
PERIOD = re.compile(r"\W*(?:to|through|thru|until|till|and|-|–|—)\W*", re.IGNORECASE)
OPENING = re.compile(
    r"\b(?:(?:opens?|opening|is|are|available)\W{1,3}){0,3}(?:from|between)\W(?=[^.;]{0,30}\d)", re.IGNORECASE
)
NO_END_HINTS = ("until", "rolling", "continuous", "ongoing", "ended")
PRIORITY_BEHIND = re.compile(
    r"\s?\(?(?:(?:for|to receive|will receive) )?(?:priority|preferred|first review)", re.IGNORECASE
)
CUES = (
    "deadline", "clos", "due", "expire", "extend", "appl", "submi", "recei", "accept", "postmark", "open un", "open th",
    "send", "respon", "consideration", "mail", "sumé", "sume", "nominat", "filing", " form ", "advertis", "arrive",
    "window", "interest", "posted un", "posted th",
    "write to", "talk to", "contact", "in touch", "sign up", "let us know", "reach out",
)  # fmt: skip
ELSEWHERE = frozenset(
    {SectionKind.OVERVIEW, SectionKind.RESPONSIBILITIES, SectionKind.QUALIFICATIONS, SectionKind.QUOTATION}
)


# A field by which a site takes the page down; what the text says is the last day to apply.
UNPUBLISHED = re.compile(r"expir|unpublish|hide", re.I)
# The day that was the deadline before it was extended.
FORMER = re.compile(r"\b(?:extended from|originally|previously|formerly|was)\W*$", re.IGNORECASE)
# What others send for the applicant.
OF_REFEREES = re.compile(
    r"^\W*(?:(?:the|all|your|two|three)\W+)*(?:letters? of )?(?:referees?|references?|recommend(?:ation|"
    r"er)s?)\b",
    re.IGNORECASE,
)
# "April 14, 2024 - deadline to apply": the date comes first, in a line or as its label.
NAMED_BEHIND = re.compile(
    r"\s*[:|–—-]?\s*(?:(?:final|last|the) )?(?:application deadline|deadline|closing date|last day|"
    r"applications? (?:due|end|ends|close|"
    r"deadline))(?: (?:to apply|for (?:all )?applications?|for applying))?\W*$",
    re.IGNORECASE,
)
LONGEST_VALUE = 400
MOST_DATES = 40  # in one sentence; more are a calendar
REACH = 300  # how far from a date the words about it may stand


@dataclass(frozen=True, slots=True)
class Deadline:
    passage: Passage
    written: WrittenDate
    soft: bool = False  # for full consideration only
    extended: bool = False


def deadline(role: RoleText, day_first: bool) -> Deadline | None:
    """A label's date stands unless a sentence extends it, or names the day more surely than the page's own expiry; of
    several in sentences the last date does."""
    told = list(_told(role, day_first))
    extended = [found for found in told if found.extended]
    if extended:
        return _latest(extended)
    firm = [found for found in told if not found.soft]
    found = _labelled(role, day_first)
    if found and not (firm and UNPUBLISHED.search(found.passage.label)):
        return found
    if firm or any(NO_END.search(passage.text) for passage in role.holding(NO_END_HINTS)):
        return _latest(firm)
    return _latest(told)


def _latest(found: list[Deadline]) -> Deadline | None:
    return max(found, key=lambda d: (d.written.year or 0, d.written.month, d.written.day), default=None)


def _labelled(role: RoleText, day_first: bool) -> Deadline | None:
    for passage in sorted(labelled(role, LABEL), key=lambda p: UNPUBLISHED.search(p.label) is not None):
        final = [
            written
            for written, before in _dates(passage, 0, len(passage.text), day_first)
            if not NOT_FINAL.search(before) and not FORMER.search(before)
        ]
        if final and len(passage.text) < LONGEST_VALUE:
            return Deadline(passage, final[-1])
    return _labelled_by_its_date(role, day_first)


def _labelled_by_its_date(role: RoleText, day_first: bool) -> Deadline | None:
    """ "April 14, 2024: Application deadline"."""
    for name in role.names:
        for written in written_dates(name, day_first=day_first) if DIGIT.search(name) else ():
            for passage in role.named[name]:
                if passage.label == name and NAMED_BEHIND.match(passage.text):
                    return Deadline(passage, replace(written, start=0, end=len(passage.text)))
    return None


def _dates(passage: Passage, start: int, end: int, day_first: bool) -> Iterator[tuple[WrittenDate, str]]:
    """The dates of a stretch, each with the words back to the date before it, but for those called a priority.

    Of two dates that are the ends of one period ("open from May 1 to May 31") only the second is one.
    """
    text, previous = passage.text, start
    found = [
        replace(written, start=written.start + start, end=written.end + start)
        for written in islice(written_dates(text[start:end], day_first=day_first), MOST_DATES)
    ]
    for written, following in zip_longest(found, found[1:]):
        before = text[max(previous, written.start - REACH) : written.start]
        if following and PERIOD.fullmatch(text, written.end, following.start):
            continue
        if previous < written.start and (first := OPENING.search(before)):
            before = f"{before[: first.start()]} until "
        if not PRIORITY_BEHIND.match(text, written.end):
            yield written, before
        previous = written.end


def _told(role: RoleText, day_first: bool) -> Iterator[Deadline]:
    for passage in role.numbered:
        if passage.kind is BlockKind.QUOTE or passage.origin not in (Origin.BODY, Origin.FRONT_MATTER):
            continue
        for start, end in sentences(passage.text):
            if DIGIT.search(passage.text, start, end) and has_any(passage.text[start:end], CUES):
                yield from _in_sentence(passage, start, end, day_first)


def _in_sentence(passage: Passage, start: int, end: int, day_first: bool) -> Iterator[Deadline]:
    for written, before in _dates(passage, start, end, day_first):
        if FORMER.search(before):
            continue
        elsewhere = passage.section in ELSEWHERE
        asked = not elsewhere or (passage.kind is BlockKind.PARAGRAPH and SENDING.search(before) is not None)
        behind = not elsewhere and NAMED_BEHIND.match(passage.text, written.end, end)
        if behind or _is_named(before, elsewhere=elsewhere) or (asked and _is_asked_for(before)):
            around = passage.text[max(start, written.start - REACH) : min(end, written.end + REACH)]
            yield Deadline(passage, written, SOFT.search(around) is not None, EXTENDED.search(around) is not None)


def _is_named(before: str, *, elsewhere: bool) -> bool:
    """ "The final deadline is ...", and neither a priority deadline nor a review that the words behind it date."""
    named = NOUN_THEN_DATE.search(before)
    if not named or NOT_FINAL.search(named["between"]):
        return False
    if elsewhere and not OF_APPLICATIONS.search(before):
        return False
    return not any(pattern.search(before[: named.start()]) for pattern in (NOT_FINAL_NOUN, OF_SOMETHING_ELSE))


def _is_asked_for(before: str) -> bool:
    """ "Send your letter by ...", when no word in between dates something else."""
    if NOT_FINAL.search(before[-120:]) or OF_REFEREES.match(before):
        return False
    return VERB_THEN_DATE.search(before) is not None
