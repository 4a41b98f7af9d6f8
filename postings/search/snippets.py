"""For each role of a page the duty, qualification or line of its text that matches best, with the words marked."""

import re
from collections.abc import Iterable

from django.db import connection
from django.utils.safestring import SafeString

from postings.search.apart import LETTER, as_written, sql_told_apart, told_apart
from postings.search.marks import START, STOP, excerpt
from postings.search.sql import sql
from postings.search.words import Clause, any_of

OPTIONS = f"StartSel={START}, StopSel={STOP}, HighlightAll=true"
LONGEST = 2_000  # characters of a line
# A look for stems at the beginnings of words picks the part: to parse every part of twenty roles would take longer than
# the search. One pattern a clause, made once; a stem that ends with i is of a word with y ("polici"), and a word told
# apart has no other ending.
PATTERNS = rf"""
WITH patterns AS MATERIALIZED (
    SELECT string_agg(phrase, '|') AS pattern FROM (
        SELECT clause, string_agg('\m' || CASE WHEN stem LIKE '%%{LETTER}' THEN trim('{LETTER}' FROM stem) || 's?\M'
            ELSE regexp_replace(stem, 'i$', '[iy]') || '\w*' END, '\W+' ORDER BY place) AS phrase
        FROM unnest(%s::int[], %s::int[], %s::text[]) WITH ORDINALITY AS given (clause, alternative, word, place),
            coalesce((ts_lexize('english_stem', unaccent(lower(word))))[1], word) AS stem
        GROUP BY clause, alternative
    ) phrases GROUP BY clause
), page AS (SELECT unnest(%s::bigint[]) AS posting_id)
"""  # noqa: S608
# A posting's, in order; of duties and qualifications no more are read than are asked for.
PARTS = r"""
    (SELECT 1 AS place, position, text FROM postings_responsibility part
        WHERE part.posting_id = page.posting_id ORDER BY position)
    UNION ALL
    (SELECT 2, position, text FROM postings_qualification part
        WHERE part.posting_id = page.posting_id ORDER BY position)
    UNION ALL
    (SELECT 3, position, line FROM (SELECT position, body FROM postings_postingsection part
        WHERE part.posting_id = page.posting_id ORDER BY position) section, regexp_split_to_table(body, E'\n') AS line)
"""
MATCHES = "CASE WHEN octet_length(text) = length(text) THEN text ELSE unaccent(text) END ~* "
# Of one clause the first part that has it; of several the first of those that have most of them.
FIRST = f"""
SELECT text FROM ({PARTS}) parts WHERE {MATCHES} (SELECT pattern FROM patterns) LIMIT 1
"""  # noqa: S608
BEST = f"""
SELECT text FROM (
    SELECT place, position, text, (SELECT count(*) FROM patterns WHERE {MATCHES} pattern) AS score FROM ({PARTS}) parts
) scored WHERE score > 0 ORDER BY score DESC, place, position LIMIT 1
"""  # noqa: S608
MARKED = f"""
SELECT posting_id, ts_headline('rolecall', {sql_told_apart("left(text, %s)")}, """


def snippets(clauses: Iterable[Clause], posting_ids: list[int]) -> dict[int, SafeString]:
    """By the posting's id; none where only its title or its organization matches."""
    wanted = [clause for clause in clauses if not clause.negated]
    if not wanted:
        return {}
    part = FIRST if len(wanted) == 1 else BEST
    statement = sql(PATTERNS, *_words(wanted), posting_ids) + sql(MARKED, LONGEST) + any_of(wanted)
    statement += sql(f", %s) FROM page CROSS JOIN LATERAL ({part}) part", OPTIONS)
    with connection.cursor() as cursor:
        cursor.execute(statement.text, statement.params)
        return {posting_id: excerpt(as_written(text)) for posting_id, text in cursor.fetchall() if START in text}


def _words(clauses: list[Clause]) -> tuple[list[int], list[int], list[str]]:
    """Each word with the numbers of its clause and alternative."""
    found = [
        (number, place, word)
        for number, clause in enumerate(clauses)
        for place, text in enumerate(clause.alternatives)
        for word in re.findall(r"\w+", told_apart(text))
    ]
    numbers, places, words = zip(*found, strict=True)
    return list(numbers), list(places), list(words)
