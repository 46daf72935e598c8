"""The permission table and the page registry of the apps that are on."""

from importlib import import_module
from importlib.util import find_spec

from django.conf import settings
from django.urls import URLPattern, get_resolver

# Wagtail's admin is guarded as a whole by accounts.doors; test_admin_door.py walks all of it.
GUARDED_AS_A_WHOLE = ("admin/",)
OWN_APPS = ("core", "home", "accounts")


def gathered(name):
    """The lists called `name` of every contract module, in one."""
    found = []
    for app in (*OWN_APPS, *settings.SITE_PLUGINS):
        module = f"tests.{app.rsplit('.', 1)[-1]}.contract"
        if find_spec(module):
            found += getattr(import_module(module), name, [])
    return found


def rows():
    """The permission table."""
    return gathered("ROWS")


def screens():
    """The page registry."""
    return gathered("SCREENS")


def every_pattern(resolver=None, route="", namespaces=()):
    """(route, name with namespace, pattern) of every address of the site, the guarded wholes left out."""
    resolver = resolver or get_resolver()
    for entry in resolver.url_patterns:
        here = route + str(entry.pattern).lstrip("^")
        if isinstance(entry, URLPattern):
            yield here, ":".join([*namespaces, entry.name or ""]), entry
        elif not here.startswith(GUARDED_AS_A_WHOLE):
            yield from every_pattern(
                entry, here, [*namespaces, entry.namespace] if entry.namespace else namespaces
            )
