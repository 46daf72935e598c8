"""The Wagtail admin, address by address, is shut to whoever is not staff with a second step in this session."""

import re

import pytest
from django.test import Client
from django.urls import URLPattern, get_resolver

from tests.people import ANONYMOUS, sign_in

pytestmark = pytest.mark.django_db
OPEN = {"/admin/jsi18n/", "/admin/sprite/"}
SENDS_ON = {"/admin/login/"}  # to the one door, or to /admin/, which asks for the second step


def admin_addresses():
    """Every admin address with made-up arguments."""

    def walk(resolver, route):
        for entry in resolver.url_patterns:
            here = route + str(entry.pattern).lstrip("^").rstrip("$")
            if isinstance(entry, URLPattern):
                yield here
            else:
                yield from walk(entry, here)

    for route in walk(get_resolver(), ""):
        if route.startswith("admin/"):
            filled = re.sub(r"<[^>]*>|\(\?P<[^>]*>[^)]*\)|\([^)]*\)", "1", route)
            yield "/" + re.sub(r"[\\^$?]", "", filled)


@pytest.mark.parametrize("role", [ANONYMOUS, "applicant", "provider", "suspended provider"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_nobody_but_staff_sees_anything(role, method, settings):
    settings.ADMIN_SECOND_FACTOR = True
    client = sign_in(Client(raise_request_exception=False), role)
    wrong = []
    for address in sorted(set(admin_addresses()) - OPEN):
        response = getattr(client, method)(address)
        signed_in = role in ("applicant", "provider")
        if signed_in and response.status_code != 404:
            wrong.append((address, response.status_code))
        if not signed_in and not (
            response.status_code == 404 or (response.status_code == 302 and "/accounts/login/" in response.url)
        ):
            wrong.append((address, response.status_code))
    assert not wrong


@pytest.mark.parametrize("role", ["editor", "moderator", "events officer", "admin"])
def test_staff_without_a_second_step_in_this_session_see_no_page(role, settings):
    settings.ADMIN_SECOND_FACTOR = True
    client = sign_in(Client(raise_request_exception=False), role, second_factor=False)
    wrong = []
    for address in sorted(set(admin_addresses()) - OPEN):
        if address in SENDS_ON:
            continue
        response = client.get(address)
        if not (
            response.status_code == 404
            or (response.status_code == 302 and "/admin/" not in response.url.split("?")[0])
        ):
            wrong.append((address, response.status_code, getattr(response, "url", "")))
    assert not wrong
