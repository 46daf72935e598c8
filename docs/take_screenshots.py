"""Take the pictures of README.md from a running demo site: `python docs/take_screenshots.py http://localhost:8000`.

Needs Chromium and the demo (`make run`). The signed-in pages use a session made in the demo's own database.
"""

import os
import shutil
import sys
from pathlib import Path

import django
from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parent.parent
PAGES = [
    ("home", "/", "anonymous", 1280),
    ("guide", "/guides/prices-and-getting-paid/", "anonymous", 1280),
    ("step-by-step", "/guides/from-an-idea-to-your-first-client/", "anonymous", 1280),
    ("easy-read", "/easy-read/prices-and-getting-paid/", "anonymous", 1280),
    ("directory", "/find-support/", "anonymous", 1280),
    ("profile", "/find-support/paws-awhile/", "anonymous", 1280),
    ("events", "/events/", "anonymous", 1280),
    ("news", "/news/", "anonymous", 1280),
    ("account", "/account/profile/", "provider", 1280),
    ("welsh-phone", "/cy/", "anonymous", 390),
    ("admin", "/admin/", "moderator", 1280),
]


def main(site):
    """Save one picture of the top of each page to docs/images, in 256 colours to stay small."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_project.settings.dev")
    django.setup()
    from tests.people import ANONYMOUS, session_of, user_of

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, path, who, width in PAGES:
            context = browser.new_context(viewport={"width": width, "height": 860})
            if who != ANONYMOUS:
                session = session_of(user_of(who), second_factor=True)
                context.add_cookies([{"name": "sessionid", "value": session, "url": site}])
            page = context.new_page()
            page.goto(site + path, wait_until="networkidle")
            target = ROOT / "docs" / "images" / f"{name}.png"
            page.screenshot(path=target)
            Image.open(target).convert("P", palette=Image.Palette.ADAPTIVE, colors=256).save(target, optimize=True)
            context.close()
        browser.close()


if __name__ == "__main__":
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    main(sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://localhost:8000")
