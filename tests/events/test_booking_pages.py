"""Booking a place as a person does it in a browser, as a guest and signed in."""

import re
import uuid
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from core.demo import ensure_translation
from events.booking import book, cancel
from events.models import Booking

pytestmark = pytest.mark.django_db

HIDDEN = re.compile(r'name="key" value="([0-9a-f-]{36})"')


@pytest.fixture(autouse=True)
def fresh_limits():
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def form(client, event):
    """What a guest sends: the hidden fields of the page they opened, and what they typed."""
    html = client.get(event.booking_url).content.decode()
    key = HIDDEN.search(html).group(1)
    return {"name": "Sam Rees", "email": "sam@example.org", "phone": "", "needs": "", "key": key, "website": ""}


def words(response):
    return response.content.decode()


def test_a_guest_books_in_three_steps(client, event, form, outbox, taken):
    page = client.get(event.url)
    assert event.booking_url in words(page)
    check = client.post(event.booking_url, {**form, "needs": "Large print", "step": "check"})
    assert "Check your answers" in words(check)
    assert "Large print" in words(check)
    assert taken(event) == 0
    done = client.post(event.booking_url, {**form, "needs": "Large print", "step": "book"}, follow=True)
    assert done.redirect_chain[0][1] == 302
    booked = Booking.objects.get(places=event.places)
    assert "Your place is booked" in words(done)
    assert booked.reference in words(done)
    assert booked.needs.text == "Large print"
    assert booked.user is None
    assert [mail.to for mail in outbox()] == [["sam@example.org"]]


def test_the_confirmation_can_be_opened_again_and_names_nobody(client, event, form):
    done = client.post(event.booking_url, {**form, "step": "book"})
    again = Client().get(done["Location"])
    assert again.status_code == 200
    assert "Sam Rees" not in words(again)
    assert "sam@example.org" not in words(again)


def test_a_signed_in_person_finds_their_name_and_address_in_the_form(client, event, person):
    user = person("provider@example.org")
    client.force_login(user)
    html = words(client.get(event.booking_url))
    assert 'value="provider@example.org"' in html
    key = HIDDEN.search(html).group(1)
    client.post(event.booking_url, {"name": "P", "email": user.email, "key": key, "step": "book"})
    assert Booking.objects.get(places=event.places).user == user
    mine = words(client.get("/booking/mine/"))
    assert event.title in mine


def test_nothing_typed_is_lost_by_a_mistake_or_a_change(client, event, form):
    for sent in ({**form, "email": "sam@", "step": "check"}, {**form, "step": "change"}):
        html = words(client.post(event.booking_url, {**sent, "needs": "A ramp, please"}))
        assert 'value="Sam Rees"' in html
        assert "A ramp, please" in html
        assert form["key"] in html
    assert not Booking.objects.filter(places=event.places).exists()


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("name", "", "Enter your name."),
        ("email", "", "Enter your email address."),
        ("email", "sam@example.org\nBcc: all@example.org", "Enter an email address like name@example.org."),
        ("name", "Sam\r\nBcc: all@example.org", "Write this on one line."),
        ("name", "Sam \u202egro.elpmaxe", "This has a hidden character in it."),
        ("name", "S" * 101, "Your name must be 100 letters or fewer."),
        ("phone", "ring me", "Enter a phone number like 01632 960 001."),
        ("needs", "x" * 1001, "Please use 1,000 letters or fewer."),
        ("needs", "a\x07b", "This has a hidden character in it."),
    ],
)
def test_bad_input_is_answered_in_words(client, event, form, outbox, field, value, message):
    response = client.post(event.booking_url, {**form, field: value, "step": "book"})
    assert response.status_code == 200
    assert message in words(response)
    assert not Booking.objects.filter(places=event.places).exists()
    assert outbox() == []


@pytest.mark.parametrize("key", ["", "x", "0" * 40, "' OR 1=1 --", "\x00"])
def test_a_form_without_its_key_still_books(client, event, form, key, taken):
    response = client.post(event.booking_url, {**form, "key": key, "step": "book"})
    assert response.status_code in (200, 302)
    assert taken(event) == (1 if response.status_code == 302 else 0)


