"""Words that could be a filter: offered, never taken silently."""

from collections.abc import Iterator
from dataclasses import replace

from postings.parsing.gazetteer.names import AMBIGUOUS
from postings.search.gazetteer import PlaceKind, atlas, find
from postings.search.query import SearchQuery
from postings.search.result import Alternative

LONGEST = 3  # words of a place
LARGE = 50_000  # people; a smaller town is more often a name or a word
REMOTE = {"remote", "remotely", "telework", "wfh"}


def offers(query: SearchQuery) -> tuple[Alternative, ...]:
    return tuple(_offers(query)) if '"' not in query.words else ()


def _offers(query: SearchQuery) -> Iterator[Alternative]:
    words = query.words.split()
    at = 0
    while at < len(words):
        size = next((size for size in range(LONGEST, 0, -1) if _place(words[at : at + size])), 0)
        rest = " ".join(words[:at] + words[at + max(1, size) :])
        if size:
            label = _place(words[at : at + size])
            yield Alternative(f"roles in {label}", replace(query, words=rest, places=(*query.places, label), page="1"))
        elif words[at].casefold() in REMOTE:
            arrangement = tuple(dict.fromkeys([*query.arrangement, "remote"]))
            yield Alternative("remote roles", replace(query, words=rest, arrangement=arrangement, page="1"))
        at += max(1, size)


def _place(words: list[str]) -> str:
    """The label of the place that these words surely are; empty for any other words."""
    typed = " ".join(words).strip(",")
    if typed.casefold() in AMBIGUOUS or (len(typed) == 2 and not typed.isupper()) or not typed[:1].isalpha():
        return ""
    found = find(typed)
    if len(found) != 1 or found[0].kind not in (PlaceKind.CITY, PlaceKind.REGION):
        return ""
    city = atlas().cities.get(found[0].city or 0)
    return found[0].label if city is None or city.population >= LARGE else ""
