"""Subresource integrity: a script runs only when it is byte for byte the one this site was built with."""

import base64
import hashlib
from functools import lru_cache

from django import template
from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage

register = template.Library()


@register.simple_tag
def integrity(path):
    """The `integrity` value of a static file, for <script src="{% static path %}" integrity="…">."""
    return digest_in_development(path) if settings.DEBUG else digest(path)


@lru_cache(maxsize=200)
def digest(path) -> str:
    """The digest of the file as it is served: in production the one with a hash in its name."""
    stored = getattr(staticfiles_storage, "stored_name", lambda name: name)(path)
    if staticfiles_storage.exists(stored):
        with staticfiles_storage.open(stored) as file:
            return sha384(file.read())
    return digest_in_development(path)


def digest_in_development(path) -> str:
    """The digest of the file where it is written, read anew each time because it may have been edited."""
    with open(finders.find(path), "rb") as file:
        return sha384(file.read())


def sha384(content: bytes) -> str:
    return "sha384-" + base64.b64encode(hashlib.sha384(content).digest()).decode()