def test_hostile_text_stays_text_on_every_page_and_in_the_mail(client, event, form, outbox):
    hostile = '"><img src=x onerror=alert(1)>&{{ 7*7 }}'
    sent = {**form, "name": hostile, "needs": hostile}
    for step in ("check", "change"):
        html = words(client.post(event.booking_url, {**sent, "step": step}))
        assert "<img src=x" not in html
        assert "&lt;img src=x" in html
    client.post(event.booking_url, {**sent, "step": "book"})
    assert hostile in outbox()[0].body


def test_a_double_click_is_one_booking(client, event, form, outbox, taken):
    answers = [client.post(event.booking_url, {**form, "step": "book"}) for _ in range(20)]
    assert {answer["Location"] for answer in answers} == {answers[0]["Location"]}
    assert taken(event) == 1
    assert len(outbox()) == 1


def test_a_known_and_an_unknown_email_get_the_same_answer(client, event, answers, form):
    book(event.places, answers("known@example.org"))
    pages = []
    for email in ("known@example.org", "other@example.org"):
        sent = {**form, "key": str(uuid.uuid4()), "email": email, "step": "book"}
        answer = client.post(event.booking_url, sent)
        page = client.get(answer["Location"])
        references = re.sub(r"[A-Z2-7]{4}-[A-Z2-7]{4}", "REFERENCE", words(page))
        pages.append((answer.status_code, len(answer["Location"]), page.status_code, references))
    without_path = [(a, b, c, re.sub(r"/confirmed/[^\"]+", "", d)) for a, b, c, d in pages]
    assert without_path[0] == without_path[1]


def test_when_the_last_place_goes_meanwhile_the_answers_stay(client, make_event, answers):
    event = make_event(capacity=1)
    key = HIDDEN.search(words(client.get(event.booking_url))).group(1)
    book(event.places, answers("quicker@example.org"))
    sent = {"name": "Sam Rees", "email": "sam@example.org", "needs": "A ramp", "key": key, "step": "book"}
    response = client.post(event.booking_url, sent)
    html = words(response)
    assert response.status_code == 409
    assert "The last place has just gone" in html
    for value in ("Sam Rees", "sam@example.org", "A ramp", key):
        assert value in html


def test_going_back_after_cancelling_does_not_claim_a_place(client, event, form):
    client.post(event.booking_url, {**form, "step": "book"})
    cancel(Booking.objects.get(places=event.places))
    response = client.post(event.booking_url, {**form, "step": "book"})
    assert response.status_code == 409
    assert "You cancelled this booking" in words(response)


def test_full_called_off_and_past_events_say_so_instead_of_a_form(client, make_event, answers):
    full = make_event(capacity=1)
    book(full.places, answers())
    assert "This event is full" in words(client.get(full.booking_url))
    off = make_event(status="cancelled")
    assert "The event is cancelled." in words(client.get(off.booking_url))
    past = make_event(starts_at=timezone.now() - timedelta(days=2))
    assert "The event has already started." in words(client.get(past.booking_url))


def test_a_withdrawn_event_is_not_there(client, event, form):
    event.unpublish()
    assert client.get(event.booking_url).status_code == 404
    assert client.post(event.booking_url, {**form, "step": "book"}).status_code == 404


def test_a_private_event_cannot_be_booked(client, event):
    event.view_restrictions.create(restriction_type="login")
    assert client.get(event.booking_url).status_code == 404
    assert client.get(event.calendar_url).status_code == 404


def test_a_program_gets_the_usual_answer_and_books_nothing(client, event, form, outbox):
    done = client.post(event.booking_url, {**form, "website": "https://spam.example", "step": "book"})
    assert done.status_code == 302
    assert client.get(done["Location"]).status_code == 200
    assert not Booking.objects.filter(places=event.places).exists()
    assert outbox() == []


def test_many_bookings_from_one_address_have_to_wait_and_lose_nothing(client, make_event, form):
    event = make_event(capacity=100)
    for number in range(30):
        sent = {**form, "key": str(uuid.uuid4()), "email": f"{number}@example.org", "step": "book"}
        assert client.post(event.booking_url, sent).status_code == 302
    response = client.post(event.booking_url, {**form, "email": "late@example.org", "step": "book"})
    assert response.status_code == 429
    assert "There were many bookings from here." in words(response)
    assert 'value="late@example.org"' in words(response)


