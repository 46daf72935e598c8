"""Signing up and in: by code, in the person's language, and the same whether or not there is an account."""

import re
from collections import Counter

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher

from tests.accounts.steps import (
    CODE,
    CONFIRM,
    LOGIN,
    PASSWORD_LOGIN,
    RESET,
    SIGNUP,
    browser,
    code_for,
    is_signed_in,
    mails_to,
    sign_in,
)

pytestmark = pytest.mark.django_db
KNOWN, UNKNOWN = "provider@example.org", "nobody@example.org"


def test_signing_up_needs_a_name_an_address_and_the_code_from_the_mail(django_user_model):
    client = browser()
    answer = client.post(SIGNUP, {"name": "Ann Lee", "email": "ann@example.org"})
    assert answer.url == CONFIRM
    assert not is_signed_in(client)
    page = client.get(CONFIRM).content.decode()
    assert 'inputmode="numeric"' in page
    assert 'autocomplete="one-time-code"' in page
    assert client.post(CONFIRM, {"code": " " + code_for("ann@example.org").replace("-", " ")}).url == "/account/"
    ann = django_user_model.objects.get(email="ann@example.org")
    assert (ann.name, ann.language, ann.has_usable_password()) == ("Ann Lee", "en-gb", False)


def test_three_wrong_codes_end_the_try():
    client = browser()
    client.post(LOGIN, {"login": KNOWN})
    for _ in range(3):
        answer = client.post(CODE, {"code": "00000000"})
    assert answer.url == LOGIN
    assert client.post(CODE, {"code": code_for(KNOWN)}).url == LOGIN
    assert not is_signed_in(client)


def test_a_name_with_a_line_break_or_hidden_characters_is_refused():
    for name in ("Ann\r\nBcc: x@example.org", "Ann\u202eLee"):
        page = browser().post(SIGNUP, {"name": name, "email": "ann@example.org"})
        assert page.status_code == 200
        assert "govuk-error-message" in page.content.decode()


def test_mails_come_in_the_language_of_the_person(person):
    user = person(KNOWN)
    user.language = "cy"
    user.save()
    browser().post(LOGIN, {"login": KNOWN})
    assert mails_to(KNOWN).first().language == "cy"


def test_someone_who_signs_up_in_welsh_is_written_to_in_welsh(django_user_model):
    browser().post("/cy" + SIGNUP, {"name": "Non", "email": "non@example.org"})
    assert django_user_model.objects.get(email="non@example.org").language == "cy"
    assert mails_to("non@example.org").first().language == "cy"


FLOWS = {
    "sign up": (SIGNUP, lambda email: {"name": "Ann Lee", "email": email}),
    "sign in by code": (LOGIN, lambda email: {"login": email}),
    "sign in by password": (PASSWORD_LOGIN, lambda email: {"login": email, "password": "wrong wrong wrong"}),
    "reset": (RESET, lambda email: {"email": email}),
}


@pytest.mark.parametrize("flow", FLOWS)
def test_nobody_can_tell_whether_there_is_an_account(flow, person, monkeypatch):
    """Same status, same target, same words, same number of mails, and as many passwords hashed."""
    user = person(KNOWN)
    user.set_password("correct horse battery")
    user.save()
    path, data = FLOWS[flow]
    hashed = Counter()
    encode = MD5PasswordHasher.encode

    def counting(self, *args, **kwargs):
        hashed[email] += 1
        return encode(self, *args, **kwargs)

    monkeypatch.setattr(MD5PasswordHasher, "encode", counting)
    seen, mails = {}, {}
    for email in (KNOWN, UNKNOWN):
        client = browser()
        first = client.post(path, data(email))
        last = client.get(first.url) if first.status_code == 302 else first
        words = re.sub(r"<[^>]+>", " ", last.content.decode()).replace(email, "EMAIL")
        seen[email] = (first.status_code, first.get("Location"), last.status_code, words, sorted(first.cookies))
        mails[email] = mails_to(email).count()
    assert seen[KNOWN] == seen[UNKNOWN]
    assert mails[KNOWN] == mails[UNKNOWN]
    assert hashed[KNOWN] == hashed[UNKNOWN]


def test_asking_for_a_new_code_tells_nothing_either(person):
    answers = []
    for email in (KNOWN, UNKNOWN):
        client = browser()
        client.post(LOGIN, {"login": email})
        answer = client.post(CODE, {"action": "resend"})
        words = re.sub(r"<[^>]+>", " ", client.get(answer.url).content.decode()).replace(email, "EMAIL")
        answers.append((answer.status_code, answer.url, words))
    assert answers[0] == answers[1]


def test_the_session_key_changes_at_sign_in_and_dies_at_sign_out():
    client = browser()
    client.post(LOGIN, {"login": KNOWN})
    before = client.session.session_key
    client.post(CODE, {"code": code_for(KNOWN)})
    inside = client.session.session_key
    assert inside != before
    client.post("/accounts/logout/")
    thief = browser()
    thief.cookies["sessionid"] = inside
    assert thief.get("/account/").status_code == 302


@pytest.mark.parametrize(
    "goal", ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"]
)
def test_signing_in_leads_to_this_site_only(goal):
    client = browser()
    first = client.post(LOGIN, {"login": KNOWN, "next": goal})
    answer = client.post(first.url, {"code": code_for(KNOWN), "next": goal})
    assert answer.url == "/account/"


def test_a_reset_link_ignores_a_forged_host(person, settings):
    client = browser(HTTP_X_FORWARDED_HOST="evil.example")
    client.post(RESET, {"email": KNOWN})
    assert "evil.example" not in mails_to(KNOWN).first().body


def test_signed_in_people_do_not_see_the_sign_in_page_again():
    assert sign_in(KNOWN).get(LOGIN).url == "/account/"
