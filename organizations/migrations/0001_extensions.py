from django.contrib.postgres.operations import BtreeGinExtension, TrigramExtension, UnaccentExtension
from django.db import migrations

# Immutable, so that a unique index may stand on it: `unaccent` is declared stable only because its dictionary could
# be replaced, which nothing here does. Its body is resolved when it is created, whatever the search_path is later.
NAME_KEY = r"""
CREATE FUNCTION organization_name_key(name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(
    btrim(regexp_replace(replace(lower(unaccent('unaccent', name)), '&', ' and '), '[[:punct:][:space:]]+', ' ', 'g')),
    '^the (?=.)|(?<=.) (inc|llc|ltd)$', '', 'g'
)
"""


class Migration(migrations.Migration):
    """What PostgreSQL brings along and this project asks of it."""

    operations = [
        TrigramExtension(),
        UnaccentExtension(),
        BtreeGinExtension(),
        migrations.RunSQL(NAME_KEY, "DROP FUNCTION organization_name_key(text)"),
    ]
