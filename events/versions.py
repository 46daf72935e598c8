"""The page of an event that suits a reader: in their language when there is one, else the original."""

from django.conf import settings
from django.utils.translation import get_language

from core.query import public_pages

from .models import EventPage


def version_of(places, language=None):
    """The public page of an event in a language (default: the active one), or the original; None without one."""
    return versions_of([places], language).get(places.translation_key)


def versions_of(many, language=None):
    """{translation_key: EventPage} for many EventPlaces, in one query. Events without a live page are left out."""
    keys = [places.translation_key for places in many]
    pages = public_pages(EventPage).filter(translation_key__in=keys).order_by("pk")
    pages = pages.select_related("locale", "area").defer_streamfields()
    wanted = language or get_language() or settings.LANGUAGE_CODE
    found = {}
    for page in pages:
        if page.translation_key not in found or page.locale.language_code == wanted:
            found[page.translation_key] = page
    return found
