"""Whether a single word names what a person does, by `vocabulary.job_nouns` and the endings of such words."""

import re
from functools import lru_cache

from postings.parsing.vocabulary import job_nouns as words

_ENDING = re.compile(rf"[a-z]{{2}}{words.ENDINGS}s?$")


@lru_cache(maxsize=4096)  # the words at the end of lines and names recur from document to document
def is_job_word(word: str) -> bool:
    """`word`: in lower case, of one or several: "librarian", "moderators"."""
    word = word.removeprefix("co-").removeprefix("vice-")
    word = word.partition("-in-")[0]  # "developer-in-residence", "editors-in-chief"
    if word in words.NOUNS or word.removesuffix("s") in words.NOUNS:
        return True
    if word.endswith("ies") and f"{word[:-3]}y" in words.NOUNS:
        return True
    return bool(_ENDING.search(word)) and word.removesuffix("s") not in words.NO_JOBS
