from django.db import migrations

# An inverted index knows which rows have a word, not where. So two stems that many roles have, side by side, are one
# more word of the row: a phrase of them is looked up, and not looked for in hundreds of thousands of rows.
# `rebuild_search` learns the stems; those of the `next` table serve its rows until they take the place of the others.
COMMON = "CREATE TABLE posting_search_common (stem text, next boolean, PRIMARY KEY (stem, next))"
COMMON_PAIRS = """
CREATE FUNCTION common_pairs(words tsvector, for_next boolean) RETURNS tsvector LANGUAGE sql STABLE AS $$
SELECT coalesce(string_agg('''' || stem || ' ' || following || ''':' || position || weight, ' '), '')::tsvector
FROM (
    SELECT stem, position, weight, lead(stem) OVER places AS following, lead(position) OVER places - position AS distance
    FROM (
        SELECT stem, unnest(positions) AS position, unnest(weights) AS weight
        FROM unnest(words) AS of_words (stem, positions, weights) JOIN posting_search_common USING (stem)
        WHERE next = for_next
    ) common WINDOW places AS (ORDER BY position, stem)
) neighbours WHERE distance = 1
$$
"""
# A phrase of two such stems is their pair alone; of a longer one the pairs leave few rows to look into.
PHRASE = """
CREATE FUNCTION phrase_query(phrase text) RETURNS tsquery LANGUAGE sql STABLE AS $$
SELECT CASE WHEN pairs IS NULL THEN whole WHEN numnode(whole) = 3 THEN pairs ELSE pairs && whole END
FROM phraseto_tsquery('rolecall', phrase) AS whole, LATERAL (
    SELECT string_agg(quote_literal(lexeme), ' & ')::tsquery AS pairs
    FROM unnest(common_pairs(to_tsvector('rolecall', phrase), false))
) found
$$
"""


class Migration(migrations.Migration):
    dependencies = [("postings", "0009_lists_for_staff")]
    operations = [
        migrations.RunSQL(COMMON, "DROP TABLE posting_search_common"),
        migrations.RunSQL(COMMON_PAIRS, "DROP FUNCTION common_pairs"),
        migrations.RunSQL(PHRASE, "DROP FUNCTION phrase_query"),
    ]
