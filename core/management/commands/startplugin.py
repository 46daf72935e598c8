"""`manage.py startplugin NAME`: write a new plugin that works at once."""

import keyword
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

TEMPLATE = Path(__file__).resolve().parents[2] / "plugin_template"
SUFFIX = "-tpl"


class Command(BaseCommand):
    help = "Writes a plugin (page types, templates, CSS, demo, migration, tests) and says how to switch it on."
    requires_system_checks = []

    def add_arguments(self, parser):
        parser.add_argument("name", help="The plugin's package name: lower case, for example leaflets.")
        parser.add_argument("--page", help="The word its page types start with, for example Leaflet.")
        parser.add_argument("--title", help="The word people read, for example Leaflets.")

    def handle(self, *args, name, page=None, title=None, **options):
        self.refuse_bad_names(name, page)
        words = wording(name, page, title)
        root = Path(settings.BASE_DIR)
        made = copy_tree(TEMPLATE / "app", root / name, words)
        made += copy_tree(TEMPLATE / "tests", root / "tests" / name, words)
        self.make_migrations(name, root)
        for path in made:
            self.stdout.write(f"  {path.relative_to(root)}")
        switched_on = ",".join([*settings.SITE_PLUGINS, name])
        self.stdout.write(
            self.style.SUCCESS(f"\nThe plugin {name} is written. To switch it on, add one word to SITE_PLUGINS:\n")
            + f"\n  SITE_PLUGINS={switched_on}\n\n"
            + f"Then run: manage.py migrate, and: pytest tests/{name}\n"
            + "The contract tests and import rules list each plugin: add a row for it (docs/plugins.md).\n"
        )

    def refuse_bad_names(self, name, page):
        """Stop with a clear message before anything is written."""
        if not re.fullmatch(r"[a-z][a-z0-9_]*", name) or keyword.iskeyword(name):
            raise CommandError("Use lower case letters, digits and _ only, starting with a letter.")
        if page and not re.fullmatch(r"[A-Z][A-Za-z0-9]*", page):
            raise CommandError("--page is a class name without “Page” at its end, for example Leaflet.")
        root = Path(settings.BASE_DIR)
        taken = [path for path in (root / name, root / "tests" / name) if path.exists() and any(path.iterdir())]
        if taken or (not (root / name).exists() and find_spec(name)):
            raise CommandError(f"The name {name} is already in use. Choose another.")

    def make_migrations(self, name, root):
        """Run makemigrations in a process of its own, in which the new plugin is switched on."""
        environment = {**os.environ, "SITE_PLUGINS": ",".join([*settings.SITE_PLUGINS, name])}
        done = subprocess.run(  # noqa: S603 (the name is checked, and no shell reads it)
            [sys.executable, "manage.py", "makemigrations", name, "--verbosity", "0"],
            cwd=root,
            env=environment,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise CommandError(f"The files are written, but makemigrations failed:\n{done.stderr}")


def wording(name, page=None, title=None):
    """What each word of the template becomes."""
    camel = "".join(part.capitalize() for part in name.split("_"))
    page = page or camel
    return {
        "plugin_label": name,
        "plugin_url": name.replace("_", "-"),
        "page_slug": re.sub(r"(?<!^)(?=[A-Z])", "_", page).lower(),
        "PageName": page,
        "ConfigName": camel,
        "Plugin Title": title or name.replace("_", " ").capitalize(),
    }


def fill(text, words):
    """The text with every word of the template replaced."""
    for word, replacement in words.items():
        text = text.replace(word, replacement)
    return text


def copy_tree(source, target, words):
    """Copy a template folder, filling in file names and contents. Gives the paths written."""
    made = []
    for path in sorted(source.rglob(f"*{SUFFIX}")):
        relative = fill(str(path.relative_to(source)), words).removesuffix(SUFFIX)
        destination = target / relative
        destination.parent.mkdir(parents=True, exist_ok=True)
        destination.write_text(fill(path.read_text(encoding="utf-8"), words), encoding="utf-8")
        made.append(destination)
    return made
