"""Addresses that nobody should ask for: what a search must answer all the same, with a page that says what is wrong."""

from collections.abc import Callable, Iterator
from random import Random
from urllib.parse import quote, urlencode

from postings.search.query import PARAMETERS

PATHS = ["/"] * 8 + ["/feed.atom", "/feed.rss", "/places/", "/jobs/remote/"]
PARAMETER_NAMES = [*PARAMETERS, "place", "q", "q", "q", "csrf", "", "\0", "q[]", "__proto__"]
VALUES = [
    "", " ", "\0", "coach\0", "x" * 10_000, "coach " * 1_600, "the of and", "the", '"', '""', '"""', '"coach',
    "“coach”", "-", "--", "-coach", "-the", "- -", "or", "or or or", "coach or", "or coach", "&|!():*<->", "coach:*",
    "a & b | !c", "co-", "-co-", "e-e-e", "'", "''", "\\", "{}", "%", "%s", "%(a)s", "%%", "_", "🙂", "é" * 300,
    "\u200fשלום\u200e", "مدرسة", "教師", "\u202egnp.exe", "\ufeff", "\ud7ff", "ﬁ", "İ", "ß", "\u0301" * 50, "\x1b[31m",
    "'; DROP TABLE postings_posting; --", "' OR 1=1 --", "1) UNION SELECT null--", "$$", "E'\\n'", "/*", "pg_sleep(9)",
    "<script>alert(1)</script>", "{{ 7*7 }}", "../../etc/passwd", "http://[::1", "javascript:x",
    "0", "-0", "-1", "1e400", "nan", "inf", "-inf", "1_000", "0x10", "٣", "½", "²", "9" * 30, "2147483648", "1,5",
    "25", "50.5", "1~after~1~2", "2~after~-9721~-1200", "2~after~0~-9721~-1200", "3~before~nan~1", "2~after~1e308~1",
    "2~after", "~", "-1~after~1~2", "9999999", "500", "501", "2~after~-99999999999~-1", "2~before~9e14~9e14",
    "2~after~12.5~-0.5", "2~after~1e14~2",
    "Springfield", "Atlantis", "NYC", "St. Paul", "00000", "02139", "02139-", "99999", "Boston, MA, MA", ", MA", ",,,",
    "US-MA", "county", "Montgomery County", "Paris, France", "north pole", "in:US-MA", "MA", "ZZ", "nobody", "remote",
    "students", "students school", '"students school team"', "-students", "students -school", "music or science",
    "relevance", "newest", "closing", "distance", "pay", "not_stated", "opening", "bachelor", "FULL_TIME", "yes", "no",
]  # fmt: skip
ALPHABET = "abeinorst  \"'-:&|!()<>*~%,.0123456789éßж語🙂\0\t\n\u200f\u0301\ud7ff"


def addresses(count: int, seed: int, ordinary: Callable[[], str]) -> Iterator[str]:
    """The same for the same seed. `ordinary` gives query strings that make sense, to be spoilt."""
    random = Random(f"nasty {seed}")
    for _ in range(count):
        querystring = random.choice([_values, _values, _texts, _spoilt])(random, ordinary)
        yield f"{random.choice(PATHS)}?{querystring}"


def _values(random: Random, _: Callable[[], str]) -> str:
    """Any parameters with any values; some many times."""
    pairs = [(random.choice(PARAMETER_NAMES), random.choice(VALUES)) for _ in range(random.randint(1, 6))]
    if random.random() < 0.05:
        pairs = pairs[:1] * 300
    return urlencode(pairs)


def _texts(random: Random, _: Callable[[], str]) -> str:
    """Text that means nothing."""
    return urlencode(
        [
            (random.choice(PARAMETER_NAMES), "".join(random.choices(ALPHABET, k=random.randint(0, 40))))
            for _ in range(random.randint(1, 4))
        ]
    )


def _spoilt(random: Random, ordinary: Callable[[], str]) -> str:
    """A search as it should be, with some of its letters lost, doubled or replaced, also within an escape."""
    letters = list(ordinary())
    for _ in range(random.randint(1, 5)):
        at = random.randrange(len(letters) + 1)
        letters[at : at + random.randint(0, 2)] = random.choice(
            ["", "%", "%ff", "%00", "&", "=", "%C3", "+", "%22", "-", "9"]
        )
    return quote("".join(letters), safe="%&=+;/?:@,~-_.!*'()")
