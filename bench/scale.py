"""Rows 4, 6, 7 and 12: the directory with 1,000, 10,000 and 50,000 profiles, on SQLite and on PostgreSQL.

One process for each size on each database; all are asked in turn, round by round. The ratio of a round is that of
two requests a moment apart. PostgreSQL is the one of POSTGRES_URL, or of this machine; without one it is left out.
"""

import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from bench.data import ROOT, environment, make_demo, manage
from bench.scale_worker import NAIVE, PAGES

SERVER = os.environ.get("POSTGRES_URL", "postgres://postgres@127.0.0.1:5432/postgres")
MOST_TIMES = {  # times what it takes with 1,000 profiles
    "first page": 1.5, "filtered": 1.5, "common word and filters": 6, "rare word and filters": 6, "last page": 1.5,
    "publish one profile": 1.5, "sitemap, first byte": 2,
}  # fmt: skip
MOST_OF_NAIVE = 0.1
MOST_QUERIES = 10
MOST_MEGABYTES = 200
MOST_GROWN = 10  # megabytes over the second half of the requests


@dataclass
class Site:
    """One database with so many profiles, and a process that works on it."""

    size: int
    folder: Path
    more: dict = field(default_factory=dict)
    process: subprocess.Popen | None = None

    def start(self):
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bench.scale_worker"], cwd=ROOT, env=environment(self.folder, **self.more),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def ask(self, what, name=""):
        self.process.stdin.write(f"{what}:{name}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{what} {name} failed with {self.size} profiles.")
        return json.loads(answer)

    def stop(self):
        self.process.stdin.close()
        self.process.wait(30)


def measure(folder, sizes, rounds, requests, say):
    """{database: what was found}."""
    found = {}
    for database in ("SQLite", "PostgreSQL") if _postgres() else ("SQLite",):
        with contextlib.ExitStack() as stack:
            sites, template = [], None
            if database == "PostgreSQL":
                template = stack.enter_context(_demo(folder / "demo"))
            for size in sizes:
                say(f"{size} profiles on {database}")
                site = Site(size, folder / f"{database}-{size}")
                site.folder.mkdir()
                make_demo(site.folder)
                if database == "PostgreSQL":
                    site.more = {"DATABASE_URL": stack.enter_context(_database(f"bench_{size}", template))}
                _fill(site)
                site.start()
                stack.callback(site.stop)
                sites.append(site)
            say(f"the directory on {database}")
            found[database] = _rounds(sites, rounds) | _once(sites, requests)
        for site in sites:
            shutil.rmtree(site.folder)
    return found


@contextlib.contextmanager
def _demo(folder):
    """A database on the server with the demo site, to be copied; its name."""
    make_demo(folder)
    with _database("bench_demo") as url:
        manage(folder, "migrate", "--verbosity", "0", DATABASE_URL=url)
        manage(folder, "load_demo", DATABASE_URL=url)
        yield "bench_demo"


def _fill(site):
    command = [sys.executable, "-m", "bench.inside", f"more:profiles={site.size}"]
    subprocess.run(
        command, cwd=ROOT, env=environment(site.folder, **site.more), check=True, stdout=subprocess.DEVNULL
    )
    _analyze(site)


def _analyze(site):
    code = "import django; django.setup(); from django.db import connection as c; c.cursor().execute('ANALYZE')"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment(site.folder, **site.more), check=True)


def _rounds(sites, rounds):
    """{"pages": {name: {size: [seconds, …]}}, "queries": …, "naive": {name: [ours ÷ naive, …]}, …}."""
    pages = {
        name: {site.size: [] for site in sites} for name in [*PAGES, "publish one profile", "sitemap, first byte"]
    }
    queries = {name: {} for name in pages}
    kinds = {"publish one profile": "publish", "sitemap, first byte": "sitemap"}
    for turn in range(rounds + 1):
        for name in pages:
            for site in sites:
                answer = site.ask(kinds.get(name, "page"), name)
                queries[name][site.size] = answer["queries"]
                if turn:  # the first time fills what a process keeps
                    pages[name][site.size].append(answer["seconds"])
    biggest = sites[-1]
    naive = {
        name: [biggest.ask("page", name)["seconds"] / biggest.ask("naive", name)["seconds"] for _ in range(3)]
        for name in NAIVE
    }
    return {"pages": pages, "queries": queries, "naive": naive}


def _once(sites, requests):
    """What the sitemap's files take, and the memory of the process with the most profiles."""
    biggest = sites[-1]
    sitemap = {site.size: site.ask("sitemap") for site in sites}
    half = biggest.ask("mixed", requests // 2)["megabytes"]
    return {
        "sitemap": sitemap,
        "memory": [half, biggest.ask("mixed", requests // 2)["megabytes"]],
        "requests": requests,
    }


def ratios(times):
    """{size: [ratio of a round, …]} to the smallest size."""
    smallest, *others = times
    return {
        size: [big / small for big, small in zip(times[size], times[smallest], strict=True)] for size in others
    }


def missed(found):
    """The goals not reached, as words. A ratio of times counts as missed only when no round reached it."""
    words = []
    for database, there in found.items():
        for name, times in there["pages"].items():
            size = list(times)[-1]
            if name in MOST_TIMES and min(ratios(times)[size]) > MOST_TIMES[name]:
                words.append(
                    f"{database}: {name} takes {statistics.median(ratios(times)[size]):.2f} times as long"
                )
            if name in PAGES and max(there["queries"][name].values()) > MOST_QUERIES:
                words.append(f"{database}: {name} takes {there['queries'][name]} queries")
        words += [
            f"{database}: {name} takes {min(values):.2f} of the naive view"
            for name, values in there["naive"].items()
            if min(values) > MOST_OF_NAIVE
        ]
        half, end = there["memory"]
        if end > MOST_MEGABYTES or end - half > MOST_GROWN:
            words.append(f"{database}: {end:.0f} MB a process, {end - half:.0f} more in the second half")
    return words


def _postgres():
    try:
        import psycopg

        psycopg.connect(SERVER, connect_timeout=3).close()
    except Exception:  # noqa: BLE001
        return False
    return True


@contextlib.contextmanager
def _database(name, template="template1"):
    """A new database on the server; its address."""
    import psycopg

    def tell(statement):
        with psycopg.connect(SERVER, autocommit=True) as connection:
            connection.execute(statement)

    tell(f'DROP DATABASE IF EXISTS "{name}"')
    tell(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    try:
        yield SERVER.rpartition("/")[0] + f"/{name}"
    finally:
        tell(f'DROP DATABASE "{name}" WITH (FORCE)')
