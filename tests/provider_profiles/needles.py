"""Where a word stands that nobody else uses: every column of every table, every file, every session."""

from pathlib import Path

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import connection

NEEDLE = "zqneedlexkt"
# An index of words stores only what differs from the word before, so the first letters may be missing.
TAIL = NEEDLE[2:]


def in_the_database(word=TAIL):
    """{(table, column)} of every column of every table, index and log that holds the word in any letter case."""
    found = set()
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            for column in connection.introspection.get_table_description(cursor, table):
                cursor.execute(_count(table, column.name), _patterns(word))
                if cursor.fetchone()[0]:
                    found.add((table, column.name))
    return found


def _count(table, column):
    table, column = connection.ops.quote_name(table), connection.ops.quote_name(column)
    bytes_of = f"hex({column})" if connection.vendor == "sqlite" else f"CAST({column} AS TEXT)"
    return (
        f"SELECT COUNT(*) FROM {table} WHERE LOWER(CAST({column} AS TEXT)) LIKE %s "
        f"OR LOWER({bytes_of}) LIKE %s OR LOWER({bytes_of}) LIKE %s"
    )


def _patterns(word):
    """The word itself, and its bytes in small and in capital letters as hexadecimal digits."""
    return [f"%{word.lower()}%", *(f"%{text.encode().hex()}%" for text in (word.lower(), word.upper()))]


def in_sessions(word=NEEDLE):
    """The sessions that hold the word, unpacked."""
    return [row.pk for row in Session.objects.all() if word in repr(row.get_decoded()).lower()]


def in_files(word=NEEDLE):
    """Every file of media, private files and stored state whose name or content holds the word."""
    roots = [settings.MEDIA_ROOT, settings.PRIVATE_MEDIA_ROOT, Path(settings.PAGE_CACHE_STAMPS).parent]
    return [
        path
        for root in map(Path, roots)
        for path in (root.rglob("*") if root != Path(settings.PAGE_CACHE_STAMPS).parent else root.glob("*stamps*"))
        if word in path.name.lower() or (path.is_file() and word.encode() in path.read_bytes().lower())
    ]
