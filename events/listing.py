"""What the events list shows: filters from the address, events by month, and past events when there is nothing."""

from itertools import groupby
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Case, When
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from core.models import Area
from core.query import in_language_or_original

from .choices import GOING_AHEAD, Kind
from .models import EventPage, EventPlaces
from .times import london

PER_PAGE = 24
PAST_SHOWN = 6
ONLINE = "online"


def with_places(events):
    """A list of event pages, each with its places at hand, for two queries whatever their number."""
    events = list(events)
    places = EventPlaces.objects.for_pages(events)
    for event in events:
        if event.translation_key in places:
            event.places = places[event.translation_key]
    return events


def public_events():
    """Public events in the reader's language, or in English where there is no translation."""
    return in_language_or_original(EventPage).select_related("area", "locale").defer_streamfields()


def coming_events():
    """The public events that have not ended, soonest first."""
    return public_events().upcoming()


def next_events(how_many=3):
    """The next events that go ahead. Two queries."""
    return with_places(coming_events().filter(status__in=GOING_AHEAD)[:how_many])


def other_events(event=None, how_many=3):
    """Coming events with a place to book, other than this one; those of its kind first."""
    bookable = coming_events().filter(
        translation_key__in=EventPlaces.objects.with_room().order_by().values("translation_key")
    )
    if event is None:
        return with_places(bookable[:how_many])
    others = bookable.exclude(translation_key=event.translation_key)
    same_first = Case(When(kind=event.kind, then=0), default=1)
    return with_places(others.order_by(same_first, "starts_at", "pk")[:how_many])


def _month_of(event):
    return london(event.starts_at).date().replace(day=1)


class Listing:
    """The list for one set of GET parameters: kind, where ("online" or an area's slug), free, page.

    Values that mean nothing are left out, as if they had not been given.
    """

    def __init__(self, query):
        self.kind = query.get("kind") if query.get("kind") in Kind.values else ""
        self.free = query.get("free") == "1"
        self._where = query.get("where", "")[:80]
        self._page_number = query.get("page", "1")

    @cached_property
    def _public(self):
        # Once a request: finding out what is private takes a query each time.
        return public_events()

    @cached_property
    def areas(self):
        """Areas with a coming event, by name."""
        used = self._public.upcoming().filter(online=False).order_by().values("area")
        return sorted(Area.objects.filter(pk__in=used), key=str)

    @cached_property
    def area(self):
        """The area asked for, or None."""
        return next((area for area in self.areas if area.slug == self._where), None)

    @property
    def online(self):
        """Whether only online events are asked for."""
        return self._where == ONLINE

    @property
    def kinds(self):
        """Every kind as (value, label, is it asked for)."""
        return [(value, label, value == self.kind) for value, label in Kind.choices]

    @property
    def filtered(self):
        """Whether any filter is on."""
        return bool(self.kind or self.free or self.online or self.area)

    @cached_property
    def events(self):
        """The page of the paginator asked for; the nearest one when there is no such page."""
        found = self._public.upcoming()
        if self.kind:
            found = found.filter(kind=self.kind)
        if self.free:
            found = found.filter(cost="")
        if self.online:
            found = found.online()
        elif self.area:
            found = found.filter(area=self.area).exclude(pk__in=found.online())
        page = Paginator(found, PER_PAGE).get_page(self._page_number)
        page.object_list = with_places(page.object_list)
        return page

    @cached_property
    def months(self):
        """[(first day, [events])]: the events of this page by London month."""
        return [(month, list(events)) for month, events in groupby(self.events.object_list, key=_month_of)]

    @cached_property
    def past(self):
        """The latest past events, for a page that would be empty without them."""
        return with_places(self._public.past()[:PAST_SHOWN])

    @property
    def chosen(self):
        """The filters that are on: dicts with label and the url without it."""
        return [{"label": label, "url": self.query_string(leave_out=name)} for name, label in self._labels()]

    def _labels(self):
        labels = []
        if self.kind:
            labels.append(("kind", Kind(self.kind).label))
        if self.online or self.area:
            labels.append(("where", _("Online") if self.online else self.area))
        if self.free:
            labels.append(("free", _("Free")))
        return labels

    def query_string(self, leave_out=None):
        """The filters as "?kind=…&where=…", without one of them; an empty string when none is left."""
        on = {"kind": self.kind, "where": self._where if self.online or self.area else "", "free": "1" * self.free}
        kept = {name: value for name, value in on.items() if value and name != leave_out}
        return f"?{urlencode(kept)}" if kept else "?"
