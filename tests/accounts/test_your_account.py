"""Your account: details, taking data away, closing."""

import json
import zipfile
from io import BytesIO

import html5lib
import pytest
from django.contrib.sessions.models import Session
from django.utils import timezone
from django.utils.formats import date_format

from accounts.models import User
from accounts.my_data import as_page, readable
from core.models import OutboxMail
from tests.accounts.steps import browser, mails_to, sign_in

pytestmark = pytest.mark.django_db
PERSON = "new.provider@example.org"
PAGES = [
    "/account/",
    "/account/details/",
    "/account/data/",
    "/account/close/",
    "/accounts/email/",
    "/accounts/2fa/",
    "/accounts/2fa/totp/activate/",
    "/accounts/2fa/webauthn/add/",
    "/accounts/password/set/",
    "/accounts/sessions/",
    "/accounts/logout/",
]


@pytest.mark.parametrize("prefix", ["", "/cy"])
@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_one_heading_and_no_inline_code(path, prefix):
    html = sign_in(PERSON).get(prefix + path).content.decode()
    assert html.count("<h1") == 1
    assert " style=" not in html
    assert " onclick=" not in html
    assert 'name="robots" content="noindex"' in html


@pytest.mark.parametrize("path", ["/account/", "/account/details/", "/account/data/download/", "/account/close/"])
def test_strangers_are_asked_to_sign_in(path):
    assert "/accounts/login/" in browser().get(path).url


def test_name_and_language_are_saved(person):
    client = sign_in(PERSON)
    client.post(
        "/account/details/", {"name": "Rhodri P", "language": "cy", "is_superuser": "1", "email": "x@y.org"}
    )
    user = person(PERSON)
    assert (user.name, user.language, user.is_superuser) == ("Rhodri P", "cy", False)


def test_what_is_typed_is_not_lost_when_it_is_wrong(person):
    page = sign_in(PERSON).post("/account/details/", {"name": "", "language": "cy"}).content.decode()
    assert "Enter your name" in page
    assert page.index('value="cy"') < page.index("checked", page.index('value="cy"'))


def test_the_download_is_a_page_to_read_and_the_same_as_json():
    answer = sign_in(PERSON).get("/account/data/download/")
    assert answer["Content-Disposition"] == 'attachment; filename="my-data.zip"'
    with zipfile.ZipFile(BytesIO(answer.getvalue())) as held:
        assert set(held.namelist()) == {"my-data.html", "my-data.css", "my-data.json"}
        data, page = json.loads(held.read("my-data.json")), held.read("my-data.html").decode()
    assert data["account"]["email"] == PERSON
    assert data["devices"]
    assert data["mails of the last 30 days"][0]["subject"]
    assert "body" not in json.dumps(data)
    html5lib.HTMLParser(strict=True).parse(page)
    assert page.count("<h1") == 1 and PERSON in page
    assert date_format(timezone.localdate(), "l j F Y") in page and "http" not in page and "<script" not in page


def test_the_page_to_read_shows_hostile_words_as_words():
    said = {"texts": ["<script>alert(1)</script>", {"<b>name</b>": "javascript:alert(1)"}], "paused": True}
    page = as_page(User(name="<img src=x>", email="a@example.org"), {"plugin": said, "nothing": {}})
    assert "<script" not in page and "<img" not in page and "<b>" not in page
    assert "&lt;script&gt;" in page and "Yes" in page and "Nothing" not in page


@pytest.mark.parametrize(
    "value, words",
    [
        ("2026-11-21", "Saturday 21 November 2026"),
        ("2026-07-21T12:00:00+00:00", "Tuesday 21 July 2026, 13:00"),
        ("2026-99-99", "2026-99-99"),
        ("20261121", "20261121"),
        (None, "–"),
        (0, "0"),
        (False, "No"),
    ],
)
def test_the_page_to_read_writes_days_as_people_do(value, words):
    assert readable(value) == {"text": words}


def test_closing_needs_the_tick(person):
    page = sign_in(PERSON).post("/account/close/", {})
    assert "Tick the box" in page.content.decode()
    assert person(PERSON)


def test_closing_removes_the_person_their_sessions_and_mails(django_user_model):
    other_phone = sign_in(PERSON)
    client = sign_in(PERSON)
    assert client.post("/account/close/", {"sure": "on"}).status_code == 302
    assert not django_user_model.objects.filter(email=PERSON).exists()
    assert not mails_to(PERSON).exists()
    assert not OutboxMail.objects.filter(body__contains=PERSON).exists()
    assert other_phone.get("/account/").status_code == 302
    assert not Session.objects.filter(session_key=other_phone.cookies["sessionid"].value).exists()


def test_staff_cannot_close_themselves(person):
    client = sign_in("editor@example.org")
    assert "member of staff" in client.post("/account/close/", {"sure": "on"}).content.decode()
    assert person("editor@example.org")


def test_a_new_address_counts_only_once_it_is_confirmed(person):
    client = sign_in(PERSON)
    client.post("/accounts/email/", {"action_add": "", "email": "new@example.org"})
    assert person(PERSON)
    assert mails_to("new@example.org").count() == 1
