"""Booking and cancelling: the only code that writes bookings and the counter of places.

The database counts. One conditional UPDATE takes the places, a CHECK keeps the counter within the capacity, a
unique constraint allows one active booking a person, and a unique key makes a double click one booking; all in one
transaction, with the mail as a row of the outbox. docs/events.md says what each part is for.
"""

import uuid
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import IntegrityError, OperationalError, connection, transaction
from django.db.models import F
from django.utils import timezone

from core import page_cache

from . import mails
from .models import Booking, BookingNeeds, EventPage, EventPlaces
from .references import reference_of

LOCK_SECONDS = 3
TELL_AGAIN_AFTER = timedelta(hours=1)
FULL, CLOSED, CANCELLED = "full", "closed", "cancelled"


class CannotBook(Exception):
    """No place was taken. `reason` is FULL, CLOSED (called off, begun, or not bookable here), or CANCELLED: the
    same form booked before, and that booking was cancelled since."""

    def __init__(self, reason):
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Answers:
    """What somebody wrote in the booking form. `key` is the UUID of that form, `user` the signed-in account."""

    name: str
    email: str
    key: uuid.UUID
    phone: str = ""
    needs: str = ""
    people: int = 1
    language: str = settings.LANGUAGE_CODE
    user: object = None

    @property
    def address(self):
        """The email address in the one spelling that is stored and compared."""
        return self.email.lower()

    def key_for(self, places):
        """The idempotency key: the same form sent twice is one booking, with another email it is another's."""
        return uuid.uuid5(self.key, f"{places.pk}:{self.address}")

    @property
    def owner(self):
        """The account, when it books for its own address; otherwise the account learns nothing of that address."""
        user = self.user
        own = user is not None and user.is_authenticated and user.email.lower() == self.address
        return user if own else None


def book(places, answers, tell=True):
    """Book for one person and return the reference to show. Raises CannotBook. `tell=False` sends no mail.

    An email that is booked already takes no second place and gets the same answer as a new one: only the mail
    tells.
    """
    refusal = _once_more_if_locked(lambda: _book(places, answers, tell))
    if refusal:
        raise CannotBook(refusal)
    return reference_of(places, answers.email)


def cancel(booking, tell=True):
    """Cancel a booking and free its places at once; False when it was cancelled already."""
    return _once_more_if_locked(lambda: _cancel(booking, tell))


def _once_more_if_locked(work):
    try:
        return work()
    except OperationalError:
        if connection.in_atomic_block:
            raise  # the caller's transaction is broken, and only the caller can begin again
        return work()


@transaction.atomic
def _book(places, answers, tell):
    """None when booked, else the reason why not."""
    _wait_briefly_for_locks()
    before = _booking_of_same_form(places, answers)
    if before:
        return None if before.confirmed else CANCELLED
    try:
        with transaction.atomic():
            taken = _take(places, answers.people)
            booking = _write(places, answers) if taken else None
    except IntegrityError:
        # This email is booked, or the same form came twice at one moment. The savepoint gave the place back.
        if not places.bookings.confirmed().filter(email=answers.address).exists():
            raise
        _tell_again(places, answers)
        return None
    if booking:
        if tell:
            mails.send_booked(booking)
        _places_changed(places)
        return None
    if _booking_of_same_form(places, answers):  # its twin took the last place a moment ago
        return None
    _tell_again(places, answers)
    return _why_not(places)


def _booking_of_same_form(places, answers):
    return Booking.objects.filter(idempotency_key=answers.key_for(places)).first()


def _take(places, people):
    return EventPlaces.objects.with_room(people).filter(pk=places.pk).update(taken=F("taken") + people)


def _why_not(places):
    now = EventPlaces.objects.get(pk=places.pk)
    return FULL if now.open and not now.started else CLOSED


def _write(places, answers):
    booking = Booking.objects.create(
        places=places,
        reference=reference_of(places, answers.email),
        name=answers.name,
        email=answers.address,
        phone=answers.phone,
        user=answers.owner,
        language=answers.language,
        people=answers.people,
        idempotency_key=answers.key_for(places),
    )
    if answers.needs:
        BookingNeeds.objects.create(booking=booking, text=answers.needs)
    return booking


def _tell_again(places, answers):
    """Mail the person who is booked already, at most once an hour, so that nobody can be flooded."""
    booking = places.bookings.confirmed().filter(email=answers.address).first()
    if booking is None or booking.idempotency_key == answers.key_for(places):
        return
    now = timezone.now()
    if booking.told_again_at is None or booking.told_again_at < now - TELL_AGAIN_AFTER:
        Booking.objects.filter(pk=booking.pk).update(told_again_at=now)
        mails.send_booked_already(booking)


@transaction.atomic
def _cancel(booking, tell):
    _wait_briefly_for_locks()
    now = timezone.now()
    held = Booking.objects.confirmed().filter(pk=booking.pk)
    if not held.update(state=Booking.State.CANCELLED, cancelled_at=now):
        return False
    EventPlaces.objects.filter(pk=booking.places_id).update(taken=F("taken") - booking.people)
    booking.refresh_from_db()
    if tell:
        mails.send_cancelled(booking)
    _places_changed(booking.places)
    return True


def _wait_briefly_for_locks():
    """PostgreSQL would wait for ever; SQLite has a timeout of its own."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'")


def _places_changed(places):
    """Stored copies of the event, of lists and of the home page show another number of places."""
    page_cache.changed(page_cache.page_tag(places), EventPage.LIST_TAG)
