"""How long the engagement lasts: `term` as printed ("two-year, grant-funded") and `months_per_year`."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import labelled
from postings.parsing.fields.running_text import running_text
from postings.parsing.language.hints import holds_any, in_small_letters
from postings.parsing.language.sentences import sentences
from postings.parsing.language.written_dates import A_MONTH
from postings.parsing.language.written_numbers import TO_TWELVE
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact, SectionKind

LABEL = re.compile(
    r"(?:(?:the|contract|appointment|employment|project|position|anticipated|expected|work|assignment|fellowship|"
    r"internship|engagement) )*"
    r"(?:term|terms|length|duration|period|contract length|contract term|contract period|tenure|"
    r"length of (?:contract|appointment|"
    r"term|assignment|employment|position)|term of (?:employment|appointment|contract|service)|end date)"
    r"(?: (?:of|for|the|employment|appointment|contract|position|service|assignment|project|length|year|work))*"
)
MONTHS_LABEL = re.compile(
    r"(?:(?:work|contract|working|total|number of) )*(?:months?|months per year|months worked|months of (?:work|"
    r"employment)|work year|"
    r"length of work year|contract months|contract year|calendar|work calendar|contract length|length of contract|"
    r"term|days)"
)
MONTHS_VALUE = re.compile(r"(9|10|11|12)(?:\.5)?(?:[\s-]?months?\b|\W*$)", re.IGNORECASE)
_COUNT = r"(?:\d{1,2}(?:\.5)?|" + "|".join(TO_TWELVE) + r"|single|multi|half)(?:\s?\(\d{1,2}\))?"
_SPAN = rf"(?:{_COUNT}(?:\s?(?:-|–|to|or)\s?{_COUNT})?)[\s-](?:year|month|week|semester|summer|term|quarter)s?"
_DAY = rf"{A_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? 20\d\d)?"
_SPANS = ("year", "month", "week", "semester", "summer", "quarter", "term")
TOLD = (  # over small letters, each with words of which it holds one
    # "a two-year, grant-funded position"
    (
        _SPANS,
        re.compile(
            rf"\b(?P<term>{_SPAN}(?:,? (?:grant[\s-]funded|renewable|fixed[\s-]term|limited[\s-]term|temporary|term|"
            rf"contract|non-renewable))*)"
            r"(?=,? (?:(?!(?:after|before|from|of|prior|in|at|for|experience|notice|bootcamp|boot|course|diploma|"
            r"certificate)\b)[\w%-]+,? ){0,5}(?:position|"
            r"appointment|contract|term|opportunity|fellowship|role|internship|project|"
            r"assignment|program(?:me)?\b|engagement|renewable|funded))"
        ),
    ),
    (
        _SPANS,
        re.compile(
            rf"\b(?:funded|position|appointment|contract|term|fellowship|internship|role|last|lasts|runs?|renewable)\b"
            rf"(?: (?:is|are|will be|will|last|lasts|funded|of|period|length)){{0,6}} (?:for |of |(?<=lasts )|"
            rf"(?<=runs ))(?:an? (?:initial |period of |term of )?|"
            rf"approximately |about |up to |at least |the )*(?P<term>{_SPAN}|a year\b|"
            rf"the 20\d\d\s?[-–]\s?\d{{2,4}} (?:school|academic) year)"
            r"(?! of\b| (?:experience|relevant|teaching|working)| (?:[\w-]+ ){0,2}(?:bootcamp|boot camp|course)\b)"
        ),
    ),
    (
        (" with ",),
        re.compile(rf"\b(?P<term>{_SPAN})(?= (?:with (?:the |a )?(?:possibility|hope|option|potential|opportunity)))"),
    ),
    (
        ("school year", "academic year"),
        re.compile(
            r"\b(?:position|role|fellows?|appointment|seek\w*|hir\w+|contract|serve|work|teaching|"
            r"during)\b[^.;]{0,80}\b(?P<term>20\d\d\s?[-–]\s?\d{2,4} (?:academic|school) year|(?:school|"
            r"academic) year (?:20)?\d\d\s?[-–]\s?(?:20)?\d\d)\b"
        ),
    ),
    (("20",), re.compile(rf"\b(?P<term>{A_MONTH}(?: 20\d\d)?\s?[-–]\s?{A_MONTH},? 20\d\d)\b")),
    (
        ("20",),
        re.compile(
            rf"\b(?:lasts|runs|from|running) (?:from )?(?P<term>{_DAY}(?: through | to | until |"
            rf"\s?[-–]\s?){_DAY},? 20\d\d)\b"
        ),
    ),
    (("semester", "term"), re.compile(r"\b(?P<term>one semester|one[\s-]year term|(?:limited|fixed)[\s-]term)\b")),
)
FUNDED = re.compile(
    r"\b(?:grant|soft money|externally)[\s-]funded\b|\bfunded by\b[^.;,]{0,60}\bgrant\b|"
    r"\bcontingent (?:up)?on (?:\w+ ){0,3}funding\b",
    re.I,
)
MONTHS = re.compile(
    r"\b(9|10|11|12|9\.5|10\.5|nine|ten|eleven|twelve)(?:\s?\(\d{1,2}\))?[\s-]months?\b(?=,? (?:[\w-]+,? ){0,3}"
    r"(?:position|employee|contract|appointment|schedule|calendar|work|per year|year|a year|role|basis|faculty))",
    re.IGNORECASE,
)
HINTS = (*_SPANS, "20")
ELSEWHERE = frozenset(
    {SectionKind.QUALIFICATIONS, SectionKind.RESPONSIBILITIES, SectionKind.OVERVIEW, SectionKind.QUOTATION}
)
DECOY = re.compile(  # over small letters
    r"\b(?:experience|minimum|at least|every|over|past|last|within|after|first|probation\w*|plan|degree|strategic|"
    r"college)\b[^.;]{0,25}$",
)
LONGEST = 120


def term(role: RoleText) -> Iterator[Fact]:
    if fact := _labelled(role) or _told(role):
        yield fact


def _labelled(role: RoleText) -> Fact | None:
    for passage in labelled(role, LABEL.fullmatch):
        if passage.label and 2 < len(passage.text) <= LONGEST and not passage.text.isdigit():
            start, end = next(iter(sentences(passage.text)))
            said = passage.text[start:end].rstrip(" .") if end < len(passage.text) else passage.text.strip()
            return Fact("term", said, passage.span(start, start + len(said)))
    return None


def _told(role: RoleText) -> Fact | None:
    told = [(passage, in_small_letters(passage.text)) for passage in running_text(role.holding(HINTS), apart=ELSEWHERE)]
    for hints, pattern in TOLD:
        for passage, text in told:
            for match in pattern.finditer(text) if holds_any(text, hints) else ():
                if not DECOY.search(text, max(0, match.start("term") - 50), match.start("term")):
                    return _with_funding(passage, match)
    return None


def _with_funding(passage: Passage, match: re.Match[str]) -> Fact:
    """The term, with the words of the same sentence that say what it hangs on: "two-year, funded by ... grant"."""
    start, end = match.span("term")
    sentence = next(((s, e) for s, e in sentences(passage.text) if s <= start < e), (start, end))
    funded = FUNDED.search(passage.text, end, sentence[1])
    if funded and funded.end() - start <= LONGEST:
        end = funded.end()
    return Fact("term", passage.text[start:end], passage.span(start, end))


def months_per_year(role: RoleText) -> Iterator[Fact]:
    for passage in labelled(role, MONTHS_LABEL.fullmatch):
        match = MONTHS_VALUE.match(passage.text)
        if match and passage.label:
            yield Fact("months_per_year", int(match[1]), passage.span(*match.span(1)))
            return
    for passage in running_text(role.holding(("month",))):
        if match := MONTHS.search(passage.text):
            printed = match[1].lower()
            yield Fact("months_per_year", TO_TWELVE.get(printed) or int(float(printed)), passage.span(*match.span()))
            return
