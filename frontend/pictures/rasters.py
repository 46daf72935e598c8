"""Turn the scenes that demo pages use into JPEG files in core/demo_media/.

Needs Playwright with a Chromium and Pillow, which are in requirements-dev.txt. Set CHROMIUM to the browser's
path if Playwright has none of its own. Run ``python frontend/pictures/rasters.py`` after build.py.
"""

import io
import os
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
DRAWN = ROOT / "static" / "site" / "pictures"
OUT = ROOT / "core" / "demo_media"
LIMIT = 60_000
NOT_FOR_PAGES = {"hero-home", "error-lost", "error-rest", "empty-search"}


def jpeg(png):
    """Give JPEG bytes no larger than LIMIT: quality starts at 80 and goes down in steps."""
    image = Image.open(io.BytesIO(png)).convert("RGB")
    for quality in range(80, 40, -4):
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        if out.tell() <= LIMIT:
            break
    return out.getvalue()


def main(names):
    """Write one JPEG of 1200 by 800 for each named scene, or for all that pages may use."""
    OUT.mkdir(parents=True, exist_ok=True)
    found = sorted(path.stem for path in DRAWN.glob("*.svg"))
    wanted = names or [name for name in found if name not in NOT_FOR_PAGES]
    options = {"executable_path": os.environ["CHROMIUM"]} if "CHROMIUM" in os.environ else {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(args=["--no-sandbox"], **options)
        page = browser.new_page(viewport={"width": 1200, "height": 800})
        for name in wanted:
            svg = (DRAWN / f"{name}.svg").read_text(encoding="utf-8")
            page.set_content(f'<body style="margin:0">{svg}</body>')
            data = jpeg(page.screenshot())
            (OUT / f"{name}.jpg").write_bytes(data)
            print(f"{name}.jpg {len(data)} bytes")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
