"""A shared cache that outlives its server: Redis, and the database cache table whenever Redis does not answer.

Rate limits live here, so "the cache is down" must neither stop people signing in nor stop the counting.
"""

import logging
import time

from django.core.cache import caches
from django.core.cache.backends.base import DEFAULT_TIMEOUT, BaseCache
from django.core.cache.backends.redis import RedisCache
from redis.exceptions import RedisError

logger = logging.getLogger("foothold.cache")

ANSWER_WITHIN = 0.15  # seconds: slower than this counts as down
LEAVE_ALONE_FOR = 10  # seconds: how long a Redis that failed is not asked again
REDIS_FAILURES = (RedisError, OSError)


class RedisOrDatabaseCache(BaseCache):
    """Every call goes to Redis; after a failure the cache called "database" answers for ten seconds.

    LOCATION is the address of Redis. Counts begin anew when Redis goes and when it comes back, so a limit can
    let through twice its number at that moment and no more.
    """

    def __init__(self, server, params):
        super().__init__(params)
        options = {"socket_timeout": ANSWER_WITHIN, "socket_connect_timeout": ANSWER_WITHIN}
        # redis-py waits and tries again by itself; here the database is the second try.
        options.update({"retry_on_timeout": False, "retry": None}, **params.get("OPTIONS", {}))
        self._redis = RedisCache(server, {**params, "OPTIONS": options})
        self._down_until = 0.0

    def _call(self, method, *args, **kwargs):
        if time.monotonic() >= self._down_until:
            try:
                return getattr(self._redis, method)(*args, **kwargs)
            except REDIS_FAILURES as error:
                self._down_until = time.monotonic() + LEAVE_ALONE_FOR
                logger.warning("Redis does not answer (%s); the database cache stands in.", type(error).__name__)
        return getattr(caches["database"], method)(*args, **kwargs)

    def add(self, key, value, timeout=DEFAULT_TIMEOUT, version=None):
        return self._call("add", key, value, timeout, version)

    def get(self, key, default=None, version=None):
        return self._call("get", key, default, version)

    def set(self, key, value, timeout=DEFAULT_TIMEOUT, version=None):
        return self._call("set", key, value, timeout, version)

    def touch(self, key, timeout=DEFAULT_TIMEOUT, version=None):
        return self._call("touch", key, timeout, version)

    def delete(self, key, version=None):
        return self._call("delete", key, version)

    def get_many(self, keys, version=None):
        return self._call("get_many", list(keys), version)

    def set_many(self, data, timeout=DEFAULT_TIMEOUT, version=None):
        return self._call("set_many", data, timeout, version)

    def delete_many(self, keys, version=None):
        return self._call("delete_many", list(keys), version)

    def has_key(self, key, version=None):
        return self._call("has_key", key, version)

    def incr(self, key, delta=1, version=None):
        return self._call("incr", key, delta, version)

    def clear(self):
        """Empty both, so that nothing old comes back when Redis does."""
        caches["database"].clear()
        return self._call("clear")
