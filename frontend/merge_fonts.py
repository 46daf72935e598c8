"""Put the four letters that Welsh adds (ŵ, ŷ and their capitals) into the Latin fonts: two requests fewer a page.

`python merge_fonts.py FOLDER` merges lexend-welsh-W.woff2 into lexend-latin-W.woff2, both weights, and removes the
first. Needs fonttools and brotli (requirements-dev.txt).
"""

import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont


def merge(latin: Path, welsh: Path):
    """Write both fonts' letters to `latin` and remove `welsh`. The same input gives the same bytes."""
    made = TTFont(latin)["head"].modified
    with tempfile.TemporaryDirectory() as folder:
        plain = []
        for source in (latin, welsh):
            font = TTFont(source, recalcTimestamp=False)
            font.flavor = None
            plain.append(str(Path(folder) / f"{source.stem}.ttf"))
            font.save(plain[-1])
        merged = Merger().merge(plain)
    merged.recalcTimestamp = False
    merged["head"].modified = merged["head"].created = made
    merged.flavor = "woff2"
    merged.save(latin)
    welsh.unlink()


if __name__ == "__main__":
    fonts = Path(sys.argv[1])
    for weight in (400, 700):
        merge(fonts / f"lexend-latin-{weight}.woff2", fonts / f"lexend-welsh-{weight}.woff2")
