"""Whether the words of a list's items are those of what is asked for, whatever the heading over it says.

`item_words.tsv` has what `learn.py` learnt from lists whose headings say what they are.
"""

from collections.abc import Sequence
from pathlib import Path
from statistics import fmean

from postings.parsing.language.weighed_words import WeighedWords, words
from postings.parsing.lines import Line

WEIGHTS = Path(__file__).with_name("item_words.tsv")
_FEWEST = 3  # items
_SURE = 1.25  # log odds: more is said by one list in a hundred that asks for nothing
_ASKING = WeighedWords(WEIGHTS)


def ask_by_their_words(listed: Sequence[Line]) -> bool:
    if len(listed) < _FEWEST:
        return False
    return fmean(_ASKING.log_odds(words(line.text.lower())) for line in listed) > _SURE
