"""A real server on its own copy of the demo database, and the machine's own Chromium to look at it."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from contextlib import closing
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from tests.machine import chromium
from tests.people import ADDRESSES, ANONYMOUS, session_of, user_of

AXE = Path(__file__).parent / "browser" / "axe.min.js"
NAME_OF_FOCUS = """() => {
  const focused = document.activeElement;
  const said = [...(focused.labels || [])].map(label => label.innerText);
  const name = focused.getAttribute('aria-label') || said.join(' ') || focused.innerText || '';
  return name.replace(/\\s+/g, ' ').trim();
}"""
RUN_AXE = """axe.run(document, {resultTypes: ['violations']}).then(result => JSON.stringify(
  result.violations.map(found => [found.id, found.help, found.nodes.map(node => node.html).slice(0, 3)])))"""


class RunningSite:
    """The address of the running site, the session of each role, and the mails it wrote."""

    def __init__(self, address, sessions, database, log):
        self.address, self.sessions, self.database, self.log = address, sessions, database, log

    def cookies(self, role):
        """The cookies of a browser in which this role has signed in."""
        if role == ANONYMOUS:
            return []
        return [{"name": settings.SESSION_COOKIE_NAME, "value": self.sessions[role], "url": self.address}]

    def mails_to(self, email):
        """[(subject, text), …] of the mails written to an address, the newest first."""
        asked = 'SELECT subject, body FROM core_outboxmail WHERE "to" = ? ORDER BY id DESC'
        with closing(sqlite3.connect(self.database)) as reader:
            return reader.execute(asked, [json.dumps([email])]).fetchall()


def _free_port():
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def copy_of_the_test_database(folder):
    """A copy of this worker's test database in the folder; gives its path."""
    copy = folder / "site.sqlite3"
    with closing(sqlite3.connect(copy)) as target:
        connection.ensure_connection()
        connection.connection.backup(target)
    return copy


@pytest.fixture(scope="session")
def site(django_db_setup, django_db_blocker, tmp_path_factory):
    """The demo site, served by a process of its own."""
    folder = tmp_path_factory.mktemp("site")
    with django_db_blocker.unblock(), closing(sqlite3.connect(":memory:")) as as_it_was:
        connection.ensure_connection()
        connection.connection.backup(as_it_was)
        sessions = {role: session_of(user_of(role), second_factor=True) for role in ADDRESSES}
        database = copy_of_the_test_database(folder)
        as_it_was.backup(connection.connection)  # no other test meets these people
    port = _free_port()
    log = open(folder / "server.log", "w")  # noqa: SIM115 (open as long as the server is)
    server = subprocess.Popen(
        [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}", "--threads", "4", "site_project.wsgi"],
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.settings_browser",
            "DATABASE_URL": f"sqlite:///{database}",
            "FOOTHOLD_TEST_DB": settings.TEST_NAME,
        },
        stdout=log,
        stderr=log,
    )
    address = f"http://localhost:{port}"
    try:
        _wait_for(address, server, folder / "server.log")
        yield RunningSite(address, sessions, database, folder / "server.log")
    finally:
        server.terminate()
        server.wait(20)
        log.close()


def _wait_for(address, server, log):
    for _ in range(240):
        if server.poll() is not None:
            raise RuntimeError(f"The server stopped:\n{log.read_text()}")
        try:
            urllib.request.urlopen(f"{address}/healthz", timeout=2)
            return
        except OSError:
            time.sleep(0.25)
    raise RuntimeError(f"The server did not answer:\n{log.read_text()}")


@pytest.fixture(scope="session")
def browser():
    """Chromium, without its window."""
    from playwright.sync_api import sync_playwright

    # Playwright's own loop runs in this thread; Django would take the tests' queries for unsafe ones.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(),
            args=["--no-sandbox", "--disable-background-networking", "--disable-component-update"],
        )
        yield browser
        browser.close()


class Watched:
    """A page in the browser, with everything it complained about or asked another host for."""

    def __init__(self, page, site):
        self.page, self.complaints, self.strangers = page, [], []
        page.on("console", self._said)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda request: self._asked(request, site))

    def _said(self, message):
        if message.type == "error" and "404 (Not Found)" not in message.text:
            self.complaints.append(message.text)

    def _asked(self, request, site):
        if not request.url.startswith((site.address, "data:", "blob:")):
            self.strangers.append(request.url)

    def tab_to(self, words, most=150):
        """Press Tab until what has the focus is called `words`, as a person without a mouse does.

        A field is called what its label says. Raises AssertionError when Tab never gets there.
        """
        passed = []
        for _press in range(most):
            self.page.keyboard.press("Tab")
            name = self.page.evaluate(NAME_OF_FOCUS)
            if words.casefold() in name.casefold():
                return
            passed.append(name)
        raise AssertionError(f"Tab never came to {words!r}, only to: {passed}")

    def axe(self):
        """What axe finds wrong, as readable lines. Injected past the page's own policy, which stays in force."""
        session = self.page.context.new_cdp_session(self.page)
        session.send("Runtime.evaluate", {"expression": AXE.read_text()})
        found = session.send(
            "Runtime.evaluate", {"expression": RUN_AXE, "awaitPromise": True, "returnByValue": True}
        )
        session.detach()
        if "exceptionDetails" in found:
            raise AssertionError(found["exceptionDetails"])
        return found["result"]["value"]


@pytest.fixture
def look(site, browser):
    """look("/path/", width=320, who="provider", javascript=False) gives a watched page."""
    contexts = []

    def open_page(path, *, width=390, who=ANONYMOUS, javascript=True, **options):
        context = browser.new_context(
            viewport={"width": width, "height": 800},
            java_script_enabled=javascript,
            base_url=site.address,
            **options,
        )
        contexts.append(context)
        context.add_cookies(site.cookies(who))
        watched = Watched(context.new_page(), site)
        watched.response = watched.page.goto(path)
        return watched

    yield open_page
    for context in contexts:
        context.close()
