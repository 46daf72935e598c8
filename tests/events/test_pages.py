"""The events list and the event page, as readers, caches and search engines see them."""

import json
import re
from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from core.demo import demo_area, ensure_translation
from events.booking import book, cancel
from events.listing import PER_PAGE
from events.models import Booking, EventPage, EventPlaces
from events.times import LONDON

pytestmark = pytest.mark.django_db


@pytest.fixture
def clear_demo(listing):
    """The list without the demo's events."""
    for page in EventPage.objects.all():
        page.delete()


@pytest.fixture
def warm(settings):
    """The page cache is on, as in a running process; a query string keeps a page itself out of it."""
    settings.PAGE_CACHE = True


@pytest.fixture
def commit():
    """Do what waits for the end of the transaction, as if it had come."""

    def run():
        waiting, connection.run_on_commit = connection.run_on_commit, []
        for _savepoints, work, _robust in waiting:
            work()

    return run


def words(response):
    return response.content.decode()


def test_the_list_is_by_month_soonest_first_and_leaves_out_the_past(client, clear_demo, listing, make_event):
    make_event(title="In May", starts_at=datetime(2099, 5, 20, 10, tzinfo=LONDON))
    make_event(title="In April", starts_at=datetime(2099, 4, 20, 10, tzinfo=LONDON))
    make_event(title="Long gone", starts_at=timezone.now() - timedelta(days=3))
    html = words(client.get(listing.url))
    assert html.index("April 2099") < html.index("In April") < html.index("May 2099") < html.index("In May")
    assert "Long gone" not in html


def test_an_evening_on_the_last_of_a_summer_month_stays_in_that_month(client, clear_demo, listing, make_event):
    make_event(starts_at=datetime(2099, 7, 31, 23, 30, tzinfo=LONDON))
    html = words(client.get(listing.url))
    assert "July 2099" in html
    assert "August 2099" not in html
    assert "11:30pm" in html


@pytest.fixture
def four_kinds(clear_demo, make_event):
    make_event(title="Online training", kind="training", online=True)
    make_event(title="Moved circle", kind="supervision", status="moved_online", area=demo_area("taunton"))
    make_event(title="Paid meet-up", kind="meet_up", cost="£5", area=demo_area("taunton"))
    make_event(title="Free market", kind="gap_workshop", area=demo_area("dudley"))


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("?kind=training", {"Online training"}),
        ("?where=online", {"Online training", "Moved circle"}),
        ("?where=taunton", {"Paid meet-up"}),
        ("?free=1", {"Online training", "Moved circle", "Free market"}),
        ("?free=1&where=dudley&kind=gap_workshop", {"Free market"}),
        ("?kind=meet_up&free=1", set()),
        ("?kind=nonsense&where=%00&free=maybe&page=-1", None),
        ("?page=999999999999999999999", None),
        ("?kind=training&kind=meet_up", {"Paid meet-up"}),
    ],
)
def test_filters(client, four_kinds, listing, query, shown):
    titles = {"Online training", "Moved circle", "Paid meet-up", "Free market"}
    response = client.get(listing.url + query)
    assert response.status_code == 200
    assert {title for title in titles if title in words(response)} == (titles if shown is None else shown)


def test_an_empty_list_shows_past_events_and_a_filtered_one_a_way_out(client, clear_demo, listing, make_event):
    make_event(title="Long gone", starts_at=timezone.now() - timedelta(days=3))
    html = words(client.get(listing.url))
    assert "No events are planned just now" in html
    assert "Long gone" in html
    assert "Show all events" in words(client.get(listing.url + "?free=1"))


def test_places_left_in_words(client, listing, make_event, answers):
    two, none = make_event(title="Two seats", capacity=2), make_event(title="No seat", capacity=1)
    book(two.places, answers())
    book(none.places, answers())
    assert "1 place left" in words(client.get(two.url))
    page = words(client.get(none.url))
    assert "Full" in page
    assert "Book a place" not in page
    assert "1 place left" in words(client.get(listing.url))


def test_a_welsh_reader_sees_the_welsh_page_once_and_english_ones_marked(client, clear_demo, make_event):
    both, english = make_event(title="Both"), make_event(title="Only English")
    ensure_translation(both, "cy", title="Y ddwy iaith")
    html = words(client.get("/cy/events/"))
    assert "Y ddwy iaith" in html
    assert both.title not in html
    assert english.title in html
    assert html.count('<span class="govuk-tag govuk-tag--grey">') == 1


