"""Which amounts of money in a posting are what the role pays."""

import re
from collections.abc import Iterator
from itertools import islice

from postings.parsing.fields import pay_words as words
from postings.parsing.fields.bars import stands_alone
from postings.parsing.fields.labels import labelled, words_of
from postings.parsing.fields.other_money import is_other_money
from postings.parsing.fields.pay_limits import is_rate_by_label
from postings.parsing.language.first_letters import by_first_letter
from postings.parsing.language.hints import in_small_letters
from postings.parsing.language.money import CODES, Money, amounts, decades
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import SalaryUnit, SectionKind
from postings.reading.document import BlockKind, Origin
from postings.reading.values import dataclass, replace

# Over text in small letters: it is asked of every passage with a digit, and takes a third of the time so.
_CODES = by_first_letter(f"rs?|tk|rm|(?:k|t|u)shs?|{CODES.lower().replace(' ', '|')}|php")
_CODE = re.compile(rf"\b(?:{_CODES})\b")
_SIGN_OR_RATE = re.compile(  # begins with a class, to which Python skips
    r"[$£€₹₱¥₦৳\d](?:(?<!\d)| ?p\.?a\b| (?:yen|rupees|pesos)\b|\s?k(?:\b|eur|chf|gbp|usd)|\s?t(?:eur|€)|"
    r"0[’']?s\b|\s?(?:/|per|an|euros?|pounds|dollars)\s?(?:hr|hour|\b))"
)
# What may stand before an amount that is alone in its line: "Circa £40k".
NEARLY = re.compile(
    r"\W*(?:circa|c\.|ca\.|up to|from|approx\w*\.?|around|about|between|starting (?:at|from))\s*", re.IGNORECASE
)
# "(Level 9, $126,000 - $131,000)".
GRADE_BEFORE = re.compile(r"\([^()]{0,25}, $")

# Sections that speak of money of other people or other kinds: only a noun for pay right before an amount counts there.
DOUBTFUL = frozenset(
    {
        SectionKind.OVERVIEW,
        SectionKind.RESPONSIBILITIES,
        SectionKind.QUALIFICATIONS,
        SectionKind.BENEFITS,
        SectionKind.QUOTATION,
        SectionKind.LEARN_MORE,
        SectionKind.EQUAL_OPPORTUNITY,
    }
)

BEHIND_TIME = re.compile(r"\b(?:full|part)[\s-]time,? $", re.IGNORECASE)
PER_ANNUM = re.compile(r"\bper annum\b|\bp\.?a\b", re.IGNORECASE)  # as prices hardly ever are
LEAST_A_YEAR = 3_000
LEAST_OF_MONEY = 1_000  # a smaller plain number may count anything: "scale 10 or 11 (€2,960)"
FACTS = 60  # characters of a line that is nothing but facts
AMONG = re.compile(r"\b(?:position|role|job|contract|time|exempt|months?|hours?|year-round|salaried), $", re.IGNORECASE)
SET_OFF = re.compile(r"\s*(?:$|[,;(–—-])")  # "$15/hour child care" is another thing
# A sentence that is a sum and nothing else.
SUM = re.compile(
    r"[$£€]\s?\d[\d.,]*(?:\s?[-–—]\s?[$£€]?\d[\d.,]*)?(?: (?:for|per|an?|each) (?:the )?(?:\w+ )?"
    r"(?:season|summer|term|semester|year|session|course|month|week|day|hour))?\.?"
)
LEAST_ALONE = 10_000  # between bars, or in a line of its own; less may be the price of anything


REACH = 300
SHORT = 40
MOST_AMOUNTS = 40  # in one sentence; more are a table of something else


@dataclass(frozen=True, slots=True)
class Clause:
    """An amount and the sentence it stands in; offsets are the passage's."""

    passage: Passage
    money: Money
    start: int
    end: int
    previous: int  # where the amount before it ends

    @property
    def before(self) -> str:
        return self.passage.text[max(self.previous, self.money.start - REACH) : self.money.start]

    @property
    def after(self) -> str:
        return self.passage.text[self.money.end : min(self.end, self.money.end + REACH)]

    @property
    def sentence(self) -> str:
        """The words around the amount, no farther than matters: sentences may be huge."""
        start, end = self.money.start - REACH, self.money.end + REACH
        return self.passage.text[max(self.start, start) : min(self.end, end)]


def pay_clauses(role: RoleText) -> Iterator[Clause]:
    """The amounts that are pay, most certain first."""
    for passage in labelled(role, words.LABEL.fullmatch):
        yield from (clause for clause in _clauses(passage, bare=True) if _is_labelled_pay(clause))
    body = (p for p in role.numbered if p.origin in (Origin.BODY, Origin.FRONT_MATTER))
    told = [p for p in body if _has_money(in_small_letters(p.text))]
    for passage in sorted(
        told, key=lambda p: (p.shared, p.section is not SectionKind.COMPENSATION, p.origin is not Origin.BODY)
    ):
        told_pay = (c for c in _clauses(passage, bare=False) if _is_told_pay(c) or (not role.sole and _is_sentence(c)))
        yield from told_pay


def _has_money(lower: str) -> bool:
    return _SIGN_OR_RATE.search(lower) is not None or _CODE.search(lower) is not None


def _clauses(passage: Passage, *, bare: bool) -> Iterator[Clause]:
    text = passage.text
    for start, end in sentences(text):
        if not bare and not _has_money(text[start:end].lower()):
            continue
        found = list(islice(amounts(text[start:end]), MOST_AMOUNTS))
        inexact = (
            list(islice(decades(text[start:end]), MOST_AMOUNTS))
            if bare or words.HAS_PAY.search(text, start, end)
            else []
        )
        found = inexact or found
        previous = start
        for money in found:
            placed = replace(money, start=money.start + start, end=money.end + start)
            yield Clause(passage, placed, start, end, previous)
            if money.currency or money.unit or money.low >= LEAST_OF_MONEY:
                previous = placed.end


