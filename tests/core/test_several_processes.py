"""Two server processes and a third that makes changes: no process ever shows a reader what is out of date."""

import http.client
import os
import socket
import subprocess
import sys
import time
from contextlib import closing

import pytest
from django.conf import settings
from django.db import connection

from tests.running_site import copy_of_the_test_database

pytestmark = pytest.mark.xdist_group("several processes")
PROCESSES = 2
HOST = "127.0.0.1"  # the same for every process, so that their pages are the same to the byte
ALWAYS = [
    ("publish", ["/about/", "/"], lambda html: "Who we are now" in html),
    ("publish_a_new_page", ["/", "/about/"], lambda html: "Brand new" in html),
    ("unpublish", ["/privacy/", "/"], lambda html: 'href="/privacy/"' not in html),
    ("change_slug", ["/contact/", "/contact-us/", "/"], lambda html: 'href="/contact/"' not in html),
    ("move", ["/cookies/", "/about/cookies/", "/"], lambda html: 'href="/cookies/"' not in html),
    ("delete", ["/accessibility/", "/"], lambda html: 'href="/accessibility/"' not in html),
    ("publish_on_schedule", ["/about/", "/"], lambda html: "As planned" in html),
    ("change_the_organisation", ["/", "/cy/"], lambda html: "01632 960 999" in html),
    ("make_private", ["/terms-of-listing/", "/"], lambda html: "terms-of-listing" not in html),
]
PROFILE, EVENT = "/find-support/paws-awhile/", "/events/micro-provider-meet-up-taunton/"
WITH_PLUGINS = {
    "provider_profiles": [
        ("rename_an_area", [PROFILE], lambda html: "Newtown-on-Test" in html),
        ("pause", [PROFILE, "/find-support/", "/"], None),
        ("resume", [PROFILE, "/find-support/", "/"], None),
        ("erase", [PROFILE, "/find-support/", "/"], lambda html: "Paws Awhile" not in html),
    ],
    "events": [("book", [EVENT, "/events/", "/"], None)],
}


class Servers:
    """Server processes, each with an address of its own, and the process that makes changes."""

    def __init__(self, ports, changes, log):
        self.ports, self.changes, self.log = ports, changes, log

    def ask(self, path, host=HOST, port=None):
        """(process, status, ETag, body) of one answer, of the first process unless `port` says another."""
        connection = http.client.HTTPConnection("127.0.0.1", port or self.ports[0], timeout=30)
        connection.request("GET", path, headers={"Host": host})
        with closing(connection), connection.getresponse() as response:
            body = response.read().decode()
            return response.headers["X-Process"], response.status, response.headers["ETag"], body

    def ask_each(self, path, host=HOST):
        """Two answers of every process to an address."""
        answers = [self.ask(path, host, port) for port in self.ports for _again in range(2)]
        assert len({process for process, *_ in answers}) == PROCESSES
        return answers

    def make(self, change):
        """Have the third process make a change; it is committed and told when this returns."""
        self.changes.stdin.write(change + "\n")
        self.changes.stdin.flush()
        said = ""
        while said != "done":
            said = self.changes.stdout.readline().strip()
            assert self.changes.poll() is None, self.log.read_text()


@pytest.fixture
def servers(django_db_setup, django_db_blocker, tmp_path):
    """The demo site on a copy of the test database, outside the transaction of a test."""
    if connection.vendor != "sqlite":
        pytest.skip("each server needs a copy of the test database, which SQLite makes in one step")
    ports = [_free_port() for _ in range(PROCESSES)]
    log = tmp_path / "log"
    with django_db_blocker.unblock():
        database = copy_of_the_test_database(tmp_path)
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "tests.settings_servers",
        "DATABASE_URL": f"sqlite:///{database}",
        "FOOTHOLD_TEST_DB": settings.TEST_NAME,
        "SITE_PLUGINS": ",".join(settings.SITE_PLUGINS),
        "PAGE_CACHE_STAMPS": str(tmp_path / "stamps.json"),
        "SITE_URL": f"http://{HOST}",
    }
    gunicorn = [sys.executable, "-m", "gunicorn", "--no-control-socket", "site_project.wsgi", "--bind"]
    with log.open("w") as errors:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        options = {"env": environment, "stderr": errors}
        started = [subprocess.Popen([*gunicorn, f"127.0.0.1:{port}"], stdout=errors, **options) for port in ports]
        started.append(subprocess.Popen([sys.executable, "-m", "tests.core.several"], **options, **pipes))
        try:
            servers = Servers(ports, started[-1], log)
            for port in ports:
                _wait_for(servers, port)
            yield servers
        finally:
            for process in started:
                process.terminate()
                process.wait(20)


def _free_port():
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_for(servers, port):
    for _ in range(480):
        try:
            servers.ask("/healthz", port=port)
            return
        except OSError:
            time.sleep(0.25)
    raise RuntimeError(f"The servers did not answer:\n{servers.log.read_text()}")


def test_every_process_is_right_at_the_next_request(servers, plugin_on):
    changes = ALWAYS + [row for plugin, rows in WITH_PLUGINS.items() if plugin_on(plugin) for row in rows]
    for change, paths, is_new in changes:
        before = {path: servers.ask_each(path) for path in paths}
        assert any(etag for answers in before.values() for _process, _status, etag, _html in answers)
        servers.make(change)
        for path in paths:
            _process, status, _etag, now = servers.ask(f"{path}?fresh=1")
            for process, held_status, _etag, html in servers.ask_each(path):
                assert (held_status, html) == (status, now), f"{path} is out of date in {process} after {change}"
                if is_new:
                    assert status != 200 or is_new(html), f"{path} after {change}"
        if is_new is None:
            assert any(servers.ask(path)[3] != before[path][-1][3] for path in paths), f"{change} changed no page"


def test_a_strange_host_is_refused_by_every_process(servers):
    own = servers.ask_each("/about/")
    assert {status for _process, status, *_ in servers.ask_each("/about/", host="evil.example")} == {400}
    assert servers.ask_each("/about/")[-1][3] == own[-1][3]
