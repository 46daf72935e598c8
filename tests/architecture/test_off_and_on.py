"""A plugin that is switched off is gone from view, the admin goes on working, and nothing is lost."""

import json
import subprocess
import sys

import pytest
from django.conf import settings

from tests.architecture.processes import PROJECT, environment, run, visit

pytestmark = pytest.mark.slow

# A plugin's index page and something below it that readers find.
SHOWS = {
    "guides": ("/guides/", "/guides/being-found/", "being"),
    "provider_profiles": ("/find-support/", "/find-support/paws-awhile/", "paws"),
    "events": ("/events/", None, "taunton"),
    "news": ("/news/", None, "directory"),
}
READ_PAGES = (
    "import json; from wagtail.models import Page; "
    "print(json.dumps([[p.pk, p.url_path, p.live] for p in Page.objects.order_by('pk')]))"
)


@pytest.mark.parametrize("plugin", [name for name in SHOWS if name in settings.SITE_PLUGINS])
def test_off_means_gone_from_view_and_nothing_lost(plugin, demo_database):
    index, below, word = SHOWS[plugin]
    on = environment(demo_database, settings.SITE_PLUGINS)
    others = [name for name in settings.SITE_PLUGINS if name != plugin]
    off = environment(demo_database, others)
    before = json.loads(run(["manage.py", "shell", "--verbosity", "0", "-c", READ_PAGES], on).splitlines()[-1])
    home_id = next(pk for pk, path, _live in before if path.endswith("/foothold/"))
    index_id = next(pk for pk, path, _live in before if path.endswith(f"/foothold{index}"))

    public = ["/", "/cy/", index, f"/cy{index}", "/sitemap.xml", f"/search/?q={word}", *([below] if below else [])]
    inside = [
        "/admin/",
        "/admin/pages/",
        f"/admin/pages/{home_id}/",
        f"/admin/pages/search/?q={word}",
        "/admin/reports/site-history/",
        f"/admin/pages/{index_id}/",
        f"/admin/pages/{index_id}/edit/",
        f"/admin/pages/{index_id}/delete/",
    ]
    answers = visit(off, [("anonymous", path) for path in public] + [("admin", path) for path in inside])
    seen = dict(zip([*public, *inside], answers, strict=True))

    assert seen["/"]["status"] == seen["/cy/"]["status"] == seen["/sitemap.xml"]["status"] == 200
    for address in (index, f"/cy{index}", *([below] if below else [])):
        assert seen[address]["status"] == 404, address
    for address in ("/", "/cy/", "/sitemap.xml", f"/search/?q={word}"):
        assert f'href="{index}' not in seen[address]["body"], address
        assert f"{index}</loc>" not in seen[address]["body"]
    *lists, edit, delete = inside
    assert {seen[address]["status"] for address in lists} == {200}
    for address in (edit, delete):  # to the list, with the reason
        assert (seen[address]["status"], seen[address]["location"]) == (302, f"/admin/pages/{home_id}/")

    back = visit(on, [("anonymous", index), *([("anonymous", below)] if below else [])])
    assert [answer["status"] for answer in back] == [200] * len(back)
    after = json.loads(run(["manage.py", "shell", "--verbosity", "0", "-c", READ_PAGES], on).splitlines()[-1])
    assert after == before


def test_a_check_tells_of_pages_without_their_plugin(demo_database):
    off = environment(demo_database, [])
    checked = subprocess.run(
        [sys.executable, "manage.py", "check", "--database", "default"],
        cwd=PROJECT,
        env=off,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert checked.returncode == 0
    assert "core.W001" in checked.stderr
