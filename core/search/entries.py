"""Asking Wagtail's search index of the database, in one ranked query on either engine.

Wagtail keeps the index up to date. We ask it ourselves because its own ranked query on SQLite reads the whole
match set again for every row (docs/search.md), and because one index row already has all that a result shows.
"""

from django.db import connection
from django.db.models import BooleanField, CharField, F, FloatField, Func, IntegerField, TextField, Value
from django.db.models.expressions import RawSQL
from django.db.models.functions import Cast, Coalesce
from modelsearch.conf import get_app_config
from wagtail.search.backends import get_search_backend

from .words import variants

TITLE_WEIGHT = 8.0


def matching_entries(words, every=True):
    """Index entries that hold all the words (or, with every=False, any of them).

    Each has `entry_type` (content type id), `page_id`, `text` (the indexed text without the title) and `score`
    (higher is better).
    """
    ask = _ask_postgresql if connection.vendor == "postgresql" else _ask_sqlite
    return ask(words, every)


def fts5_expression(words, every):
    """The words as an FTS5 expression over title and body. Each word is quoted, so none can be an operator."""
    groups = []
    for word in words:
        ways = [f'"{beginning}"{"*" if goes_on else ""}' for beginning, goes_on in variants(word.lower())]
        groups.append(f"({' OR '.join(ways)})")
    return "{title body} : (" + (" AND " if every else " OR ").join(groups) + ")"


def _ask_sqlite(words, every):
    entries = get_app_config().get_model("SQLiteFTSIndexEntry")
    table = entries._meta.db_table
    found = RawSQL(f"{table} MATCH %s", [fts5_expression(words, every)], output_field=BooleanField())  # noqa: S611
    # bm25 is better the lower it is; the weights follow the columns autocomplete, body, title.
    score = RawSQL(f"-bm25({table}, 0.0, 1.0, {TITLE_WEIGHT})", [], output_field=FloatField())  # noqa: S611
    return entries.objects.filter(found).annotate(
        entry_type=F("index_entry__content_type_id"),
        page_id=Cast("index_entry__object_id", IntegerField()),
        text=Coalesce(F("index_entry__body"), Value(""), output_field=TextField()),
        score=score,
    )


def _ask_postgresql(words, every):
    from django.contrib.postgres.search import SearchQuery, SearchRank, SearchVectorField  # needs psycopg

    config = get_search_backend().config or "english"
    wanted = SearchQuery(words[0], config=config)
    for word in words[1:]:
        another = SearchQuery(word, config=config)
        wanted = wanted & another if every else wanted | another
    # This very expression has an index of its own, made by a migration of modelsearch.
    vector = Func(
        F("title"), F("body"), template="(%(expressions)s)", arg_joiner=" || ", output_field=SearchVectorField()
    )
    return (
        get_app_config()
        .get_model("IndexEntry")
        .objects.annotate(vector=vector)
        .filter(vector=wanted)
        .annotate(
            entry_type=F("content_type_id"),
            page_id=Cast("object_id", IntegerField()),
            text=Cast("body_text", CharField()),
            score=SearchRank(F("vector"), wanted),
        )
    )


def forget_deleted_words():
    """Take words of deleted entries out of SQLite's index, which else keeps them until it merges its parts.

    It rewrites the index, so it is for the erasure of a person only. PostgreSQL keeps no such copy.
    """
    if connection.vendor == "sqlite":
        entries = get_app_config().get_model("SQLiteFTSIndexEntry")
        table = connection.ops.quote_name(entries._meta.db_table)
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {table}({table}) VALUES ('optimize')")  # noqa: S608
