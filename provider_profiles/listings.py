"""Keeps the directory's rows (models/listings.py) in step with what is public, in the caller's transaction.

For each language of the site a live profile has one row: with its text in that language, or else with the text the
provider wrote. A paused profile has none.
"""

import zlib

from django.db import transaction
from django.utils import translation
from wagtail.models import Locale

from core.alphabet import fold, sort_name
from core.query import public_pages

from .models import Listing, ListingFacet, Provider, ProviderProfilePage

ROTATION = 1_000_000


def rotation_of(profile_key):
    """A number that is always the same for one profile and spreads profiles evenly."""
    return zlib.crc32(profile_key.bytes) % ROTATION


@transaction.atomic
def refresh(profile_key):
    """Make the rows of one profile right."""
    Listing.objects.filter(profile_key=profile_key).delete()
    provider = Provider.objects.filter(profile_key=profile_key).first()
    if provider is None or provider.is_paused:
        return
    live = public_pages(ProviderProfilePage).filter(translation_key=profile_key, alias_of=None).order_by("pk")
    pages = {page.locale_id: page for page in live.select_related("area", "photo", "locale")}
    if not pages:
        return
    original = next(iter(pages.values()))
    for locale in Locale.objects.all():
        _write(pages.get(locale.pk, original), provider, locale)


def _write(page, provider, locale):
    """One row and its facets."""
    with translation.override(locale.language_code):
        groups = page.terms_by_group()
        listing = Listing.objects.create(
            profile_key=provider.profile_key, locale=locale, page=page, language=page.locale.language_code,
            name=page.title, my_thing=page.my_thing, url=page.get_url() or "",
            area_name=str(page.area or ""), price=page.price_text,
            main_kind=groups["kind"][0].key if groups["kind"] else "",
            space=provider.space, confirmed_on=provider.confirmed_on,
            photo=page.photo.sizes.get("card", {}) if page.photo else {}, photo_alt=page.photo_alt,
            sort_name=sort_name(page.title, locale.language_code), search_text=_search_text(page),
            rotation=rotation_of(provider.profile_key),
        )  # fmt: skip
    values = {(term.group, term.key) for terms in groups.values() for term in terms}
    values |= {("area", area.slug) for area in page.all_areas()}
    ListingFacet.objects.bulk_create(
        ListingFacet(listing=listing, locale=locale, group=group, value=value) for group, value in sorted(values)
    )


def _search_text(page):
    words = (
        page.title, page.people, page.my_thing, page.about, page.typical_visit, page.area_note,
        page.term_words(), page.area_words(),
    )  # fmt: skip
    return fold(" ".join(words))


def rebuild():
    """Make every row right and drop rows of profiles that are gone; the number of profiles."""
    keys = set(ProviderProfilePage.objects.values_list("translation_key", flat=True))
    Listing.objects.exclude(profile_key__in=keys).delete()
    for key in keys:
        refresh(key)
    return len(keys)
