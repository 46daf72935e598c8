"""Reminders on the right day, once; and the end dates of personal data."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from events import jobs
from events.booking import book, cancel
from events.models import Booking, BookingNeeds, EventPlaces
from events.times import LONDON

pytestmark = pytest.mark.django_db

TEN = datetime(2099, 7, 10, 10, tzinfo=LONDON)


@pytest.fixture
def booked(make_event, answers, outbox):
    """A maker of bookings of an event at a time; the mails of the booking itself are forgotten."""

    def make(starts_at=TEN, email="sam@example.org", **fields):
        event = make_event(starts_at=starts_at, **fields)
        book(event.places, answers(email, needs="A ramp"))
        return Booking.objects.get(places=event.places)

    return make


def reminders(outbox):
    return [mail for mail in outbox() if mail.subject.startswith("Tomorrow")]


@pytest.mark.parametrize(
    ("starts_at", "now", "due"),
    [
        (TEN, TEN - timedelta(hours=34), True),  # midnight of the day before
        (TEN, TEN - timedelta(hours=10, minutes=1), True),  # one minute before midnight
        (TEN, TEN - timedelta(hours=34, minutes=1), False),  # two days before, 23:59
        (TEN, TEN - timedelta(hours=2), False),  # the day itself
        # 00:30 in London in summer is 23:30 the day before in UTC.
        (datetime(2099, 7, 10, 0, 30, tzinfo=LONDON), datetime(2099, 7, 8, 23, 50, tzinfo=LONDON), False),
        (datetime(2099, 7, 10, 0, 30, tzinfo=LONDON), datetime(2099, 7, 9, 0, 10, tzinfo=LONDON), True),
        # Over a clock change "tomorrow" is 23 or 25 hours long.
        (datetime(2099, 3, 29, 23, 30, tzinfo=LONDON), datetime(2099, 3, 28, 0, 5, tzinfo=LONDON), True),
        (datetime(2099, 10, 25, 23, 30, tzinfo=LONDON), datetime(2099, 10, 24, 0, 5, tzinfo=LONDON), True),
    ],
)
def test_the_reminder_comes_the_day_before_in_london(booked, outbox, starts_at, now, due):
    booking = booked(starts_at)
    jobs.remind(now)
    assert [mail.to for mail in reminders(outbox)] == [[booking.email]] * due


def test_everybody_is_reminded_once_however_often_the_job_runs(booked, outbox):
    booked()
    assert [jobs.remind(TEN - timedelta(hours=20)) for _ in range(3)] == [1, 0, 0]
    assert len(reminders(outbox)) == 1
    assert "/booking/cancel/" in reminders(outbox)[0].body


def test_no_reminder_of_what_is_cancelled(booked, outbox):
    cancel(booked(email="cancels@example.org"))
    EventPlaces.objects.filter(pk=booked(email="off@example.org").places_id).update(status="cancelled", open=False)
    jobs.remind(TEN - timedelta(hours=20))
    assert reminders(outbox) == []


def test_who_booked_today_for_tomorrow_gets_no_second_mail(booked, outbox):
    booked(timezone.now() + timedelta(days=1))
    assert jobs.remind() == 0


def test_needs_go_30_days_after_the_event_and_not_before(booked):
    booking = booked()
    end = booking.places.ends_at
    jobs.delete_old_needs(end + timedelta(days=29))
    assert BookingNeeds.objects.filter(booking=booking).exists()
    assert jobs.delete_old_needs(end + timedelta(days=31)) >= 1
    assert not BookingNeeds.objects.filter(booking=booking).exists()


def test_after_two_years_a_booking_is_a_number(booked):
    booking = booked()
    jobs.anonymise_old_bookings(booking.places.ends_at + timedelta(days=731))
    booking.refresh_from_db()
    assert (booking.name, booking.email, booking.phone, booking.reference) == ("", "", "", "")
    assert booking.confirmed
    assert not BookingNeeds.objects.filter(booking=booking).exists()
