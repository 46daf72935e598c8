"""Stamps: seen by every process, never going back, small for ever, and harmless when they are lost."""

import shutil
import socket
import subprocess
import time
from contextlib import closing

import pytest
from django.test import Client

from core import page_cache, stamps
from core.stamps import FileStamps, RedisStamps
from tests.machine import required

NO_REDIS = "no redis-server on this machine (Debian package: redis-server)"
TAGS = {"site", "page:1"}


@pytest.fixture
def two(tmp_path):
    """Two processes' views of the same file."""
    return FileStamps(tmp_path / "stamps.json"), FileStamps(tmp_path / "stamps.json")


def test_a_change_in_one_process_is_seen_in_the_other(two):
    here, there = two
    before = here.read().newest
    assert here.read().unchanged_since(before, TAGS)
    there.move(["page:1"])
    assert not here.read().unchanged_since(before, TAGS)
    assert here.read().unchanged_since(before, {"page:2"})
    assert here.read().unchanged_since(here.read().newest, TAGS)


def test_changes_in_the_same_instant_are_all_seen(two, monkeypatch):
    here, there = two
    monkeypatch.setattr(stamps.time, "time_ns", lambda: 1_800_000_000_000_000_000)
    seen = set()
    for number in range(50):
        there.move([f"page:{number}"])
        seen.add(here.read().of(f"page:{number}"))
    assert len(seen) == 50


def test_a_clock_that_goes_back_hides_nothing(two, monkeypatch):
    here, there = two
    here.move(["page:1"])
    before = here.read().newest
    monkeypatch.setattr(stamps.time, "time_ns", lambda: 1_000_000_000_000_000_000)
    there.move(["page:1"])
    assert not here.read().unchanged_since(before, TAGS)


@pytest.mark.parametrize("harm", [lambda path: path.unlink(), lambda path: path.write_text('{"newest": 17')])
def test_when_the_table_is_lost_every_copy_is_old(two, harm):
    here, _there = two
    here.move(["page:9"])
    before = here.read().newest
    harm(here.path)
    assert not here.read().unchanged_since(before, set())
    assert here.read().unchanged_since(here.read().newest, TAGS)


def test_the_table_stays_small(two, monkeypatch):
    here, _there = two
    monkeypatch.setattr(stamps, "MOST_TAGS", 10)
    before = here.read() and here.read().newest
    for number in range(100):
        here.move([f"page:{number}"])
        assert len(here.read().tags) <= 11
        assert not here.read().unchanged_since(before, {f"page:{number}"})


def test_a_file_that_cannot_be_made_means_no_cache_and_no_error(tmp_path):
    (tmp_path / "file").write_text("")
    broken = FileStamps(tmp_path / "file" / "stamps.json")
    assert broken.read() is None
    assert broken.move(["site"]) is False


@pytest.mark.django_db
def test_pages_answer_without_stamps(settings, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    settings.PAGE_CACHE = True
    monkeypatch.setattr(page_cache, "stamps", FileStamps(tmp_path / "file" / "stamps.json"))
    for _visit in range(2):
        response = Client().get("/about/")
        assert response.status_code == 200
        assert "ETag" not in response.headers


# Redis -----------------------------------------------------------------------------------------------------------


class RedisServer:
    """A Redis of our own on a free port, to be stopped and started."""

    def __init__(self, folder):
        self.folder = folder
        with closing(socket.socket()) as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--dir", str(self.folder)],
            stdout=subprocess.DEVNULL,
        )
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=0.2).close()
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("redis-server did not start")

    def stop(self, *, keep):
        """Stop; with `keep` the data is there again after a start."""
        subprocess.run(
            ["redis-cli", "-p", str(self.port), "shutdown", "save" if keep else "nosave"],
            check=False,
            capture_output=True,
        )
        self.process.wait(20)


@pytest.fixture
def redis_server(tmp_path, monkeypatch):
    if not shutil.which("redis-server"):
        if required("redis"):
            pytest.fail(NO_REDIS)
        pytest.skip(NO_REDIS)
    monkeypatch.setattr(stamps, "LEAVE_ALONE_FOR", 0)
    server = RedisServer(tmp_path)
    yield server
    server.process.kill()
    server.process.wait(20)


def test_two_machines_share_a_redis(redis_server):
    here, there = RedisStamps(redis_server.url), RedisStamps(redis_server.url)
    before = here.read().newest
    assert there.read().newest == before
    there.move(["page:1"])
    assert not here.read().unchanged_since(before, TAGS)
    assert here.read().unchanged_since(before, {"page:2"})
    assert here.read().of("page:1") == there.read().of("page:1") > before


def test_the_table_in_redis_stays_small(redis_server, monkeypatch):
    monkeypatch.setattr(stamps, "MOST_TAGS", 10)
    here = RedisStamps(redis_server.url)
    before = here.read().newest
    for number in range(60):
        here.move([f"page:{number}"])
        assert len(here.read().tags) <= 11
        assert not here.read().unchanged_since(before, {f"page:{number}"})


@pytest.mark.parametrize("keep", [True, False], ids=["kept its data", "lost its data"])
def test_after_an_outage_every_copy_is_old(redis_server, keep):
    """A change told to nobody while Redis was away must not leave an old copy that looks right again."""
    here, there = RedisStamps(redis_server.url), RedisStamps(redis_server.url)
    before = here.read().newest
    redis_server.stop(keep=keep)
    assert there.move(["page:1"]) is False
    assert here.read() is None
    redis_server.start()
    there.read()
    assert not here.read().unchanged_since(before, TAGS)
    assert here.read().unchanged_since(here.read().newest, TAGS)


@pytest.mark.django_db
def test_pages_answer_while_redis_is_away_and_come_from_the_cache_again_later(redis_server, settings, monkeypatch):
    settings.PAGE_CACHE = True
    monkeypatch.setattr(page_cache, "stamps", RedisStamps(redis_server.url))
    client = Client()
    assert client.get("/about/").headers["ETag"]
    redis_server.stop(keep=False)
    response = client.get("/about/")
    assert response.status_code == 200
    assert "ETag" not in response.headers
    redis_server.start()
    assert client.get("/about/").headers["ETag"]


def test_a_redis_that_is_away_is_asked_again_only_after_a_while(monkeypatch):
    away = RedisStamps("redis://127.0.0.1:1/0")
    monkeypatch.setattr(stamps, "LEAVE_ALONE_FOR", 60)
    assert away.read() is None
    monkeypatch.setattr(away.client, "hget", lambda *args: pytest.fail("asked again"))
    assert away.read() is None
