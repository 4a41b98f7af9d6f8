"""Did you mean: words that no role has, and the words most like them that some role has."""

import re
from collections.abc import Iterable

from postings.search.apart import sql_told_apart
from postings.search.sql import Sql, sql
from postings.search.words import Clause

CORRECTABLE = re.compile(r"[a-z]{4,30}$")
SHORT = 5  # letters; the bound of Lucene and Elasticsearch ("AUTO"): a short word two letters away is another word
CANDIDATES = f"""(
SELECT json_object_agg(typed, ARRAY(
    SELECT word FROM posting_search_word WHERE word %% typed ORDER BY similarity(word, typed) DESC, word LIMIT 30))
FROM unnest(%s::text[]) AS typed
WHERE NOT EXISTS (SELECT FROM posting_search_word WHERE word = typed)
    AND NOT EXISTS (SELECT FROM posting_search WHERE words @@ plainto_tsquery('rolecall', {sql_told_apart("typed")})))
"""  # noqa: S608


def candidates(clauses: Iterable[Clause]) -> Sql:
    """An expression: for each word that no role has, a JSON list of words like it; empty where there is no word to ask
    for. Synonyms are spelt right."""
    wanted = (clause for clause in clauses if not clause.negated and len(clause.alternatives) == 1)
    typed = {clause.alternatives[0].casefold() for clause in wanted}
    words = sorted(word for word in typed if CORRECTABLE.match(word))
    return sql(CANDIDATES, words) if words else sql("")


def corrected(typed: str, found: dict[str, list[str]]) -> str:
    """The words as typed, with those corrected that can be; empty where one cannot be."""
    for word, similar in found.items():
        near = [
            (distance, place, other)
            for place, other in enumerate(similar)
            if (distance := edits(word, other)) <= farthest(word)
        ]
        if not near:
            return ""
        typed = re.sub(rf"(?i)(?<!\w){re.escape(word)}(?!\w)", min(near)[2], typed)
    return typed


def farthest(word: str) -> int:
    """How many letters a correction may change, add, swap or leave out."""
    return 1 if len(word) <= SHORT else 2


def edits(one: str, other: str) -> int:
    """Letters added, left out, changed or swapped with their neighbour, to make `other` of `one`."""
    before: list[int] = []
    above = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        line = [row]
        for column, wanted in enumerate(other, start=1):
            cost = min(line[-1] + 1, above[column] + 1, above[column - 1] + (letter != wanted))
            swapped = row > 1 and column > 1 and (letter, one[row - 2]) == (other[column - 2], wanted)
            line.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, above = above, line
    return above[-1]
