"""The "where" of a search: the place that was typed, who is near it, who comes to it, and how far away they are.

Distances are between towns, so "about 4 miles" says nothing of where anybody lives.
"""

from dataclasses import dataclass
from math import cos, radians, sqrt

from django.db.models import ExpressionWrapper, F, FloatField, Q, Value
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.places import MILES_A_DEGREE, Place, did_you_mean, find_place

from .facet_sets import set_of
from .models import Listing
from .models.facts import TravelMiles

DISTANCES = (2, 5, 10, 20, 50)
USUAL_MILES = 10
MOST_LETTERS = 60
# Nobody is looked for, or goes, further than this.
WIDEST = max(*DISTANCES, *TravelMiles.values)
A_BIT = 0.001


@dataclass(frozen=True)
class Where:
    """Where somebody looks for help. Without `place`, everywhere; `unknown` when the place is not known."""

    typed: str = ""
    place: Place | None = None
    suggestions: tuple = ()
    miles: int = USUAL_MILES
    comes: bool = False

    @property
    def unknown(self):
        return bool(self.typed) and self.place is None

    @property
    def is_measured(self):
        """Whether distances can be told: a county has no one point."""
        return bool(self.place and self.place.position)

    @property
    def wider(self):
        """The wider circles there are to look in."""
        if not self.is_measured or self.comes:
            return []
        return [miles for miles in DISTANCES if miles > self.miles]

    @property
    def label(self):
        """The place and how it narrows, in words."""
        if self.comes:
            return _("Comes to %(place)s") % {"place": self.place.text}
        if not self.is_measured:
            return self.place.text
        return within_text(self.place, self.miles)

    def who(self, sets, near, miles=None):
        """Who comes to the place by their own account, and unless only those are asked for, who is near it.

        A set of listings: `sets` are the facets' (facet_sets.py), `near` what `near` gave.
        """
        found = 0
        for group in ("comes",) if self.comes else ("comes", "area"):
            for slug in self.place.areas:
                found |= sets.get((group, slug), 0)
        close = -1 if self.comes else (miles or self.miles) ** 2
        return found | set_of([key for key, away, goes in near if away <= close or away <= (goes or -1) ** 2])

    def near(self, locale):
        """[(primary key, square of the miles, how far they go), …] of listings in the widest circle. One query.

        With them those whose own radius reaches the place from further away.
        """
        if not self.is_measured:
            return []
        close = Q(away__lte=F("travel_miles") * F("travel_miles"))
        if not self.comes:
            close |= Q(away__lte=WIDEST**2)
        found = Listing.objects.filter(in_box(self.place.position), locale=locale).annotate(away=self.away())
        return list(found.filter(close).values_list("pk", "away", "travel_miles"))

    def away(self):
        """The square of the miles to each listing, for the database; nothing for one without a position."""
        if not self.is_measured:
            return Value(None, output_field=FloatField())
        return squared_miles_to(self.place.position)


def in_box(position, miles=None):
    """Listings in a square around a position that holds the circle: what an index finds at once."""
    latitude, longitude = position
    up = (miles or WIDEST) / MILES_A_DEGREE + A_BIT
    across = (miles or WIDEST) / (MILES_A_DEGREE * cos(radians(latitude))) + A_BIT
    return Q(
        latitude__range=(latitude - up, latitude + up), longitude__range=(longitude - across, longitude + across)
    )


def squared_miles_to(position):
    """The square of the miles from a position to each listing, as an expression for the database."""
    latitude, longitude = position
    up = (F("latitude") - latitude) * MILES_A_DEGREE
    across = (F("longitude") - longitude) * (MILES_A_DEGREE * cos(radians(latitude)))
    return ExpressionWrapper(up * up + across * across, output_field=FloatField())


def where_of(params, areas):
    """The `Where` of GET parameters: `where`, `miles` and `comes`."""
    typed = " ".join(params.get("where", "").replace("\0", " ").split())[:MOST_LETTERS]
    if not typed:
        return Where()
    place = find_place(typed, areas)
    if place is None:
        return Where(typed, suggestions=tuple(did_you_mean(typed, areas)))
    asked = params.get("miles", "")
    miles = int(asked) if asked in map(str, DISTANCES) else USUAL_MILES
    return Where(typed, place, miles=miles, comes=params.get("comes") == "1")


def within_text(place, miles):
    return _("Within %(miles)d miles of %(place)s") % {"miles": miles, "place": place.text}


def away_text(away):
    """ "about 4 miles" for the square of the miles, or nothing."""
    if away is None:
        return ""
    miles = round(sqrt(away))
    if not miles:
        return _("less than a mile")
    return ngettext("about %(count)d mile", "about %(count)d miles", miles) % {"count": miles}
