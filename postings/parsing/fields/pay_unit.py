"""What pay is paid for: the unit printed with the amount, near it, or in its label; else what its size allows."""

import re
from collections.abc import Iterator

from postings.parsing.fields.labels import words_of
from postings.parsing.fields.pay_clause import Clause
from postings.parsing.fields.pay_limits import LEAST_A_YEAR, UNIT_WORD, fits, unit_by_size
from postings.parsing.fields.pay_words import PROJECT_BUDGET
from postings.parsing.language.money import UNIT_OF
from postings.parsing.posting import Basis, Fact, SalaryUnit

UNIT_BEHIND = re.compile(
    r"(?:(?!\b(?:meet|attend|gather|report)\w*)[^.;($£€]|"
    r"\([^()]{0,16}(?:gross|net|brutto|netto|before tax|pre-?tax)\b[^()]{0,20}\)){0,40}?"
    r"(?:\b(hourly|daily|weekly|monthly|annually|annual|annuali[sz]ed|yearly)\b(?! (?:instal?lments?|payments?)\b)|"
    r"(?:\bper\b|/|\ban?\b|\beach\b|\bevery\b)\s?(hour|hr|day|diem|week|month|year|yr|annum|course|credit|semester|"
    r"project)\b)",
    re.IGNORECASE,
)
UNIT_BEFORE = re.compile(
    r"\b(hourly|daily|weekly|monthly|annual|annuali[sz]ed|yearly|per course|day)\b(?=[\w\s]{0,40}\b(?:salar|rate|wage|"
    r"pay|compensation|"
    r"stipend|range|fee|earn))|\b(hourly|annually|annual)\b[^.;,]{0,12}$",
    re.IGNORECASE,
)
WHOLE = re.compile(
    r"\b(?:stipends?|honorari(?:um|a)|fees?|flat|lump|total|project|course|one[- ]time|budget)\b", re.IGNORECASE
)

OVER_ALL = re.compile(
    r"[^.;$£€]{0,30}\b(?:over|for) the (?:\w+ )?(?:duration|course|life|length|entire|whole|full) ?"
    r"(?:of|contract|term|period|project|season|summer)|"
    r"\s?for (?:the|an?) (?:[\w-]+ ){0,2}(?:session|season|camp|summer|internship|fellowship|residency|"
    r"program(?:me)?)\b|"
    r"\s?for the (?:whole |full |entire )?(?:period|term)\b|"
    r"(?: available)? (?:for|to (?:complete|finish|carry out|do)) (?:this|these|the) (?:assignment|work|project|"
    r"engagement|milestones|tasks|deliverables)\b|"
    r"\s?\((?:for )?\d{2,4} hours\b(?! (?:a|per)\b)|"
    r"\s(?:in )?total\b(?! (?:compensation|rewards|package|salary|cash|annual|per|a)\b)",
    re.IGNORECASE,
)
# What would be a year's pay in dollars may be a month's in these.
OF_SMALL_WORTH = frozenset("BDT IDR INR JPY KES KRW LKR NGN NPR PHP PKR THB TZS UGX VND".split())


def unit_of_pay(clause: Clause) -> Iterator[Fact]:
    money, passage = clause.money, clause.passage
    span = passage.span(money.start, money.end)
    if money.unit:
        yield Fact("salary_unit", money.unit, span)
        return
    for text, pattern in (
        (clause.after, UNIT_BEHIND),
        (clause.before, UNIT_BEFORE),
        (words_of(passage.label), UNIT_WORD),
        (passage.heading, UNIT_WORD),
    ):
        match = pattern.match(text) if pattern is UNIT_BEHIND else pattern.search(text)
        unit = UNIT_OF.get(next(filter(None, match.groups())).lower().split()[-1]) if match else None
        if unit and fits(money.high, unit):
            yield Fact("salary_unit", unit, span)
            return
    if unit := _by_size(clause):
        yield Fact("salary_unit", unit, span, Basis.DERIVED)


def _by_size(clause: Clause) -> SalaryUnit | None:
    """A bare amount from 10,000 is a year's, one below 120 an hour's; between them only a word for a whole decides."""
    if OVER_ALL.match(clause.after) or PROJECT_BUDGET.search(clause.sentence):
        return SalaryUnit.TOTAL
    if clause.money.high < LEAST_A_YEAR and WHOLE.search(f"{words_of(clause.passage.label)} {clause.sentence}"):
        return SalaryUnit.TOTAL
    return None if clause.money.currency in OF_SMALL_WORTH else unit_by_size(clause.money.high)
