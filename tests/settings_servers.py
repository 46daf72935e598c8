"""Settings of several server processes on one database: production's stack of middleware, and who answered."""

import os

from tests.settings_browser import *  # noqa: F403
from tests.settings_browser import MIDDLEWARE

MIDDLEWARE = ["tests.core.several.NameTheProcess", *MIDDLEWARE]
PAGE_CACHE_STAMPS = os.environ["PAGE_CACHE_STAMPS"]
SITE_URL = WAGTAILADMIN_BASE_URL = os.environ["SITE_URL"]
