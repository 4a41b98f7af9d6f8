"""For each role of a page the duty, qualification or line of its text that matched, with the words marked."""

from django.db import connection
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from postings.search.sql import Sql, sql

START, STOP = "\ue000", "\ue001"  # private characters, so that the text can be escaped before it is marked
OPTIONS = f"StartSel={START}, StopSel={STOP}, MaxWords=40, MinWords=20, HighlightAll=false"

PARTS = """
WITH parts AS (
    SELECT posting_id, 1 AS place, position, text FROM postings_responsibility WHERE posting_id = ANY(%s)
    UNION ALL
    SELECT posting_id, 2, position, text FROM postings_qualification WHERE posting_id = ANY(%s)
    UNION ALL
    SELECT posting_id, 3, position, line FROM postings_postingsection, regexp_split_to_table(body, E'\\n') AS line
    WHERE posting_id = ANY(%s)
), best AS (
    SELECT DISTINCT ON (posting_id) posting_id, text FROM parts
    WHERE """


def snippets(tsquery: Sql, posting_ids: list[int]) -> dict[int, SafeString]:
    """By the posting's id; a posting whose title alone matched has none."""
    statement = (
        sql(PARTS, posting_ids, posting_ids, posting_ids)
        + sql("to_tsvector('rolecall', text) @@ ")
        + tsquery
        + sql(" ORDER BY posting_id, place, position) SELECT posting_id, ts_headline('rolecall', text, ")
        + tsquery
        + sql(", %s) FROM best", OPTIONS)
    )
    with connection.cursor() as cursor:
        cursor.execute(statement.text, statement.params)
        return {posting_id: marked(text) for posting_id, text in cursor.fetchall()}


def marked(headline: str) -> SafeString:
    safe = escape(headline).replace(START, "<mark>").replace(STOP, "</mark>")
    return mark_safe(safe)  # noqa: S308  escaped on the line above
