"""Settings of the server that everything is compared with: the same Django, no middleware, one view."""

from bench.settings import *  # noqa: F403

MIDDLEWARE = []
INSTALLED_APPS = []
ROOT_URLCONF = "bench.hello"
