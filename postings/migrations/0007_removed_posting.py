from django.db import migrations, models

REMEMBER = """
CREATE FUNCTION remember_removed_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO postings_removedposting (posting, removed_at) VALUES (OLD.id, now()) ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER remember_removed_posting AFTER DELETE ON postings_posting
    FOR EACH ROW WHEN (OLD.status <> 'draft') EXECUTE FUNCTION remember_removed_posting();
"""
FORGET = """
DROP TRIGGER remember_removed_posting ON postings_posting;
DROP FUNCTION remember_removed_posting();
"""


class Migration(migrations.Migration):
    dependencies = [("postings", "0006_recurring_travel")]
    operations = [
        migrations.CreateModel(
            name="RemovedPosting",
            fields=[
                ("posting", models.BigIntegerField(primary_key=True, serialize=False)),
                ("removed_at", models.DateTimeField()),
            ],
        ),
        migrations.RunSQL(REMEMBER, FORGET),
    ]
