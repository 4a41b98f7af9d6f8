"""For each role of a page the duty, qualification or line of its text that matches best, with the words marked."""

import re
from collections.abc import Iterable

from django.db import connection
from django.utils.safestring import SafeString

from postings.search.apart import LETTER, as_written, sql_told_apart, told_apart
from postings.search.kept_plans import kept
from postings.search.marks import START, STOP, excerpt
from postings.search.words import CONFIGURATION, Clause

OPTIONS = f"StartSel={START}, StopSel={STOP}, HighlightAll=true"
LONGEST = 2_000  # characters of a line
# A look for stems at the beginnings of words picks the part: to parse every part of twenty roles would take longer than
# the search. One pattern a clause, made once; a stem that ends with i is of a word with y ("polici"), and a word told
# apart has no other ending.
PATTERNS = rf"""
WITH patterns AS MATERIALIZED (
    SELECT string_agg(phrase, '|') AS pattern FROM (
        SELECT clause, string_agg('\m' || CASE WHEN stem LIKE '%{LETTER}' THEN trim('{LETTER}' FROM stem) || 's?\M'
            ELSE regexp_replace(stem, 'i$', '[iy]') || '\w*' END, '\W+' ORDER BY place) AS phrase
        FROM unnest($1::int[], $2::int[], $3::text[]) WITH ORDINALITY AS given (clause, alternative, word, place),
            coalesce((ts_lexize('english_stem', unaccent(lower(word))))[1], word) AS stem
        GROUP BY clause, alternative
    ) phrases GROUP BY clause
), page AS (SELECT unnest($4::bigint[]) AS posting_id)
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
        WHERE part.posting_id = page.posting_id ORDER BY position) section, string_to_table(body, E'\n') AS line)
"""
MATCHES = "CASE WHEN octet_length(text) = length(text) THEN text ELSE unaccent(text) END ~* "
# Of one clause the first part that has it; of several the first of those that have most of them.
FIRST = f"""
SELECT text FROM ({PARTS}) parts WHERE {MATCHES} (SELECT pattern FROM patterns) LIMIT 1
"""  # noqa: S608
BEST = f"""
SELECT text FROM (
    SELECT place, position, text, (SELECT count(*) FROM patterns WHERE {MATCHES} pattern) AS score FROM ({PARTS}) parts
    WHERE {MATCHES} (SELECT string_agg(pattern, '|') FROM patterns)
) scored ORDER BY score DESC, place, position LIMIT 1
"""  # noqa: S608
# What a text that matches at least one of the clauses matches.
ANY = f"""
SELECT coalesce(string_agg('(' || query::text || ')', ' | '), '')::tsquery
FROM unnest($5::text[]) AS phrase, phraseto_tsquery('{CONFIGURATION}', phrase) AS query WHERE numnode(query) > 0
"""  # noqa: S608
MARKED = f"""
SELECT posting_id, ts_headline('{CONFIGURATION}', {sql_told_apart(f"left(text, {LONGEST})")}, ({ANY}), '{OPTIONS}')
FROM page CROSS JOIN LATERAL (%s) part
"""  # noqa: S608
OF_ONE, OF_SEVERAL = (PATTERNS + MARKED.replace("%s", part) for part in (FIRST, BEST))


def snippets(clauses: Iterable[Clause], posting_ids: list[int]) -> dict[int, SafeString]:
    """By the posting's id; none where only its title or its organization matches."""
    wanted = [clause for clause in clauses if not clause.negated]
    if not wanted:
        return {}
    phrases = [told_apart(text) for clause in wanted for text in clause.alternatives]
    statement = kept(OF_ONE if len(wanted) == 1 else OF_SEVERAL, parameters=5)
    with connection.cursor() as cursor:
        cursor.execute(statement, (*_words(wanted), posting_ids, phrases))
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
