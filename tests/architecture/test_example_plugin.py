"""The example plugin, which uses every member of the contract, runs under settings of its own."""

import os
import subprocess
import sys

import pytest
from django.conf import settings

from core.plugins import SitePlugin

MEMBERS = {name for name in vars(SitePlugin) if not name.startswith("_") and name not in ("default", "ready")}


def test_the_example_uses_every_member_of_the_contract():
    """Read from the text, because the plugin cannot be imported while it is off."""
    text = (settings.BASE_DIR / "tests/example_plugin/apps.py").read_text()
    assert [name for name in sorted(MEMBERS) if name not in text] == []


def test_the_doc_names_every_member_and_every_slot():
    from core.plugins import SLOTS

    text = (settings.BASE_DIR / "docs/plugins.md").read_text()
    assert [name for name in [*sorted(MEMBERS), *SLOTS] if name not in text] == []
    slots = settings.BASE_DIR / "tests/example_plugin/templates/example_plugin/slots"
    assert {path.stem for path in slots.glob("*.html")} == set(SLOTS)


@pytest.mark.slow
def test_its_tests_and_the_contract_tests_pass_with_only_it_on():
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--ds=tests.settings_example", "-q", "--create-db"]
        + ["tests/example_plugin", "tests/contract/test_pages.py"],
        cwd=settings.BASE_DIR,
        env={**os.environ, "SITE_PLUGINS": "", "DJANGO_SETTINGS_MODULE": "tests.settings_example"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