def _is_labelled_pay(clause: Clause) -> bool:
    if is_other_money(clause.before, clause.after) and not words.BUDGETED.search(clause.before):
        return False
    money = clause.money
    if money.currency or money.unit or not money.exact:
        return True
    printed = clause.passage.text[money.start : money.end]
    if 1900 <= money.low <= 2100 and "," not in printed:
        return False
    if is_rate_by_label(clause.passage.label, money.low):
        return True
    return money.low >= 5000 or (money.low >= 7 and "." in printed and money.low < 500)


def _is_told_pay(clause: Clause) -> bool:
    money, passage = clause.money, clause.passage
    hired = bool(money.currency and money.unit) and words.HIRED_AT.search(clause.before) is not None
    if passage.kind is BlockKind.QUOTE or (not hired and is_other_money(clause.before, clause.after)):
        return False
    if passage.label and words.DECOY.search(words_of(passage.label)):
        return False
    sure = hired or any(pattern.search(clause.before) for pattern in (words.SURE, words.PAYS))
    if not (money.currency or money.unit) and not ((sure or not money.exact) and money.low >= 10_000):
        return False
    if sure or words.PROJECT_BUDGET.search(clause.before):
        return True
    if passage.section in DOUBTFUL:
        told = bool(money.unit) and (words.HAS_PAY.search(clause.sentence) is not None or _is_whole_item(clause))
        return told or (passage.section is SectionKind.BENEFITS and _heads_benefits(clause))
    if _stands_alone(clause) or _is_behind_time(clause) or (money.currency and words.OF_PAY_BEHIND.match(clause.after)):
        return True
    if _is_among_facts(clause):
        return True
    if words.HAS_PAY.search(clause.sentence) or passage.section is SectionKind.COMPENSATION:
        return money.unit is not SalaryUnit.YEAR or money.high >= LEAST_A_YEAR
    may_be_pay = money.currency is not None or (money.low >= LEAST_ALONE and _is_per_annum(clause))
    return may_be_pay and _is_rate_of_work(clause)


def _is_sentence(clause: Clause) -> bool:
    """ "$2,400." or "$2,400 for the season." among the sentences about one role of several."""
    own = clause.money.currency is not None and not clause.passage.shared
    return own and SUM.fullmatch(clause.passage.text[clause.start : clause.end]) is not None


def _is_behind_time(clause: Clause) -> bool:
    """ "Full-time, $46,000.", and the weekly rate in brackets behind the name of a job: "Camp Nurse ($800/week)"."""
    money, text = clause.money, clause.passage.text
    large = money.low >= LEAST_ALONE and BEHIND_TIME.search(clause.before) is not None
    bracketed = money.unit is not None and clause.before.endswith(" (") and text.startswith(")", money.end)
    return money.currency is not None and (large or (bracketed and money.start <= SHORT))


def _is_among_facts(clause: Clause) -> bool:
    """ "11-month position, $62,000–$70,000": one of the facts in a short line."""
    money = clause.money
    large = money.currency is not None and money.is_range and money.low >= LEAST_ALONE
    return large and len(clause.passage.text) <= FACTS and bool(AMONG.search(clause.before))


def _is_rate_of_work(clause: Clause) -> bool:
    """A rate without a word for pay: by the hour, at the head of its line, or in a sentence about the work."""
    if clause.money.unit is None or clause.money.unit is SalaryUnit.HOUR:
        return clause.money.unit is not None
    text, money = clause.passage.text, clause.money
    heads = not any(character.isalnum() for character in text[: money.start])
    return heads or _is_per_annum(clause) or words.OF_THE_WORK.search(clause.sentence) is not None


def _is_per_annum(clause: Clause) -> bool:
    return PER_ANNUM.search(clause.passage.text, clause.money.start, clause.money.end) is not None


def _is_whole_item(clause: Clause) -> bool:
    """ "$20/hour" or "$20/hour, by experience" among the benefits, or between dashes; "$20/hour, mornings only." as a
    paragraph of its own."""
    money, passage = clause.money, clause.passage
    by_the_hour = money.unit is SalaryUnit.HOUR and money.currency is not None
    begins = not passage.text[: money.start].strip()
    is_line = begins and (passage.kind is BlockKind.PARAGRAPH or SET_OFF.match(passage.text, money.end) is not None)
    return by_the_hour and (is_line or stands_alone(passage.text, money.start, money.end))


def _heads_benefits(clause: Clause) -> bool:
    """ "$65k–$90k + equity", "$200 stipend", "€2,800 gross" among what is offered."""
    money, text = clause.money, clause.passage.text
    large = money.is_range and money.low >= LEAST_ALONE
    named = any(pattern.match(clause.after) for pattern in (words.A_STIPEND, words.OF_PAY_BEHIND))
    is_pay = money.currency is not None and (large or named)
    return is_pay and not any(character.isalnum() for character in text[: money.start])


def _stands_alone(clause: Clause) -> bool:
    money = clause.money
    if money.currency is None or money.low < LEAST_ALONE or clause.passage.label:
        return False
    text = clause.passage.text
    if (
        money.is_range
        and GRADE_BEFORE.search(text[max(0, money.start - SHORT) : money.start])
        and clause.after.startswith(")")
    ):
        return True
    start = 0 if NEARLY.fullmatch(text, 0, money.start) else money.start
    return stands_alone(text, start, money.end)
