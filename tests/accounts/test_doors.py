"""Only allauth opens a session, and the admin opens only to staff who took a second step in this session."""

import re
import time

import pytest
from allauth.account.views import LoginView
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.urls import URLPattern, get_resolver
from django.urls.resolvers import RoutePattern

from accounts.views import PasswordLoginView
from tests.accounts.steps import LOGIN, PASSWORD_LOGIN, browser, code_for, is_signed_in, sign_in

pytestmark = pytest.mark.django_db
STAFF = "admin@example.org"
PASSWORD = "correct horse battery"


def every_path(patterns=None, prefix=""):
    """(path, view) for every address of the site, with 1 or "x" in the place of each argument."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        path = prefix + example(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield "/" + path, pattern.callback
        else:
            yield from every_path(pattern.url_patterns, path)


def example(pattern):
    """A text that fits a route or a regular expression, well enough to reach its view."""
    if isinstance(pattern, RoutePattern):
        return re.sub(r"<(?:(\w+):)?\w+>", lambda match: "1" if match[1] == "int" else "x", str(pattern))
    text = re.sub(r"\(\?P<\w+>[^)]*\)|\((?!\?)[^)]*\)", "1", str(pattern))
    return re.sub(r"\(\?:[^)]*\)\??|[\^$*+?\\]", "", text)


@pytest.fixture
def staff(person):
    """The administrator of the demo site, with a password."""
    user = person(STAFF)
    user.set_password(PASSWORD)
    user.save()
    return user


def totp_now(secret):
    """What an authenticator app shows now."""
    return format_hotp_value(hotp_value(secret, int(time.time()) // 30))


def test_only_allauth_opens_a_session(staff):
    """A right password, under every name a form may give it, to every address of the site."""
    keys = {
        "login": STAFF,
        "email": STAFF,
        "username": STAFF,
        "user": STAFF,
        "password": PASSWORD,
        "password1": PASSWORD,
    }
    opened = {}
    for path, view in every_path():
        client = browser(raise_request_exception=False)
        client.post(path, keys)
        if is_signed_in(client):
            opened[path] = getattr(view, "view_class", None) or view.__module__
    assert opened == {PASSWORD_LOGIN: PasswordLoginView}
    assert issubclass(PasswordLoginView, LoginView)


@pytest.mark.parametrize(
    "path",
    [
        "/admin/login/",
        "/admin/password_reset/",
        "/admin/password_reset/done/",
        "/admin/password_reset/confirm/MQ/set-password/",
        "/django-admin/login/",
        "/_util/login/",
        "/cy/_util/login/",
        "/_util/authenticate_with_password/1/1/",
        "/documents/authenticate_with_password/1/",
    ],
)
def test_the_doors_of_django_and_wagtail_are_shut(staff, path):
    client = browser()
    response = client.post(path, {"username": STAFF, "password": PASSWORD})
    assert response.status_code in (302, 404)
    assert not response.get("Location", LOGIN).startswith(("http:", "//"))
    assert not is_signed_in(client)


def test_the_walk_reaches_the_doors():
    """Negative control: without these addresses the walk above would prove nothing."""
    paths = {path for path, _ in every_path()}
    assert {"/admin/login/", LOGIN, PASSWORD_LOGIN, "/accounts/2fa/authenticate/", "/account/"} <= paths
    assert len(paths) > 150


def admin_pages_answering(client):
    """Admin addresses that answer with a page."""
    return [
        path
        for path, _ in every_path()
        if path.startswith("/admin/") and client.get(path).status_code not in (301, 302, 403, 404)
    ]


def test_staff_without_a_second_step_get_no_admin_page(staff, settings):
    settings.ADMIN_SECOND_FACTOR = True
    client = sign_in(STAFF)
    assert client.get("/admin/").url == "/accounts/2fa/"
    assert admin_pages_answering(client) == []


def test_a_second_step_set_up_but_not_used_in_this_session_is_not_enough(staff, settings):
    settings.ADMIN_SECOND_FACTOR = True
    client = sign_in(STAFF)
    secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
    TOTP.activate(staff, secret)
    answer = client.get("/admin/pages/")
    assert answer.url == "/accounts/2fa/reauthenticate/?next=%2Fadmin%2Fpages%2F"
    assert admin_pages_answering(client) == []
    assert client.post(answer.url, {"code": totp_now(secret)}).url == "/admin/pages/"
    assert client.get("/admin/").status_code == 200


def test_signing_in_with_a_second_step_opens_the_admin(staff, settings):
    settings.ADMIN_SECOND_FACTOR = True
    TOTP.activate(staff, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
    RecoveryCodes.activate(staff)
    client = browser()
    client.post(LOGIN, {"login": STAFF})
    answer = client.post("/accounts/login/code/confirm/", {"code": code_for(STAFF)})
    assert answer.url == "/accounts/2fa/authenticate/"
    assert not is_signed_in(client)
    recovery = Authenticator.objects.get(user=staff, type="recovery_codes").wrap().get_unused_codes()[0]
    client.post(answer.url, {"code": recovery})
    assert client.get("/admin/").status_code == 200


def test_setting_up_an_app_opens_the_admin_at_once(person, settings, monkeypatch):
    settings.ADMIN_SECOND_FACTOR = True
    # The test's own transaction never commits; on the site this one commits within the request.
    monkeypatch.setattr("allauth.mfa.totp.internal.flows.transaction.on_commit", lambda callback: callback())
    client = sign_in(STAFF)
    client.get("/accounts/2fa/totp/activate/")
    client.post("/accounts/2fa/totp/activate/", {"code": totp_now(client.session["mfa.totp.secret"])})
    assert client.get("/admin/").status_code == 200


def test_a_password_reset_does_not_go_round_the_second_step(staff, settings):
    settings.ADMIN_SECOND_FACTOR = True
    TOTP.activate(staff, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")
    client = browser()
    client.post(PASSWORD_LOGIN, {"login": STAFF, "password": PASSWORD})
    assert not is_signed_in(client)


def test_providers_find_no_admin_and_no_loop(person):
    client = sign_in("new.provider@example.org")
    assert client.get("/admin/").status_code == 404
    assert client.get("/admin/login/").status_code == 404
    assert admin_pages_answering(client) == []


def test_strangers_are_led_to_the_one_door():
    client = browser()
    assert client.get("/admin/pages/").url == "/accounts/login/?next=/admin/pages/"
    assert client.get("/admin/login/?next=//evil.example/").url == "/accounts/login/?next=/admin/"
    assert client.get("/admin/", headers={"x-requested-with": "XMLHttpRequest"}).status_code == 403


def test_someone_switched_off_is_out_at_the_next_request(staff):
    client = sign_in(STAFF)
    staff.is_active = False
    staff.save()
    assert client.get("/account/").status_code == 302
