"""The day on which a role was posted in the index of its words, so that the newest with a word are found there.

Neither readers nor writers wait: each partition gets its index beside the one it has.
"""

from django.db import migrations

PARTITIONS = ("posting_search_sample", "posting_search_rest")
COLUMNS = "gin (words, tokens, (ARRAY[posted - DATE '2000-01-01']))"


def _replace(old: str, new: str, columns: str) -> list[str]:
    statements = [f"CREATE INDEX {new} ON ONLY posting_search USING {columns}"]
    for table in PARTITIONS:
        name = f"{table}_{new.removeprefix('posting_search_')}"
        statements += [
            f"DROP INDEX IF EXISTS {name}",  # left by an attempt that was broken off
            f"CREATE INDEX CONCURRENTLY {name} ON {table} USING {columns}",
            f"ALTER INDEX {new} ATTACH PARTITION {name}",
        ]
    return [f"DROP INDEX IF EXISTS {new}", *statements, f"DROP INDEX {old}", "ANALYZE posting_search"]


class Migration(migrations.Migration):
    atomic = False
    dependencies = [("postings", "0011_weights_of_pairs")]
    operations = [
        migrations.RunSQL(
            _replace("posting_search_words", "posting_search_words_and_day", COLUMNS),
            _replace("posting_search_words_and_day", "posting_search_words", "gin (words, tokens)"),
        )
    ]
