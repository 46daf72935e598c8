"""`manage.py startplugin` writes a plugin that works at once, tried in a copy of the project."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from core.management.commands.startplugin import wording

LEFT_OUT = (".git", ".venv", "node_modules", "var", "__pycache__", "*.pyc", ".env", "demo_media")


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy of the project, with a runner of its commands in which only the new plugin is on."""
    root = tmp_path_factory.mktemp("project") / "site"
    shutil.copytree(settings.BASE_DIR, root, ignore=shutil.ignore_patterns(*LEFT_OUT))
    shutil.copytree(Path(settings.BASE_DIR) / "core/demo_media", root / "core/demo_media")

    def run(*command, plugins="leaflets"):
        environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        environment |= {
            "DJANGO_SETTINGS_MODULE": "site_project.settings.test",
            "SITE_PLUGINS": plugins,
            "FOOTHOLD_TEST_DB": "scaffold",
        }
        done = subprocess.run(
            [sys.executable, *command], cwd=root, env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    run.printed = run("manage.py", "startplugin", "leaflets", "--page", "Leaflet", plugins="")
    run.root = root
    return run


@pytest.mark.slow
def test_new_plugin_works_at_once(copy):
    assert "SITE_PLUGINS=leaflets" in copy.printed
    assert "no issues" in copy("manage.py", "check")
    assert "No changes" in copy("manage.py", "makemigrations", "--check", "--dry-run")
    copy("manage.py", "migrate", "-v0")
    assert "leaflets" in copy("manage.py", "plugins").split("Installed but off")[0]
    copy("-m", "pytest", "tests/leaflets", "-q", "-p", "no:randomly")


@pytest.mark.slow
def test_new_plugin_keeps_the_style_and_leaves_no_word_of_the_template(copy):
    copy("-m", "ruff", "check", "leaflets", "tests/leaflets")
    copy("-m", "ruff", "format", "--check", "leaflets/models.py", "leaflets/apps.py", "tests/leaflets")
    for path in [*(copy.root / "leaflets").rglob("*"), *(copy.root / "tests/leaflets").rglob("*")]:
        if path.is_file() and path.suffix in (".py", ".html", ".css"):
            text = path.read_text(encoding="utf-8")
            for word in wording("leaflets"):
                assert word not in text, (path, word)


@pytest.mark.parametrize("name", ["Leaflets", "my-leaflets", "2leaflets", "class", "../leaflets"])
def test_bad_names_are_refused_before_anything_is_written(name):
    with pytest.raises(CommandError):
        call_command("startplugin", name)


@pytest.mark.parametrize("name", ["guides", "django", "core"])
def test_names_in_use_are_refused(name):
    with pytest.raises(CommandError, match="already in use"):
        call_command("startplugin", name)
