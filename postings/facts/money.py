"""Pay in numbers, as people read it."""

from decimal import Decimal

from postings.choices import SalaryUnit
from postings.models import Posting

SYMBOLS = {"USD": "$", "CAD": "CA$", "AUD": "A$", "GBP": "£", "EUR": "€", "INR": "₹"}


def pay_range(posting: Posting) -> str:
    """Such as "$60,000–$75,000 a year"; empty where the posting has no numbers."""
    low, high = posting.base_salary_min, posting.base_salary_max
    if low is None and high is None:
        return ""
    unit = SalaryUnit(posting.salary_unit).label if posting.salary_unit else ""
    return f"{_bounds(low, high, posting.salary_currency)} {unit}".strip()


def _bounds(low: Decimal | None, high: Decimal | None, currency: str) -> str:
    if low is None:
        return f"up to {amount(high, currency)}"
    if high is None:
        return f"from {amount(low, currency)}"
    return amount(low, currency) if low == high else f"{amount(low, currency)}–{amount(high, currency)}"


def amount(number: Decimal, currency: str) -> str:
    digits = f"{number:,.0f}" if number == int(number) else f"{number:,.2f}"
    return f"{SYMBOLS.get(currency, f'{currency} ')}{digits}"
