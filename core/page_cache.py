"""The page cache: pages for anonymous readers, held in each process and right at the next request.

Only a page that says so is stored (`mark_storable`), only for a request without a session and without a query
string to a host of ours, and only when the answer sets no cookie. Each copy remembers the tags of what it shows
and the newest stamp (core/stamps.py) from before it was made; once one of its tags has a newer stamp, it is never
served again. See docs/performance.md.
"""

import gzip
import hashlib
import time
from collections import OrderedDict
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import timedelta
from functools import lru_cache
from threading import Lock
from urllib.parse import urlsplit

import brotli
from django.conf import settings
from django.db import connection, transaction
from django.http import HttpResponse, HttpResponseNotModified
from django.utils import timezone
from django.utils.cache import patch_vary_headers

from core.plugins import enabled
from core.stamps import make_stamps

SITE_TAG = "site"  # the frame of every page: menu, footer, organisation, snippets, pictures
MOST_BYTES_HELD = 48 * 1024 * 1024  # compressed, in each process
MOST_BYTES = 512 * 1024  # of one page, not compressed
# No copy is older, so that even a change that nobody told of is seen.
SECONDS_KEPT = 300

stamps = make_stamps()

# What was read for this request and need not be read again before it is answered (core.frame).
read_once: ContextVar[dict | None] = ContextVar("read_once", default=None)


@dataclass(frozen=True)
class Change:
    """Waits for the end of a transaction, and then tells every process."""

    tags: tuple

    def __call__(self):
        stamps.move(self.tags)


def changed(*tags):
    """Tell every process, once the transaction is safe, that what these tags stand for has changed."""
    (read_once.get() or {}).clear()
    transaction.on_commit(Change(tuple(sorted(set(tags)))))


def is_changing():
    """Whether the open transaction holds changes: what it reads may never come to be, and must not be kept."""
    return any(isinstance(waiting, Change) for _savepoints, waiting, _robust in connection.run_on_commit)


def page_tag(page):
    """The tag of a page and of its translations."""
    return f"page:{page.translation_key}"


def children_tag(page):
    """The tag of the pages directly below a page, in any language."""
    return f"below:{page.translation_key}"


def depend_on(request, *tags):
    """Note, while a page is being made, that it shows what these tags stand for."""
    if hasattr(request, "cache_tags"):
        request.cache_tags.update(tags)


def depend_on_page(request, page):
    """Note that the page being made shows another one: its title, its address, how things stand with it."""
    depend_on(request, page_tag(page))
    for moment in page.changes_at() if hasattr(page, "changes_at") else ():
        keep_until(request, moment)


def keep_until(request, moment):
    """Note that the page being made says something that is no longer right after `moment` (aware, or None)."""
    if moment and moment > timezone.now() and hasattr(request, "cache_moments"):
        request.cache_moments.add(moment)


def mark_storable(request, response, page):
    """Let a copy of this answer be kept: it is the same for every anonymous reader."""
    if not getattr(request, "is_preview", False):
        depend_on(request, SITE_TAG, children_tag(page))
        depend_on(request, *(page.cache_tags() if hasattr(page, "cache_tags") else ()))
        depend_on_page(request, page)
        response.page_cache_storable = True
    return response


def _right_until(moments):
    """Seconds since 1970: until the first of these moments, or midnight, when "today" is another day."""
    now = timezone.localtime()
    midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    return min(now + timedelta(seconds=SECONDS_KEPT), midnight, *moments).timestamp()


@lru_cache(maxsize=256)
def _encoding(accepted):
    """The best stored encoding for an Accept-Encoding header: "br", "gzip" or "" for none."""
    offers = {}
    for offer in accepted.lower().split(","):
        name, _, weight = offer.partition(";")
        offers[name.strip()] = weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return next((name for name in ("br", "gzip") if offers.get(name)), "")


@dataclass
class Copy:
    """A stored answer: its body in each encoding, its headers, and what it depends on."""

    headers: dict
    bodies: dict
    etag: str
    tags: frozenset
    stamp: int
    right_until: float
    size: int = field(init=False)
    checked: dict = field(init=False)

    def __post_init__(self):
        self.size = sum(map(len, self.bodies.values())) + 100 * len(self.tags)
        # Django checks every header that is set. Once is enough: it would take a sixth of the time of a hit.
        self.checked = {
            encoding: HttpResponse(headers={**self.headers, "Content-Encoding": encoding}).headers._store
            for encoding in self.bodies
        }
        self.checked[""] = HttpResponse(headers=self.headers).headers._store

    def is_right(self, known):
        """Whether nothing that this copy shows has changed, and its time is not over."""
        if time.time() >= self.right_until or not (
            known.newest == self.stamp or known.unchanged_since(self.stamp, self.tags)
        ):
            return False
        self.stamp = known.newest  # nothing changed until then, so the next look is short
        return True

    def answer(self, request):
        """The response for one reader: 304 for who has it already, else the body as their browser reads it."""
        if self.etag in request.META.get("HTTP_IF_NONE_MATCH", ""):
            response = HttpResponseNotModified()
            response.headers._store.update(self.checked[""])
            del response.headers["Content-Type"], response.headers["Content-Language"]
            return response
        encoding = _encoding(request.META.get("HTTP_ACCEPT_ENCODING", ""))
        body = self.bodies[encoding] if encoding else gzip.decompress(self.bodies["gzip"])
        response = HttpResponse(body)
        response.headers._store.update(self.checked[encoding])
        response.headers["Content-Length"] = str(len(body))
        return response


