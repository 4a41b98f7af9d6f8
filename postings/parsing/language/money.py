"""Amounts of money as job documents write them: "$32K", "£28,000", "$45,000–55,000", "22.50 / hr", "high 30's".

`amounts` finds the amounts and ranges of a text and says what is printed; whether one of them is pay is not its
business.
"""

import re
from collections.abc import Iterator

from postings.parsing.posting import SalaryUnit
from postings.reading.values import dataclass, replace

SYMBOLS = {"$": "USD", "us$": "USD", "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD", "nz$": "NZD", "s$": "SGD",
           "hk$": "HKD", "r$": "BRL", "£": "GBP", "€": "EUR", "₹": "INR", "rs": "INR", "rs.": "INR", "r": "ZAR",
           "cdn": "CAD", "rmb": "CNY", "pounds": "GBP", "euro": "EUR", "euros": "EUR", "dollars": "USD",
           "¥": "JPY", "₦": "NGN", "৳": "BDT", "ksh": "KES", "tsh": "TZS", "ush": "UGX", "tk": "BDT", "rm": "MYR",
           "zł": "PLN", "₱": "PHP", "yen": "JPY", "rupees": "INR", "pesos": "PHP", "baht": "THB"}  # fmt: skip
# Three letters before or behind an amount. PHP is a language as well: it must stand before thousands.
CODES = (
    "USD CAD CDN GBP EUR AUD NZD CHF INR ZAR SGD HKD SEK NOK DKK JPY CNY RMB KRW THB MYR PLN CZK BRL MXN AED "
    "KES NGN GHS UGX PKR BDT NPR TZS LKR QAR SAR IDR VND"
)

# What a rate may be for. A course, credit or project is paid as a whole, whatever hours it takes.
UNITS = {
    SalaryUnit.HOUR: "hourly hour hr hrs h stunde",
    SalaryUnit.DAY: "daily day diem",
    SalaryUnit.WEEK: "weekly week wk",
    SalaryUnit.MONTH: "monthly month mo monat",
    SalaryUnit.YEAR: "annually annualized annualised annual yearly year yr annum pa jahr",
    SalaryUnit.TOTAL: "course credit class lesson section semester term session season summer project event flat "
    "workshop module",
}
UNIT_OF = {word: unit for unit, words in UNITS.items() for word in words.split()}

