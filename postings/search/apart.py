"""Words that the English stemmer would put with others of another meaning ("educator" with "education"), told apart.

Such a word gets a letter more before it is stemmed, in the texts of a row and in what is searched for alike, so that it
has a stem of its own: "Interns" is read as "Internʘs", and "internal" stays as it is. No dictionary file does it,
because PostgreSQL would want those on its server's disk.

May be added: a word of titles or subjects, in its singular, that a person would search for alone, and whose stem is
also that of a frequent word of another meaning (`SELECT ts_lexize('english_stem', ...)`). Then run `rebuild_search`.
"""

import re

WORDS = (
    "accountant",  # account, accountable
    "aide",  # aid
    "educator",  # education
    "intern",  # internal
    "international",  # internal
    "physics",  # physical
)
LETTER = "ʘ"  # nobody writes it
_PLURAL = f"({'|'.join(WORDS)})(s?)"
_IN_PYTHON = re.compile(rf"\b{_PLURAL}\b", re.I)


def told_apart(text: str) -> str:
    return _IN_PYTHON.sub(rf"\1{LETTER}\2", text)


def sql_told_apart(expression: str) -> str:
    """The same in PostgreSQL, as an expression."""
    return rf"regexp_replace({expression}, '\m{_PLURAL}\M', '\1{LETTER}\2', 'gi')"


def as_written(text: str) -> str:
    return text.replace(LETTER, "")
