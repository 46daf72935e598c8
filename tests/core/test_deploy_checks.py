"""`check --deploy` knows our own rules, and production does not start while one is broken."""

import os
import subprocess
import sys

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.exceptions import ImproperlyConfigured
from django.urls import clear_url_caches, path

from core import checks_deploy

pytestmark = pytest.mark.django_db
KEY = "k3" + "abcdefghijklmnopqrstuvwxyz0123456789" * 2


@pytest.fixture
def safe(settings):
    """Settings with nothing to complain about."""
    settings.SECRET_KEY = KEY
    settings.ALLOWED_HOSTS = ["foothold.example"]
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = True
    settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
    settings.SECURE_PROXY_SSL_HEADER = None
    return settings


def broken():
    """The numbers of the rules that are broken now."""
    return [int(error.id.removeprefix("core.E")) for error in checks_deploy.our_rules()]


def test_a_safe_site_breaks_no_rule(safe):
    assert broken() == []


@pytest.mark.parametrize(
    ("number", "change"),
    [
        (101, {"DEBUG": True}),
        (102, {"SECRET_KEY": "short"}),
        (102, {"SECRET_KEY": "a" * 60}),
        (103, {"ALLOWED_HOSTS": ["*"]}),
        (105, {"ADMIN_SECOND_FACTOR": False}),
        (106, {"AUTHENTICATION_BACKENDS": ["django.contrib.auth.backends.ModelBackend"]}),
        (107, {"CACHES": {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}}),
        (108, {"SECURE_PROXY_SSL_HEADER": ("HTTP_X_FORWARDED_PROTO", "https"), "ALLAUTH_TRUSTED_PROXY_COUNT": 0}),
        (110, {"WAGTAIL_PRIVATE_PAGE_OPTIONS": {}}),
        (111, {"WAGTAIL_GRAVATAR_PROVIDER_URL": "//www.gravatar.com/avatar"}),
        (112, {"STORAGES": {}}),
        (114, {"EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend"}),
        (114, {"OUTBOX_SEND_AT_ONCE": True}),
        (115, {"SESSION_COOKIE_SECURE": False}),
        (116, {"MIDDLEWARE": []}),
    ],
)
def test_each_rule_notices(safe, number, change):
    for name, value in change.items():
        setattr(safe, name, value)
    assert broken() == [number]


def test_a_private_storage_inside_the_public_folder_is_noticed(safe):
    inside = {"OPTIONS": {"location": f"{safe.MEDIA_ROOT}/private", "base_url": None}}
    safe.STORAGES = {**safe.STORAGES, "private": inside}
    assert broken() == [112]


@pytest.mark.filterwarnings("ignore:Overriding setting DATABASES")
def test_sqlite_without_immediate_is_noticed(safe):
    sqlite = {**safe.DATABASES["default"], "ENGINE": "django.db.backends.sqlite3", "OPTIONS": {}}
    safe.DATABASES = {"default": sqlite}
    assert broken() == [113]


def test_an_open_door_is_noticed(safe, monkeypatch):
    from django.contrib.auth.views import LoginView

    from site_project import urls

    monkeypatch.setattr(urls, "urlpatterns", [path("admin/login/", LoginView.as_view()), *urls.urlpatterns])
    clear_url_caches()
    try:
        assert broken() == [104]
    finally:
        monkeypatch.undo()
        clear_url_caches()


def test_a_stranger_group_in_the_admin_is_noticed(safe):
    group = Group.objects.create(name="Friends")
    group.permissions.add(Permission.objects.get(codename="access_admin", content_type__app_label="wagtailadmin"))
    assert broken() == [118]


def test_production_does_not_serve_while_a_rule_is_broken(safe):
    checks_deploy.refuse_unsafe_start()
    safe.ADMIN_SECOND_FACTOR = False
    checks_deploy.refuse_unsafe_start()  # only production asks for it
    safe.REFUSE_UNSAFE_START = True
    with pytest.raises(ImproperlyConfigured, match=r"core\.E105"):
        checks_deploy.refuse_unsafe_start()


GOOD = {"SECRET_KEY": KEY, "ALLOWED_HOSTS": "foothold.example", "SITE_URL": "https://foothold.example"}


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        ({"SECRET_KEY": ""}, "SECRET_KEY"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS"),
        ({"ADMIN_SECOND_FACTOR": "0"}, "ADMIN_SECOND_FACTOR"),
    ],
)
def test_production_settings_refuse_to_load_without_their_secrets(missing, words):
    environment = {**os.environ, **GOOD, **missing}
    result = subprocess.run(
        [sys.executable, "-c", "import site_project.settings.production"],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert result.returncode != 0
    assert words in result.stderr.splitlines()[-1]


def test_production_settings_load_with_their_secrets():
    subprocess.run(
        [sys.executable, "-c", "import site_project.settings.production"], env={**os.environ, **GOOD}, check=True
    )
