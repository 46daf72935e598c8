"""People like the one a reader looked for: near there or the same kind of help, from the directory's rows."""

from django.db.models import Case, F, FloatField, OuterRef, Subquery, Value, When
from django.utils import timezone
from django.utils.translation import get_language

from core.places import position_of

from . import facet_sets
from .directory_place import in_box, squared_miles_to
from .facet_sets import EVERYONE, keys_in, set_of
from .models import Listing, ProfileTerm
from .models.providers import Space
from .models.terms import TermGroup

SHOWN = 3
# Being near counts as much as two kinds of help in common: nobody travels far for a walk with a dog.
NEAR_COUNTS = 2
NEAR_MILES = 30
# So many are looked at, those most alike first: some of them are full, and one is the profile itself.
LOOK_AT = 50
MOST = 10_000  # of equals


def similar_to(page):
    """Up to three listings in the language of `page` (a profile page, public or not). Three queries and its own.

    Nobody who says that they are full.
    """
    label = "label_cy" if get_language() == "cy" else "label"
    terms = ProfileTerm.objects.filter(group=TermGroup.KIND, key=OuterRef("main_kind"))
    rows = (
        Listing.objects.exclude(profile_key=page.translation_key)
        .exclude(space=Space.FULL)
        .annotate(away=_squared_miles(page), kind_label=Subquery(terms.values(label)[:1]))
        .defer("search_text")
    )
    levels, keys, above = _likeness(page), [], []
    for level in sorted(levels, reverse=True):
        of_level = keys_in(levels[level])[:MOST]
        keys += of_level
        if len(keys) >= LOOK_AT or level == min(levels):
            found = rows.filter(pk__in=keys).annotate(likeness=Case(*above, default=Value(level)))
            order = ("-likeness", F("away").asc(nulls_last=True), "rotation", "pk")
            found = list(found.order_by(*order)[:SHOWN])
            if len(found) == SHOWN or level == min(levels):
                return found
        above.append(When(pk__in=of_level, then=Value(level)))
    return []


def _likeness(page):
    """{how alike: set of listings}: kinds in common and places in common, and whether they are near.

    Only of those who have a kind or a place in common at all.
    """
    kinds = [("kind", term.key) for term in page.terms_by_group()[TermGroup.KIND]]
    places = [("area", area.slug) for area in page.all_areas()]
    sets = facet_sets.read(page.locale, ["kind", "area"], timezone.localdate())
    everyone = sets.get(EVERYONE, 0)
    levels = {0: everyone}
    for facet in kinds:
        levels = _add(levels, sets.get(facet, 0), 1)
    for facet in places:
        levels = _add(levels, sets.get(facet, 0), NEAR_COUNTS)
    levels.pop(0, None)
    return _add(levels, _near(page), NEAR_COUNTS)


def _add(levels, members, score):
    """The levels when those in a set score so much more."""
    added = {}
    for level, there in levels.items():
        for of, part in ((level, there & ~members), (level + score, there & members)):
            if part:
                added[of] = added.get(of, 0) | part
    return added


def _near(page):
    position = position_of(page.area) if page.area else None
    if not position:
        return 0
    near = Listing.objects.filter(in_box(position, NEAR_MILES), locale=page.locale)
    near = near.annotate(away=squared_miles_to(position)).filter(away__lte=NEAR_MILES**2)
    return set_of(list(near.values_list("pk", flat=True)))


def _squared_miles(page):
    """How far each listing is from the page's town; nothing where either has no position."""
    position = position_of(page.area) if page.area else None
    return squared_miles_to(position) if position else Value(None, output_field=FloatField())
