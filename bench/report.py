"""The findings as Markdown tables, and which of the goals they reach."""

import datetime
import os
import platform
import statistics
from importlib.metadata import version

from bench.data import ROOT

DOCUMENT = ROOT / "docs" / "performance.md"
# Queries a page may take (not from the cache, warm), and times a hello-world behind the same middleware.
MOST_QUERIES = {
    "home": 12, "guide part": 10, "profile": 10, "event": 10, "news": 8, "directory with facets": 10,
    "site search": 10,
}  # fmt: skip
MOST_HELLOS = {"guide part": 60, "profile": 60, "event": 60, "news": 60}
LEAST_OF_HELLO = 0.9
AS_FAST_AS_HELLO = ("page from the cache, brotli", "304, the reader has it")
MOST_EVICTED = 0.05


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])


def spread(values, places=2):
    middle, least, most = statistics.median(values), min(values), max(values)
    return f"{middle:.{places}f} [{least:.{places}f}–{most:.{places}f}]"


def _spread_of_tens(values):
    return f"{statistics.median(values):.0f} [{min(values):.0f}–{max(values):.0f}]"


def tables(found, rounds, client):
    """All tables as one Markdown text."""
    copies = ", ".join(f"{number} {kind}" for kind, number in found["copies"].items())
    parts = [
        f"Made by `python -m bench` on {datetime.date.today():%-d %B %Y}. {machine()} SQLite; asked by {client}. "
        f"{rounds} rounds, A and B in turn; medians with [least–most].",
        "**Queries**, not from the page cache. Little: the demo site. Much: with "
        f"{copies} more.\n\n" + _queries(found),
        "**Processor time of a page made anew** ÷ that of a hello-world view of the same size behind the same "
        "middleware, in one process.\n\n" + _ratios(found["ratios"]),
        "**Requests a second** ÷ those of a bare hello-world view without middleware "
        f"({found['throughput']['bytes']} bytes), gunicorn with two sync workers, four connections.\n\n"
        + _throughput(found["throughput"]["ratios"]),
        _sentences(found),
    ]
    return "\n\n".join(parts)


def machine():
    """The machine and the versions, as a sentence."""
    names = {"Django": "django", "Wagtail": "wagtail", "gunicorn": "gunicorn", "Brotli": "brotli"}
    versions = ", ".join(f"{name} {version(package)}" for name, package in names.items())
    return (
        f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}, "
        f"{versions}."
    )


def _queries(found):
    rows = []
    for name, (cold, warm, size) in found["much"].items():
        little = found["little"][name][1]
        rows.append((name, little, warm, f"≤ {MOST_QUERIES[name]}", cold, f"{size / 1000:.1f} kB"))
    return table(("page", "warm, little", "warm, much", "goal", "first time", "HTML"), rows)


def _ratios(ratios):
    rows = [
        (name, _spread_of_tens(values), f"≤ {MOST_HELLOS[name]}" if name in MOST_HELLOS else "")
        for name, values in ratios.items()
    ]
    return table(("page", "÷ hello-world", "goal"), rows)


def _throughput(ratios):
    goals = dict.fromkeys(AS_FAST_AS_HELLO, f"≥ {LEAST_OF_HELLO}")
    rows = [
        (name, *(spread(values) if values else "" for values in ways.values()), goals.get(name, ""))
        for name, ways in ratios.items()
    ]
    return table(("answer", "by the clock", "by the server's processor time", "goal"), rows)


def _sentences(found):
    eviction, pictures, plugins = found["eviction"], found["pictures"], found["plugins"]
    rows = [
        ("copies made anew after a leaf was published",
         f"{eviction['evicted']} of {eviction['pages']} ({eviction['evicted'] / eviction['pages']:.1%})", "≤ 5 %"),
        ("copies that were out of date then", eviction["out of date"], "0"),
        ("sizes of pictures made while pages were read", pictures["made"], "0"),
        (f"queries for the pictures of {pictures['cards']} cards in a new process", pictures["queries"], "≤ 2"),
        ("queries of a plain page: no plugin / all", f"{plugins['none']} / {plugins['all']}", "≤ 1 more each"),
    ]  # fmt: skip
    return "**The rest**\n\n" + table(("what", "found", "goal"), rows)


def missed(found):
    """The goals not reached, as words. A ratio of times counts as missed only when no round reached it."""
    words = [
        f"{name} takes {found['much'][name][1]} queries (goal {most})"
        for name, most in MOST_QUERIES.items()
        if found["much"][name][1] > most
    ]
    words += [
        f"{name} costs {min(found['ratios'][name]):.0f} hello-worlds (goal {most})"
        for name, most in MOST_HELLOS.items()
        if min(found["ratios"][name]) > most
    ]
    words += [
        f"{name}: {max(max(values) for values in ways.values() if values):.2f} of a bare hello-world"
        for name, ways in found["throughput"]["ratios"].items()
        if name in AS_FAST_AS_HELLO
        and not any(max(values) >= LEAST_OF_HELLO for values in ways.values() if values)
    ]
    eviction, pictures, plugins = found["eviction"], found["pictures"], found["plugins"]
    if eviction["evicted"] > MOST_EVICTED * eviction["pages"] or eviction["out of date"]:
        words.append(f"publishing a leaf: {eviction}")
    if pictures["made"] or pictures["queries"] > 2:
        words.append(f"pictures: {pictures}")
    most = plugins["none"] + 1
    return words + [f"{name} adds queries: {number}" for name, number in plugins.items() if number > most]


def write(text, part="bench"):
    """Put the tables between the marks of this part in docs/performance.md."""
    begin, end = f"<!-- {part}: begin -->", f"<!-- {part}: end -->"
    document = DOCUMENT.read_text()
    before, after = document.split(begin)[0], document.split(end)[1]
    DOCUMENT.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}")


def first_visits(scores, weights):
    """What `make lighthouse` found, as a Markdown table. Bytes are compressed bodies."""
    kinds = {"bytes before photos": "before photos", "html": "HTML", "style": "CSS", "script": "JavaScript"}
    kinds |= {"font": "fonts"}
    rows = [
        (name, *(f"{weights[name][kind] / 1000:.1f} kB" for kind in kinds), weights[name]["requests"],
         weights[name]["layout shift"], " / ".join(map(str, found.values())))
        for name, found in scores.items()
    ]  # fmt: skip
    goal = ("goal", "≤ 75 kB", "", "≤ 20 kB", "≤ 12 kB", "", "≤ 10", "≤ 0.02", "≥ 95 / 100 / 100 / 100")
    return table(("page", *kinds.values(), "requests", "layout shift", "Lighthouse"), [*rows, goal])
