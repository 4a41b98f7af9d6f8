"""Words as data. A word may be added when it stands for its kind in documents of more than one organization.

Long patterns stand over several lines, with ` | ` between their alternatives and examples in lines that begin with `#`;
`pattern` compiles them. A line break counts for nothing, other spaces count, unlike in Python's verbose patterns, for
these are patterns of words.
"""

import re
from typing import NamedTuple

from postings.parsing.language.first_letters import alternatives, beginning_words, by_first_letter


def pattern(text: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """What stands at the beginning of a text is looked for there alone, before all else."""
    parts = list(alternatives(_joined(text)))
    first = [part.removeprefix("^") for part in parts if part.startswith("^")]
    others = [part for part in parts if not part.startswith("^")]
    return re.compile("|".join([f"^(?:{'|'.join(first)})", *others] if first else others), flags)


class QuickPattern(NamedTuple):
    """For whether it is found and not for what of it. In one pattern, Python would try at every place of a text
    what can stand at its beginning alone."""

    at_first: re.Pattern[str] | None
    words: re.Pattern[str] | None

    def is_in(self, lower: str) -> bool:
        """Whether a text in small letters holds it."""
        begins = self.at_first is not None and self.at_first.match(lower) is not None
        return begins or (self.words is not None and self.words.search(lower) is not None)


def quick_pattern(text: str) -> QuickPattern:
    """What stands at the beginning of a text is looked for there, and what stands where a word begins by its first
    letter."""
    parts = list(alternatives(_joined(text)))
    first = [part.removeprefix("^") for part in parts if part.startswith("^")]
    words = [part.removeprefix(r"\b") for part in parts if part.startswith(r"\b")]
    if len(first) + len(words) < len(parts):
        raise ValueError(f"It may begin anywhere: {text}")
    return QuickPattern(
        re.compile(f"^(?:{'|'.join(first)})") if first else None,
        beginning_words("|".join(words)) if words else None,
    )


def by_letter(text: str) -> str:
    """Alternatives for a place that many are tried at, parted by their letters: few are, whatever the place holds."""
    return by_first_letter(_joined(text))


def _joined(text: str) -> str:
    lines = (line.strip() for line in text.split("\n"))
    joined = "".join(re.sub(r" *\|$", " | ", line) for line in lines if not line.startswith("#"))
    return joined.replace(" | ", "|")