@pytest.mark.parametrize(
    ("status", "notice"),
    [
        ("cancelled", "This event is cancelled"),
        ("postponed", "This event is put off to a later date"),
        ("moved_online", "This event has moved online"),
    ],
)
def test_what_changed_stands_on_top(client, make_event, status, notice):
    event = make_event(status=status, status_note="The boiler broke.")
    html = words(client.get(event.url))
    assert html.index("<h1") < html.index(notice) < html.index("The boiler broke.") < html.index("fh-facts")
    assert ("Book a place" in html) == (status == "moved_online")


def test_the_page_says_day_and_plain_times_and_hides_the_link(client, make_event):
    event = make_event(
        starts_at=datetime(2099, 11, 21, 10, tzinfo=LONDON),
        ends_at=datetime(2099, 11, 21, 12, 30, tzinfo=LONDON),
        online=True,
        online_link="https://meet.example.org/secret",
    )
    html = words(client.get(event.url))
    assert "Saturday 21 November 2099" in html
    assert "10am to 12:30pm" in html
    for path in (event.url, event.calendar_url):
        assert "meet.example.org" not in words(client.get(path))


def test_search_engines_read_the_event(client, make_event, answers):
    event = make_event(title="Bread </script><b>", cost="", area=demo_area("taunton"))
    book(event.places, answers())
    html = words(client.get(event.url))
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', html, re.S).group(1))
    assert data["@type"] == "Event"
    assert data["name"] == "Bread </script><b>"
    assert data["eventStatus"] == "https://schema.org/EventScheduled"
    assert data["remainingAttendeeCapacity"] == 4
    assert data["isAccessibleForFree"] is True
    assert datetime.fromisoformat(data["startDate"]) == event.starts_at


def test_readers_get_no_cookie_and_no_token(client, listing, event):
    for path in (listing.url, event.url, "/cy/events/"):
        response = client.get(path)
        assert not response.cookies
        assert "csrfmiddlewaretoken" not in words(response)


def test_stored_copies_follow_bookings_at_once(warm, client, listing, event, answers, commit):
    def read(path):
        return client.get(path, headers={"host": "localhost"})

    commit()
    for path in (event.url, listing.url):
        assert "5 places left" in words(read(path))
        assert read(path)["ETag"]
    book(event.places, answers())
    commit()
    for path in (event.url, listing.url):
        assert "4 places left" in words(read(path))
    cancel(Booking.objects.get(places=event.places))
    commit()
    assert "5 places left" in words(read(event.url))


def test_the_home_section_gives_the_next_three_that_go_ahead(rf, clear_demo, make_event):
    from events.sections import next_context

    assert next_context(rf.get("/"), None) == {}
    soon = timezone.now() + timedelta(days=1)
    make_event(title="Off", starts_at=soon, status="cancelled")
    for number in range(4):
        make_event(title=f"Event {number}", starts_at=soon + timedelta(days=number))
    assert [event.title for event in next_context(rf.get("/"), None)["events"]] == [
        "Event 0",
        "Event 1",
        "Event 2",
    ]


# Queries ----------------------------------------------------------------------------------------------------


def queries_of(client, path, django_assert_max_num_queries, ceiling):
    client.get(path)
    with django_assert_max_num_queries(ceiling) as counted:
        assert client.get(path).status_code == 200
    return len(counted)


def test_the_list_costs_the_same_for_5_and_for_50_events(
    warm, commit, client, clear_demo, listing, make_event, django_assert_max_num_queries
):
    for number in range(5):
        make_event(title=f"Event {number}", area=demo_area("taunton"))
    commit()
    few = queries_of(client, listing.url + "?fresh=1", django_assert_max_num_queries, 12)
    for number in range(45):
        make_event(title=f"More {number}", area=demo_area("dudley"))
    commit()
    many = queries_of(client, listing.url + "?fresh=1", django_assert_max_num_queries, 12)
    assert EventPlaces.objects.coming().count() >= 50 > PER_PAGE
    assert many == few


def test_the_event_page_costs_no_more_than_10_queries(
    warm, commit, client, make_event, django_assert_max_num_queries
):
    event = make_event(area=demo_area("taunton"))
    commit()
    few = queries_of(client, event.url + "?fresh=1", django_assert_max_num_queries, 10)
    for number in range(45):
        make_event(title=f"More {number}")
    commit()
    assert queries_of(client, event.url + "?fresh=1", django_assert_max_num_queries, 10) == few