_NAMES = r"pounds|euros?|(?:us |canadian )?dollars|yen|rupees|pesos|baht|[ktu]shs?|zł|(?<=,\d{3})php"
_ANY_CODE = CODES.replace(" ", "|")
NUMBER = (
    r"\d{1,2}(?:,\d\d)+,\d{3}(?![\d,])|"  # "3,50,000": the Indian grouping
    r"\d{1,3}(?:\.\d{3})+,\d\d(?!\d)|\d{1,3}(?:[,.’']\d{3})+(?![\d])(?:\.\d{1,2})?|\d{1,7},\d\d(?![\d,])|"
    r"\d{1,7}(?:\.\d{1,2})?"
)
# "35 000": thousands parted by a space, right behind a currency or before one, the end of a range or a rate.
SPACED = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)"
_AFTER_SPACED = rf"(?=\s?(?:(?:{_ANY_CODE}|{_NAMES}|per|to)\b|[£€/–-]))"
AMOUNT = re.compile(
    rf"(?<![\w.,#])(?:(?<!(?<!\d)[A-Z]-)|(?=[$£€]))(?P<before>(?:(?:{_ANY_CODE})\s?)?"
    rf"(?:(?:us|ca?|au?|nz|s|hk|r)?\$|[£€₹₱¥₦৳]|(?:rs|tk|[ktu]shs?)\.?(?=\s?\d)|"
    rf"rm(?=\s?\d{{1,3}},?\d{{3}})|r(?=\s?\d{{1,3}}[ ,]\d{{3}}))\s?|"
    rf"(?:{_ANY_CODE}|PHP(?=\s\d{{1,3}},?\d{{3}}))\s)?"
    rf"(?P<number>(?(before){SPACED}|{SPACED}{_AFTER_SPACED})|{NUMBER})(?![\d%]|[.,]\d|"
    rf"\s?percent)(?:(?P<k>\s?k(?:\b|(?=eur\b|chf\b|gbp\b|usd\b))|\s?t(?=eur\b|€))|\s?(?P<lakhs>lpa\b|la(?:kh|c)s?\b))?(?P<more>\+)?"
    r"(?P<large>\s?(?:million|billion|mil\b|mm?\b|bn?\b))?"
    rf"(?:[\s.]?(?P<after>{_ANY_CODE}|{_NAMES})\b|\s?(?P<sign>[£€](?!\s?\d)|\$(?!\s?\d)))?",
    re.IGNORECASE,
)
RATE = re.compile(
    r"(?:/[-=])?,?\s{0,2}\(?(?:(?:gross|brutto|net|before tax|pro rata|fte)\)?,? ?)?(?:(?:/|\bfor (?:the|each)\b|"
    r"\bper\b|\bpro\b|"
    r"\bp/|\ban?\b|\beach\b)\s{0,2}"
    r"(?:(?:contact|clock|work|working|instructional|instruction|teaching|lecture|school|academic|fiscal|calendar|"
    r"full)\s)?"
    r"(?P<whole>credit\shours?)?(?P<unit>[a-z]+(?![a-z]|\s?:))?|(?P<adverb>hourly|daily|weekly|monthly|annually|"
    r"annual|annuali[sz]ed|"
    r"yearly|p\.?a\b|p\.?h\b|(?:day|hour)(?=[ -]rate\b)|"
    # "Salary: $6,494.80 - $8,706.53 MONTH"
    r"(?:hour|day|week|month|year)(?=\W{0,3}\Z)))\.?",
    re.IGNORECASE,
)
THOUSANDS = re.compile(r"\d\s?k\b", re.IGNORECASE)
LAKH = 100_000  # rupees; "6 LPA" is six lakhs per annum
_ABOUT = r"(?:approximately|approx\.|about|around|roughly|circa)"
# "€2,300 gross (€1,900 net) to €2,600": what is left of an amount is no other one.
_NET = r"\(\s?[$£€]?\s?[\d.,’' ]{1,12}\s?(?:[$£€]|[a-z]{3,5})?\s?(?:net|netto|after tax)\b[^()]{0,20}\)"
NET = re.compile(_NET, re.IGNORECASE)
TO = re.compile(
    rf"(?:/[-=])?(?:\s?(?:gross|brutto|before tax))?(?:\s?(?:\([^()$£€]{{1,24}}\)|{_NET}))?"
    rf"\s?(?:-{{1,2}}|–|—|−|~|to|through|thru|up to|and|/)\s?(?:{_ABOUT} )?"
    r"(?:(?:step|level|grade|lane) \w{1,3}(?:\s?[-–:]\s?|\s))?|"
    r"[\s,;/-]{0,3}(?:(?:and|to) )?(?:an? |the )?\bmax(?:imum)?\b[\s:]{0,2}(?:of )?",
    re.IGNORECASE,
)
_LONGEST_LEAD = 28  # "range from approximately "
DECIMAL_COMMA = re.compile(r",\d\d$")
BETWEEN = re.compile(rf"\b(?:between|from|range[sd]? (?:of|is|from))(?: {_ABOUT})?\s?$", re.IGNORECASE)
WITH_AND = re.compile(r"\band\b(?! (?:an? |the )?max)", re.IGNORECASE)
RETIREMENT_PLANS = frozenset({401, 403, 457})

