"""`python -m bench.lighthouse`: Lighthouse for phones on the main pages of the production server; their weight.

Lighthouse comes from npm at a fixed version into var/lighthouse; Chromium is the machine's own. Exits with an
error when a page scores below the goal or weighs more than bench/budget.py allows.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench import budget, report
from bench.data import ROOT, make_demo
from bench.inside import PAGES
from bench.servers import gunicorn

VERSION = "12.8.2"  # the last that runs on Node 20
HOME = ROOT / "var" / "lighthouse"
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
CHROMIUM_OPTIONS = "--headless=new --no-sandbox --disable-dev-shm-usage"
TRIES = 3  # a busy machine scores low once; the median of three decides
LOOKED_AT = {
    "home": "/", "guide": "/guides/prices-and-getting-paid/", "directory": "/find-support/",
    "profile": PAGES["profile"], "event": PAGES["event"], "home in Welsh": "/cy/",
}  # fmt: skip


def chromium():
    """The machine's Chromium."""
    names = ("chromium", "chromium-browser", "google-chrome")
    found = next(filter(None, map(shutil.which, names)), None)
    if not found or not shutil.which("npm"):
        sys.exit("Lighthouse needs Chromium (Debian package: chromium) and Node 18 or newer with npm.")
    return found


def install():
    """The command of the pinned Lighthouse, installed once."""
    command = HOME / "node_modules" / ".bin" / "lighthouse"
    if not command.exists():
        HOME.mkdir(parents=True, exist_ok=True)
        (HOME / "package.json").write_text('{"private": true}')
        subprocess.run(
            ["npm", "install", "--no-audit", "--no-fund", "--loglevel", "error", f"lighthouse@{VERSION}"],
            cwd=HOME, check=True, env={**os.environ, "PUPPETEER_SKIP_DOWNLOAD": "1"},
        )  # fmt: skip
    return command


def ask(command, url, stays_at):
    """({category: 0–100}, [what lost points]) of one run; the whole report stays at `stays_at`."""
    found = _report(command, url, stays_at)
    scores = {key: round(100 * found["categories"][key]["score"]) for key in LEAST}
    counted = [item["id"] for key in LEAST for item in found["categories"][key]["auditRefs"] if item["weight"]]
    audits = [found["audits"][name] for name in counted]
    scored = [audit for audit in audits if audit["scoreDisplayMode"] in ("binary", "numeric", "metricSavings")]
    return scores, [audit["title"] for audit in scored if (audit["score"] or 0) < 0.9]


def _report(command, url, stays_at):
    """Lighthouse's report. On a busy machine it sometimes loses its own recording and asks to be run again."""
    arguments = [
        command, url, f"--chrome-flags={CHROMIUM_OPTIONS}", f"--only-categories={','.join(LEAST)}",
        "--output=json", f"--output-path={stays_at}", "--quiet", "--no-enable-error-reporting",
    ]  # fmt: skip
    for _ in range(TRIES):
        said = subprocess.run(
            arguments, timeout=180, env={**os.environ, "CHROME_PATH": chromium()}, capture_output=True, text=True
        )  # fmt: skip
        if said.returncode == 0:
            return json.loads(Path(stays_at).read_text())
    raise RuntimeError(f"Lighthouse could not look at {url}:\n{said.stderr[-2000:]}")


def score(command, url, stays_at):
    """As `ask`; runs that are below the goal in speed alone are done again, and their median counts."""
    scores, lost = ask(command, url, stays_at)
    runs = [scores["performance"]]
    while runs[0] < LEAST["performance"] and len(runs) < TRIES:
        runs.append(ask(command, url, stays_at)[0]["performance"])
    return scores | {"performance": round(statistics.median(runs))}, lost


def weigh(site, paths):
    """{page: what a first visit takes} by bench/budget.py."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        found = {name: budget.first_visit(browser, site + path) for name, path in paths.items()}
        browser.close()
    return found


def main():
    parser = argparse.ArgumentParser(prog="python -m bench.lighthouse", description=__doc__)
    parser.add_argument("--page", action="append", choices=LOOKED_AT, help="only this page; may be given again")
    chosen = parser.parse_args().page or list(LOOKED_AT)
    paths = {name: LOOKED_AT[name] for name in chosen}
    command, failed, table = install(), [], {}
    reports = HOME / "reports"
    reports.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="foothold-lighthouse-") as folder:
        make_demo(Path(folder))
        with gunicorn(Path(folder)) as server:
            site = server.address
            weights = weigh(site, paths)
            for name, path in paths.items():
                scores, lost = score(command, site + path, reports / f"{name.replace(' ', '-')}.json")
                print(_line(name, scores, weights[name]), flush=True)
                failed += _faults(name, scores, lost, weights[name])
                table[name] = scores
    if chosen == list(LOOKED_AT):
        report.write(report.first_visits(table, weights), "lighthouse")
    if failed:
        sys.exit("\n".join(failed))


def _line(name, scores, weight):
    return f"{name}: {' '.join(map(str, scores.values()))}; " + ", ".join(
        f"{what} {amount}" for what, amount in weight.items()
    )


def _faults(name, scores, lost, weight):
    low = [f"{key} {scores[key]} (least {least})" for key, least in LEAST.items() if scores[key] < least]
    reasons = [f"lost points for {what!r}" for what in lost] if low else []
    return [f"{name}: {what}" for what in (*low, *reasons, *budget.over(weight))]


if __name__ == "__main__":
    main()
