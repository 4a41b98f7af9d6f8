"""Where one sentence ends and the next begins.

Job documents end sentences without a full stop (items, lines) and put full stops where no sentence ends ("Ph.D.",
"St. Louis", "$15.50", "e.g."), so that a stop counts only when what follows it could begin a sentence and what
precedes it is no abbreviation. A new line ends one, a semicolon or colon does not.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

# Written with a full stop and followed by more of the same sentence. Add an abbreviation when it can hardly be the last
# word of a sentence ("dept" may, "no" for number is decided by the digit behind it).
NEVER_LAST = frozenset(
    "mr mrs ms mx rs tk ksh kshs tsh tshs ush "
    "dr prof st ste co mt ft rev hon sr sra gov sen rep pres supt asst assoc dept dir mgr "
    "e.g i.e eg ie cf viz vs approx ca al fig eq div ext tel "
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri "
    "b.a b.s m.a m.s m.ed ed.d ph.d".split()
)
AS_WRITTEN = frozenset({"Pr"})  # a professor, but "PR" is what somebody knows of
# These end a sentence unless a number follows: "No. 12", "p. 4".
BEFORE_A_NUMBER = frozenset("no nos p pp vol ch sec rm apt ext min max inc".split())
INITIALS = re.compile(r"(?:[a-z]\.)*[a-z]")
CURRENCIES = "$£€"
# Words that begin a sentence far more often than they follow an abbreviation: "... in the U.S. The team ...".
BEGINNERS = frozenset(
    "the this that these those we our you your they their it its he his she her a an all as at by for from if in on to "
    "with please applicants candidates salary when while position positions experience must may successful".split()
)

# A stop, the quotes and brackets that close with it, blank space, and what could begin a sentence; or a new line. It
# begins with one class, for which Python skips through the text, as it does not for two alternatives.
STOP = re.compile(r"""[.!?…\n](?:(?<=\n)\s*|(?<!\n)[.!?…]{0,5}["”’')\]]{0,3}\s+(?=["“‘'(\[]{0,3}([^\W_]|[$£€•])))""")
LAST_WORD = re.compile(r"[^\s(\[\"“‘/]{1,24}$")
NEXT_WORD = re.compile(r"[\"“‘'(\[]{0,3}([^\W\d_]+)")
FULL_STOPS = ".…"
LONGEST_REMEMBERED = 10_000


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The (start, end) of each sentence of `text`, blank space around it left out."""
    return iter(_remembered(text)) if len(text) <= LONGEST_REMEMBERED else _parted(text)


@lru_cache(maxsize=512)
def _remembered(text: str) -> tuple[tuple[int, int], ...]:
    """Every extractor asks for the sentences of the same passages, one after another."""
    return tuple(_parted(text))


def _parted(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for stop in STOP.finditer(text):
        if stop.group(1) and text[stop.start()] in FULL_STOPS and not _ends(text, stop):
            continue
        if sentence := _trimmed(text, start, stop.end()):
            yield sentence
        start = stop.end()
    if sentence := _trimmed(text, start, len(text)):
        yield sentence


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    sentence = text[start:end]
    stripped = sentence.strip()
    start += len(sentence) - len(sentence.lstrip())
    return (start, start + len(stripped)) if stripped else None


def _ends(text: str, stop: re.Match[str]) -> bool:
    """Whether the full stop at `stop` ends a sentence."""
    if stop.group(1).islower() and "\n" not in stop.group():
        return False
    if stop.group().rstrip()[-1] not in FULL_STOPS:
        return True
    before = LAST_WORD.search(text, max(0, stop.start() - 24), stop.start())
    word = before.group().lower() if before else ""
    if word in BEFORE_A_NUMBER:
        return not (stop.group(1).isdigit() or stop.group(1) in CURRENCIES)
    if word in NEVER_LAST or INITIALS.fullmatch(word) or (before and before.group() in AS_WRITTEN):
        following = NEXT_WORD.match(text, stop.end())
        return following is not None and following.group(1).lower() in BEGINNERS
    return True
