"""What a person can ask for, and what stays when they are erased."""

import json
from datetime import timedelta

import pytest
from django.apps import apps
from django.core import serializers
from django.utils import timezone

from events.booking import book
from events.models import Booking, BookingNeeds, EventPlaces

pytestmark = pytest.mark.django_db


@pytest.fixture
def plugin():
    return apps.get_app_config("events")


@pytest.fixture
def owner(person):
    return person("provider@example.org")


def test_the_export_holds_signed_in_and_guest_bookings(plugin, owner, make_event, answers):
    one, two = make_event(title="Bread"), make_event(title="Jam")
    book(one.places, answers(owner.email, user=owner, needs="A ramp"))
    book(two.places, answers(owner.email, phone="01632 960 001"))
    held = plugin.personal_data(owner)
    text = json.dumps(held)
    for needle in ("Bread", "Jam", "A ramp", "01632 960 001", owner.email):
        assert needle in text


def test_erasing_frees_coming_places_and_leaves_only_numbers(plugin, owner, make_event, answers, taken, outbox):
    needle = "Needle-7261"
    coming, past = make_event(), make_event()
    for event in (coming, past):
        book(event.places, answers(owner.email, name=needle, phone="01632 960 001", needs=needle, user=owner))
    gone = timezone.now() - timedelta(days=3)
    EventPlaces.objects.filter(pk=past.places.pk).update(starts_at=gone, ends_at=gone)
    before = len(outbox())
    plugin.erase(owner)
    assert taken(coming) == 0
    assert taken(past) == 1
    assert len(outbox()) == before
    left = serializers.serialize("json", [*Booking.objects.all(), *BookingNeeds.objects.all()])
    assert needle not in left
    assert owner.email not in left
    assert plugin.personal_data(owner) == {"bookings": []}


def test_two_erased_people_can_stand_at_one_event(plugin, person, event, answers):
    for email in ("provider@example.org", "editor@example.org"):
        book(event.places, answers(email))
    gone = timezone.now() - timedelta(days=3)
    EventPlaces.objects.filter(pk=event.places.pk).update(starts_at=gone, ends_at=gone)
    for email in ("provider@example.org", "editor@example.org"):
        plugin.erase(person(email))
    assert Booking.objects.confirmed().filter(places=event.places, email="").count() == 2
