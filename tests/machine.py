"""What this machine has to test with, and what this run may not do without."""

import os
import shutil
import socket


def required(what):
    """Whether this run may not skip a kind of test (CI sets FOOTHOLD_REQUIRE=browser,postgres,redis)."""
    return what in os.environ.get("FOOTHOLD_REQUIRE", "").split(",")


def _listens(port):
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=0.5):
            return True
    except OSError:
        return False


def chromium():
    """The path of a Chromium on this machine, or None."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def found(what):
    """Whether this machine has a browser, a PostgreSQL or a Redis to test with."""
    if what == "browser":
        return chromium() is not None
    if what == "postgres":
        return bool(os.environ.get("POSTGRES_URL")) or _listens(5432)
    return bool(os.environ.get("TEST_REDIS_URL")) or _listens(6379)
