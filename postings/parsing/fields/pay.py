"""What the role pays: base_salary_min, base_salary_max, salary_currency, salary_unit and salary_text.

The figures are those printed, also for part of a full-time rate ("$80,000 at 0.5 FTE" is 80,000); `pay_clause` tells
them from bonuses, budgets and the other money of a posting. Where two ranges are printed the first is taken.
"""

import re
from collections.abc import Iterator
from itertools import islice

from postings.parsing.fields import pay_words as words
from postings.parsing.fields.labels import labelled
from postings.parsing.fields.once import once
from postings.parsing.fields.pay_clause import Clause, pay_clauses
from postings.parsing.fields.pay_limits import unit_by_size
from postings.parsing.fields.pay_text import pay_in_words, pay_phrase
from postings.parsing.fields.pay_unit import unit_of_pay
from postings.parsing.fields.places import locations
from postings.parsing.language.money import UNIT_OF, Money, amounts
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Basis, Fact, Place
from postings.reading.values import dataclass

LEAST = re.compile(
    r"\b(?:min\.|(?:start(?:s|ing)?|begin(?:s|ning)?|minimum(?! wage)|at least|no less than|entry|"
    r"from(?! the (?-i:[A-Z]))|upwards? of|"
    r"in the)\b)"
    r"(?:(?!\b(?:to|maximum|plus)\b)[^.;$£€]){0,50}$",
    re.IGNORECASE,
)
MOST = re.compile(
    r"\b(?:up to|maximum(?: of)?|max\.?|not to exceed|as much as|no more than|capped at)\s*:?\s*$", re.IGNORECASE
)
AND_MORE = re.compile(
    r"\s?(?:\+(?!\s?\w)|and up\b|or more\b|and above\b|(?:to start|starting)\b|minimum\b|\(min|range\b)", re.IGNORECASE
)
# "$27.40 min / $33.02 mid / $38.64 max", "start at $54,000, and the salary goes up to $82,000".
LEAST_TO_MOST = re.compile(
    r"\s?\(?min(?:imum)?\b[^;]{0,40}?(?P<most>[$£€][\d,.]*\d)\s?\(?max|"
    r"(?: to start| in (?:the|your|year) (?:first|1st|one)(?: year)?)?(?:,? and|,)?(?: the)?(?: (?:salary|pay|scale|"
    r"range))? (?:goes|rises|increases?|progress(?:es|"
    r"ing)|rising|going|(?=up to)) ?"
    r"(?:\w+ly )?(?:up )?to (?P<top>(?:[$£€]|[A-Z]{3} )[\d,.]*\d(?:\s?k\b)?)",
    re.IGNORECASE,
)
AT_MOST = re.compile(r"\s?\(?(?:max\b|maximum\b)", re.IGNORECASE)
# Rates for which schema.org has no unit: another amount tells more.
DOLLARS = {"CA": "CAD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD"}
UNNAMED_RATE = re.compile(r"\s?(?:/|per )?\s?(?:bi-?weekly|semi-?monthly|pay period|fortnight)", re.IGNORECASE)


@once
def pay(role: RoleText) -> Iterator[Fact]:
    facts = [*_entered(role)] or [*_printed(role)]
    yield from facts
    if not any(fact.field == "salary_text" for fact in facts) and (text := pay_in_words(role)):
        yield text


@dataclass(frozen=True, slots=True)
class Entry:
    number: float
    passage: Passage


def _entered(role: RoleText) -> Iterator[Fact]:
    """Pay that JSON-LD or front matter names part by part: baseSalary.value.minValue, salary_max."""
    low, high = _entry(role, words.MINIMUM_ENTRY), _entry(role, words.MAXIMUM_ENTRY)
    low = low or (_entry(role, words.BASE_ENTRY) if high else None)
    if not (low or high):
        low = high = _entry(role, words.VALUE_ENTRY)
    if low:
        yield Fact("base_salary_min", low.number, low.passage.span())
    if high:
        yield Fact("base_salary_max", high.number, high.passage.span())
    if not (entry := low or high):
        return
    for passage in labelled(role, words.CURRENCY_ENTRY.fullmatch):
        if re.fullmatch(r"[A-Z]{3}", passage.text):
            yield Fact("salary_currency", passage.text, passage.span())
            break
    yield from _entered_unit(role, entry)