# "High 30's to mid 40's": thousands, in the low, middle or high part of a decade.
PARTS = {"low": (0, 3), "lower": (0, 3), "mid": (5, 5), "middle": (5, 5), "high": (7, 9), "upper": (7, 9)}
DECADES = re.compile(
    r"\b(?P<part1>low|lower|mid|middle|high|upper)[\s-](?:\$?(?P<decade1>\d0)(?:k|,000)?[’']?s?)?"
    r"(?:\s?(?:-|–|—|to|and)\s?(?:the )?(?P<part2>low|lower|mid|middle|high|upper)[\s-]\$?(?P<decade2>\d0)(?:k|"
    r",000)?[’']?s?)?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Money:
    """A printed amount (`low` equals `high`) or range; currency and unit are None where none is printed with it."""

    start: int
    end: int
    low: float
    high: float
    currency: str | None = None  # ISO 4217
    unit: SalaryUnit | None = None
    exact: bool = True  # False for "high 30's"
    open: bool = False  # "$20+": at least

    @property
    def is_range(self) -> bool:
        return self.low != self.high


def amounts(text: str) -> Iterator[Money]:
    """The amounts of money and ranges in `text`, in order; plain numbers too, with neither currency nor unit."""
    net = [match.span() for match in NET.finditer(text)] if "(" in text else []
    printed = (match for match in AMOUNT.finditer(text) if not any(a < match.start() < b for a, b in net))
    yield from _joined(text, [money for match in printed if (money := _amount(text, match))])


def _amount(text: str, match: re.Match[str]) -> Money | None:
    lakhs = (match["lakhs"] or "").lower()
    value = _number(match["number"]) * (1000 if match["k"] else LAKH if lakhs else 1)
    currency = _currency(match["after"] or match["sign"]) or _currency(match["before"]) or ("INR" if lakhs else None)
    if match["large"] or (currency is None and (value / 1000 in RETIREMENT_PLANS or _is_in_address(text, match))):
        return None
    end, unit = (match.end(), SalaryUnit.YEAR) if lakhs == "lpa" else _rate(text, match.end())
    return Money(match.start(), end, value, value, currency, unit, open=bool(match["more"]))


def _is_in_address(text: str, match: re.Match[str]) -> bool:
    """ "https://schools.example/page/5694"."""
    before = text[max(0, match.start() - 2) : match.start()]
    return before.endswith("/") and before[0].isalpha()


def _number(printed: str) -> float:
    printed = re.sub(r"[\s’']", "", printed)
    if DECIMAL_COMMA.search(printed):
        printed = printed.replace(".", "").replace(",", ".")
    whole, dot, cents = printed.rpartition(".")
    if dot and len(cents) < 3:
        return float(f"{whole.replace(',', '').replace('.', '')}.{cents}")
    return float(printed.replace(",", "").replace(".", ""))


def _currency(printed: str | None) -> str | None:
    """The last sign decides unless a code stands before it: "$", "US$", "CAD $", "USD"."""
    if not printed:
        return None
    first = printed.split()[0].lower().rstrip(".")
    first = first.removesuffix("s") if first.endswith("shs") else first
    return SYMBOLS.get(first) or (first[:3].upper() if first[:3].upper() in (*CODES.split(), "PHP") else "USD")


def _rate(text: str, end: int) -> tuple[int, SalaryUnit | None]:
    """What the amount before `end` is paid for, and where that ends."""
    match = RATE.match(text, end)
    if not match:
        return end, None
    if match["whole"]:
        return match.end(), SalaryUnit.TOTAL
    word = (match["unit"] or match["adverb"] or "").lower().replace(".", "")
    unit = UNIT_OF.get({"ph": "hour"}.get(word, word)) or UNIT_OF.get(word.removesuffix("s"))
    return (match.end(), unit) if unit else (end, None)


def _joined(text: str, found: list[Money]) -> Iterator[Money]:
    """Two amounts with "to" between them are one range."""
    position = 0
    while position < len(found):
        money = found[position]
        following = found[position + 1] if position + 1 < len(found) else None
        joined = following and _range(text, money, following)
        position += 2 if joined else 1
        yield joined or money


def _range(text: str, first: Money, second: Money) -> Money | None:
    between = text[first.end : second.start]
    if not TO.fullmatch(between) or (WITH_AND.search(between) and not _between(text, first.start)):
        return None
    low = first.low
    currency = first.currency or second.currency
    thousands = currency is not None or THOUSANDS.search(text, second.start, second.end) is not None
    if low < 1000 and thousands and second.low / 4 < low * 1000 <= second.low:
        low *= 1000  # "$45-55K", "45-55,000 USD"
    elif low < 100 and second.currency == "INR" and second.low / 4 < low * LAKH <= second.low:
        low *= LAKH  # "4-6 LPA"
    if low >= second.low or low * 20 < second.low:
        return None
    return replace(
        first,
        end=second.end,
        low=low,
        high=second.low,
        currency=second.currency if first.currency in (None, "USD") and second.currency else first.currency,
        unit=second.unit or first.unit,
        open=second.open,
    )


def _between(text: str, start: int) -> bool:
    return BETWEEN.search(text, max(0, start - _LONGEST_LEAD), start) is not None


def decades(text: str) -> Iterator[Money]:
    """ "High 30's to mid 40's" as 37,000 to 45,000: what the words allow at most."""
    for match in DECADES.finditer(text):
        last_part, last_decade = match["part2"] or match["part1"], match["decade2"] or match["decade1"]
        if last_decade and int(last_decade) >= 20:
            low = int(match["decade1"] or last_decade) + PARTS[match["part1"].lower()][0]
            high = int(last_decade) + PARTS[last_part.lower()][1]
            yield Money(match.start(), match.end(), low * 1000.0, high * 1000.0, exact=False)
