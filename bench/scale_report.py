"""What bench/scale.py found, as Markdown tables."""

import datetime
import statistics

from bench.report import machine, spread, table
from bench.scale import MOST_GROWN, MOST_MEGABYTES, MOST_OF_NAIVE, MOST_TIMES, ratios


def tables(found, rounds):
    """All tables as one Markdown text."""
    parts = [
        f"Made by `python -m bench --scale` on {datetime.date.today():%-d %B %Y}. {machine()} {rounds} rounds, "
        "all sizes in turn; medians with [least–most]. Counted is processor time of the process that answers, and "
        "on PostgreSQL the time that it waited for the database as well."
    ]
    for database, there in found.items():
        parts += [f"**{database}**", _times(there), _rest(there)]
    return "\n\n".join(parts)


def _times(there):
    sizes = list(next(iter(there["pages"].values())))
    rows = []
    for name, times in there["pages"].items():
        of = ratios(times)
        goal = f"≤ {MOST_TIMES[name]}" if name in MOST_TIMES else ""
        naive = spread(there["naive"][name], 3) if name in there["naive"] else ""
        asked = " / ".join(str(there["queries"][name][size]) for size in sizes)
        middle = f"{1000 * statistics.median(times[sizes[0]]):.0f} ms"
        rows.append((name, asked, middle, *(spread(of[size]) for size in sizes[1:]), goal, naive))
    head = ["what", "queries " + " / ".join(f"{size:,}" for size in sizes), f"with {sizes[0]:,}"]
    head += [f"{size:,} ÷ {sizes[0]:,}" for size in sizes[1:]]
    return table((*head, "goal", f"÷ naive view with {sizes[-1]:,} (goal ≤ {MOST_OF_NAIVE})"), rows)


def _rest(there):
    half, end = there["memory"]
    files = " / ".join(str(answer["files"]) for answer in there["sitemap"].values())
    grown = " / ".join(f"{answer['grown']:.0f}" for answer in there["sitemap"].values())
    rows = [
        (f"memory of a process after {there['requests']:,} mixed requests, most profiles",
         f"{end:.0f} MB", f"≤ {MOST_MEGABYTES} MB"),
        ("of it since half of them", f"{end - half:.1f} MB", f"≤ {MOST_GROWN} MB"),
        ("files of the sitemap", files, ""),
        ("memory that its last two files took", f"{grown} MB", "flat"),
    ]  # fmt: skip
    return table(("what", "found", "goal"), rows)
