"""Places follow the pages: one row for both languages, kept in step when a page is published or withdrawn."""

from datetime import timedelta

import pytest
from django.utils import timezone

from core.demo import ensure_translation
from events.booking import book, cancel
from events.models import Booking, EventPage, EventPlaces

pytestmark = pytest.mark.django_db


@pytest.fixture
def welsh(event):
    return ensure_translation(event, "cy", title="Bara a chyfrifon")


def published(page, **fields):
    """Publish a change to a page, as an editor does."""
    page = EventPage.objects.get(pk=page.pk)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


def test_both_languages_book_the_same_places(event, welsh, answers):
    book(event.places, answers("one@example.org"))
    book(welsh.places, answers("two@example.org"))
    assert event.places.pk == welsh.places.pk
    assert EventPlaces.objects.get(pk=event.places.pk).taken == 2


def test_a_change_of_facts_reaches_the_other_language(event, welsh):
    start = timezone.now() + timedelta(days=20)
    published(event, capacity=9, starts_at=start, ends_at=start + timedelta(hours=1), status="cancelled")
    welsh = EventPage.objects.get(pk=welsh.pk)
    assert (welsh.capacity, welsh.starts_at, welsh.status) == (9, start, "cancelled")
    assert welsh.title == "Bara a chyfrifon"


def test_a_translation_does_not_change_the_facts(event, welsh):
    published(welsh, capacity=99, title="Bara")
    assert EventPlaces.objects.get(pk=event.places.pk).capacity == 5
    assert EventPage.objects.get(pk=welsh.pk).capacity == 5


def test_places_never_fall_below_what_is_booked(event, answers):
    for number in range(3):
        book(event.places, answers(f"{number}@example.org"))
    page = published(event, capacity=1)
    assert (page.places.capacity, page.places.taken) == (3, 3)


def test_a_withdrawn_event_cannot_be_booked_and_keeps_its_bookings(event, answers):
    book(event.places, answers())
    event.unpublish()
    places = EventPlaces.objects.get(pk=event.places.pk)
    assert not places.open
    assert places.bookings.count() == 1


def test_withdrawing_one_language_leaves_the_other_open(event, welsh):
    event.unpublish()
    assert EventPlaces.objects.get(pk=event.places.pk).open


def test_a_deleted_page_loses_no_booking(event, answers):
    book(event.places, answers())
    event.delete()
    places = EventPlaces.objects.get(pk=event.places.pk)
    assert not places.open
    assert Booking.objects.get(places=places).confirmed


def test_a_copy_of_an_event_has_places_of_its_own(event, answers, listing):
    book(event.places, answers())
    copy = event.copy(to=listing, update_attrs={"slug": "a-copy"}, keep_live=False)
    copy.save_revision().publish()
    copy = EventPage.objects.get(pk=copy.pk)
    assert copy.places.pk != event.places.pk
    assert copy.places.taken == 0


@pytest.mark.parametrize(
    ("fields", "subject"),
    [
        ({"status": "cancelled"}, "Cancelled"),
        ({"status": "postponed", "status_note": "In spring."}, "Put off to a later date"),
        ({"status": "moved_online"}, "Moved online"),
        ({"ends_at": timezone.now() + timedelta(days=11)}, "Please note the change"),
    ],
)
def test_people_who_booked_hear_what_changed(event, answers, outbox, fields, subject):
    book(event.places, answers("comes@example.org"))
    book(event.places, answers("cancels@example.org"))
    cancel(Booking.objects.get(email="cancels@example.org"))
    before = len(outbox())
    published(event, **fields)
    news = outbox()[before:]
    assert [mail.to for mail in news] == [["comes@example.org"]]
    assert news[0].subject.startswith(subject)


def test_a_new_text_is_no_news(event, answers, outbox):
    book(event.places, answers())
    before = len(outbox())
    published(event, summary="Now with jam.")
    assert len(outbox()) == before
