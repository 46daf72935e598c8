"""The last place goes once, with several server processes at once, on both databases.

Each race has a database of its own, so that nothing here touches the tests' database. The negative control books
in a way that is known to oversell: if the harness does not catch it, the race proves nothing.
"""

import json
import os
import subprocess
import sys
import uuid
from pathlib import Path

import psycopg
import pytest

from .race import EVENTS, PLACES, PROCESSES, TRIES

ROOT = Path(__file__).resolve().parents[2]
POSTGRES_URL = os.environ.get("POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres")


@pytest.fixture
def sqlite_url(tmp_path):
    return f"sqlite:///{tmp_path / 'race.sqlite3'}"


@pytest.fixture
def postgres_url():
    """A PostgreSQL database for one race, dropped afterwards."""
    name = f"race_{uuid.uuid4().hex[:10]}"
    with psycopg.connect(POSTGRES_URL, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield f"{POSTGRES_URL.rpartition('/')[0]}/{name}"
    with psycopg.connect(POSTGRES_URL, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def race(url, way):
    """Run a race on a database; gives what the processes were told and what the database says."""
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "site_project.settings.test",
        "DATABASE_URL": url,
        "FOOTHOLD_TEST_DB": f"race-{uuid.uuid4().hex[:8]}",
    }
    command = [sys.executable, "-m", "tests.events.race", way]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=400)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def check_sold_exactly(found):
    assert found["told"] == {"booked": EVENTS * PLACES, "full": (PROCESSES * TRIES - PLACES) * EVENTS}
    assert (found["oversold"], found["unsold"], found["counter_differs"], found["crashed"]) == (0, 0, 0, 0)


def test_every_place_is_sold_once_on_sqlite(sqlite_url):
    check_sold_exactly(race(sqlite_url, "service"))


def test_the_race_catches_overselling_on_sqlite(sqlite_url):
    assert race(sqlite_url, "count_then_insert")["oversold"] > 0


@pytest.mark.postgres
def test_every_place_is_sold_once_on_postgresql(postgres_url):
    check_sold_exactly(race(postgres_url, "service"))


@pytest.mark.postgres
def test_the_race_catches_overselling_on_postgresql(postgres_url):
    assert race(postgres_url, "count_then_insert")["oversold"] > 0
