"""A copy of the demo database, for tests that switch plugins on and off in processes of their own."""

import sqlite3
from contextlib import closing

import pytest
from django.db import connection


@pytest.fixture
def demo_database(django_db_setup, django_db_blocker, tmp_path):
    """The path of a SQLite file with the demo site in it."""
    if connection.vendor != "sqlite":
        pytest.skip("copies a SQLite file; the same rules hold on any database")
    copy = tmp_path / "site.sqlite3"
    with django_db_blocker.unblock(), closing(sqlite3.connect(copy)) as target:
        connection.ensure_connection()
        connection.connection.backup(target)
    return copy
