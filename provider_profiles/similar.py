"""People like the one a reader looked for: the same place or the same kind of help, from the directory's rows."""

from django.db.models import Case, OuterRef, Q, Subquery, Sum, Value, When
from django.utils.translation import get_language

from .models import Listing, ProfileTerm
from .models.providers import Space
from .models.terms import TermGroup

SHOWN = 3
PLACE_COUNTS = 2  # as much as two kinds of help: nobody travels far for a walk with a dog


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
            likeness=Sum(Case(When(in_place, then=PLACE_COUNTS), default=Value(1))),
            kind_label=Subquery(terms.values(label)[:1]),
        )
        .defer("search_text")
        .order_by("-likeness", "rotation", "pk")[:SHOWN]
    )