def _entry(role: RoleText, pattern: re.Pattern[str]) -> Entry | None:
    for passage in labelled(role, pattern.fullmatch):
        money = next(amounts(passage.text), None) if len(passage.text) < 40 else None
        if money and money.low > 0 and not money.is_range:
            return Entry(money.low, passage)
    return None


def _entered_unit(role: RoleText, entry: Entry) -> Iterator[Fact]:
    for passage in labelled(role, words.UNIT_ENTRY.fullmatch):
        if unit := UNIT_OF.get(passage.text.strip().lower()):
            yield Fact("salary_unit", unit, passage.span())
            return
    if unit := unit_by_size(entry.number):
        yield Fact("salary_unit", unit, entry.passage.span(), Basis.DERIVED)


def _printed(role: RoleText) -> Iterator[Fact]:
    found = list(islice(pay_clauses(role), 4))
    if not found:
        return
    clause = next((clause for clause in found if not UNNAMED_RATE.match(clause.after)), found[0])
    money = clause.money
    span = clause.passage.span(money.start, money.end)
    basis = Basis.STATED if money.exact else Basis.DERIVED
    low, high = _bounds(clause)
    if low is not None:
        yield Fact("base_salary_min", low, span, basis)
    if high is not None:
        yield Fact("base_salary_max", high, span, basis)
    yield from _currency(clause, role)
    of_the_same = (other for other in found if (other.money.low, other.money.high) == (money.low, money.high))
    yield from next(filter(None, (list(unit_of_pay(each)) for each in (clause, *of_the_same))), [])
    yield pay_phrase(clause)


def _bounds(clause: Clause) -> tuple[float | None, float | None]:
    """Least and most: "starts at $20" has no most, "up to $20" no least, a plain "$20" is both."""
    money = clause.money
    if money.is_range:
        return money.low, money.high
    if most := LEAST_TO_MOST.match(clause.after):
        return money.low, next(amounts(most["most"] or most["top"])).high
    before = f"{clause.passage.label} {clause.before}"
    if MOST.search(before) or AT_MOST.match(clause.after):
        return None, money.high
    if money.open or AND_MORE.match(clause.after) or (LEAST.search(before) and not _is_plain(before, clause)):
        return money.low, None
    return money.low, money.high


def _is_plain(before: str, clause: Clause) -> bool:
    """ "From" and "in the" begin a range only where one follows: "in the $100,000 range"."""
    last = LEAST.search(before)
    return bool(last and last.group().lower().startswith("in the") and not clause.after.lower().startswith(" range"))


def _currency(clause: Clause, role: RoleText) -> Iterator[Fact]:
    money, text = clause.money, clause.passage.text
    span = clause.passage.span(money.start, money.end)
    if money.currency:
        yield Fact("salary_currency", _dollars(money, text, role) or money.currency, span)
        return
    known = next((other.currency for p in role.passages if "$" in p.text or "£" in p.text for other in amounts(p.text)
                  if other.currency), None)  # fmt: skip
    yield Fact("salary_currency", known or "USD", span, Basis.DERIVED)


def _dollars(money: Money, text: str, role: RoleText) -> str | None:
    """Which dollar a bare "$" is: that of the country in which the role is, unless the text names one."""
    if money.currency != "USD" or "US" in text[money.start : money.end].upper():
        return None
    if re.search(r"\b(?:CAD|CDN|Canadian)\b", text):
        return "CAD"
    countries = {fact.value.address_country for fact in locations(role) if isinstance(fact.value, Place)}
    return DOLLARS.get(countries.pop() or "") if len(countries) == 1 else None
