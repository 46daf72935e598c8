"""Events as calendar files (RFC 5545), written by the icalendar library, in London time with its VTIMEZONE."""

from datetime import UTC, date, datetime

from django.utils import timezone
from icalendar import Calendar, Event

from .choices import Status
from .times import london

BIRTH = datetime(2026, 1, 1, tzinfo=UTC)
# POSTPONED has no value of its own in the standard.
STATUSES = {Status.CANCELLED: "CANCELLED", Status.POSTPONED: "TENTATIVE"}


def for_page(page):
    """The calendar file of a public event page, as bytes. Without the link to join: that is for booked people."""
    places = page.places
    return _file(places, page, STATUSES.get(places.status, "CONFIRMED"), places.changed_at)


def for_booking(booking, page, cancelled=False):
    """The calendar file for somebody who booked, as bytes; it takes the entry away when `cancelled`.

    `page` may be None when the event's page is gone.
    """
    places = booking.places
    status = "CANCELLED" if cancelled else STATUSES.get(places.status, "CONFIRMED")
    return _file(places, page, status, timezone.now(), link=page.online_link if page and not cancelled else "")


def sequence_at(moment):
    """A number that grows with every change, as calendars ask: seconds since the start of 2026."""
    return max(0, int((moment - BIRTH).total_seconds()))


def _file(places, page, status, changed_at, link=""):
    event = Event()
    # One UID for the public file and every mail, so that a calendar holds the event once.
    event.add("uid", str(places.translation_key))
    event.add("sequence", sequence_at(changed_at))
    event.add("dtstamp", changed_at.astimezone(UTC))
    event.add("dtstart", london(places.starts_at))
    event.add("dtend", london(places.ends_at))
    event.add("summary", " ".join((page.title if page else places.title).split()))
    event.add("status", status)
    if page:
        event.add("url", page.full_url)
        event.add("location", link or ", ".join(str(part) for part in (page.venue, page.area) if part))
        event.add("description", "\n\n".join(part for part in (page.summary, page.getting_there, link) if part))
    calendar = Calendar()
    calendar.add("prodid", "-//Foothold//Events//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    # The clock changes around the event are enough; all since 1970 would be two thousand bytes.
    first, last = places.starts_at.year - 1, places.ends_at.year + 2
    calendar.add_missing_timezones(first_date=date(first, 1, 1), last_date=date(last, 1, 1))
    return calendar.to_ical()
