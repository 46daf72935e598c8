"""Staff at work in the admin. These tests need every plugin, so a run with fewer leaves them out."""

import pytest
from django.conf import settings
from django.test import Client

from tests.people import sign_in

NEEDED = {"guides", "provider_profiles", "events", "news"}
if NEEDED - set(settings.SITE_PLUGINS):
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture
def staff(db, settings):
    """staff("editor") is a browser in which the editor has signed in, with the second step taken."""
    settings.ADMIN_SECOND_FACTOR = True
    return lambda role: sign_in(Client(), role)
