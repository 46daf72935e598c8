"""Booking and cancelling: the counter, one place a person, one booking a form."""

import uuid
from datetime import timedelta

import pytest
from django.db import IntegrityError, OperationalError, transaction
from django.utils import timezone

from events import booking
from events.booking import CANCELLED, CLOSED, FULL, CannotBook, book, cancel
from events.models import Booking, EventPlaces

pytestmark = pytest.mark.django_db


def test_booking_takes_a_place_and_mails_the_person(event, answers, outbox, taken):
    reference = book(event.places, answers(needs="A ramp"))
    booked = Booking.objects.get(places=event.places)
    assert taken(event) == 1
    assert booked.reference == reference
    assert booked.needs.text == "A ramp"
    assert [mail.to for mail in outbox()] == [["sam@example.org"]]
    assert reference in outbox()[0].body


def test_the_last_place_goes_once(make_event, answers, taken):
    event = make_event(capacity=1)
    book(event.places, answers("first@example.org"))
    with pytest.raises(CannotBook) as refused:
        book(event.places, answers("second@example.org"))
    assert refused.value.reason == FULL
    assert taken(event) == 1
    assert Booking.objects.filter(places=event.places).count() == 1


def test_the_same_form_sent_again_is_one_booking_and_one_mail(event, answers, outbox, taken):
    sent = answers()
    first = book(event.places, sent)
    assert [book(event.places, sent) for _ in range(20)] == [first] * 20
    assert taken(event) == 1
    assert len(outbox()) == 1


def test_the_form_of_the_last_place_sent_twice_is_no_refusal(make_event, answers):
    event = make_event(capacity=1)
    sent = answers()
    assert book(event.places, sent) == book(event.places, sent)


def test_a_form_whose_booking_was_cancelled_is_not_called_booked(event, answers, taken):
    sent = answers()
    book(event.places, sent)
    cancel(Booking.objects.get(places=event.places))
    with pytest.raises(CannotBook) as refused:
        book(event.places, sent)
    assert refused.value.reason == CANCELLED
    assert taken(event) == 0


def test_one_form_with_another_email_books_another_person(event, answers, taken):
    key = uuid.uuid4()
    book(event.places, answers("one@example.org", key=key))
    book(event.places, answers("two@example.org", key=key))
    assert taken(event) == 2


def test_an_email_booked_already_gets_the_same_answer_and_no_second_place(event, answers, outbox, taken):
    first = book(event.places, answers("sam@example.org"))
    again = book(event.places, answers("SAM@example.org"))
    assert first == again
    assert taken(event) == 1
    assert [mail.subject.split(":")[0] for mail in outbox()] == [
        "Your place is booked",
        "You already have a place",
    ]


def test_nobody_can_flood_a_booked_person_with_mail(event, answers, outbox):
    book(event.places, answers())
    for _ in range(5):
        book(event.places, answers())
    assert len(outbox()) == 2


def test_a_full_event_answers_the_same_for_a_known_and_an_unknown_email(make_event, answers, outbox):
    event = make_event(capacity=1)
    book(event.places, answers("known@example.org"))
    reasons = []
    for email in ("known@example.org", "unknown@example.org"):
        with pytest.raises(CannotBook) as refused:
            book(event.places, answers(email))
        reasons.append(refused.value.reason)
    assert reasons == [FULL, FULL]
    assert len(outbox("known@example.org")) == 2
    assert outbox("unknown@example.org") == []


@pytest.mark.parametrize("status", ["cancelled", "postponed"])
def test_an_event_that_is_off_cannot_be_booked(make_event, answers, status):
    event = make_event(status=status)
    with pytest.raises(CannotBook) as refused:
        book(event.places, answers())
    assert refused.value.reason == CLOSED


def test_an_event_that_has_begun_cannot_be_booked(make_event, answers):
    event = make_event(starts_at=timezone.now() - timedelta(minutes=1))
    with pytest.raises(CannotBook) as refused:
        book(event.places, answers())
    assert refused.value.reason == CLOSED


def test_a_moved_event_can_be_booked(make_event, answers, taken):
    event = make_event(status="moved_online")
    book(event.places, answers())
    assert taken(event) == 1


def test_cancelling_frees_the_place_once(event, answers, taken, outbox):
    book(event.places, answers())
    booked = Booking.objects.get(places=event.places)
    assert cancel(booked) is True
    assert cancel(booked) is False
    assert taken(event) == 0
    assert [mail.subject.split(":")[0] for mail in outbox()] == ["Your place is booked", "Your place is cancelled"]


def test_a_cancelled_place_can_be_booked_again_by_anyone(make_event, answers, taken):
    event = make_event(capacity=1)
    book(event.places, answers("first@example.org"))
    cancel(Booking.objects.get(places=event.places))
    book(event.places, answers("second@example.org"))
    book_again = answers("first@example.org")
    with pytest.raises(CannotBook):
        book(event.places, book_again)
    cancel(Booking.objects.confirmed().get(places=event.places))
    book(event.places, book_again)
    assert taken(event) == 1


def test_a_mail_that_cannot_be_written_takes_no_place(event, answers, taken, monkeypatch):
    monkeypatch.setattr(booking.mails, "send_booked", lambda *args: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        book(event.places, answers())
    assert taken(event) == 0
    assert not Booking.objects.filter(places=event.places).exists()


def test_a_locked_database_is_tried_once_more():
    tries = []

    def work():
        tries.append(1)
        if len(tries) == 1:
            raise OperationalError("database is locked")
        return "booked"

    class Outside:
        in_atomic_block = False

    original, booking.connection = booking.connection, Outside
    try:
        assert booking._once_more_if_locked(work) == "booked"
    finally:
        booking.connection = original
    assert len(tries) == 2


def test_the_database_itself_refuses_more_taken_than_places(event):
    with pytest.raises(IntegrityError), transaction.atomic():
        EventPlaces.objects.filter(pk=event.places.pk).update(taken=6)


def test_the_account_is_noted_only_when_it_books_for_its_own_address(event, answers, person):
    user = person("provider@example.org")
    book(event.places, answers("provider@example.org", user=user))
    book(event.places, answers("somebody@example.org", user=user))
    assert Booking.objects.get(email="provider@example.org", places=event.places).user == user
    assert Booking.objects.get(email="somebody@example.org", places=event.places).user is None
    assert Booking.objects.of(user).filter(places=event.places).count() == 1
