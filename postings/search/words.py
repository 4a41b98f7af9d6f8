"""From what a person typed to a full-text query.

    math coach              both words, in any form: "coaches", "coaching"
    "home weeks"            these words, in this order
    math or science coach   one of the first two, and the third
    -director               not this word

Whatever is typed is a search: a lone quotation mark, operator or hyphen is no error, and no text reaches PostgreSQL's
own query syntax.
"""

import re
from dataclasses import dataclass

from postings.search.sql import Sql, sql
from postings.search.synonyms import LONGEST, SYNONYMS

CONFIGURATION = "rolecall"  # English stems without accents; made by a migration
MOST_CLAUSES = 20
LONGEST_QUERY = 200  # characters; the filter set says that it cut
# Minus before a word, a phrase with or without its closing quote, or a run of anything else.
PIECE = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
HAS_LETTERS = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Clause:
    """Any of the alternatives, each a phrase of one or more words; or, negated, none of them."""

    alternatives: tuple[str, ...]
    negated: bool = False


def parse(typed: str) -> tuple[Clause, ...]:
    typed = typed[:LONGEST_QUERY].replace("\0", " ").translate(str.maketrans("“”„«»–", '"""""-'))
    return tuple(_with_alternatives(_pieces(typed)))[:MOST_CLAUSES]


def _pieces(typed: str) -> list[tuple[str, str]]:
    """Pairs of a kind (word, phrase, not, or) and a text with at least one letter or digit."""
    found = []
    for piece in PIECE.finditer(typed):
        text = " ".join((piece["phrase"] or piece["word"] or "").split())
        if text.casefold() == "or" and piece["word"] and not piece["minus"]:
            found.append(("or", ""))
        elif HAS_LETTERS.search(text):
            kind = "not" if piece["minus"] else "phrase" if piece["phrase"] is not None else "word"
            found.append((kind, text))
    return found


def _with_alternatives(pieces: list[tuple[str, str]]) -> list[Clause]:
    clauses: list[Clause] = []
    at, joins = 0, False
    while at < len(pieces):
        kind, text = pieces[at]
        if kind == "or":
            joins, at = bool(clauses) and not clauses[-1].negated, at + 1
            continue
        alternatives, size = _synonyms(pieces, at) if kind == "word" else ((text,), 1)
        if joins and kind != "not":
            clauses[-1] = Clause(clauses[-1].alternatives + alternatives)
        else:
            clauses.append(Clause(alternatives, negated=kind == "not"))
        at, joins = at + size, False
    return clauses


def _synonyms(pieces: list[tuple[str, str]], at: int) -> tuple[tuple[str, ...], int]:
    """The longest run of words from `at` that has synonyms, and its length; else the word alone."""
    for size in range(LONGEST, 0, -1):
        run = pieces[at : at + size]
        phrase = " ".join(text.casefold() for _, text in run)
        if all(kind == "word" for kind, _ in run) and phrase in SYNONYMS:
            return SYNONYMS[phrase], len(run)
    return (pieces[at][1],), 1


def tsquery(clauses: tuple[Clause, ...]) -> Sql:
    """An SQL expression that PostgreSQL folds into a constant; empty where no clause has a word that counts."""
    parts = []
    for clause in clauses:
        phrases = [sql(f"phraseto_tsquery('{CONFIGURATION}', %s)", phrase) for phrase in clause.alternatives]
        part = Sql.join(" || ", phrases).enclosed()
        parts.append(sql("!! ") + part if clause.negated else part)
    return Sql.join(" && ", parts).enclosed() if parts else sql("''::tsquery")
