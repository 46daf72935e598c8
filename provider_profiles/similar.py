"""People like the one a reader looked for: near there or the same kind of help, from the directory's rows."""

from django.db.models import Case, F, FloatField, OuterRef, Q, Subquery, Sum, Value, When
from django.utils.translation import get_language

from core.places import position_of

from .directory_place import squared_miles_to
from .models import Listing, ProfileTerm
from .models.providers import Space
from .models.terms import TermGroup

SHOWN = 3
# Being near counts as much as two kinds of help in common: nobody travels far for a walk with a dog.
NEAR_COUNTS = 2
NEAR_MILES = 30


def similar_to(page):
    """Up to three listings in the language of `page` (a profile page, public or not). One query beside its own.

    Nobody who says that they are full.
    """
    kinds = [term.key for term in page.terms_by_group()[TermGroup.KIND]]
    places = [area.slug for area in page.all_areas()]
    in_place = Q(facets__group="area", facets__value__in=places)
    alike = Q(facets__group=TermGroup.KIND, facets__value__in=kinds) | in_place
    label = "label_cy" if get_language() == "cy" else "label"
    terms = ProfileTerm.objects.filter(group=TermGroup.KIND, key=OuterRef("main_kind"))
    return list(
        Listing.objects.filter(alike, locale=page.locale)
        .exclude(profile_key=page.translation_key)
        .exclude(space=Space.FULL)
        .annotate(
            away=_squared_miles(page),
            likeness=Sum(Case(When(in_place, then=NEAR_COUNTS), default=Value(1)))
            + Case(When(away__lte=NEAR_MILES**2, then=NEAR_COUNTS), default=Value(0)),
            kind_label=Subquery(terms.values(label)[:1]),
        )
        .defer("search_text")
        .order_by("-likeness", F("away").asc(nulls_last=True), "rotation", "pk")[:SHOWN]
    )


def _squared_miles(page):
    """How far each listing is from the page's town; nothing where either has no position."""
    position = position_of(page.area) if page.area else None
    return squared_miles_to(position) if position else Value(None, output_field=FloatField())
