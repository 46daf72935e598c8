"""What a first visit weighs, from the production server with its compressed static files, in Chromium."""

import pytest
from django.conf import settings

from bench import budget
from bench.data import manage
from bench.lighthouse import LOOKED_AT
from bench.servers import gunicorn
from tests.running_site import copy_of_the_test_database

pytestmark = [pytest.mark.django_db, pytest.mark.browser, pytest.mark.xdist_group("browser")]
PLUGIN_OF = {
    "guide": "guides",
    "directory": "provider_profiles",
    "profile": "provider_profiles",
    "event": "events",
}


@pytest.fixture(scope="module")
def production(django_db_setup, django_db_blocker, tmp_path_factory):
    """The address of a production server on a copy of the demo site."""
    folder = tmp_path_factory.mktemp("production")
    with django_db_blocker.unblock():
        copy_of_the_test_database(folder)
    more = {"MEDIA_ROOT": str(settings.MEDIA_ROOT), "SITE_PLUGINS": ",".join(settings.SITE_PLUGINS)}
    manage(folder, "collectstatic", "--noinput", "--verbosity", "0", **more)
    with gunicorn(folder, **more) as server:
        yield server.address


@pytest.mark.parametrize("name", LOOKED_AT)
def test_a_first_visit_stays_within_the_budget(production, browser, plugin_on, name):
    if name in PLUGIN_OF and not plugin_on(PLUGIN_OF[name]):
        pytest.skip(f"needs {PLUGIN_OF[name]}")
    found = budget.first_visit(browser, production + LOOKED_AT[name])
    assert found["html"] and found["style"] and found["requests"] > 3
    assert budget.over(found) == [], found