class Shelf:
    """The copies of one process by address, the least used ones dropped when they come to too many bytes."""

    def __init__(self):
        self._copies = OrderedDict()
        self._bytes = 0
        self._alone = Lock()

    def __len__(self):
        return len(self._copies)

    def find(self, key, known):
        """The copy of an address, or None when there is none that is still right."""
        copy = self._copies.get(key)
        if copy is None:
            return None
        with self._alone:
            if not copy.is_right(known):
                self._drop(key)
                return None
            if key in self._copies:
                self._copies.move_to_end(key)
        return copy

    def put(self, key, copy):
        """Keep a copy."""
        with self._alone:
            self._drop(key)
            self._copies[key] = copy
            self._bytes += copy.size
            while self._bytes > MOST_BYTES_HELD:
                self._drop(next(iter(self._copies)))

    def _drop(self, key):
        old = self._copies.pop(key, None)
        self._bytes -= old.size if old else 0


class PageCacheMiddleware:
    """Stands first in MIDDLEWARE, so that a hit runs nothing else."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.shelf = Shelf()
        # A pattern such as ".example.org" would let anybody make names, and a copy for each of them.
        self.hosts = {urlsplit(settings.SITE_URL).netloc, *settings.ALLOWED_HOSTS}
        of_plugins = [name for plugin in enabled() for name in plugin.personal_cookies]
        self.personal_cookies = {settings.SESSION_COOKIE_NAME, "messages", *of_plugins}

    def __call__(self, request):
        key = self._key(request) if settings.PAGE_CACHE else None
        known = stamps.read() if key else None
        if known is None:
            return self._not_for_others(request, self._make(request))
        copy = self.shelf.find(key, known)
        if copy is None:
            request.cache_tags, request.cache_moments = set(), set()
            response = self._make(request)
            if not self._may_store(request, response):
                return response
            copy = self._copy(request, response, known.newest)
            self.shelf.put(key, copy)
        return copy.answer(request)

    def _key(self, request):
        """What the address of a page is kept under; None for a request that is not answered from the cache."""
        meta = request.META
        if request.method not in ("GET", "HEAD") or meta.get("QUERY_STRING"):
            return None
        host = request._get_raw_host()  # as the addresses on the page will have it
        if host not in self.hosts:
            return None
        if self._is_personal(request):
            return None
        return request.scheme, host, request.path, request.path_info

    def _is_personal(self, request):
        return "HTTP_COOKIE" in request.META and not request.COOKIES.keys().isdisjoint(self.personal_cookies)

    def _not_for_others(self, request, response):
        """Nobody else gets a page that was made for who holds a cookie of ours: neither from us nor on its way."""
        if getattr(response, "page_cache_storable", False) and self._is_personal(request):
            response.headers.setdefault("Cache-Control", "private, no-store")
        return response

    def _make(self, request):
        token = read_once.set({})
        try:
            return self.get_response(request)
        finally:
            read_once.reset(token)

    @staticmethod
    def _may_store(request, response):
        """Whether this answer is a whole public page, the same for everybody."""
        said = response.headers.get("Cache-Control", "")
        return (
            request.method == "GET"
            and response.status_code == 200
            and getattr(response, "page_cache_storable", False)
            and not response.streaming
            and not response.cookies
            and not response.has_header("Content-Encoding")
            and "cookie" not in response.headers.get("Vary", "").lower()
            and not any(word in said for word in ("no-store", "private"))
            and len(response.content) <= MOST_BYTES
        )

    @staticmethod
    def _copy(request, response, stamp):
        patch_vary_headers(response, ["Accept-Encoding"])
        body = response.content
        # Weak, because it is the same for every encoding.
        etag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
        headers = {name: value for name, value in response.items() if name != "Content-Length"}
        # Readers may keep the page, and ask each time whether it is still right.
        headers |= {"Cache-Control": "no-cache", "ETag": f"W/{etag}"}
        bodies = {"br": brotli.compress(body, quality=5), "gzip": gzip.compress(body, 6, mtime=0)}
        until = _right_until(request.cache_moments)
        return Copy(headers, bodies, etag, frozenset(request.cache_tags), stamp, until)
