"""Travel that comes back at set times, besides what is said of its share: "attend home weeks every other month"."""

import re
from collections.abc import Iterator

from postings.parsing.fields.travel import travel, without_decoys
from postings.parsing.language.sentences import sentences
from postings.parsing.passages import Passage, RoleText
from postings.parsing.posting import Fact
from postings.reading.document import BlockKind, Origin

NUMBER = r"(?:one|two|three|four|five|six|a few|several|\d{1,2})"
PERIOD = r"(?:week|month|quarter|semester|term|season|year)"
OFTEN = (
    rf"(?:every (?:other |second |third |{NUMBER} )?{PERIOD}s?|(?:once|twice) (?:or (?:twice|thrice) )?"
    rf"(?:a|an|per|each|every) {PERIOD}|{NUMBER}(?:(?:[-–]| to | or ){NUMBER})? (?:\w+ )?"
    rf"(?:times|trips|days|nights|weeks|weekends|overnights) (?:a|per|each|every) {PERIOD}|"
    r"(?:bi-?|semi-?)?(?:monthly|annually)|quarterly)"
)
CLAUSE = re.compile(
    r"\b(?:attend|travel|visit|spend|gather|convene|come|join|participate|make|take|meet|stay)(?:ing)?\b"
    rf"(?:(?!\b(?:and|but) \w+ing\b)[^.;:?!()]){{0,90}}?\b(?P<often>{OFTEN})\b",
    re.I,
)
OBLIGED = re.compile(r"\b(?:requir\w+|expect\w*|must|will|needs? to|asked to|able to|willing\w*)\b", re.I)
HINTS = ("travel", "trip", "overnight")


def recurring_travel(role: RoleText) -> Iterator[Fact]:
    """The first such clause, unless the field `travel_text` says how often already."""
    found = [
        (passage, clause)
        for passage in role.holding(HINTS)
        if passage.origin is Origin.BODY and passage.kind is not BlockKind.HEADING
        for clause in _clauses(passage)
    ]
    said = " ".join(str(fact.value) for fact in travel(role) if fact.field == "travel_text") if found else ""
    for passage, clause in found:
        if clause["often"] not in said:
            yield Fact("travel_recurring", clause.group(), passage.span(*clause.span()))
            return


def _clauses(passage: Passage) -> Iterator[re.Match[str]]:
    for start, end in sentences(passage.text):
        sentence = passage.text[start:end]
        if without_decoys(sentence) and OBLIGED.search(sentence):
            yield from CLAUSE.finditer(passage.text, start, end)
