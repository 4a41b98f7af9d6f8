from django.db import migrations

# A pair counts as little as its second word, so that none of the title's last and the first duty's first word counts as
# one of the title. So the title's pairs are those of its weight, and need not be looked for a second time.
COMMON_PAIRS = """
CREATE OR REPLACE FUNCTION common_pairs(words tsvector, for_next boolean) RETURNS tsvector LANGUAGE sql STABLE AS $$
SELECT coalesce(string_agg('''' || stem || ' ' || following || ''':' || position || weight_of_following, ' '), '')::tsvector
FROM (
    SELECT stem, position, lead(stem) OVER places AS following,
        lead(position) OVER places - position AS distance, lead(weight) OVER places AS weight_of_following
    FROM (
        SELECT stem, unnest(positions) AS position, unnest(weights) AS weight
        FROM unnest(words) AS of_words (stem, positions, weights) JOIN posting_search_common USING (stem)
        WHERE next = for_next
    ) common WINDOW places AS (ORDER BY position, stem)
) neighbours WHERE distance = 1
$$
"""


class Migration(migrations.Migration):
    dependencies = [("postings", "0010_common_pairs")]
    operations = [migrations.RunSQL(COMMON_PAIRS, migrations.RunSQL.noop)]
