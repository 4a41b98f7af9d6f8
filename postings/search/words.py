"""From what a person typed to a full-text query.

    math coach              both words, in any form: "coaches", "coaching"
    "home weeks"            these words, in this order
    math or science coach   one of the first two, and the third
    -director               not this word

Whatever is typed is a search: a lone quotation mark, operator or hyphen is no error, and no text reaches PostgreSQL's
own query syntax.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from postings.search.apart import told_apart
from postings.search.sql import Sql, sql
from postings.search.synonyms import LONGEST, SYNONYMS

CONFIGURATION = "rolecall"  # English stems without accents; made by a migration
MOST_CLAUSES = 20
LONGEST_QUERY = 200  # characters; the filter set says that it cut
# Minus before a word, a phrase with or without its closing quote, or a run of anything else.
PIECE = re.compile(r'(?P<minus>-?)(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
WORD = re.compile(r"[^\W_]+")
# PostgreSQL's own list for English: what is in every text, and so in no index.
STOP_WORDS = frozenset(
    """i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
    it its itself they them their theirs themselves what which who whom this that these those am is are was were be been
    being have has had having do does did doing a an the and but if or because as until while of at by for with about
    against between into through during before after above below to from up down in out on off over under again further
    then once here there when where why how all any both each few more most other some such no nor not only own same so
    than too very s t can will just don should now""".split()
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Any of the alternatives, each a phrase of one or more words; or, negated, none of them."""

    alternatives: tuple[str, ...]
    negated: bool = False


def parse(typed: str) -> tuple[Clause, ...]:
    typed = typed[:LONGEST_QUERY].replace("\0", " ").translate(str.maketrans("“”„«»–", '"""""-'))
    clauses = _with_alternatives(_pieces(typed))
    return tuple(clause for clause in clauses if any(map(_counts, clause.alternatives)))[:MOST_CLAUSES]


def _pieces(typed: str) -> list[tuple[str, str]]:
    """Pairs of a kind (word, phrase, not, or) and a text."""
    found = []
    for piece in PIECE.finditer(typed):
        text = " ".join((piece["phrase"] or piece["word"] or "").split())
        if text.casefold() == "or" and piece["word"] and not piece["minus"]:
            found.append(("or", ""))
        elif WORD.search(text):
            kind = "not" if piece["minus"] else "phrase" if piece["phrase"] is not None else "word"
            found.append((kind, text))
    return found


def _counts(text: str) -> bool:
    """Whether it has a word that is in the index at all."""
    return any(word.casefold() not in STOP_WORDS for word in WORD.findall(text))


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
    return _spelt(pieces[at][1]), 1


def _spelt(word: str) -> tuple[str, ...]:
    """ "grant-funded" is also written "grant funded"."""
    apart = word.replace("-", " ").strip()
    return (word,) if apart == word else (word, apart)


def tsquery(clauses: tuple[Clause, ...]) -> Sql:
    """An SQL expression that PostgreSQL evaluates once: a constant, or, with a phrase in it, a look at common words."""
    parts = [sql("!! ") + _any_phrase(clause) if clause.negated else _any_phrase(clause) for clause in clauses]
    return _evaluated_once(Sql.join(" && ", parts), clauses)


def any_looked_up(clauses: tuple[Clause, ...]) -> Sql:
    """What a role matches that has what at least one of the clauses names, negated or not."""
    return _evaluated_once(Sql.join(" || ", (_any_phrase(clause) for clause in clauses)), clauses)


def _evaluated_once(query: Sql, clauses: tuple[Clause, ...]) -> Sql:
    return (sql("SELECT ") + query if has_phrase(clauses) else query).enclosed()


# Each lexeme of a query in its text form, quoted; to which the weights of title, duties and qualifications are added.
LEXEME = "'''((?:[^'']|'''')+)'''"
WEIGHTED = r"'''\1'':AB'"


def in_title_and_duties(query: Sql) -> Sql:
    """The same query, of the words in title, duties and qualifications alone; folded into a constant as well."""
    return sql("regexp_replace(") + query + sql(f"::text, {LEXEME}, {WEIGHTED}, 'g')::tsquery")


def without_order(query: Sql) -> Sql:
    """The same query, of texts with the words of each phrase anywhere: all that the inverted index knows."""
    return sql("regexp_replace(") + query + sql("::text, '<(-|[0-9]+)>', '&', 'g')::tsquery")


def has_phrase(clauses: Iterable[Clause]) -> bool:
    return any(_is_phrase(text) for clause in clauses for text in clause.alternatives)


def _is_phrase(text: str) -> bool:
    return len(WORD.findall(text)) > 1


def _any_phrase(clause: Clause) -> Sql:
    return Sql.join(" || ", map(_looked_up, clause.alternatives)).enclosed()


def _looked_up(phrase: str) -> Sql:
    """In a search row two common words that stand side by side are one more word: the migration has the why."""
    function = "phrase_query(%s)" if _is_phrase(phrase) else f"phraseto_tsquery('{CONFIGURATION}', %s)"
    return sql(function, told_apart(phrase))
