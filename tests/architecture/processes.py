"""Running the project in another process, with other plugins on and a database of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

from django.conf import settings

PROJECT = Path(settings.BASE_DIR)


def environment(database, plugins, **more):
    """The environment of a process that uses this SQLite file and has these plugins on."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "site_project.settings.test",
        "DATABASE_URL": f"sqlite:///{database}",
        "SITE_PLUGINS": ",".join(plugins),
        "PYTHONPATH": str(PROJECT),
        "FOOTHOLD_TEST_DB": f"{settings.TEST_NAME}-{Path(database).stem}",
        **more,
    }


def run(arguments, env, **options):
    """Run Python with these arguments in the project's folder; its output, or AssertionError with all it said."""
    done = subprocess.run(
        [sys.executable, *arguments], cwd=PROJECT, env=env, capture_output=True, text=True, timeout=900, **options
    )
    assert done.returncode == 0, f"{arguments}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
    return done.stdout


def visit(env, visits):
    """Visit [(role, path), …] in a process with this environment; a list of dicts with status, body, location."""
    return json.loads(run(["tests/architecture/visit.py"], env, input=json.dumps({"visits": visits})))
