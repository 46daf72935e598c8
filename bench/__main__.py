"""`python -m bench [--scale] [--quick] [--rounds 5]`: measure, print, write tables into docs/performance.md."""

import argparse
import json
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from bench import report, scale, scale_report
from bench.data import ROOT, environment, make_demo
from bench.inside import PAGES, fresh
from bench.servers import client, gunicorn, requests_a_second

PLUGINS = ("guides", "provider_profiles", "events", "news")
CACHED = PAGES["guide part"]
NO_PLUGIN = {"none": ""}
EACH_ALONE = {name: name for name in PLUGINS}
FULL = {
    "copies": {"profiles": 1000, "news": 500, "events": 300, "guides": 200},
    "pages": 1000,
    "seconds": 1,
    "plugins": NO_PLUGIN | EACH_ALONE,
}
QUICK = {
    "copies": {"profiles": 30, "news": 30, "events": 30, "guides": 10},
    "pages": 100,
    "seconds": 1,
    "plugins": NO_PLUGIN,
}
SIZES = (1_000, 10_000, 50_000)
QUICK_SIZES = (100, 500)


def inside(folder, *words, **more):
    """What bench.inside measures in a process of its own."""
    command = [sys.executable, "-m", "bench.inside", *map(str, words)]
    said = subprocess.run(
        command, cwd=ROOT, env=environment(folder, **more), capture_output=True, text=True, check=False
    )
    if said.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{said.stderr[-3000:]}")
    return json.loads(said.stdout)


def throughput(folder, rounds, seconds):
    """Row 3: {way to answer: {"by clock": [...], "by processor": [...]}}: requests a second ÷ hello-world's.

    Hello-world is asked before and after each, half as long, so that a machine that gets busier is seen by both.
    """
    with gunicorn(folder) as site, gunicorn(folder, "bench.settings_hello", "bench.hello_wsgi") as bare:
        etag, size = _warm(site.address)
        hello = f"/hello/{size}"
        ways = {
            "page from the cache, brotli": (CACHED, {"Accept_Encoding": "br"}),
            "page from the cache, gzip": (CACHED, {"Accept_Encoding": "gzip"}),
            "page from the cache, not compressed": (CACHED, {"Accept_Encoding": "identity"}),
            "304, the reader has it": (CACHED, {"If_None_Match": etag}),
            "hello-world behind the site's middleware": (hello, {}),
            "static file (WhiteNoise)": (_stylesheet(folder), {"Accept_Encoding": "br"}),
            "page made anew": (fresh(CACHED), {"Accept_Encoding": "br"}),
        }
        found = {name: {"by clock": [], "by processor": []} for name in ways}
        for _ in range(rounds):
            for name, (path, headers) in ways.items():
                before = requests_a_second(bare, hello, seconds)
                there = requests_a_second(site, path, 2 * seconds, **headers)
                after = requests_a_second(bare, hello, seconds)
                found[name]["by clock"].append(2 * there.by_clock / (before.by_clock + after.by_clock))
                if there.by_processor:
                    of_both = before.by_processor + after.by_processor
                    found[name]["by processor"].append(2 * there.by_processor / of_both)
    return {"bytes": size, "ratios": found}


def _warm(address):
    """(ETag, bytes) of the cached page, once both workers hold it. Raises when it does not come from the cache."""
    request = urllib.request.Request(address + CACHED, headers={"Accept-Encoding": "br"})
    for _ in range(20):
        with urllib.request.urlopen(request, timeout=30) as response:
            etag, size = response.headers["ETag"], len(response.read())
    if response.headers["Content-Encoding"] != "br" or not etag:
        raise RuntimeError("The page was not answered from the page cache.")
    return etag, size


def _stylesheet(folder):
    manifest = json.loads((folder / "static" / "staticfiles.json").read_text())
    return "/static/" + manifest["paths"]["site/theme.css"]


def measure(folder, size, rounds):
    """Every row: counts on little and on much data, ratios, the cache, pictures, plugins."""
    say("the demo site")
    make_demo(folder)
    found = inside(folder, "counts", "pictures", "plain")
    found = {"little": found["counts"], "pictures": found["pictures"], "plugins": {"all": found["plain"]}}
    say("plugins on and off")
    for label, names in size["plugins"].items():
        found["plugins"][label] = inside(folder, "plain", SITE_PLUGINS=names)["plain"]
    say("more data, and pages against hello-world")
    copies = ":".join(f"{kind}={number}" for kind, number in size["copies"].items())
    much = inside(folder, f"more:{copies}", "counts", f"ratios:{rounds * 2}")
    found |= {"copies": much["more"], "much": much["counts"], "ratios": much["ratios"]}
    say("requests a second")
    found["throughput"] = throughput(folder, rounds, size["seconds"])
    say("publishing one page of many")
    return found | inside(folder, f"eviction:{size['pages']}")


def directory(folder, rounds, quick):
    """Rows 4, 6, 7 and 12; gives the words to leave with when a goal is not reached."""
    sizes, requests = (QUICK_SIZES, 100) if quick else (SIZES, 2000)
    found = scale.measure(folder, sizes, rounds, requests, say)
    text = scale_report.tables(found, rounds)
    print(text)
    if not quick:
        report.write(text, "scale")
    missed = scale.missed(found)
    return "Not reached: " + "; ".join(missed) if missed else 0


def say(what):
    print(f"{time.strftime('%H:%M:%S')} {what}", file=sys.stderr, flush=True)


def main():
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="little data, two short rounds; writes no document")
    parser.add_argument("--scale", action="store_true", help="the directory with up to 50,000 profiles instead")
    parser.add_argument("--rounds", type=int, help="how often each is measured in turn (5; quick: 2)")
    options = parser.parse_args()
    rounds = options.rounds or (2 if options.quick else 5)
    with tempfile.TemporaryDirectory(prefix="foothold-bench-") as folder:
        if options.scale:
            sys.exit(directory(Path(folder), rounds, options.quick))
        found = measure(Path(folder), QUICK if options.quick else FULL, rounds)
    text = report.tables(found, rounds, client())
    print(text)
    if not options.quick:
        report.write(text)
    missed = report.missed(found)
    if missed:
        sys.exit("Not reached: " + "; ".join(missed))


if __name__ == "__main__":
    main()
