from django.db import migrations

# A number that changes, with its transaction, whenever anything does that a page may show; whoever writes it and however.
# It is the sum of many slots, of which a writer takes one that is free: no writer waits for another one's transaction.
# A sequence never gives a number twice, so that the sum is a new one after every change, and after a rollback too.
VERSION = """
CREATE SEQUENCE board_change;
CREATE TABLE board_version (slot smallint PRIMARY KEY, number bigint NOT NULL, changed_at timestamptz NOT NULL)
    WITH (fillfactor = 20);
INSERT INTO board_version SELECT slot, 0, now() FROM generate_series(1, 32) slot;
CREATE FUNCTION board_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE board_version SET number = nextval('board_change'), changed_at = clock_timestamp()
        WHERE slot = (SELECT slot FROM board_version LIMIT 1 FOR UPDATE SKIP LOCKED);
    IF NOT FOUND THEN
        UPDATE board_version SET number = nextval('board_change'), changed_at = clock_timestamp() WHERE slot = 1;
    END IF;
    RETURN NULL;
END $$;
"""
UNDO_VERSION = "DROP FUNCTION board_changed; DROP TABLE board_version; DROP SEQUENCE board_change"

TABLES = [
    "organizations_organization",
    "organizations_formerslug",
    "postings_sourcedocument",
    "postings_posting",
    "postings_postinglocation",
    "postings_postingsection",
    "postings_responsibility",
    "postings_qualification",
    "postings_evidence",
    "postings_postingchange",
    "posting_search",
]
TRIGGER = """
CREATE TRIGGER board_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION board_changed()
"""


class Migration(migrations.Migration):
    dependencies = [("postings", "0007_removed_posting"), ("organizations", "0002_initial")]

    operations = [
        migrations.RunSQL(VERSION, UNDO_VERSION),
        *(
            migrations.RunSQL(TRIGGER.format(table=table), f"DROP TRIGGER board_changed ON {table}")
            for table in TABLES
        ),
    ]