def test_booking_needs_the_token_of_the_form(event, form):
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(event.booking_url, {**form, "step": "book"}).status_code == 403


def test_a_forged_confirmation_is_not_there(client):
    assert client.get("/booking/confirmed/1:AAAA-BBBB.forged/").status_code == 404


def test_a_welsh_reader_books_in_welsh(client, event, form, outbox):
    ensure_translation(event, "cy", title="Bara a chyfrifon")
    address = "/cy" + event.booking_url
    html = words(client.get(address))
    assert "Bara a chyfrifon" in html
    done = client.post(address, {**form, "step": "book"})
    assert done["Location"].startswith("/cy/booking/confirmed/")
    assert Booking.objects.get(places=event.places).language == "cy"
    assert "Bara a chyfrifon" in outbox()[0].subject
    assert "/cy/booking/cancel/" in outbox()[0].body


# Cancelling -------------------------------------------------------------------------------------------------


@pytest.fixture
def cancel_path(event, answers, outbox):
    """The cancel link of a booking, as it stands in the mail."""
    book(event.places, answers())
    return re.search(r"https?://[^/]+(/booking/cancel/\S+)", outbox()[-1].body).group(1)


def test_opening_the_cancel_link_changes_nothing(client, event, cancel_path, taken):
    for method in (client.get, client.head, client.get):
        assert method(cancel_path).status_code == 200
    assert taken(event) == 1


def test_pressing_the_button_cancels_and_shows_other_dates(client, make_event, event, cancel_path, taken, outbox):
    other = make_event(title="Books and buns")
    done = client.post(cancel_path, follow=True)
    assert "Your place is cancelled" in words(done)
    assert other.title in words(done)
    assert taken(event) == 0
    assert outbox()[-1].subject.startswith("Your place is cancelled")
    assert client.post(cancel_path).status_code == 302
    assert taken(event) == 0


def test_a_forged_cancel_link_is_not_there(client, cancel_path, event, taken):
    pk, _, _ = cancel_path.split("/")[3].partition(".")
    for forged in (f"/booking/cancel/{pk}.AAAA/", f"/booking/cancel/{pk}/", "/booking/cancel/x.y/"):
        assert client.post(forged).status_code == 404
    assert taken(event) == 1


def test_an_event_that_has_begun_is_not_cancelled_by_link(client, event, cancel_path, taken):
    from events.models import EventPlaces

    EventPlaces.objects.update(starts_at=timezone.now() - timedelta(minutes=5))
    assert "This event has started" in words(client.post(cancel_path))
    assert taken(event) == 1


def test_my_bookings_are_mine_alone(client, event, answers, person, taken):
    owner, other = person("provider@example.org"), person("editor@example.org")
    book(event.places, answers(owner.email, user=owner))
    booked = Booking.objects.get(places=event.places)
    path = f"/booking/mine/{booked.pk}/cancel/"
    assert client.get("/booking/mine/").status_code == 302
    client.force_login(other)
    assert booked.reference not in words(client.get("/booking/mine/"))
    assert client.post(path).status_code == 404
    client.force_login(owner)
    assert booked.reference in words(client.get("/booking/mine/"))
    assert "Cancel your place?" in words(client.get(path))
    assert taken(event) == 1
    client.post(path)
    assert taken(event) == 0


def test_a_guest_booking_with_the_same_address_is_found_in_the_account(client, event, answers, person):
    book(event.places, answers("Provider@example.org"))
    client.force_login(person("provider@example.org"))
    assert event.title in words(client.get("/booking/mine/"))


def test_somebody_without_bookings_sees_what_comes_next(client, event, person):
    client.force_login(person("editor@example.org"))
    html = words(client.get("/booking/mine/"))
    assert "You have no places booked" in html
    assert 'class="fh-card' in html


def test_the_account_page_has_a_tile(client, event, answers, person):
    owner = person("provider@example.org")
    book(event.places, answers(owner.email, user=owner))
    client.force_login(owner)
    assert "My bookings" in words(client.get("/account/"))
