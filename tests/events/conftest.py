"""Events to book in tests: on the demo site's list, without the demo's own bookings."""

import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from core.models.outbox import OutboxMail
from events.booking import Answers
from events.models import EventIndexPage, EventPage


@pytest.fixture
def listing(home):
    """The English events list of the demo site."""
    return EventIndexPage.objects.child_of(home).get()


@pytest.fixture
def make_event(listing):
    """A maker of published events: make_event(capacity=2, title="Bread")."""

    def make(**fields):
        start = fields.pop("starts_at", (timezone.now() + timedelta(days=10)).replace(second=0, microsecond=0))
        title = fields.pop("title", "Bread and accounts")
        defaults = {
            "title": title,
            "slug": f"event-{uuid.uuid4().hex[:8]}",
            "summary": "Bake a loaf while you learn to keep books.",
            "starts_at": start,
            "ends_at": fields.pop("ends_at", start + timedelta(hours=2)),
            "venue": "The old bakery",
            "capacity": 5,
        }
        page = EventPage(**{**defaults, **fields})
        listing.add_child(instance=page)
        page.save_revision().publish()
        return EventPage.objects.get(pk=page.pk)

    return make


@pytest.fixture
def event(make_event):
    """An event with five places in ten days."""
    return make_event()


@pytest.fixture
def answers():
    """A maker of answers: answers("sam@example.org", needs="A ramp")."""

    def make(email="sam@example.org", **fields):
        return Answers(**{"name": "Sam Rees", "email": email, "key": uuid.uuid4(), **fields})

    return make


@pytest.fixture
def outbox(db):
    """The mails written in this test, newest last: outbox() gives all, outbox("sam@example.org") those to Sam."""
    OutboxMail.objects.all().delete()

    def mails(address=None):
        rows = OutboxMail.objects.order_by("pk")
        return [row for row in rows if address is None or address in row.to]

    return mails


@pytest.fixture
def taken():
    """How many places of an event are taken, freshly read."""
    return lambda page: EventPage.objects.get(pk=page.pk).places.taken
