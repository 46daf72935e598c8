"""Demo events: pages from events/demo_text.py with dates from today, and bookings made as people make them."""

import uuid
from datetime import date, datetime, time, timedelta

from django.utils import timezone

from core import demo

from .booking import Answers, book
from .choices import Status
from .demo_text import EVENTS
from .models import Booking, EventIndexPage, EventPage, EventPlaces
from .places import keep_in_step
from .times import LONDON

TEXTS = ("title", "summary", "venue", "getting_there", "cost", "trainer", "access", "bring", "status_note")
FIRST_NAMES = ("Sam", "Priya", "Owen", "Grace", "Kofi", "Megan", "Tomasz", "Aisha", "Rhys", "Dawn", "Yusuf")
LAST_NAMES = ("Hughes", "Patel", "Nowak", "Mensah", "Clarke", "Rees", "Begum", "Walsh", "Okoro", "Price")
NEEDS = {
    0: "I use a wheelchair. Is there a space near the door?",
    3: "A BSL interpreter, please.",
    5: "Vegan, and no nuts.",
    8: "I would like the handouts in large print.",
    10: "Hoffwn siarad Cymraeg os oes modd.",
}
# This person has a booking to look at on My bookings.
DEMO_PERSON = ("provider@example.org", "micro-provider-meet-up-taunton")


def make_demo(home):
    """Make the events list, its events and their bookings below `home`; returns the English pages."""
    listing = demo.ensure_page(
        home,
        EventIndexPage,
        "events",
        title="Events",
        show_in_menus=True,
        summary="Learn something, meet people who do what you do, and book a place in two minutes.",
    )
    demo.ensure_translation(
        listing,
        "cy",
        title="Digwyddiadau",
        summary="Dysgwch rywbeth, dewch i gwrdd â phobl sy'n gwneud yr un gwaith, a chadwch le mewn dwy funud.",
    )
    return [listing, *(_event(listing, data) for data in EVENTS)]


def _event(listing, data):
    starts_at, ends_at = when(data)
    page = demo.ensure_page(
        listing,
        EventPage,
        data["slug"],
        **_texts(data),
        kind=data["kind"],
        audience=data["audience"],
        starts_at=starts_at,
        ends_at=ends_at,
        online=data["online"],
        online_link="https://meet.example.org/foothold" if data["online"] else "",
        area=demo.demo_area(data["area"]) if data["area"] else None,
        capacity=data["capacity"],
        status=data["status"],
        picture=demo.demo_image(data["picture"]) if data.get("picture") else None,
    )
    if "cy" in data:
        demo.ensure_translation(page, "cy", **_texts(data["cy"]))
    _bookings(page, data["booked"])
    return page


def _texts(data):
    texts = {name: data[name] for name in TEXTS if name in data}
    return texts | {"body": demo.body(data["body"])}


def when(data, today=None):
    """(start, end) of a demo event: that many days from today, moved on to its day of the week."""
    day = (today or timezone.localdate()) + timedelta(days=data["starts_in_days"])
    day += timedelta(days=(data["weekday"] - day.weekday()) % 7)
    return _at(day, data["start_time"]), _at(day, data["end_time"])


def _at(day: date, clock: str):
    return datetime.combine(day, time.fromisoformat(clock), tzinfo=LONDON)


def _bookings(page, wanted):
    """Book until as many places are taken as wanted; an event that is past or off is opened meanwhile."""
    places = page.places
    if places.taken or not wanted:
        return
    soon = timezone.now() + timedelta(days=1)
    EventPlaces.objects.filter(pk=places.pk).update(open=True, starts_at=soon)
    for answers in _people(page, wanted):
        book(places, answers, tell=False)
    booked_on = min(timezone.now(), page.starts_at) - timedelta(days=3)
    Booking.objects.filter(places=places).update(created_at=booked_on)
    keep_in_step(page.translation_key)


def _people(page, wanted):
    offset = len(page.slug)
    for number in range(wanted):
        first = FIRST_NAMES[(number + offset) % len(FIRST_NAMES)]
        last = LAST_NAMES[(number * 3 + offset) % len(LAST_NAMES)]
        email = f"{first}.{last}.{number}@example.org".lower()
        if number == 0 and page.slug == DEMO_PERSON[1]:
            email = DEMO_PERSON[0]
        yield Answers(
            name=f"{first} {last}",
            email=email,
            key=uuid.uuid5(page.translation_key, str(number)),
            needs=NEEDS.get(number, "") if page.status == Status.SCHEDULED else "",
            language="cy" if number % 7 == 6 else "en-gb",
        )
