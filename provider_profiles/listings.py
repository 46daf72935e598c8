"""Keeps the directory's rows (models/listings.py) in step with what is public, in the caller's transaction.

For each language of the site a live profile has one row: with its text in that language, or else with the text the
provider wrote. A paused profile has none, nor has one that was
not confirmed for too long (freshness.py).
"""

import zlib

from django.db import transaction
from django.utils import translation
from wagtail.models import Locale

from core.alphabet import sort_name
from core.places import position_of
from core.query import public_pages

from .directory_words import searchable
from .models import Listing, ListingFacet, Provider, ProviderProfilePage
from .models.facts import ACCESS_FACTS, Access
from .models.providers import Space

ROTATION = 1_000_000
# Ways of working in which a provider comes to people; at their own place or online nobody is visited.
GOING_OUT = ("their_home", "out")


def rotation_of(profile_key):
    """A number that is always the same for one profile and spreads profiles evenly."""
    return zlib.crc32(profile_key.bytes) % ROTATION


@transaction.atomic
def refresh(profile_key):
    """Make the rows of one profile right."""
    Listing.objects.filter(profile_key=profile_key).delete()
    provider = Provider.objects.filter(profile_key=profile_key).first()
    if provider is None or provider.is_paused or provider.is_unlisted:
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
        goes_out = not groups["way"] or any(term.key in GOING_OUT for term in groups["way"])
        latitude, longitude = (position_of(page.area) if page.area else None) or (None, None)
        listing = Listing.objects.create(
            profile_key=provider.profile_key, locale=locale, page=page, language=page.locale.language_code,
            name=page.title, my_thing=page.my_thing, url=page.get_url() or "",
            area_name=str(page.area or ""), price=page.price_text, latitude=latitude, longitude=longitude,
            travel_miles=page.travel_miles if goes_out else None,
            main_kind=groups["kind"][0].key if groups["kind"] else "",
            space=provider.space_now, confirmed_on=provider.confirmed_on,
            photo=page.photo.sizes.get("card", {}) if page.photo else {}, photo_alt=page.photo_alt,
            sort_name=sort_name(page.title, locale.language_code), search_text=_search_text(page),
            rotation=rotation_of(provider.profile_key),
        )  # fmt: skip
    ListingFacet.objects.bulk_create(
        ListingFacet(listing=listing, locale=locale, group=group, value=value, until=until)
        for group, value, until in sorted(_facets(page, provider, groups, goes_out), key=lambda facet: facet[:2])
    )


def _facets(page, provider, groups, goes_out):
    """{(filter, value, last day it is true or None)} of one profile. "comes" holds the places they go to."""
    values = {(term.group, term.key, None) for terms in groups.values() for term in terms}
    values |= {("area", area.slug, None) for area in page.all_areas()}
    values |= {("comes", area.slug, None) for area in page.all_areas() if goes_out}
    values |= {("check", check.kind, check.next_due) for check in provider.checks.all() if check.is_seen}
    # What is there only in part is never found as if it were there in full.
    values |= {("access", name, None) for name in ACCESS_FACTS if getattr(page, name) == Access.YES}
    if provider.space_now == Space.SPACE:
        values.add(("space", Space.SPACE.value, None))
    return values


def _search_text(page):
    words = (
        page.title, page.people, page.my_thing, page.about, page.typical_visit, page.area_note,
        page.term_words(), page.area_words(),
    )  # fmt: skip
    return searchable(" ".join(words))


def rebuild():
    """Make every row right and drop rows of profiles that are gone; the number of profiles."""
    keys = set(ProviderProfilePage.objects.values_list("translation_key", flat=True))
    Listing.objects.exclude(profile_key__in=keys).delete()
    for key in keys:
        refresh(key)
    return len(keys)
