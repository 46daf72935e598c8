"""Calendar files, read back by a calendar library."""

from datetime import date, datetime, timedelta

import pytest
from icalendar import Calendar

from core.mail import unpack
from events.booking import book, cancel
from events.models import Booking, EventPage
from events.times import LONDON

pytestmark = pytest.mark.django_db


def the_event(data):
    """The one event of a calendar file, and the whole calendar. Checks what every file must keep."""
    data = data if isinstance(data, bytes) else data.encode()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    calendar = Calendar.from_ical(data)
    events = calendar.walk("VEVENT")
    assert len(events) == 1
    return events[0], calendar


def attached(mail):
    """The calendar file of a mail in the outbox."""
    name, content, kind = unpack(mail.attachments[0])
    assert (name, kind) == ("event.ics", "text/calendar")
    return the_event(content)[0]


def test_download_says_what_and_when(client, make_event):
    page = make_event(title="Bread", venue="The old bakery")
    response = client.get(page.calendar_url)
    assert response["Content-Type"].startswith("text/calendar")
    assert page.slug in response["Content-Disposition"]
    event, _ = the_event(response.content)
    assert event["SUMMARY"] == "Bread"
    assert event["LOCATION"] == "The old bakery"
    assert event["STATUS"] == "CONFIRMED"
    assert event["UID"] == str(page.translation_key)
    assert event.decoded("DTSTART") == page.starts_at


@pytest.mark.parametrize("day", [date(2027, 3, 27), date(2027, 3, 29), date(2027, 10, 30), date(2027, 11, 1)])
def test_wall_time_holds_on_both_sides_of_a_clock_change(client, make_event, day):
    start = datetime(day.year, day.month, day.day, 10, tzinfo=LONDON)
    page = make_event(starts_at=start, ends_at=start + timedelta(hours=2))
    event, calendar = the_event(client.get(page.calendar_url).content)
    assert event["DTSTART"].params["TZID"] == "Europe/London"
    assert event.decoded("DTSTART").strftime("%Y-%m-%d %H:%M") == f"{day} 10:00"
    zones = calendar.walk("VTIMEZONE")
    assert [zone["TZID"] for zone in zones] == ["Europe/London"]
    # The file's own zone, not the reader's, must know the offset of that day.
    zone = zones[0].to_tz(lookup_tzid=False)
    assert start.replace(tzinfo=zone).utcoffset() == start.utcoffset()


def test_an_event_over_the_night_of_a_clock_change_has_its_true_length(client, make_event):
    start = datetime(2027, 10, 30, 22, tzinfo=LONDON)
    end = datetime(2027, 10, 31, 8, tzinfo=LONDON)
    page = make_event(starts_at=start, ends_at=end)
    event, _ = the_event(client.get(page.calendar_url).content)
    assert event.decoded("DTEND").timestamp() - event.decoded("DTSTART").timestamp() == 11 * 3600


@pytest.mark.parametrize(
    "hostile",
    [
        'Bread; jam, butter\\n and "tea"',
        "Bread\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Evil",
        "ŵŷ" * 60,
        "🎂" * 50,
        "A:B=C\\",
    ],
)
def test_text_stays_text(client, make_event, hostile):
    page = make_event(title=hostile, venue=hostile, getting_there=hostile)
    event, _ = the_event(client.get(page.calendar_url).content)
    assert event["SUMMARY"] == " ".join(hostile.split())
    assert event["LOCATION"].split() == hostile.split()


def test_mails_of_a_booking_keep_one_entry_in_the_calendar(make_event, answers, outbox):
    page = make_event(online=True, online_link="https://meet.example.org/bread")
    book(page.places, answers())
    booked = attached(outbox()[-1])
    assert booked["LOCATION"] == "https://meet.example.org/bread"
    cancel(Booking.objects.get(places=page.places))
    cancelled = attached(outbox()[-1])
    assert booked["UID"] == cancelled["UID"] == str(page.translation_key)
    assert (booked["STATUS"], cancelled["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert cancelled["SEQUENCE"] >= booked["SEQUENCE"]
    assert cancelled.decoded("DTSTAMP") >= booked.decoded("DTSTAMP")
    assert "meet.example.org" not in str(cancelled.to_ical())


def test_calling_the_event_off_takes_it_out_of_calendars(client, event, answers, outbox):
    book(event.places, answers())
    first = the_event(client.get(event.calendar_url).content)[0]
    page = EventPage.objects.get(pk=event.pk)
    page.status = "cancelled"
    page.save_revision().publish()
    assert attached(outbox()[-1])["STATUS"] == "CANCELLED"
    second = the_event(client.get(event.calendar_url).content)[0]
    assert second["STATUS"] == "CANCELLED"
    assert second["SEQUENCE"] >= first["SEQUENCE"]


def test_a_file_of_no_event_is_not_there(client):
    assert client.get("/booking/calendar/999999.ics").status_code == 404
