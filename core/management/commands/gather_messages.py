"""Gather every interface string into locale/ and compile the catalogues. Needs GNU gettext; maintainers only."""

import re
from pathlib import Path

from django.conf import settings
from django.core.management import CommandError, call_command
from django.core.management.base import BaseCommand
from django.core.management.commands.makemessages import Command as MakeMessages

NOT_OURS = [
    ".venv/*",
    "node_modules/*",
    "frontend/*",
    "var/*",
    "tests/*",
    "bench/*",
    "core/plugin_template/*",
    "docs/*",
]


class Command(BaseCommand):
    help = "Gather strings for translation into locale/*/LC_MESSAGES/django.po, and compile all catalogues."

    def add_arguments(self, parser):
        parser.add_argument("--compile-only", action="store_true", help="leave the .po files as they are")

    def handle(self, *args, **options):
        if not options["compile_only"]:
            gather()
            for folder in settings.LOCALE_PATHS:
                for catalogue in Path(folder).glob("*/LC_MESSAGES/django.po"):
                    _forget_when(catalogue)
        call_command("compilemessages", ignore_patterns=[".venv", "node_modules"], verbosity=0)


class GatherMessages(MakeMessages):
    """makemessages that never guesses: a new string is empty, not a likely-looking old translation."""

    msgmerge_options = [*MakeMessages.msgmerge_options, "--no-fuzzy-matching"]


def gather():
    """Write the strings of our own code and templates into the first of LOCALE_PATHS (the working folder matters).

    Raises CommandError when GNU gettext is missing or the command runs outside the project's folder.
    """
    if not Path("manage.py").exists():
        raise CommandError("Run this in the folder that holds manage.py.")
    call_command(
        GatherMessages(),
        locale=[code for code, _name in settings.LANGUAGES if code != settings.LANGUAGE_CODE],
        ignore_patterns=NOT_OURS,
        no_obsolete=True,
        add_location="file",
        no_wrap=True,
        verbosity=0,
    )


def _forget_when(catalogue):
    """The date of gathering would make every gathering a change."""
    text = catalogue.read_text()
    catalogue.write_text(re.sub(r'^"POT-Creation-Date: .*\\n"\n', "", text, flags=re.M))
