"""Build the mark of Foothold: a footprint that climbs three steps. Also the favicon and the touch icon.

The SVG files need only Python; ``--raster`` also writes the PNG files and needs Playwright (see rasters.py).
"""

import os
import sys
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "static" / "site"
TEAL, CREAM, SUN = "#0b5d5e", "#fdf7ec", "#f2b632"
STEPS = "M16 57q-9 0-9-9V47q0-3 3-3H23V38q0-3 3-3H39V29q0-3 3-3H54q3 0 3 3V48q0 9-9 9z"
SOLE = "M24.5 18.5C24 12 31 5 38 5.5C44 6 45.5 12 41.5 16C38 19.5 34 19 30.5 22.5C27.5 25.5 25 23 24.5 18.5Z"
HEEL = "M21.5 22C25 23 26 27 23.5 30C21 33 16 33.5 13.5 31C11 28.5 13 24 16 22.5C18 21.5 20 21.5 21.5 22Z"


def mark(corner):
    """Give the mark on a tile whose corners have this radius; 0 for icons that the system rounds."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
        f'<rect width="64" height="64" rx="{corner}" fill="{TEAL}"/><path fill="{CREAM}" d="{STEPS}"/>'
        f'<path fill="{SUN}" d="{SOLE}{HEEL}"/></svg>\n'
    )


def raster(name, corner, size):
    """Write one PNG of ``size`` pixels; rounded corners stay clear."""
    from playwright.sync_api import sync_playwright

    options = {"executable_path": os.environ["CHROMIUM"]} if "CHROMIUM" in os.environ else {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(args=["--no-sandbox"], **options)
        page = browser.new_page(viewport={"width": size, "height": size})
        page.set_content(f'<body style="margin:0;display:grid">{mark(corner)}</body>')
        page.screenshot(path=OUT / name, omit_background=True)
        browser.close()


def main(with_rasters):
    """Write logo.svg and favicon.svg, and the PNG files if asked."""
    for name in ("logo.svg", "favicon.svg"):
        (OUT / name).write_text(mark(15), encoding="utf-8")
    if with_rasters:
        raster("favicon.png", 15, 32)
        raster("touch-icon.png", 0, 180)


if __name__ == "__main__":
    main("--raster" in sys.argv)
