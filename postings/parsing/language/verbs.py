"""Whether a line begins with what somebody does, as duties do."""

import re

from postings.parsing.vocabulary.verbs import VERBS

_NO_ADVERBS = "|".join(sorted(verb for verb in VERBS if verb.endswith("ly")))  # "apply", "supply"
_FIRST = re.compile(
    r"\W*(?:\d{1,3} ?%\W*)?(?:to |will |and |also |may )*"
    rf"(?:(?!(?:{_NO_ADVERBS}) )[a-z]+ly )?(?!do you\b)([A-Za-z-]+)",
    re.I,
)


def begins_with_verb(text: str) -> bool:
    """ "Develops", "develop", "Developing" and "to develop" alike."""
    match = _FIRST.match(text)
    if match is None:
        return False
    word = match[1].lower()
    return any(form in VERBS for form in _forms(word))


def is_verb(word: str) -> bool:
    """Whether it is the bare form of such a verb, in small letters."""
    return word in VERBS


def _forms(word: str) -> tuple[str, ...]:
    stem = word.removesuffix("ing")
    return (
        word,
        word.removesuffix("s"),
        word.removesuffix("es"),
        f"{word.removesuffix('ies')}y",
        stem,
        f"{stem}e",
        stem[:-1],
    )
