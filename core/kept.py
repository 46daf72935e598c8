"""What is read from the database once in each process, and again only after something it shows has changed."""

import time
from functools import lru_cache, wraps

from django.conf import settings
from django.db import connection

from core import page_cache


def kept_until_changed(*tags):
    """Keep what a function gives, for each of its arguments, until one of these tags of core.page_cache moves.

    Nothing is kept while the open transaction holds changes, nor without stamps; no longer than copies of pages.
    """

    def decorate(read):
        @lru_cache(maxsize=16)
        def kept(_stamps, _period, _database, *arguments):
            return read(*arguments)

        @wraps(read)
        def wrapper(*arguments):
            stamps = page_cache.stamps.read() if settings.PAGE_CACHE else None
            if stamps is None or page_cache.is_changing():
                return read(*arguments)
            # By the clock too: a change that nobody told of is seen as soon here as in the copies of pages.
            period = int(time.time() // page_cache.SECONDS_KEPT)
            known = tuple(stamps.of(tag) for tag in tags)
            return kept(known, period, connection.settings_dict["NAME"], *arguments)

        return wrapper

    return decorate
