"""Our own rules of `check --deploy`, and the refusal to start a production server that breaks one.

Django's own deploy checks know nothing of the doors, caches, media and permissions of this site.
"""

from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group
from django.core.checks import Error, Tags, register
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError
from django.urls import NoReverseMatch, Resolver404, resolve, reverse

from core import plugins

SHORTEST_KEY = 50
OWN_DOORS = "accounts.doors"
LEAKY_CACHES = ("locmem.LocMemCache", "dummy.DummyCache")
STAFF_GROUPS_OF_THE_SITE = {"Editors", "Moderators"}  # Wagtail makes these two; plugins name the others


def problem(number: int, message: str, hint: str = "") -> list[Error]:
    """One broken rule, as Django's checks report it."""
    return [Error(message, hint=hint, id=f"core.E{number}")]


def debug_is_off() -> list[Error]:
    return problem(101, "DEBUG is on.") if settings.DEBUG else []


def key_is_strong() -> list[Error]:
    key = settings.SECRET_KEY
    if len(key) >= SHORTEST_KEY and len(set(key)) >= 5 and "not-a-secret" not in key:
        return []
    return problem(102, "SECRET_KEY is weak.", f"Use {SHORTEST_KEY} random characters or more.")


def hosts_are_named() -> list[Error]:
    if settings.ALLOWED_HOSTS and "*" not in settings.ALLOWED_HOSTS:
        return []
    return problem(103, "ALLOWED_HOSTS does not name the hosts of the site.")


def doors_are_shut() -> list[Error]:
    """Only allauth may take a password: what answers at the other doors must be ours."""
    paths = [
        "/admin/login/", "/admin/password_reset/", "/django-admin/login/", "/_util/login/", "/cy/_util/login/",
        "/_util/authenticate_with_password/1/1/", "/documents/authenticate_with_password/1/",
    ]  # fmt: skip
    open_doors = [path for path in paths if door_is_open(path)]
    if open_doors:
        return problem(104, f"These addresses open a session or take a password: {', '.join(open_doors)}.")
    return []


def door_is_open(path: str) -> bool:
    """Whether something other than our own closed door answers at `path`."""
    try:
        return resolve(path).func.__module__ != OWN_DOORS
    except Resolver404:
        return False


def second_factor_is_on() -> list[Error]:
    return [] if settings.ADMIN_SECOND_FACTOR else problem(105, "ADMIN_SECOND_FACTOR is off.")


def only_allauth_signs_in() -> list[Error]:
    if settings.AUTHENTICATION_BACKENDS == ["allauth.account.auth_backends.AuthenticationBackend"]:
        return []
    return problem(106, "AUTHENTICATION_BACKENDS holds more than allauth's.")


def limits_are_shared() -> list[Error]:
    if settings.CACHES["default"]["BACKEND"].endswith(LEAKY_CACHES):
        return problem(107, "The default cache is private to each process, so rate limits do not count.")
    return []


def proxies_are_counted() -> list[Error]:
    if settings.SECURE_PROXY_SSL_HEADER and not getattr(settings, "ALLAUTH_TRUSTED_PROXY_COUNT", 0):
        return problem(
            108,
            "The site stands behind a proxy, and ALLAUTH_TRUSTED_PROXY_COUNT is not set.",
            "Without it everybody shares one rate limit.",
        )
    return []


def apis_are_absent() -> list[Error]:
    found = [name for name in ("wagtail.api.v2", "wagtail.api.v3") if apps.is_installed(name)]
    if found:
        return problem(
            109, f"{', '.join(found)} is installed: tokens go round the second factor, lists are public."
        )
    return []


def page_passwords_are_off() -> list[Error]:
    documents = getattr(settings, "WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS", {})
    pages = getattr(settings, "WAGTAIL_PRIVATE_PAGE_OPTIONS", {})
    if pages.get("SHARED_PASSWORD", True) or documents.get("SHARED_PASSWORD", True):
        return problem(110, "Shared passwords for pages or documents are on; they are stored as they are typed.")
    return []


