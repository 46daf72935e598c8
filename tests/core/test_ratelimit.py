"""Limits hold across processes, under parallel tries, and when Redis is refused, hung or killed."""

import os
import shutil
import socket
import subprocess
import sys
import time

import pytest
from django.core.cache import cache

from core.ratelimit import take, used_up
from tests.accounts.steps import CODE, LOGIN, browser, code_for, is_signed_in
from tests.machine import required

TRIES = """
import django; django.setup()
from concurrent.futures import ThreadPoolExecutor
from django.db import connection
from core.ratelimit import take
def one(_):
    try:
        return take("test", 20, 600, "someone")
    finally:
        connection.close()
with ThreadPoolExecutor(4) as pool:
    print(sum(pool.map(one, range(30))))
"""


def free_port():
    """A port of the loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def allowed_in_two_processes(folder, **environment):
    """Thirty tries in each of two processes at once, against a fresh database; how many were allowed."""
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "site_project.settings.test",
        "DATABASE_URL": f"sqlite:///{folder / 'limits.sqlite3'}",
        **environment,
    }
    make_table = "import django; django.setup(); from django.core.management import call_command as c; "
    make_table += "c('createcachetable', 'cache_table')"
    subprocess.run([sys.executable, "-c", make_table], env=environment, check=True)
    both = [
        subprocess.Popen([sys.executable, "-c", TRIES], env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    return [int(process.communicate(timeout=120)[0]) for process in both]


def test_two_processes_share_one_limit(tmp_path):
    assert sum(allowed_in_two_processes(tmp_path, REDIS_URL="")) == 20


def test_two_processes_share_one_limit_while_redis_is_dead(tmp_path):
    assert sum(allowed_in_two_processes(tmp_path, REDIS_URL=f"redis://127.0.0.1:{free_port()}/0")) == 20


@pytest.mark.django_db
def test_a_limit_is_counted_per_key_and_asking_is_free():
    assert [take("letters", 3, 60, "a") for _ in range(5)] == [True, True, True, False, False]
    assert take("letters", 3, 60, "b")
    assert used_up("letters", 3, "A")
    assert not used_up("letters", 3, "b")
    assert not used_up("letters", 3, "b")


@pytest.fixture
def silent_port():
    """A port where somebody takes the call and says nothing."""
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen(50)
        yield silent.getsockname()[1]


def with_redis_at(settings, port):
    """Use the cache of production, with Redis at this port of the loopback."""
    backend = {"BACKEND": "core.cache.RedisOrDatabaseCache", "LOCATION": f"redis://127.0.0.1:{port}/0"}
    settings.CACHES = {**settings.CACHES, "default": backend}


@pytest.mark.django_db
@pytest.mark.parametrize("trouble", ["refused", "hung"])
def test_people_sign_in_and_limits_count_while_redis_is_away(trouble, settings, request):
    port = request.getfixturevalue("silent_port") if trouble == "hung" else free_port()
    with_redis_at(settings, port)
    client = browser()
    assert client.get("/").status_code == 200
    client.post(LOGIN, {"login": "provider@example.org"})
    client.post(CODE, {"code": code_for("provider@example.org")})
    assert is_signed_in(client)
    assert [take("letters", 2, 60, trouble) for _ in range(3)] == [True, True, False]


@pytest.fixture
def redis_server(tmp_path):
    """A Redis of our own: (port, process)."""
    program = shutil.which("redis-server")
    if not program and not required("redis"):
        pytest.skip("no redis-server on this machine (Debian package: redis-server)")
    port = free_port()
    process = subprocess.Popen(
        [program, "--port", str(port), "--save", "", "--dir", str(tmp_path)], stdout=subprocess.DEVNULL
    )
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.05)
    yield port, process
    process.kill()
    process.wait()


@pytest.mark.django_db
def test_a_redis_that_dies_in_the_middle_is_replaced_and_comes_back_into_use(settings, redis_server):
    port, process = redis_server
    with_redis_at(settings, port)
    cache.set("word", "in redis", 60)
    assert cache.get("word") == "in redis"
    process.kill()
    process.wait()
    assert cache.get("word") is None
    assert [take("letters", 2, 60, "x") for _ in range(3)] == [True, True, False]
    cache.set("word", "in the database", 60)
    assert cache.get_many(["word"]) == {"word": "in the database"}


@pytest.mark.django_db
def test_two_processes_share_one_limit_in_redis(tmp_path, redis_server):
    assert sum(allowed_in_two_processes(tmp_path, REDIS_URL=f"redis://127.0.0.1:{redis_server[0]}/0")) == 20
