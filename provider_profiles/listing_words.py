"""The words of every listing in the database's full-text index: FTS5 on SQLite, a tsvector with GIN on PostgreSQL.

Both get the folded text of provider_profiles.directory_words, word for word, and neither stems, drops or splits
anything of its own: so a search finds the same on both. The table (migration 0002) is no model, because no one
model fits both. The words of a listing go with it.
"""

from django.db import connection
from django.db.models.signals import post_delete
from django.dispatch import receiver

from core.search.words import variants

from .models import Listing

TABLE = "provider_profiles_listing_words"
LONGEST_WORD = 200  # PostgreSQL takes 2,046 bytes


# ruff: noqa: S608 (the statements hold the name of the table and nothing that is typed)


class _SQLite:
    both, either = " AND ", " OR "
    keep = f"INSERT OR REPLACE INTO {TABLE} (rowid, words) VALUES (%s, %s)"
    find = f"SELECT {{number}}, rowid FROM {TABLE} WHERE {TABLE} MATCH %s"
    drop = f"DELETE FROM {TABLE} WHERE rowid NOT IN (SELECT id FROM provider_profiles_listing)"
    forget = f"DELETE FROM {TABLE} WHERE rowid = %s"
    same = f"SELECT 1 FROM {TABLE} WHERE rowid = %s AND words = %s"

    @staticmethod
    def text(words):
        return " ".join(words)

    @staticmethod
    def phrase(words, goes_on):
        return f'"{" ".join(words)}"{" *" if goes_on else ""}'


class _PostgreSQL:
    both, either = " & ", " | "
    keep = (
        f"INSERT INTO {TABLE} (id, words) VALUES (%s, %s::tsvector) "
        "ON CONFLICT (id) DO UPDATE SET words = EXCLUDED.words"
    )
    find = f"SELECT {{number}}, id FROM {TABLE} WHERE words @@ %s::tsquery"
    drop = f"DELETE FROM {TABLE} WHERE id NOT IN (SELECT id FROM provider_profiles_listing)"
    forget = f"DELETE FROM {TABLE} WHERE id = %s"
    same = f"SELECT 1 FROM {TABLE} WHERE id = %s AND words = %s::tsvector"

    @staticmethod
    def text(words):
        # Positions beyond 16,383 are all the same to PostgreSQL; no profile is that long.
        return " ".join(f"'{word}':{place}" for place, word in enumerate(words, 1))

    @staticmethod
    def phrase(words, goes_on):
        return " <-> ".join(f"'{word}'" for word in words) + (":*" if goes_on else "")


def _dialect():
    return _PostgreSQL if connection.vendor == "postgresql" else _SQLite


def _words(text):
    return [word[:LONGEST_WORD] for word in text.split()]


def keep(texts):
    """Index folded texts: {primary key of a listing: text}. What stands there already is not written."""
    dialect = _dialect()
    with connection.cursor() as cursor:
        for key in wrong(texts):
            cursor.execute(dialect.keep, [key, dialect.text(_words(texts[key]))])


def wrong(texts):
    """Primary keys of listings whose text is not indexed as it should be."""
    dialect, found = _dialect(), []
    with connection.cursor() as cursor:
        for key, text in texts.items():
            cursor.execute(dialect.same, [key, dialect.text(_words(text))])
            if cursor.fetchone() is None:
                found.append(key)
    return found


def find(*searches):
    """For each search, a list of wanted words (directory_words.Wanted): listings that have all. One query."""
    dialect, found = _dialect(), [[] for _search in searches]
    each = [dialect.find.format(number=number) for number in range(len(searches))]
    with connection.cursor() as cursor:
        cursor.execute(" UNION ALL ".join(each), [_expression(wanted) for wanted in searches])
        for number, key in cursor:
            found[number].append(key)
    return found


@receiver(post_delete, sender=Listing)
def a_listing_went(sender, instance, **kwargs):
    """Whoever deletes it: its words are nobody's business any more."""
    with connection.cursor() as cursor:
        cursor.execute(_dialect().forget, [instance.pk])


def forget_deleted_words():
    """Take deleted words out of SQLite's index, which else keeps them until it merges its parts.

    It rewrites the index, so it is for the erasure of a person only. PostgreSQL keeps no such copy.
    """
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {TABLE} ({TABLE}) VALUES ('optimize')")


def drop_stale():
    """Take out the words of listings that went without Django being told."""
    with connection.cursor() as cursor:
        cursor.execute(_dialect().drop)


def _expression(wanted):
    dialect = _dialect()
    return dialect.both.join(_any(_one(word, dialect), dialect) for word in wanted)


def _one(wanted, dialect):
    """All words of the phrase anywhere, or another phrase as it stands."""
    every = dialect.both.join(_any(_forms(word, dialect), dialect) for word in wanted.phrase)
    return [f"({every})", *(_any(_forms(phrase, dialect), dialect) for phrase in wanted.others)]


def _forms(phrase, dialect):
    *first, last = phrase.split()
    return [dialect.phrase([*first, beginning], goes_on) for beginning, goes_on in variants(last)]


def _any(ways, dialect):
    return f"({dialect.either.join(ways)})"
