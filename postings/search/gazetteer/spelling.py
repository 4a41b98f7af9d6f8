"""One spelling for the many in which a place is typed: "St. Paul", "SAINT  PAUL" and "saint-paul" are one name."""

import re

from postings.parsing.gazetteer.known import without_accents

SHORT = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount", "pt": "point", "n": "north", "s": "south",
         "e": "east", "w": "west"}  # fmt: skip
BEFORE = re.compile(r"^(?:the )?(?:greater |downtown |metro |(?:city|town|village|state|commonwealth) of )?")
AFTER = re.compile(r" (?:area|metro|metro area|metropolitan area|city and county)$")


def plain(name: str) -> str:
    """Lower case, without accents, stops and hyphens; a shortened first word is written out."""
    if name.isalpha() and name.isascii():
        return name.casefold()
    words = re.sub(r"[^\w\s]|_", " ", re.sub(r"[.'’`]", "", without_accents(name.casefold()))).split()
    if len(words) > 1:
        words[0] = SHORT.get(words[0], words[0])
    return " ".join(words)


def without_frills(name: str) -> str:
    """Of a plain name: "greater boston area" -> "boston"."""
    return AFTER.sub("", BEFORE.sub("", name)) or name
