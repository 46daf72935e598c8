"""A race for places, in a database of its own: `python -m tests.events.race WAY` (DATABASE_URL says which).

Makes the tables, lets several processes book every event at once in one WAY, and prints one line of JSON: what the
processes were told, and what the database says. Run by test_overselling.py.
"""

import json
import multiprocessing
import sys
import uuid
from collections import Counter
from datetime import timedelta

import django

PROCESSES, EVENTS, PLACES, TRIES = 4, 8, 3, 6


def make_tables():
    """The tables of events and all that they point to. Migrating the whole site would take half a minute."""
    from django.apps import apps
    from django.db import connection

    names = ("events.Booking", "events.BookingNeeds", "events.EventPage", "core.OutboxMail")
    pages = ("wagtailcore.Site", "wagtailcore.PageViewRestriction")
    found, wanted = [], [apps.get_model(name) for name in names + pages]
    while wanted:
        model = wanted.pop()
        if model not in found:
            found.append(model)
            fields = [field for field in model._meta.get_fields() if field.concrete and field.related_model]
            wanted += [field.related_model for field in fields]
    with connection.schema_editor() as editor:
        for model in found:
            if not model._meta.auto_created:
                editor.create_model(model)


def make_events():
    """Coming events with a few places each."""
    from django.utils import timezone

    from events.models import EventPlaces

    start = timezone.now() + timedelta(days=9)
    facts = {"starts_at": start, "ends_at": start + timedelta(hours=1), "capacity": PLACES, "open": True}
    for number in range(EVENTS):
        EventPlaces.objects.create(translation_key=uuid.uuid4(), title=f"Event {number}", **facts)


def by_the_service(places, answers):
    """As the site books."""
    from events.booking import book

    book(places, answers)


def by_counting_then_inserting(places, answers):
    """The negative control, known to oversell: counts, looks something up as real code does, inserts."""
    from events.booking import FULL, CannotBook
    from events.models import Booking
    from events.versions import version_of

    if places.bookings.confirmed().count() >= places.capacity:
        raise CannotBook(FULL)
    version_of(places)
    Booking.objects.create(places=places, email=answers.email, idempotency_key=answers.key)


WAYS = {"service": by_the_service, "count_then_insert": by_counting_then_inserting}


def run(way, number, start, told):
    """One process: try every event TRIES times, each time as somebody else."""
    from events.booking import Answers, CannotBook
    from events.models import EventPlaces

    everything = list(EventPlaces.objects.order_by("pk"))
    outcomes = Counter()
    start.wait()
    for places in everything:
        for attempt in range(TRIES):
            answers = Answers(name="Sam", email=f"{number}-{attempt}@example.org", key=uuid.uuid4())
            try:
                WAYS[way](places, answers)
                outcomes["booked"] += 1
            except CannotBook as refused:
                outcomes[refused.reason] += 1
    told.put(dict(outcomes))


def result():
    """How many places were sold too many or stayed empty, and where counter and rows differ."""
    from events.models import EventPlaces

    rows = [(each.capacity, each.taken, each.bookings.confirmed().count()) for each in EventPlaces.objects.all()]
    return {
        "oversold": sum(max(0, sold - capacity) for capacity, _, sold in rows),
        "unsold": sum(max(0, capacity - sold) for capacity, _, sold in rows),
        "counter_differs": sum(taken != sold for _, taken, sold in rows),
    }


def main(way):
    """Make everything, race, and say what happened."""
    from django.db import connections

    make_tables()
    make_events()
    connections.close_all()  # no process may inherit another's connection
    fork = multiprocessing.get_context("fork")
    start, told = fork.Barrier(PROCESSES), fork.Queue()
    racers = [fork.Process(target=run, args=(way, number, start, told)) for number in range(PROCESSES)]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join()
    crashed = sum(racer.exitcode != 0 for racer in racers)
    outcomes = sum((Counter(told.get()) for _ in range(PROCESSES - crashed)), Counter())
    return {**result(), "told": outcomes, "crashed": crashed}


if __name__ == "__main__":
    django.setup()
    sys.stdout.write(json.dumps(main(sys.argv[1])))
