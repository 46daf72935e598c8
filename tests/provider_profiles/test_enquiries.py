"""Writing to a provider: what a reader sees, what is kept, who reads it, and when it ends."""

import json
import uuid
from datetime import timedelta

import pytest
from django.apps import apps
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from core.demo import demo_user
from provider_profiles import editing, enquiries, jobs
from provider_profiles.models import Enquiry, ProfileSuggestion, Provider, ProviderProfilePage
from tests.people import user_of
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db
FROM_HERE = {"HTTP_SEC_FETCH_SITE": "same-origin", "HTTP_ORIGIN": "http://testserver"}
FORM = "/provider/kites-and-crumbs/message/"
NEEDLE = "Needle-4711"


def words(**changes):
    """What a browser posts."""
    return {
        "name": "Priya Nair",
        "email": "priya@example.org",
        "phone": "",
        "message": "Could we fly a kite on Saturday?",
        "agree": "on",
        "key": str(uuid.uuid4()),
        "step": "send",
        **changes,
    }


def post(client, address=FORM, **changes):
    return client.post(address, words(**changes), **FROM_HERE)


@pytest.fixture(autouse=True)
def no_limits_used():
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def none_yet(home):
    """Without the demo's messages."""
    Enquiry.objects.all().delete()
    ProfileSuggestion.objects.all().delete()


@pytest.fixture
def sent(live, client, none_yet):
    """A message to Ann with a needle in every field."""
    post(client, name=NEEDLE, email=f"{NEEDLE}@example.org", phone="01632 960 004", message=NEEDLE)
    return Enquiry.objects.get()


def test_the_page_leads_to_the_form_without_a_cookie_or_a_token(live, client):
    page = client.get("/find-support/kites-and-crumbs/")
    assert f'href="{FORM}"' in page.content.decode()
    form = client.get(FORM)
    assert form.status_code == 200 and not form.cookies and "csrfmiddlewaretoken" not in form.content.decode()
    assert "Please write nothing about health" in form.content.decode()


def test_form_check_send(live, client, none_yet, outbox, ann):
    data = words(step="check", message="Line one\nLine <two>")
    check = client.post(FORM, data, **FROM_HERE)
    text = check.content.decode()
    assert "Nothing has been sent yet." in text and "Line one<br>Line &lt;two&gt;" in text
    assert not Enquiry.objects.exists()
    carried = {field.html_name: field.value() or "" for field in check.context["form"]}
    assert client.post(FORM, {**carried, "step": "change"}, **FROM_HERE).context["form"]["message"].value() == (
        "Line one\nLine <two>"
    )
    answer = client.post(FORM, {**carried, "step": "send"}, **FROM_HERE)
    assert answer.url == f"{FORM}sent/"
    assert "01632 960 001" in client.get(answer.url).content.decode()
    kept = Enquiry.objects.get()
    assert (kept.provider, kept.name, kept.for_someone_else) == (live, "Priya Nair", False)
    assert kept.agreed_to == enquiries.CONSENT_VERSION
    assert kept.delete_on > timezone.localdate() + timedelta(days=180)
    mail = outbox(ann.email)[-1]
    assert own(live, "messages/") in mail.body


def test_a_double_press_sends_one(live, client, none_yet, outbox, ann):
    data = words()
    assert [client.post(FORM, data, **FROM_HERE).status_code for _press in range(3)] == [302] * 3
    assert Enquiry.objects.count() == 1 and len(outbox(ann.email)) == 1
    client.post(FORM, {**data, "message": "And on Sunday?"}, **FROM_HERE)
    assert Enquiry.objects.count() == 2


def test_the_mail_holds_nothing_of_the_message(sent, ann, outbox):
    mails = outbox(ann.email) or []
    post(Client(), name=NEEDLE, message=f"{NEEDLE} again")
    mails = outbox(ann.email)
    assert mails and NEEDLE not in "".join(f"{mail.subject}{mail.body}{mail.reply_to}" for mail in mails)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"name": ""}, "Enter your name."),
        ({"email": "", "phone": ""}, "Enter an email address or a phone number"),
        ({"email": "priya"}, "Enter an email address like"),
        ({"email": "", "phone": "ring me"}, "Enter a phone number like"),
        ({"message": ""}, "Write your message."),
        ({"message": "x" * 2001}, "2000"),
        ({"message": "a\u202eb"}, "hidden character"),
        ({"name": "a\nb"}, "one line"),
        ({"agree": ""}, "Tick the box"),
    ],
)
def test_what_is_wrong_is_said_and_every_word_stays(live, client, none_yet, changes, said):
    data = words(for_someone_else="on", **changes)
    answer = client.post(FORM, data, **FROM_HERE)
    assert answer.status_code == 200 and said in answer.content.decode()
    assert not Enquiry.objects.exists()
    form = answer.context["form"]
    assert form["message"].value() == data["message"] and form["name"].value() == data["name"]
    assert form["email"].value() == data["email"] and form["phone"].value() == data["phone"]
    assert form["for_someone_else"].value()


def test_senseless_posts_are_no_error(live, client, none_yet):
    for data in (
        {},
        {"key": "\0"},
        words(key="x" * 500),
        words(name="\0"),
        words(step="nonsense"),
        words(phone="9" * 99),
    ):
        assert client.post(FORM, data, **FROM_HERE).status_code == 200
    assert not Enquiry.objects.exists()


def test_another_site_cannot_post(live, client, none_yet):
    assert client.post(FORM, words(), HTTP_SEC_FETCH_SITE="cross-site").status_code == 403
    assert client.post(FORM, words(), HTTP_ORIGIN="https://evil.example").status_code == 403
    assert not Enquiry.objects.exists()


