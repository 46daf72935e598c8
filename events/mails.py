"""The mails people get about their booking, each in their language, with the event for their calendar."""

from urllib.parse import urljoin

from django.conf import settings
from django.urls import reverse
from django.utils import translation

from core.mail import send_templated

from . import ical
from .choices import Status
from .references import cancel_token
from .versions import version_of


def send_booked(booking):
    """The place is theirs: reference, when, where, how to join, how to cancel."""
    _send("booked", booking)


def send_booked_already(booking):
    """Somebody, most likely they themselves, booked once more with their address."""
    _send("booked_already", booking)


def send_cancelled(booking):
    """They no longer come. The calendar file takes the entry away."""
    _send("cancelled", booking, cancelled=True)


def send_reminder(booking):
    """It is tomorrow. One mail a booking, whatever runs twice."""
    _send("reminder", booking, key=f"events.reminder:{booking.pk}")


def send_news(booking):
    """The event was called off, put off, moved, put back on, or has another time."""
    _send("news", booking, cancelled=booking.places.status == Status.CANCELLED)


def _send(name, booking, cancelled=False, key=None):
    if not booking.email:
        return
    with translation.override(booking.language):
        page = version_of(booking.places, booking.language)
        send_templated(
            booking.email,
            f"events/mail/{name}",
            {
                "booking": booking,
                "places": booking.places,
                "page": page,
                "title": page.title if page else booking.places.title,
                "cancel_url": urljoin(settings.SITE_URL, reverse("events:cancel", args=[cancel_token(booking)])),
                "events_url": page.get_parent().full_url if page else settings.SITE_URL,
            },
            language=booking.language,
            attachments=[("event.ics", ical.for_booking(booking, page, cancelled), "text/calendar")],
            key=key,
        )
