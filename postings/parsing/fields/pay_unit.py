"""What pay is paid for: the unit printed with the amount, near it, or in its label; else what its size allows."""

import re
from collections.abc import Iterator

from postings.parsing.fields.pay_clause import Clause
from postings.parsing.fields.pay_words import PROJECT_BUDGET
from postings.parsing.money import UNIT_OF
from postings.parsing.posting import Basis, Fact, SalaryUnit

UNIT_BEHIND = re.compile(
    r"[^.;($£€]{0,40}?(?:\b(hourly|daily|weekly|monthly|annually|annual|annuali[sz]ed|yearly)\b|"
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
UNIT_WORD = re.compile(r"\b(hourly|hour|hr|daily|weekly|monthly|annual|annually|yearly|year|annum)\b", re.IGNORECASE)
WHOLE = re.compile(
    r"\b(?:stipends?|honorari(?:um|a)|fees?|flat|lump|total|project|course|one[- ]time|budget)\b", re.IGNORECASE
)

OVER_ALL = re.compile(
    r"[^.;$£€]{0,30}\b(?:over|for) the (?:\w+ )?(?:duration|course|life|length|entire|whole|full) ?"
    r"(?:of|contract|term|period|project|season|summer)|"
    r"\s?for (?:the|an?) (?:[\w-]+ ){0,2}(?:session|season|camp|summer|internship|fellowship|residency|"
    r"program(?:me)?)\b",
    re.IGNORECASE,
)

# What one may earn in a unit, in any currency: a "daily rate" of 60,000 is a unit read from the wrong word.
LIMITS = {
    SalaryUnit.HOUR: (4, 500),
    SalaryUnit.DAY: (20, 3000),
    SalaryUnit.WEEK: (50, 10_000),
    SalaryUnit.MONTH: (100, 60_000),
    SalaryUnit.YEAR: (1000, 3_000_000),
    SalaryUnit.TOTAL: (5, 3_000_000),
}


def unit_of_pay(clause: Clause) -> Iterator[Fact]:
    money, passage = clause.money, clause.passage
    span = passage.span(money.start, money.end)
    if money.unit:
        yield Fact("salary_unit", money.unit, span)
        return
    for text, pattern in (
        (clause.after, UNIT_BEHIND),
        (clause.before, UNIT_BEFORE),
        (passage.label, UNIT_WORD),
        (passage.heading, UNIT_WORD),
    ):
        match = pattern.match(text) if pattern is UNIT_BEHIND else pattern.search(text)
        unit = UNIT_OF.get(next(filter(None, match.groups())).lower().split()[-1]) if match else None
        if unit and _fits(money.high, unit):
            yield Fact("salary_unit", unit, span)
            return
    if unit := _by_size(clause):
        yield Fact("salary_unit", unit, span, Basis.DERIVED)


def _fits(amount: float, unit: SalaryUnit) -> bool:
    low, high = LIMITS[unit]
    return low <= amount <= high


def _by_size(clause: Clause) -> SalaryUnit | None:
    """A bare amount from 10,000 is a year's, one below 120 an hour's; between them only a word for a whole decides."""
    if OVER_ALL.match(clause.after) or PROJECT_BUDGET.search(clause.sentence):
        return SalaryUnit.TOTAL
    if clause.money.high >= 10_000:
        return SalaryUnit.YEAR
    if WHOLE.search(f"{clause.passage.label} {clause.sentence}"):
        return SalaryUnit.TOTAL
    return SalaryUnit.HOUR if 7 <= clause.money.high <= 120 else None
