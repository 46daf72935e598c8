"""Settings of the server that the browser tests look at: as in tests, with static files and the page cache."""

from site_project.settings.test import *  # noqa: F403

WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
PAGE_CACHE = True
ADMIN_SECOND_FACTOR = False
