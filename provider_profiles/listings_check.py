"""Whether the directory's rows say what the pages say: for `manage.py rebuild_listings --check`."""

from django.utils import timezone
from wagtail.models import Locale

from . import facet_sets, listing_words, listings
from .models import Listing, ProviderProfilePage


def differences():
    """What differs, a sentence each, a batch of profiles at a time."""
    keys = set(ProviderProfilePage.objects.values_list("translation_key", flat=True).iterator())
    for key in sorted(listings.listed_keys() - keys):
        yield f"{key}: listed, but there is no such page."
    for some in listings.in_batches(keys):
        yield from _of_some(some)
    for locale in Locale.objects.all():
        yield from _gone(locale)


def _of_some(keys):
    there, wanted = listings.rows_there(keys), listings.wanted_rows(keys)
    for place in sorted(there.keys() - wanted.keys()):
        yield f"{there[place]}: listed, but not public."
    for place in sorted(wanted.keys() - there.keys()):
        yield f"{wanted[place][0]}: public, but not listed."
    both = {place: wanted[place] for place in wanted.keys() & there.keys()}
    for place, (row, facets) in sorted(both.items(), key=lambda item: item[0]):
        row.pk = there[place].pk
        for name in listings.differing(there[place], row):
            yield f"{row}: {name} is {getattr(there[place], name)!r}, should be {getattr(row, name)!r}."
        for facet in sorted({*facets.items()} ^ {*listings.facets_there(there[place]).items()}, key=str):
            yield f"{row}: facet {facet[0][0]}={facet[0][1]} until {facet[1]} is on one side only."
    for locale_id, facets_of in listings.by_locale(both).items():
        for group, value in sorted(facet_sets.wrong(locale_id, facets_of)):
            yield f"The set {group or 'everyone'}={value} is wrong for one of {sorted(facets_of)}."
    for key in listing_words.wrong({row.pk: row.search_text for row, _facets in both.values()}):
        yield f"Listing {key}: its words are not indexed as they should be."


def _gone(locale):
    everyone = facet_sets.read(locale, [], timezone.localdate()).get(facet_sets.EVERYONE, 0)
    there = set(Listing.objects.filter(locale=locale).values_list("pk", flat=True).iterator())
    for key in sorted(set(facet_sets.keys_in(everyone)) - there):
        yield f"Listing {key} is counted, but there is no such row."
