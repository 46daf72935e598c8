"""docs/plugins.md is enough: its code becomes a wheel, the wheel is installed, one word switches it on."""

import os
import re
import subprocess
import sys
from pathlib import Path

import polib
import pytest
from django.conf import settings

DOC = Path(settings.BASE_DIR) / "docs" / "plugins.md"
FILE_BLOCK = re.compile(r"^\*\*`(?P<path>[^`]+)`\*\*\n\n```\w*\n(?P<text>.*?)^```$", re.M | re.S)
PLUGIN = "foothold_notices"
# What the site promises to a plugin, and the test of the doc that shows it.
PROMISES = [
    "test_page_renders",
    "test_page_is_there_in_welsh",
    "test_interface_is_welsh",
    "test_menu_and_sitemap_have_it",
    "test_search_finds_it_in_both_languages",
    "test_other_programs_get_the_list",
    "test_editor_can_place_it_on_the_home_page",
    "test_account_has_a_tile_in_the_language_of_the_address",
]


def run(*command, **environment):
    """Run a command of the site with these settings of the environment; its output, or a failed test."""
    done = subprocess.run(
        command,
        cwd=settings.BASE_DIR,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "site_project.settings.test", **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """The folder a stranger has after copying every file of the doc."""
    folder = tmp_path_factory.mktemp("foothold-notices")
    for block in FILE_BLOCK.finditer(DOC.read_text(encoding="utf-8")):
        path = folder / block["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(block["text"], encoding="utf-8")
    catalogue = folder / PLUGIN / "locale/cy/LC_MESSAGES/django.po"
    polib.pofile(str(catalogue)).save_as_mofile(str(catalogue.with_suffix(".mo")))
    return folder


@pytest.fixture(scope="module")
def installed(source, tmp_path_factory):
    """The folder in which the wheel is installed, alone; with the environment that uses it."""
    database = tmp_path_factory.mktemp("database") / "notices.sqlite3"
    environment = {"DATABASE_URL": f"sqlite:///{database}", "FOOTHOLD_TEST_DB": "wheel", "SITE_PLUGINS": PLUGIN}
    python = sys.executable
    run(python, "manage.py", "makemigrations", PLUGIN, "-v0", PYTHONPATH=str(source), **environment)
    run(python, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(source / "dist"), str(source))
    wheel = next((source / "dist").glob("*.whl"))
    target = tmp_path_factory.mktemp("site-packages")
    run(python, "-m", "pip", "install", "-q", "--target", str(target), "--no-deps", "--no-index", str(wheel))
    yield {"PYTHONPATH": str(target), **environment}
    for left in Path(settings.BASE_DIR, "var").glob("test-wheel.sqlite3*"):
        left.unlink()


@pytest.mark.slow
def test_installed_plugin_keeps_every_promise(source, installed):
    printed = run(
        sys.executable, "-m", "pytest", "-c", "pyproject.toml", "--rootdir", ".", "-v", "--create-db",
        "-o", "python_files=test_*.py", str(source / "tests"), **installed,
    )  # fmt: skip
    missing = [name for name in PROMISES if f"{name} PASSED" not in printed]
    assert not missing, printed


@pytest.mark.slow
def test_installed_plugin_passes_the_checks_and_needs_no_new_migration(installed):
    assert "no issues" in run(sys.executable, "manage.py", "check", **installed)
    assert "No changes" in run(sys.executable, "manage.py", "makemigrations", "--check", "--dry-run", **installed)


@pytest.mark.slow
def test_plugins_command_knows_it_on_and_off(installed):
    run(sys.executable, "manage.py", "migrate", "-v0", **installed)
    listed = run(sys.executable, "manage.py", "plugins", **installed)
    enabled, off = listed.split("Installed but off")
    assert PLUGIN in enabled and PLUGIN not in off
    listed = run(sys.executable, "manage.py", "plugins", **{**installed, "SITE_PLUGINS": ""})
    enabled, off = listed.split("Installed but off")
    assert PLUGIN not in enabled and PLUGIN in off


@pytest.mark.slow
def test_removeplugin_leaves_no_page_and_no_table_behind(installed):
    manage = [sys.executable, "manage.py"]
    run(*manage, "migrate", "-v0", **installed)
    make = "from core.demo import home_page; from django.apps import apps; "
    make += f"apps.get_app_config('{PLUGIN}').demo_content(home_page())"
    run(*manage, "shell", "-v0", "-c", make, **installed)
    assert "4 pages" in run(*manage, "removeplugin", PLUGIN, "--yes", **installed)
    look = "from wagtail.models import Page; from django.db import connection; "
    look += "print(Page.objects.filter(content_type__app_label='foothold_notices').count(), "
    look += "[t for t in connection.introspection.table_names() if t.startswith('foothold_notices')])"
    assert run(*manage, "shell", "-v0", "-c", look, **{**installed, "SITE_PLUGINS": ""}).strip() == "0 []"


def test_every_promise_is_a_test_of_the_doc():
    """A reader of the doc sees each promise tested, so the list above cannot go stale."""
    tests = re.findall(r"^def (test_\w+)", DOC.read_text(encoding="utf-8"), re.M)
    assert sorted(tests) == sorted(PROMISES)
