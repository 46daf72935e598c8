"""Which page has an Easy Read version. Read once and kept until an Easy Read page changes, so asking is free.

Guides ask on every part, and other pages for the link beside their text.
"""

from dataclasses import dataclass
from functools import lru_cache
from types import SimpleNamespace

from django.conf import settings
from django.db import connection
from django.utils.translation import get_language

from core import page_cache
from core.frame import site_frame
from core.query import public_pages

EASY_READ_TAG = "guides.EasyReadPage"


@dataclass(frozen=True)
class Twin:
    """An Easy Read version: its title, its address and the language of its words."""

    title: str
    url: str
    language: str

    @property
    def in_english(self):
        """Whether it is in English on a page of another language."""
        return self.language == settings.LANGUAGE_CODE != get_language()


def easy_read_of(*pages):
    """The `Twin` of the first of these pages that has one: in this language, else in English; or None."""
    twins = _twins()
    keys = [
        (page.translation_key, language) for page in pages for language in (get_language(), settings.LANGUAGE_CODE)
    ]
    return next((twins[key] for key in keys if key in twins), None)


def _twins():
    once = page_cache.read_once.get()
    if once is None:
        return _current()
    if EASY_READ_TAG not in once:
        once[EASY_READ_TAG] = _current()
    return once[EASY_READ_TAG]


def _current():
    stamps = page_cache.stamps.read() if settings.PAGE_CACHE else None
    if stamps is None or page_cache.is_changing():
        return _read()
    stamp = max(stamps.of(EASY_READ_TAG), stamps.of(page_cache.SITE_TAG))
    return _kept(stamp, connection.settings_dict["NAME"])


@lru_cache(maxsize=2)
def _kept(stamp, database):
    return _read()


def _read():
    """{(translation key of the full page, language): its first public Twin}."""
    from ..models import EasyReadPage  # models need this module's neighbours

    frame = site_frame()
    languages = {locale.pk: code for code, locale in frame.locales.items()}
    # In place of a request, on which Wagtail looks for these before it asks the database.
    known = SimpleNamespace(_wagtail_site=frame.site, _wagtail_cached_site_root_paths=list(frame.root_paths))
    pages = public_pages(EasyReadPage).filter(twin_of__isnull=False).select_related("twin_of", "locale")
    twins = {}
    for page in pages.order_by("path").defer_streamfields():
        key = page.twin_of.translation_key, languages[page.locale_id]
        twins.setdefault(key, Twin(page.title, page.get_url(known), key[1]))
    return twins