def nothing_calls_home() -> list[Error]:
    on = []
    if getattr(settings, "WAGTAIL_GRAVATAR_PROVIDER_URL", "default"):
        on.append("WAGTAIL_GRAVATAR_PROVIDER_URL")
    if getattr(settings, "WAGTAIL_ENABLE_UPDATE_CHECK", True):
        on.append("WAGTAIL_ENABLE_UPDATE_CHECK")
    return problem(111, f"Browsers of staff would call other companies: {', '.join(on)}.") if on else []


def originals_are_private() -> list[Error]:
    """The private storage must exist, and neither answer at a URL nor lie inside the public media folder."""
    options = settings.STORAGES.get("private", {}).get("OPTIONS", {})
    location = options.get("location")
    inside = location and Path(location).resolve().is_relative_to(Path(settings.MEDIA_ROOT).resolve())
    if "private" not in settings.STORAGES or options.get("base_url") or inside:
        return problem(112, "Original pictures can be read by anyone: the 'private' storage is public or missing.")
    return []


def sqlite_locks_at_once() -> list[Error]:
    database = settings.DATABASES["default"]
    immediate = database.get("OPTIONS", {}).get("transaction_mode") == "IMMEDIATE"
    if database["ENGINE"].endswith("sqlite3") and not immediate:
        return problem(113, "SQLite runs without transaction_mode IMMEDIATE: bookings fail under load.")
    return []


def mail_waits() -> list[Error]:
    if settings.EMAIL_BACKEND == "core.mail.OutboxBackend" and not settings.OUTBOX_SEND_AT_ONCE:
        return []
    return problem(114, "Mail is sent inside requests: a dead mail server would cost accounts and bookings.")


def cookies_are_guarded() -> list[Error]:
    names = (settings.SESSION_COOKIE_NAME, settings.CSRF_COOKIE_NAME)
    if (
        settings.SESSION_COOKIE_SECURE
        and settings.CSRF_COOKIE_SECURE
        and all(n.startswith("__Host-") for n in names)
    ):
        return []
    return problem(115, "Cookies must be Secure and their names start with __Host-.")


def headers_are_set() -> list[Error]:
    if "core.headers.SecurityHeadersMiddleware" in settings.MIDDLEWARE:
        return []
    return problem(116, "core.headers.SecurityHeadersMiddleware is not in MIDDLEWARE.")


def allauth_is_reachable() -> list[Error]:
    try:
        reverse("account_login")
    except NoReverseMatch:
        return problem(117, "Nobody can sign in: allauth's addresses are not in the URLs.")
    return []


def only_staff_enter_the_admin() -> list[Error]:
    """Groups that may open the admin are those the site and its plugins name."""
    known = STAFF_GROUPS_OF_THE_SITE.union(*(plugin.staff_groups() for plugin in plugins.enabled()))
    try:
        entering = Group.objects.filter(
            permissions__codename="access_admin", permissions__content_type__app_label="wagtailadmin"
        )
        strangers = sorted(set(entering.values_list("name", flat=True)) - known)
    except DatabaseError:  # before the first migration there are no groups
        return []
    if strangers:
        return problem(118, f"These groups may open the admin, and no plugin names them: {', '.join(strangers)}.")
    return []


RULES = (
    debug_is_off, key_is_strong, hosts_are_named, doors_are_shut, second_factor_is_on, only_allauth_signs_in,
    limits_are_shared, proxies_are_counted, apis_are_absent, page_passwords_are_off, nothing_calls_home,
    originals_are_private, sqlite_locks_at_once, mail_waits, cookies_are_guarded, headers_are_set,
    allauth_is_reachable, only_staff_enter_the_admin,
)  # fmt: skip


@register(Tags.security, deploy=True)
def our_rules(app_configs=None, **kwargs) -> list[Error]:
    """All the rules of this module, for `manage.py check --deploy`."""
    return [error for rule in RULES for error in rule()]


def refuse_unsafe_start():
    """Raise ImproperlyConfigured when a rule is broken and REFUSE_UNSAFE_START is on, as it is in production."""
    if not getattr(settings, "REFUSE_UNSAFE_START", False):
        return
    errors = our_rules()
    if errors:
        raise ImproperlyConfigured("\n".join(f"{error.id}: {error.msg} {error.hint or ''}" for error in errors))
