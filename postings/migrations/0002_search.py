import django.contrib.postgres.fields
import django.contrib.postgres.search
import django.db.models.deletion
from django.db import migrations, models

# English stems, accents and case ignored; and the same words unstemmed, for "did you mean".
CONFIGURATIONS = """
CREATE TEXT SEARCH CONFIGURATION rolecall (COPY = english);
ALTER TEXT SEARCH CONFIGURATION rolecall ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION rolecall_words (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION rolecall_words ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;
"""

# Two partitions: estimates are counted in the small one. `title` stays in the row, `words` outside of it and
# uncompressed, so that a scan stays narrow and a match is quick to look up.
TABLE = """
CREATE TABLE posting_search (
    posting_id bigint NOT NULL REFERENCES postings_posting (id) ON DELETE CASCADE,
    sampled boolean NOT NULL,
    posted date NOT NULL,
    closes date NOT NULL,
    pay integer NOT NULL,
    travel smallint,
    years numeric(4, 1),
    facets bigint NOT NULL,
    regions bigint NOT NULL,
    tokens text[] NOT NULL,
    title tsvector STORAGE PLAIN NOT NULL,
    words tsvector STORAGE EXTERNAL NOT NULL,
    PRIMARY KEY (posting_id, sampled)
) PARTITION BY LIST (sampled);
CREATE TABLE posting_search_sample PARTITION OF posting_search FOR VALUES IN (true);
CREATE TABLE posting_search_rest PARTITION OF posting_search FOR VALUES IN (false);
CREATE INDEX posting_search_words ON posting_search USING gin (words, tokens);
CREATE INDEX posting_search_title ON posting_search USING gin (title);
CREATE INDEX posting_search_newest ON posting_search (posted DESC, posting_id DESC);
CREATE INDEX posting_search_closing ON posting_search (closes, posting_id);
CREATE INDEX posting_search_pay ON posting_search (pay DESC, posting_id DESC);
"""

SIMILAR_WORDS = "CREATE INDEX posting_search_word_similar ON posting_search_word USING gin (word gin_trgm_ops)"


class Migration(migrations.Migration):
    dependencies = [("postings", "0001_initial"), ("organizations", "0001_extensions")]

    operations = [
        migrations.RunSQL(
            CONFIGURATIONS,
            "DROP TEXT SEARCH CONFIGURATION rolecall; DROP TEXT SEARCH CONFIGURATION rolecall_words",
        ),
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.RunSQL(TABLE, "DROP TABLE posting_search")],
            state_operations=[
                migrations.CreateModel(
                    name="PostingSearch",
                    fields=[
                        (
                            "posting",
                            models.OneToOneField(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                primary_key=True,
                                related_name="search_row",
                                serialize=False,
                                to="postings.posting",
                            ),
                        ),
                        ("sampled", models.BooleanField()),
                        ("posted", models.DateField()),
                        ("closes", models.DateField()),
                        ("pay", models.IntegerField()),
                        ("travel", models.SmallIntegerField(null=True)),
                        ("years", models.DecimalField(decimal_places=1, max_digits=4, null=True)),
                        ("facets", models.BigIntegerField()),
                        ("regions", models.BigIntegerField()),
                        (
                            "tokens",
                            django.contrib.postgres.fields.ArrayField(base_field=models.TextField(), size=None),
                        ),
                        ("title", django.contrib.postgres.search.SearchVectorField()),
                        ("words", django.contrib.postgres.search.SearchVectorField()),
                    ],
                    options={"db_table": "posting_search"},
                ),
            ],
        ),
        migrations.CreateModel(
            name="SearchWord",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("word", models.TextField(db_index=True)),
            ],
            options={"db_table": "posting_search_word"},
        ),
        migrations.RunSQL(SIMILAR_WORDS, "DROP INDEX posting_search_word_similar"),
    ]
