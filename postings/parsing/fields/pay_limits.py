"""What one may earn in an hour, a day, a year: it tells whether a word for a unit is said of an amount."""

import re

from postings.parsing.fields.labels import words_of
from postings.parsing.language.money import UNIT_OF
from postings.parsing.posting import SalaryUnit

# In any currency: a "daily rate" of 60,000 is a unit read from the wrong word.
LIMITS = {
    SalaryUnit.HOUR: (4, 500),
    SalaryUnit.DAY: (20, 3000),
    SalaryUnit.WEEK: (50, 10_000),
    SalaryUnit.MONTH: (100, 60_000),
    SalaryUnit.YEAR: (1000, 3_000_000),
    SalaryUnit.TOTAL: (5, 3_000_000),
}
UNIT_WORD = re.compile(r"\b(hourly|hour|hr|daily|weekly|monthly|annual|annually|yearly|year|annum)\b", re.IGNORECASE)
LEAST_A_YEAR = 10_000  # of an amount that stands alone
AN_HOUR = (7, 120)


def fits(amount: float, unit: SalaryUnit) -> bool:
    low, high = LIMITS[unit]
    return low <= amount <= high


def is_rate_by_label(label: str, amount: float) -> bool:
    """ "hourly_rate: 18", "Monthly salary: 2500"."""
    word = UNIT_WORD.search(words_of(label))
    return word is not None and fits(amount, UNIT_OF[word[1].lower()])


def unit_by_size(amount: float) -> SalaryUnit | None:
    """Large ones are a year's, small ones an hour's; those between may be anything."""
    if amount >= LEAST_A_YEAR:
        return SalaryUnit.YEAR
    return SalaryUnit.HOUR if AN_HOUR[0] <= amount <= AN_HOUR[1] else None