def test_a_program_gets_the_usual_answer_and_nothing_is_kept(live, client, none_yet, outbox, ann):
    assert post(client, website="https://spam.example").url == f"{FORM}sent/"
    assert not Enquiry.objects.exists() and not outbox(ann.email)


def test_a_flood_from_one_address_ends_and_keeps_the_words(live, client, none_yet):
    statuses = [post(client, message=f"Number {number}").status_code for number in range(6)]
    most = enquiries.FROM_ONE_ADDRESS_TO_ONE_PROVIDER_A_DAY
    assert statuses == [302] * most + [429] * (6 - most)
    answer = post(client, message="One more")
    assert "One more" in answer.content.decode() and "01632 960 001" in answer.content.decode()
    assert Enquiry.objects.count() == most


def test_a_flood_from_everywhere_reaches_a_provider_so_far_and_their_mailbox_less(live, none_yet, outbox, ann):
    for number in range(enquiries.TO_ONE_PROVIDER_A_DAY + 3):
        Client(REMOTE_ADDR=f"192.0.2.{number}").post(FORM, words(message=f"No {number}"), **FROM_HERE)
    assert Enquiry.objects.count() == enquiries.TO_ONE_PROVIDER_A_DAY
    assert len(outbox(ann.email)) == 8


def test_a_profile_without_an_email_address_takes_messages(live, client, none_yet):
    ProviderProfilePage.objects.filter(translation_key=live.profile_key).update(contact_email="", contact_phone="")
    assert client.get(FORM).status_code == 200
    assert post(client).status_code == 302 and Enquiry.objects.count() == 1
    assert client.get(f"{FORM}sent/").status_code == 200


def test_who_takes_no_messages(live, client, none_yet, ann, make_live):
    make_live("Nobody Home", kind=["pets"])
    assert "Send a message" not in client.get("/find-support/nobody-home/").content.decode()
    assert "No messages at the moment" in client.get("/provider/nobody-home/message/").content.decode()
    editing.set_paused(ann, live, True)
    answer = post(client, message="My long words")
    assert answer.status_code == 409 and "My long words" in answer.content.decode()
    assert not Enquiry.objects.exists()


@pytest.mark.parametrize("page", ["message", "message/sent", "suggest", "suggest/sent", "worried"])
def test_a_profile_that_is_not_public_has_no_forms(draft, client, page):
    assert client.get(f"/provider/kites-and-crumbs/{page}/").status_code == 404
    assert client.get(f"/provider/nobody-at-all/{page}/").status_code == 404


def test_members_read_it_and_nobody_else(sent, ann, moderator, signed_in, person, live):
    address = own(live, f"messages/{sent.pk}/")
    bo = demo_user("bo@example.org", "Bo")
    for other in (moderator, bo, user_of("admin"), person("editor@example.org")):
        browser = signed_in(other)
        assert browser.get(address).status_code == 404
        assert browser.get(f"{address}delete/").status_code == 404
        assert browser.post(address, {"do": "delete"}).status_code == 404
        assert NEEDLE not in browser.get(own(live, "messages/")).content.decode()
    assert Enquiry.objects.get().read_at is None
    browser = signed_in(ann)
    assert NEEDLE in browser.get(own(live, "messages/")).content.decode()
    assert "(New: 1)" in browser.get("/account/").content.decode()
    assert NEEDLE in browser.get(address).content.decode()
    assert Enquiry.objects.get().read_at
    sent.provider.memberships.filter(user=ann).delete()
    assert browser.get(address).status_code == 404


def test_answered_and_deleted(sent, ann, signed_in, live):
    browser, address = signed_in(ann), own(live, f"messages/{sent.pk}/")
    browser.post(address, {"do": "answered"})
    assert Enquiry.objects.get().answered_at
    browser.post(address, {"do": "not_answered"})
    assert Enquiry.objects.get().answered_at is None
    assert browser.post(address, {"do": "nonsense"}).status_code == 404
    assert browser.get(f"{address}delete/").status_code == 200 and Enquiry.objects.exists()
    assert browser.post(address, {"do": "delete"}).url == own(live, "messages/")
    assert not Enquiry.objects.exists()


def test_staff_see_how_many_and_not_a_word(sent, moderator, signed_in):
    Enquiry.objects.update(created_at=timezone.now() - timedelta(days=8))
    text = signed_in(moderator).get("/admin/profiles/suggestions/").content.decode()
    assert "Kites and Crumbs" in text and "<strong>1</strong>" in text and NEEDLE not in text
    assert NEEDLE not in signed_in(moderator).get("/admin/profiles/").content.decode()


def test_it_ends_on_its_day(sent):
    assert jobs.delete_old_messages(sent.delete_on - timedelta(days=1)) == 0
    assert jobs.delete_old_messages(sent.delete_on) == 1
    assert not Enquiry.objects.exists()


def test_the_sender_gets_their_words_and_can_have_them_erased(sent, ann):
    plugin = apps.get_app_config("provider_profiles")
    sender = demo_user(sent.email.lower(), "Sender")
    assert NEEDLE in json.dumps(plugin.personal_data(sender))
    assert NEEDLE not in json.dumps(plugin.personal_data(ann))
    plugin.erase(sender)
    assert not Enquiry.objects.exists() and Provider.objects.filter(pk=sent.provider_id).exists()


def test_a_sender_without_an_account_is_forgotten_on_request(sent, capsys):
    call_command("forget_sender", sent.email.upper())
    assert capsys.readouterr().out == "Forgotten: 1\n" and not Enquiry.objects.exists()


def test_it_goes_with_the_profile(sent, ann):
    apps.get_app_config("provider_profiles").erase(ann)
    assert not Enquiry.objects.exists()
