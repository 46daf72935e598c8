"""Events officers in the admin: who comes, what would help, and nothing for anybody else."""

import csv
import io
from datetime import datetime, timedelta

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse
from django.utils import timezone

from core.spreadsheets import safe_cell
from events.booking import book
from events.models import Booking, EventPage
from events.times import LONDON

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def one_factor(settings):
    """These tests are about permissions; tests/accounts holds the second factor."""
    settings.ADMIN_SECOND_FACTOR = False


@pytest.fixture
def officer(client, person):
    client.force_login(person("events@example.org"))
    return client


@pytest.fixture
def booked(event, answers):
    book(event.places, answers(name="=cmd|' /C calc'!A0", needs="A ramp <b>", phone="+441632960001"))
    return Booking.objects.get(places=event.places)


def words(response):
    assert response.status_code == 200
    return response.content.decode()


def path(name, event, *more):
    return reverse(f"events_bookings:{name}", args=[event.places.pk, *more])


def test_the_officer_finds_events_and_people(officer, event, booked):
    assert event.title in words(officer.get(reverse("events_bookings:index")))
    register = words(officer.get(path("register", event)))
    assert booked.email in register
    assert "A ramp &lt;b&gt;" in register
    sheet = words(officer.get(path("sign_in", event)))
    assert "cmd|" in sheet
    assert "A ramp" not in sheet


def test_the_dashboard_shows_the_next_events(officer, make_event):
    make_event(title="First of all", starts_at=timezone.now() + timedelta(hours=1))
    home = words(officer.get(reverse("wagtailadmin_home")))
    assert "Next 5 events" in home
    assert "First of all" in home
    assert reverse("events_bookings:index") in home


def test_the_spreadsheet_reads_back_and_runs_nothing(officer, event, booked):
    response = officer.get(path("spreadsheet", event))
    rows = list(csv.DictReader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert rows[0]["Name"] == "'=cmd|' /C calc'!A0"
    assert rows[0]["Phone"] == "'+441632960001"
    assert rows[0]["Anything that would help"] == "A ramp <b>"
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " ="])
def test_a_cell_is_never_a_formula(start):
    assert safe_cell(start + "1").startswith("'")
    assert safe_cell('Siân, "Mr"') == 'Siân, "Mr"'


def test_needs_are_apart(officer, person, event, booked):
    group = person("events@example.org").groups.get(name="Events officers")
    group.permissions.remove(Permission.objects.get(codename="view_bookingneeds"))
    assert "A ramp" not in words(officer.get(path("register", event)))
    assert "A ramp" not in officer.get(path("spreadsheet", event)).content.decode()


def test_the_officer_cancels_for_somebody_by_post_alone(officer, event, booked, outbox, taken):
    where = path("cancel", event, booked.pk)
    officer.get(where)
    assert taken(event) == 1
    officer.post(where)
    assert taken(event) == 0
    assert outbox()[-1].subject.startswith("Your place is cancelled")


def test_a_booking_of_another_event_is_not_found(officer, make_event, event, booked):
    assert officer.post(path("cancel", make_event(), booked.pk)).status_code == 404


@pytest.mark.parametrize("email", ["editor@example.org", "moderator@example.org"])
@pytest.mark.parametrize("name", ["register", "sign_in", "spreadsheet"])
def test_other_staff_find_nothing(client, person, event, booked, email, name):
    client.force_login(person(email))
    assert client.get(path(name, event)).status_code == 404
    assert client.get(reverse("events_bookings:index")).status_code == 404
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert "Next 5 events" not in home
    assert reverse("events_bookings:index") not in home


def test_a_provider_does_not_come_in(client, person, event, booked):
    client.force_login(person("provider@example.org"))
    response = client.get(path("register", event))
    assert response.status_code in (302, 403, 404)
    assert booked.email not in response.content.decode()


# The event's page in the editor ---------------------------------------------------------------------------------


@pytest.fixture
def editing(officer, event):
    """Send the editor's form of an event with changes; gives the response."""
    from wagtail.test.utils.form_data import nested_form_data, streamfield

    def send(**changes):
        fields = {
            "title": event.title,
            "slug": event.slug,
            "summary": event.summary,
            "kind": event.kind,
            "audience": event.audience,
            "starts_at": "20/05/2099 10:00",
            "ends_at": "20/05/2099 12:00",
            "capacity": "5",
            "booking_open": "on",
            "status": "scheduled",
            "venue": event.venue,
            "body": streamfield([]),
            "comments-TOTAL_FORMS": 0,
            "comments-INITIAL_FORMS": 0,
            "action-publish": "yes",
        }
        names = [
            "online_link",
            "area",
            "getting_there",
            "cost",
            "trainer",
            "access",
            "bring",
            "status_note",
            "picture",
        ]
        blank = dict.fromkeys([*names, "listing_image", "seo_title", "search_description"], "")
        return officer.post(
            reverse("wagtailadmin_pages:edit", args=[event.pk]), nested_form_data(blank | fields | changes)
        )

    return send


def test_an_officer_publishes_a_change_in_london_time(editing, event):
    assert editing(title="Jam and accounts").status_code == 302
    page = EventPage.objects.get(pk=event.pk)
    assert page.title == "Jam and accounts"
    assert page.starts_at == datetime(2099, 5, 20, 10, tzinfo=LONDON)
    assert page.places.starts_at == page.starts_at


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"ends_at": "20/05/2099 09:00"}, "The event must end after it starts."),
        ({"starts_at": "2027-03-28 01:30", "ends_at": "2027-03-28 03:30"}, "this time does not exist"),
        ({"starts_at": "2026-10-25 01:30", "ends_at": "2026-10-25 03:30"}, "this time comes twice"),
        ({"status": "postponed"}, "Say what people should know"),
        ({"capacity": "0"}, "greater than or equal to 1"),
    ],
)
def test_an_editor_is_told_in_words(editing, changes, message):
    response = editing(**changes)
    assert response.status_code == 200
    assert message in response.content.decode()


def test_an_editor_cannot_go_below_what_is_booked(editing, event, answers):
    for number in range(3):
        book(event.places, answers(f"{number}@example.org"))
    response = editing(capacity="2")
    assert "3 places are booked. Enter 3 or more, or cancel bookings first." in response.content.decode()
    assert EventPage.objects.get(pk=event.pk).capacity == 5


def test_the_editor_shows_london_time_and_a_live_preview(officer, make_event):
    event = make_event(starts_at=datetime(2099, 7, 20, 10, tzinfo=LONDON))
    html = words(officer.get(reverse("wagtailadmin_pages:edit", args=[event.pk])))
    assert 'value="20/07/2099 10:00"' in html
    preview = event.make_preview_request()
    assert event.title in preview.content.decode()


def test_a_draft_without_places_can_be_previewed(listing):
    draft = EventPage(title="Draft", slug="draft", starts_at=timezone.now(), ends_at=timezone.now(), live=False)
    listing.add_child(instance=draft)
    assert "Draft" in draft.make_preview_request().content.decode()
