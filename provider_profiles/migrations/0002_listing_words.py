"""The full-text index of the directory: an FTS5 table on SQLite, tsvectors with GIN on PostgreSQL.

The text is folded before it gets here. The tokenizer "ascii" splits at spaces and leaves all letters alone.
"""

from django.db import migrations

TABLE = "provider_profiles_listing_words"
SQLITE = [f"CREATE VIRTUAL TABLE {TABLE} USING fts5(words, tokenize='ascii')"]
POSTGRESQL = [
    f"CREATE TABLE {TABLE} (id bigint PRIMARY KEY, words tsvector NOT NULL)",
    f"CREATE INDEX {TABLE}_gin ON {TABLE} USING gin (words)",
]


def make_table(apps, schema_editor):
    for statement in POSTGRESQL if schema_editor.connection.vendor == "postgresql" else SQLITE:
        schema_editor.execute(statement)


def drop_table(apps, schema_editor):
    schema_editor.execute(f"DROP TABLE {TABLE}")


class Migration(migrations.Migration):
    dependencies = [("provider_profiles", "0001_initial")]
    operations = [migrations.RunPython(make_table, drop_table)]
