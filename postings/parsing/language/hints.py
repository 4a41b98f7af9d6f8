"""A quick look before a slow one: most passages say nothing of a field, and a plain word tells so at once."""

from collections.abc import Iterable
from functools import lru_cache


def has_any(text: str, words: Iterable[str]) -> bool:
    """Whether the text holds one of the lower-case words or beginnings of words, in whatever case."""
    return holds_any(in_small_letters(text), words)


def holds_any(lower: str, words: Iterable[str]) -> bool:
    """The same for a text in small letters, of which several such questions are asked."""
    for word in words:  # noqa: SIM110 - a generator takes twice as long, and this is asked all the time
        if word in lower:
            return True
    return False


@lru_cache(maxsize=256)  # every extractor asks for the same passages, one after another
def in_small_letters(text: str) -> str:
    """Each letter small where it stands, so that offsets stay: patterns take half the time if case tells nothing."""
    return text.replace("İ", "I").lower()  # whose small letter would be two characters
