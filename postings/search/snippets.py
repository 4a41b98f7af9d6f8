"""For each role of a page the duty, qualification or line of its text that matches best, with the words marked."""

import re

from django.db import connection
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from postings.search.sql import sql
from postings.search.words import Clause, any_of

START, STOP = "\ue000", "\ue001"  # private characters, so that the text can be escaped before it is marked
OPTIONS = f"StartSel={START}, StopSel={STOP}, MaxWords=40, MinWords=20"
LONGEST = 2_000  # characters of a line
# A look at the beginnings of words picks the part: to parse each part of twenty roles would take as long as the search.
PARTS = """
WITH parts AS (
    SELECT posting_id, 1 AS place, position, text FROM postings_responsibility WHERE posting_id = ANY(%s)
    UNION ALL
    SELECT posting_id, 2, position, text FROM postings_qualification WHERE posting_id = ANY(%s)
    UNION ALL
    SELECT posting_id, 3, position, line
    FROM postings_postingsection, regexp_split_to_table(body, E'\\n') AS line WHERE posting_id = ANY(%s)
), scored AS (
    SELECT posting_id, place, position, left(text, %s) AS text,
        (SELECT count(*) FROM unnest(%s) AS pattern WHERE text ~* pattern) AS score
    FROM parts
), best AS (
    SELECT DISTINCT ON (posting_id) posting_id, text FROM scored WHERE score > 0
    ORDER BY posting_id, score DESC, place, position
)
SELECT posting_id, ts_headline('rolecall', text, """


def snippets(clauses: tuple[Clause, ...], posting_ids: list[int]) -> dict[int, SafeString]:
    """By the posting's id; none where only its title or its organization matches."""
    wanted = [clause for clause in clauses if not clause.negated]
    if not wanted:
        return {}
    patterns = [_pattern(clause) for clause in wanted]
    parts = sql(PARTS, posting_ids, posting_ids, posting_ids, LONGEST, patterns)
    statement = parts + any_of(wanted) + sql(", %s) FROM best", OPTIONS)
    with connection.cursor() as cursor:
        cursor.execute(statement.text, statement.params)
        return {posting_id: _marked(text) for posting_id, text in cursor.fetchall() if START in text}


def _pattern(clause: Clause) -> str:
    """Matches the words of a clause in any form, and a few others."""
    stems = (r"\W+".join(map(_beginning, re.findall(r"\w+", text))) for text in clause.alternatives)
    return rf"\m({'|'.join(stems)})"


def _beginning(word: str) -> str:
    """What all forms of a word begin with: without its accents' letters and its ending."""
    plain = re.match(r"[a-zA-Z0-9]*", word).group()
    kept = plain if len(plain) < 4 or len(plain) < len(word) else plain[: max(3, len(plain) - 3)]
    return rf"{kept}\w*"


def _marked(headline: str) -> SafeString:
    safe = escape(headline).replace(START, "<mark>").replace(STOP, "</mark>")
    return mark_safe(safe)  # noqa: S308  escaped on the line above
