"""The home page section "Ideas near you": six profiles of different kinds, other ones each day."""

from datetime import date

from django.utils import timezone
from wagtail.models import Locale

from core.query import index_page

from .listings import ROTATION
from .models import Listing, ProfileTerm, ProviderProfileIndexPage

CARDS = 6
LOOK_AT = 24  # rows read to choose six of different kinds from


def ideas_context(request, page):
    """{"listings", "directory_url"} for the language of the page; empty when nobody is listed."""
    listings = ideas_of_the_day(page.locale, timezone.localdate())
    if not listings:
        return {}
    index = index_page(ProviderProfileIndexPage)
    return {"listings": listings, "directory_url": index.get_url(request) if index else ""}


def ideas_of_the_day(locale: Locale, day: date):
    """Up to six listings, the same all day, as different in kind as there are. Three queries at most."""
    start = day.toordinal() * 190_027 % ROTATION
    rows = Listing.objects.filter(locale=locale).defer("search_text").order_by("rotation", "id")
    nearest = list(rows.filter(rotation__gte=start)[:LOOK_AT])
    if len(nearest) < LOOK_AT:
        nearest += rows.filter(rotation__lt=start)[: LOOK_AT - len(nearest)]
    kinds, first, rest = set(), [], []
    for row in nearest:
        (rest if row.main_kind in kinds else first).append(row)
        kinds.add(row.main_kind)
    chosen = (first + rest)[:CARDS]
    labels = {term.key: str(term) for term in ProfileTerm.objects.filter(group="kind")}
    for row in chosen:
        row.kind_label = labels.get(row.main_kind, "")
    return chosen
