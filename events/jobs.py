"""Periodic work: reminders the day before, and the end dates of personal data."""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from . import mails
from .choices import GOING_AHEAD
from .models import Booking, BookingNeeds
from .personal_data import make_anonymous
from .times import day_bounds, london_day

NEEDS_KEPT = timedelta(days=30)
BOOKINGS_KEPT = timedelta(days=730)


def remind(now=None):
    """Mail everyone whose event is tomorrow in London, each once; returns the number of mails.

    Whoever booked today has the booking mail of today, and gets no second one.
    """
    today = london_day(now or timezone.now())
    first, after = day_bounds(today + timedelta(days=1))
    due = Booking.objects.confirmed().filter(
        places__starts_at__gte=first,
        places__starts_at__lt=after,
        places__status__in=GOING_AHEAD,
        created_at__lt=day_bounds(today)[0],
        reminded_at=None,
    )
    return sum(_remind_one(booking) for booking in due.exclude(email="").select_related("places"))


@transaction.atomic
def _remind_one(booking):
    """Claim and mail in one transaction: two runners at once send one mail, a crash sends it next time."""
    waiting = Booking.objects.confirmed().filter(pk=booking.pk, reminded_at=None)
    claimed = waiting.update(reminded_at=timezone.now())
    if claimed:
        mails.send_reminder(booking)
    return claimed


def delete_old_needs(now=None):
    """Delete what people said would help, 30 days after their event; returns how many."""
    ended = (now or timezone.now()) - NEEDS_KEPT
    return BookingNeeds.objects.filter(booking__places__ends_at__lt=ended).delete()[0]


def anonymise_old_bookings(now=None):
    """Take the person off bookings 24 months after the event; the numbers stay. Returns how many."""
    ended = (now or timezone.now()) - BOOKINGS_KEPT
    return make_anonymous(Booking.objects.filter(places__ends_at__lt=ended))
