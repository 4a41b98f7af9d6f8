"""The statements that make search rows: which text of a posting counts how much.

A: title. B: responsibilities and qualifications. C: everything else that the role says. D: the organization.
A text is cut where PostgreSQL could not hold its vector (1 MB); what lies behind would not be a role.
"""

from postings.search.apart import sql_told_apart

# A posting's texts. `posting` has the columns of postings_posting.
TEXTS = """
    SELECT left(posting.title, 500) AS title,
        left((SELECT string_agg(concat_ws(' ', "group", text), E'\\n' ORDER BY position)
            FROM postings_responsibility WHERE posting_id = posting.id), 100000) AS duties,
        left((SELECT string_agg(concat_ws(' ', "group", lead, text), E'\\n' ORDER BY position)
            FROM postings_qualification WHERE posting_id = posting.id), 100000) AS qualifications,
        left(concat_ws(E'\\n', posting.summary, posting.work_hours, posting.job_start, posting.term,
            posting.reports_to, posting.occupation_code, posting.travel_text, posting.salary_text,
            posting.how_to_apply,
            (SELECT string_agg(concat_ws(' ', address_locality, address_region), E'\\n' ORDER BY position)
                FROM postings_postinglocation WHERE posting_id = posting.id),
            (SELECT string_agg(concat_ws(E'\\n', heading, body), E'\\n' ORDER BY position)
                FROM postings_postingsection WHERE posting_id = posting.id)), 200000) AS rest,
        (SELECT name FROM organizations_organization WHERE id = posting.hiring_organization_id) AS organization
"""


def _vector(text: str) -> str:
    return f"to_tsvector('rolecall', {sql_told_apart(text)})"


VECTORS = f"""
    SELECT {_vector("texts.title")} AS title,
        setweight({_vector("texts.title")}, 'A')
        || setweight({_vector("concat_ws(chr(10), texts.duties, texts.qualifications)")}, 'B')
        || setweight({_vector("texts.rest")}, 'C')
        || setweight({_vector("coalesce(texts.organization, '')")}, 'D') AS words
    OFFSET 0
"""

# Unstemmed, as "did you mean" offers them. `found`: the texts of some postings. Nearly all words are known: first
# those are left out, by one look at an index each, and only the others are looked into for what is no letter.
INSERT_WORDS = """
INSERT INTO posting_search_word (word)
SELECT DISTINCT word FROM (
    SELECT word FROM found CROSS JOIN LATERAL unnest(tsvector_to_array(to_tsvector('rolecall_words',
        concat_ws(E'\\n', found.title, found.duties, found.qualifications, found.organization)))) AS given (word)
    WHERE NOT EXISTS (SELECT FROM posting_search_word known WHERE known.word = given.word OFFSET 0) OFFSET 0
) unknown WHERE word ~ '^[a-z]{3,30}$'
"""

INSERT = f"""
WITH found AS MATERIALIZED (
    SELECT given.*, texts.* FROM jsonb_to_recordset($1) AS given (
        posting_id bigint, sampled boolean, posted date, closes date, pay integer, travel smallint, years numeric,
        facets bigint, regions bigint, tokens text[])
    JOIN postings_posting posting ON posting.id = given.posting_id
    CROSS JOIN LATERAL ({TEXTS}) texts
){{and_words}}
INSERT INTO {{table}} (posting_id, sampled, posted, closes, pay, travel, years, facets, regions, tokens, title, words)
SELECT posting_id, sampled, posted, closes, pay, travel, years, facets, regions, tokens,
    vectors.title || setweight(ts_filter(pairs.of_words, '{{{{a}}}}'), 'D'), vectors.words || pairs.of_words
FROM found texts CROSS JOIN LATERAL ({VECTORS}) vectors
CROSS JOIN LATERAL (SELECT common_pairs(vectors.words, {{for_next}}) AS of_words OFFSET 0) pairs
ON CONFLICT (posting_id, sampled) DO UPDATE SET
    posted = excluded.posted, closes = excluded.closes, pay = excluded.pay, travel = excluded.travel,
    years = excluded.years, facets = excluded.facets, regions = excluded.regions, tokens = excluded.tokens,
    title = excluded.title, words = excluded.words
"""  # noqa: S608
AND_WORDS = f", learnt AS ({INSERT_WORDS})"

RELEARN_WORDS = f"""
WITH found AS MATERIALIZED (
    SELECT texts.* FROM postings_posting posting CROSS JOIN LATERAL ({TEXTS}) texts WHERE posting.id = ANY(%s)
) {INSERT_WORDS}
"""  # noqa: S608

# Stems that more than one in `share` of these postings has. Two of them side by side become one more word of a row.
LEARN_COMMON = f"""
INSERT INTO posting_search_common (stem, next)
SELECT word, true FROM ts_stat($$
    SELECT vectors.words FROM postings_posting posting
    CROSS JOIN LATERAL ({TEXTS}) texts CROSS JOIN LATERAL ({VECTORS}) vectors WHERE posting.id = ANY({{ids}})
$$) WHERE ndoc > %s AND word ~ '^\\w+$'
"""  # noqa: S608

DELETE = "DELETE FROM {table} WHERE posting_id = ANY(%s)"
