"""Stamps: numbers that only grow, by which every server process sees what changed since it made a page.

A tag ("site", "page:<key>", "events.EventPage") gets a new stamp when what it stands for changes; services say so
with `core.page_cache.changed(tag)`. Processes on one machine share a small file; with REDIS_URL set, several
machines share one Redis hash. Without an answer there are no stamps, and then nothing is served from the cache.
"""

import fcntl
import json
import logging
import os
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import redis
from django.conf import settings
from redis.backoff import NoBackoff
from redis.retry import Retry

logger = logging.getLogger("foothold.stamps")

# With more tags than this the table is emptied and every copy is made anew once: it stays small for ever.
MOST_TAGS = 5_000
ANSWER_WITHIN = 0.15  # seconds: a slower Redis counts as down
LEAVE_ALONE_FOR = 2  # seconds: how long a Redis that failed is not asked again


@dataclass(frozen=True)
class Stamps:
    """What is known of changes at one moment: the newest stamp, and each tag's own. Below `floor` nothing is."""

    newest: int
    floor: int
    tags: dict = field(default_factory=dict)

    def of(self, tag) -> int:
        """The stamp of a tag's last change."""
        return max(self.floor, self.tags.get(tag, 0))

    def unchanged_since(self, stamp, tags) -> bool:
        """Whether none of the tags has changed since this stamp was the newest."""
        return stamp >= self.floor and all(self.tags.get(tag, 0) <= stamp for tag in tags)


def _clock():
    """Microseconds: stamps start from the clock, so that they go on growing when the table was lost."""
    return time.time_ns() // 1000


class FileStamps:
    """Stamps in one JSON file, read again only when it has been replaced."""

    def __init__(self, path):
        self.path = Path(path)
        self._seen = (None, None)

    def read(self) -> Stamps | None:
        """The stamps now, or None when the file cannot be read or made. Costs one stat() while nothing changes."""
        try:
            return self._current()
        except FileNotFoundError:
            return self.move(()) and self._current()
        except OSError:
            logger.exception("The stamps of the page cache cannot be read: pages are made anew for every reader")
            return None

    def _current(self):
        version = self.path.stat().st_mtime_ns
        seen_version, stamps = self._seen
        if version != seen_version:
            stamps = self._load()
            self._seen = (version, stamps)
        return stamps

    def _load(self):
        try:
            return Stamps(**json.loads(self.path.read_text()))
        except (ValueError, TypeError):  # half a file after a power cut: all that was known is lost
            self.move(())
            return Stamps(**json.loads(self.path.read_text()))

    def move(self, tags) -> bool:
        """Give each tag a new stamp; with no tags, only see to it that there is a table. False when it failed."""
        try:
            with self._alone():
                self._replace(self._with_new_stamps(tags))
        except OSError:
            logger.exception("Other processes could not be told that pages changed: %s", ", ".join(tags))
            return False
        return True

    def _with_new_stamps(self, tags):
        try:
            old = Stamps(**json.loads(self.path.read_text()))
        except (FileNotFoundError, ValueError, TypeError):
            old = None
        newest = max(_clock(), old.newest + 1 if old else 0)
        if old is None or len(old.tags) > MOST_TAGS:
            return Stamps(newest, newest)
        return Stamps(newest, old.floor, {**old.tags, **dict.fromkeys(tags, newest)})

    def _replace(self, stamps):
        """In one step: a reader never sees half of it. The time of the file is the stamp, so no two are equal."""
        fresh = self.path.with_suffix(f".{os.getpid()}.new")
        fresh.write_text(json.dumps(vars(stamps)))
        os.utime(fresh, ns=(stamps.newest * 1000, stamps.newest * 1000))
        fresh.replace(self.path)

    @contextmanager
    def _alone(self):
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with open(self.path.with_suffix(".lock"), "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield


# In one step for all machines. Without a table, with a full one, or when asked to, start anew from here.
MOVE = """
local newest = tonumber(redis.call('HGET', KEYS[1], ' newest') or '0')
local anew = newest == 0 or ARGV[2] == '1' or redis.call('HLEN', KEYS[1]) > tonumber(ARGV[3])
newest = string.format('%.0f', math.max(tonumber(ARGV[1]), newest + 1))
if anew then
  redis.call('DEL', KEYS[1])
  redis.call('HSET', KEYS[1], ' floor', newest)
end
redis.call('HSET', KEYS[1], ' newest', newest)
for position = 4, #ARGV do redis.call('HSET', KEYS[1], ARGV[position], newest) end
"""


class RedisStamps:
    """Stamps in one Redis hash, for several machines. After an outage everything counts as changed."""

    HASH = "foothold:stamps"

    def __init__(self, url):
        self.client = redis.Redis.from_url(
            url,
            decode_responses=True,
            socket_timeout=ANSWER_WITHIN,
            socket_connect_timeout=ANSWER_WITHIN,
            retry=Retry(NoBackoff(), 1),  # one more try, for a connection that Redis had closed
        )
        self._seen = Stamps(0, 0)
        self._down_until = 0.0
        self._may_have_missed = False

    def read(self) -> Stamps | None:
        """The stamps now, or None when Redis does not answer. One round trip while nothing changes."""
        if time.monotonic() < self._down_until:
            return None
        try:
            if self._may_have_missed:
                self._start_anew()
            newest = self.client.hget(self.HASH, " newest")
            if newest is None:
                self._run_move(())
            if newest is None or int(newest) != self._seen.newest:
                self._seen = self._load()
        except redis.RedisError as error:
            self._failed(error)
            return None
        return self._seen

    def _load(self):
        stamps = {tag: int(stamp) for tag, stamp in self.client.hgetall(self.HASH).items()}
        return Stamps(stamps.pop(" newest", 0), stamps.pop(" floor", 0), stamps)

    def move(self, tags) -> bool:
        """Give each tag a new stamp. False when Redis does not answer: then, on its return, all are new."""
        try:
            self._run_move(tags)
        except redis.RedisError as error:
            self._failed(error)
            return False
        return True

    def _start_anew(self):
        """A change may have gone untold, by this process or by another, so no older copy is trusted."""
        self._run_move((), anew=True)
        self._may_have_missed = False

    def _run_move(self, tags, anew=False):
        self.client.eval(MOVE, 1, self.HASH, _clock(), int(anew), MOST_TAGS, *tags)

    def _failed(self, error):
        self._may_have_missed = True
        self._down_until = time.monotonic() + LEAVE_ALONE_FOR
        logger.warning("No stamps (%s): pages are made anew for every reader.", type(error).__name__)


def make_stamps():
    """The store that the settings ask for."""
    return RedisStamps(settings.REDIS_URL) if settings.REDIS_URL else FileStamps(settings.PAGE_CACHE_STAMPS)
