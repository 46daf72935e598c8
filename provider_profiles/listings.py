"""Keeps the directory's rows (models/listings.py) in step with what is public, in the caller's transaction.

For each language of the site a live profile has one row: with its text in that language, or else with the text the
provider wrote. A paused profile has none, nor has one that was
not confirmed for too long (freshness.py). A row keeps its primary key while the profile is listed.
"""

import zlib

from django.db import transaction
from django.utils import translation
from wagtail.models import Locale

from core.alphabet import sort_name
from core.places import position_of
from core.query import public_pages

from . import facet_sets, listing_words
from .directory_words import searchable
from .models import Listing, ListingFacet, Provider, ProviderProfilePage
from .models.facts import ACCESS_FACTS, Access
from .models.providers import Space

ROTATION = 1_000_000
BATCH = 200
WRITTEN = [
    field.attname for field in Listing._meta.concrete_fields if field.name not in ("id", "profile_key", "locale")
]
# Ways of working in which a provider comes to people; at their own place or online nobody is visited.
GOING_OUT = ("their_home", "out")


def rotation_of(profile_key):
    """A number that is always the same for one profile and spreads profiles evenly."""
    return zlib.crc32(profile_key.bytes) % ROTATION


def refresh(profile_key):
    """Make the rows of one profile right."""
    refresh_some([profile_key])


@transaction.atomic
def refresh_some(profile_keys):
    """Make the rows of some profiles right. What is right already is not written."""
    there = rows_there(profile_keys)
    wanted = wanted_rows(profile_keys)
    gone = [row.pk for place, row in there.items() if place not in wanted]
    if gone:
        Listing.objects.filter(pk__in=gone).delete()
    for place, (row, _facets) in wanted.items():
        row.pk = there[place].pk if place in there else None
    rows = [row for row, _facets in wanted.values()]
    Listing.objects.bulk_create(row for row in rows if row.pk is None)
    changed = [row for place, (row, _) in wanted.items() if place in there and differing(there[place], row)]
    Listing.objects.bulk_update(changed, WRITTEN, batch_size=50)
    _write_facets(there, wanted)
    listing_words.keep({row.pk: row.search_text for row in rows})
    for locale_id, facets_of in by_locale(wanted).items():
        facet_sets.put(locale_id, facets_of)


def rows_there(profile_keys):
    """{(profile key, locale id): row} as they are now, facets at hand."""
    rows = Listing.objects.filter(profile_key__in=profile_keys).prefetch_related("facets")
    return {(row.profile_key, row.locale_id): row for row in rows}


def by_locale(wanted):
    """{locale id: {primary key: facets}} of rows that stand in the database."""
    found = {}
    for row, facets in wanted.values():
        found.setdefault(row.locale_id, {})[row.pk] = facets
    return found


def differing(one, other):
    """Names of the fields in which two rows differ."""
    return [name for name in WRITTEN if getattr(one, name) != getattr(other, name)]


def facets_there(row):
    """{(group, value): last day or None} as they are now."""
    return {(facet.group, facet.value): facet.until for facet in row.facets.all()}


def _write_facets(there, wanted):
    gone, new = [], []
    for place, (row, facets) in wanted.items():
        old = there[place].facets.all() if place in there else []
        right = {(facet.group, facet.value) for facet in old if _is_in(facet, facets)}
        gone += [facet.pk for facet in old if not _is_in(facet, facets)]
        new += [
            ListingFacet(listing=row, locale_id=row.locale_id, group=group, value=value, until=until)
            for (group, value), until in sorted(facets.items(), key=lambda item: item[0])
            if (group, value) not in right
        ]
    if gone:
        ListingFacet.objects.filter(pk__in=gone).delete()
    ListingFacet.objects.bulk_create(new)


def _is_in(facet, facets):
    key = facet.group, facet.value
    return key in facets and facets[key] == facet.until


