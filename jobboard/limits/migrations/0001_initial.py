from django.db import migrations, models

UNLOGGED = "ALTER TABLE request_count SET UNLOGGED"
LOGGED = "ALTER TABLE request_count SET LOGGED"


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="RequestCount",
            fields=[
                ("key", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("count", models.PositiveIntegerField()),
                ("ends_at", models.DateTimeField()),
            ],
            options={"db_table": "request_count"},
        ),
        migrations.RunSQL(UNLOGGED, LOGGED),
    ]
