"""What every test can use: a site with its demo content, people with each role, and what the machine has."""

from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command

from tests.machine import found, required
from tests.running_site import browser, look, site  # noqa: F401 (fixtures; defined once, or one worker starts two)

PLUGIN_TESTS = ("guides", "provider_profiles", "events", "news")


def pytest_ignore_collect(collection_path, config):
    """The tests of a plugin that is off do not apply."""
    folder = Path(collection_path).relative_to(Path(__file__).parent).parts[:1]
    if folder and folder[0] in PLUGIN_TESTS and folder[0] not in settings.SITE_PLUGINS:
        return True
    return None


def pytest_collection_modifyitems(config, items):
    """Tests of what is not on this machine are skipped with the reason, unless the run requires them."""
    for what, why in (
        ("browser", "no Chromium on this machine (Debian package: chromium)"),
        ("postgres", "no PostgreSQL on 127.0.0.1:5432 and no POSTGRES_URL"),
        ("redis", "no Redis on 127.0.0.1:6379 and no TEST_REDIS_URL"),
    ):
        if required(what) or found(what):
            continue
        for item in items:
            if item.get_closest_marker(what):
                item.add_marker(pytest.mark.skip(reason=why))


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The test database holds the demo site, made once; each test's own changes are rolled back."""
    with django_db_blocker.unblock():
        call_command("load_demo", verbosity=0)


@pytest.fixture(autouse=True)
def fresh_language_and_caches():
    """No test leaves its language, cached rate limits or site roots to the next."""
    from django.core.cache import caches
    from django.utils import translation

    translation.activate(settings.LANGUAGE_CODE)
    caches["renditions"].clear()
    yield
    translation.activate(settings.LANGUAGE_CODE)


@pytest.fixture(autouse=True)
def mail_waits_as_in_production(settings):
    """Django's test runner puts a backend of its own in the place of ours; mail is a row here too."""
    settings.EMAIL_BACKEND = "core.mail.OutboxBackend"


@pytest.fixture
def home(db):
    """The English home page of the demo site."""
    from core.demo import home_page

    return home_page()


@pytest.fixture
def cy_home(home):
    """The Welsh home page of the demo site."""
    from wagtail.models import Locale

    return home.get_translation(Locale.objects.get(language_code="cy"))


@pytest.fixture
def person(db):
    """A maker of demo people by address: person("provider@example.org")."""
    from django.contrib.auth import get_user_model

    return lambda email: get_user_model().objects.get(email=email)


@pytest.fixture
def plugin_on():
    """Whether a plugin is on, by its label."""
    return apps.is_installed
