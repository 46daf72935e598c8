"""Addresses and screens of events."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from events.models import Booking, EventPage, EventPlaces
from events.references import cancel_token, confirmed_token
from tests.contract.rows import MEMBERS, Row, Screen
from tests.people import user_of


def open_event():
    """A live event with places, some time away."""
    soon = timezone.now() + timedelta(days=1)
    pages = EventPage.objects.live().filter(starts_at__gt=soon, status="scheduled")
    keys = pages.values("translation_key")
    return EventPlaces.objects.filter(translation_key__in=keys, taken__gt=0, taken__lt=20).order_by("pk").first()


def a_booking():
    """A confirmed booking of that event."""
    return Booking.objects.confirmed().filter(places=open_event()).order_by("pk").first()


def my_booking():
    """A confirmed booking that the demo's provider made for a time to come."""
    return Booking.objects.of(user_of("provider")).confirmed().coming().first()


def event_at(**wanted):
    """The address of the first live English event like this."""
    return (
        EventPage.objects.live().filter(locale__language_code="en-gb", **wanted).order_by("pk").first().get_url()
    )


ROWS = [
    Row("events:book", lambda: {"pk": open_event().pk}, methods=("GET", "POST")),
    Row("events:confirmed", lambda: {"token": confirmed_token(open_event(), a_booking().reference)}),
    Row("events:cancel", lambda: {"token": cancel_token(a_booking())}, methods=("GET", "POST"), ok=(200, 302)),
    Row("events:cancelled", lambda: {"token": cancel_token(a_booking())}, ok=(200, 302)),
    Row("events:calendar", lambda: {"pk": open_event().pk}),
    Row("events:mine", allowed=MEMBERS, asks_to_sign_in=True),
    Row(
        "events:cancel_mine",
        lambda: {"pk": my_booking().pk},
        allowed=frozenset({"provider"}),
        post_ok=(302,),
        methods=("GET", "POST"),
        asks_to_sign_in=True,
    ),
]

SCREENS = [
    Screen("events", lambda: "/events/", max_queries=10),
    Screen("events, none found", lambda: "/events/?kind=nothing-of-the-kind"),
    Screen("event", lambda: event_at(status="scheduled", starts_at__gt=timezone.now()), max_queries=10),
    Screen("event, called off", lambda: event_at(status="cancelled")),
    Screen("event, past", lambda: event_at(starts_at__lt=timezone.now())),
    Screen("book a place", lambda: reverse("events:book", kwargs={"pk": open_event().pk}), tags=("form",)),
    Screen("cancel a place", lambda: reverse("events:cancel", args=[cancel_token(a_booking())]), tags=("form",)),
    Screen("my bookings", lambda: "/booking/mine/", who="provider"),
]
