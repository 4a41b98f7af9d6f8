"""Pay as a filter compares it: the top of the range, in dollars a year."""

from decimal import Decimal

from postings.choices import SalaryUnit
from postings.models import Posting

TIMES_A_YEAR = {
    SalaryUnit.YEAR: 1,
    SalaryUnit.MONTH: 12,
    SalaryUnit.WEEK: 52,
    SalaryUnit.DAY: 260,
    SalaryUnit.HOUR: 2080,
}
UNSTATED = -1
MOST = 2_000_000_000  # fits a column; more is a mistake in the source


def yearly_pay(posting: Posting) -> int:
    """UNSTATED where the source has no number, or one that does not compare: another currency, a sum for it all."""
    top: Decimal | None = posting.base_salary_max or posting.base_salary_min
    if top is None or posting.salary_currency not in ("USD", ""):
        return UNSTATED
    times = TIMES_A_YEAR.get(posting.salary_unit)
    if posting.salary_unit == SalaryUnit.MONTH and posting.months_per_year:
        times = posting.months_per_year
    return min(MOST, int(top * times)) if times else UNSTATED


def pay_is_open_ended(posting: Posting) -> bool:
    """ "From $60,000": the top may be anything, so that no filter leaves it out."""
    return yearly_pay(posting) != UNSTATED and posting.base_salary_max is None
