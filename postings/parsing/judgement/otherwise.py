"""What a document may be instead of a posting: a news item, advice, the profile of somebody."""

import re

from postings.parsing.language.first_letters import by_first_letter
from postings.parsing.passages import Passage
from postings.parsing.posting import LISTING
from postings.parsing.vocabulary.otherwise import OTHERWISE, UNLESS_A_JOB_IS_NAMED
from postings.reading.document import BlockKind

# Over plain text, which takes less than half the time that ignoring the case would.
_ALL = (*OTHERWISE, *UNLESS_A_JOB_IS_NAMED)
_OTHERWISE = tuple((weight, re.compile(pattern, re.ASCII), reason) for weight, pattern, reason in _ALL)
# Behind what is no letter: so Python skips to the places where a word begins.
_ANYTHING_ELSE = re.compile(rf"[^a-z0-9_](?={by_first_letter('|'.join(pattern for _, pattern, _ in _ALL))})", re.ASCII)


def plain(text: str) -> str:
    """The text in lower case and without accents, as the weighed words ask for it."""
    return text.lower().replace("é", "e")


def what_else(passages: tuple[Passage, ...], *, named: bool) -> tuple[float, str]:
    """The heaviest thing that the document may be instead; what is said three times weighs twice, five times thrice.
    What somebody is to do says nothing of it: "Follow the procedures for lockdowns". `named`: a title names a job.

    Where anything of it begins is looked for once, and then what: each pattern by itself takes as long as all.
    """
    said = (
        f"{passage.label}: {passage.text}" if _is_labelled(passage) else passage.text
        for passage in passages
        if not _is_listed(passage)
    )
    text = plain("\n".join(("", *said)))
    starts = [match.end() for match in _ANYTHING_ELSE.finditer(text)]
    found = (
        (weight * (1 + 0.5 * min(times - 1, 4)), reason)
        for weight, pattern, reason in _OTHERWISE[: len(OTHERWISE) if named else None]
        if (times := _times(pattern, text, starts))
    )
    return max(found, default=(0.0, ""))


def _is_listed(passage: Passage) -> bool:
    return passage.kind is BlockKind.ITEM and passage.section in LISTING


def _is_labelled(passage: Passage) -> bool:
    """By words of the text, as "Step 1: Send a letter", and not by the name of a field."""
    return bool(passage.label) and passage.kind is not BlockKind.FIELD


def _times(pattern: re.Pattern[str], text: str, starts: list[int]) -> int:
    """How often it is found where something begins, one after another."""
    times = end = 0
    for start in starts:
        if start >= end and (match := pattern.match(text, start)):
            times, end = times + 1, match.end()
    return times
