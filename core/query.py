"""Which pages the public may see in lists. Every list, menu, feed, search and sitemap starts here."""

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.utils.translation import get_language
from wagtail.models import Page, get_page_models

from core.frame import site_frame


def not_orphaned(pages):
    """Leave out pages whose plugin is switched off: their type is no loaded model."""
    types = ContentType.objects.get_for_models(*get_page_models()).values()
    return pages.filter(content_type__in=types)


def active_locale(language=None):
    """The Locale of a language (default: the active one), or the default language's."""
    locales = site_frame().locales
    return locales.get(language or get_language()) or locales[settings.LANGUAGE_CODE]


def public_pages(model=Page):
    """Pages of a type that are live, not private, and whose plugin is on, in every language."""
    pages = model.objects.live()
    if site_frame().some_private:
        pages = pages.public()
    return not_orphaned(pages) if model is Page else pages


def site_pages(model=Page, language=None):
    """Public pages of a type in one language (default: the active one)."""
    return public_pages(model).filter(locale=active_locale(language))


def index_page(model):
    """The first public page of a type right below the home page in the active language, or None. Costs no query.

    It is a plain `Page`: enough for its title and address.
    """
    of_type = ContentType.objects.get_for_model(model).pk
    return next((page for page in site_frame().children if page.content_type_id == of_type), None)


def in_language_or_original(model=Page):
    """Public pages in the active language, and English ones that have no public translation into it.

    Cards mark the second kind as being in English, so a Welsh reader misses nothing.
    """
    here, default = active_locale(), active_locale(settings.LANGUAGE_CODE)
    if here == default:
        return site_pages(model)
    translated = public_pages(model).filter(locale=here)
    keys = translated.order_by().values("translation_key")
    originals = public_pages(model).filter(locale=default).exclude(translation_key__in=keys)
    return public_pages(model).filter(pk__in=translated.order_by().values("pk")) | originals