def wanted_rows(profile_keys):
    """{(profile key, locale id): (row, {(group, value): last day or None})} as they should be."""
    providers = Provider.objects.filter(profile_key__in=profile_keys).prefetch_related("checks")
    listed = {row.profile_key: row for row in providers if not (row.is_paused or row.is_unlisted)}
    live = public_pages(ProviderProfilePage).filter(translation_key__in=listed, alias_of=None).order_by("pk")
    live = live.select_related("area", "photo", "locale").prefetch_related("terms", "also_areas")
    pages, locales = {}, list(Locale.objects.all())
    for page in live:
        pages.setdefault(page.translation_key, {})[page.locale_id] = page
    wanted = {}
    for key, translations in pages.items():
        original = next(iter(translations.values()))
        for locale in locales:
            with translation.override(locale.language_code):
                wanted[key, locale.pk] = _row(translations.get(locale.pk, original), listed[key], locale)
    return wanted


def _row(page, provider, locale):
    """One row and its facets."""
    groups = page.terms_by_group()
    goes_out = not groups["way"] or any(term.key in GOING_OUT for term in groups["way"])
    latitude, longitude = (position_of(page.area) if page.area else None) or (None, None)
    row = Listing(
        profile_key=provider.profile_key, locale=locale, page_id=page.pk, language=page.locale.language_code,
        name=page.title, my_thing=page.my_thing, url=page.get_url() or "",
        area_name=str(page.area or ""), price=page.price_text, latitude=latitude, longitude=longitude,
        travel_miles=page.travel_miles if goes_out else None,
        main_kind=groups["kind"][0].key if groups["kind"] else "",
        space=provider.space_now, confirmed_on=provider.confirmed_on,
        photo=page.photo.sizes.get("card", {}) if page.photo else {}, photo_alt=page.photo_alt,
        sort_name=sort_name(page.title, locale.language_code), search_text=_search_text(page),
        rotation=rotation_of(provider.profile_key),
    )  # fmt: skip
    return row, _facets(page, provider, groups, goes_out)


def _facets(page, provider, groups, goes_out):
    """{(filter, value): last day it is true or None} of one profile. "comes" holds the places they go to."""
    values = {(term.group, term.key) for terms in groups.values() for term in terms}
    values |= {("area", area.slug) for area in page.all_areas()}
    values |= {("comes", area.slug) for area in page.all_areas() if goes_out}
    # What is there only in part is never found as if it were there in full.
    values |= {("access", name) for name in ACCESS_FACTS if getattr(page, name) == Access.YES}
    if provider.space_now == Space.SPACE:
        values.add(("space", Space.SPACE.value))
    seen = {("check", check.kind): check.next_due for check in provider.checks.all() if check.is_seen}
    return dict.fromkeys(values) | seen


def _search_text(page):
    words = (
        page.title, page.people, page.my_thing, page.about, page.typical_visit, page.area_note,
        page.term_words(), page.area_words(),
    )  # fmt: skip
    return searchable(" ".join(words))


def rebuild():
    """Make every row right and drop rows of profiles that are gone; the number of profiles.

    A batch of profiles at a time, each in a transaction of its own: whoever publishes meanwhile waits for one.
    """
    keys = set(ProviderProfilePage.objects.values_list("translation_key", flat=True).iterator())
    for gone in in_batches(listed_keys() - keys):
        Listing.objects.filter(profile_key__in=gone).delete()
    for some in in_batches(keys):
        refresh_some(some)
    for locale in Locale.objects.all():
        facet_sets.sweep(locale.pk)
    listing_words.drop_stale()
    return len(keys)


def listed_keys():
    """Keys of all profiles that have a row."""
    return set(Listing.objects.values_list("profile_key", flat=True).distinct().iterator())


def in_batches(keys):
    """Lists of some keys at a time."""
    keys = sorted(keys)
    return [keys[start : start + BATCH] for start in range(0, len(keys), BATCH)]
