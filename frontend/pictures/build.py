"""Build every drawn scene into static/site/pictures/.

Run ``python frontend/pictures/build.py`` for all, or with names for some. Needs only Python.
"""

import sys
from pathlib import Path

from art.figure import MISSES
from art.svg import document
from scenes import SCENES, home_life, learning, making, music, outdoors, quiet, stalls, together, walks  # noqa: F401 (they register)

OUT = Path(__file__).resolve().parents[2] / "static" / "site" / "pictures"
LIMIT = 12 * 1024
LIMITS = {"hero-home": 20 * 1024}  # Six people on one street; about 5 kB over the wire.


def build(name):
    """Give the SVG text of one scene."""
    make, height = SCENES[name]
    return document("".join(make()), 1200, height)


def main(names):
    """Write the named scenes, or all, and say which are over the size limit."""
    OUT.mkdir(parents=True, exist_ok=True)
    for name in names or sorted(SCENES):
        text = build(name)
        (OUT / f"{name}.svg").write_text(text, encoding="utf-8")
        size = len(text.encode())
        for miss in MISSES:
            print(f"  {name}: {miss}")
        MISSES.clear()
        print(f"{name}.svg {size} bytes{'  TOO LARGE' if size > LIMITS.get(name, LIMIT) else ''}")


if __name__ == "__main__":
    main(sys.argv[1:])
