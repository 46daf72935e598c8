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


class Site:
    """The site on a database of its own, and a process that works on it."""

    def __init__(self, folder, stack, more, size=0):
        self.folder, self.more, self.size = folder, more, size
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bench.scale_worker"], cwd=ROOT, env=environment(folder, **more),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        stack.callback(self.stop)

    def ask(self, what, name=""):
        self.process.stdin.write(f"{what}:{name}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise RuntimeError(f"{what} {name} failed with {self.size} profiles.")
        return json.loads(answer)

    def stop(self):
        self.process.stdin.close()
        self.process.wait(60)


class _SQLite(Site):
    name = "SQLite"

    def __init__(self, folder, stack):
        make_demo(folder)
        super().__init__(folder, stack, {})

    def copy(self, size, stack):
        folder = self.folder.with_name(f"{self.name}-{size}")
        shutil.copytree(self.folder, folder)
        return Site(folder, stack, {}, size)


class _PostgreSQL(Site):
    name = "PostgreSQL"

    def __init__(self, folder, stack):
        make_demo(folder)
        url = {"DATABASE_URL": stack.enter_context(_database("bench_base"))}
        manage(folder, "migrate", "--verbosity", "0", **url)
        manage(folder, "load_demo", **url)
        super().__init__(folder, stack, url)

    def copy(self, size, stack):
        url = {"DATABASE_URL": stack.enter_context(_database(f"bench_{size}", "bench_base"))}
        return Site(self.folder, stack, url, size)


def measure(folder, sizes, rounds, requests, say):
    """{database: what was found}."""
    found = {}
    for database in (_SQLite, _PostgreSQL) if _postgres() else (_SQLite,):
        with contextlib.ExitStack() as stack:
            sites, made = [], 0
            base = database(folder / f"{database.name}-base", stack)
            for size in sizes:
                say(f"{size} profiles on {database.name}")
                base.ask("grow", size - made)
                made = size
                sites.append(base.copy(size, stack))
            base.stop()
            say(f"the directory on {database.name}")
            found[database.name] = _rounds(sites, rounds) | _once(sites, requests, stack)
    return found


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


def _once(sites, requests, stack):
    """What the sitemap's files take, and the memory of the process with the most profiles."""
    biggest = sites[-1]
    sitemap = {site.size: site.ask("sitemap") for site in sites}
    biggest = Site(biggest.folder, stack, biggest.more, biggest.size)  # one that has done nothing else
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
