"""Every response has its headers, whoever made it; readers get no cookie."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.http import HttpResponse
from django.test import Client, RequestFactory
from wagtail.documents import get_document_model
from wagtail.models import Page

from core.headers import HEADERS, SecurityHeadersMiddleware
from tests.accounts.steps import sign_in

pytestmark = pytest.mark.django_db
STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "object-src 'none'; manifest-src 'self'"
)
READ_BY_ANYONE = [
    "/",
    "/cy/",
    "/nothing-here/",
    "/cy/dim-byd/",
    "/robots.txt",
    "/sitemap.xml",
    "/healthz",
    "/readyz",
]


def policy(response):
    """The policy of a response, as a dict."""
    return dict(part.partition(" ")[::2] for part in response["Content-Security-Policy"].split("; "))


def assert_common(response):
    for name, value in HEADERS.items():
        assert response[name] == value, name
    assert response["X-Frame-Options"] in ("DENY", "SAMEORIGIN")
    assert policy(response)["default-src"] == "'none'"


@pytest.mark.parametrize(
    "path", [*READ_BY_ANYONE, "/accounts/login/", "/accounts/signup/", "/admin/", "/_util/login/"]
)
def test_pages_and_errors_have_the_strict_policy(client, path):
    response = client.get(path)
    assert_common(response)
    if not path.startswith("/admin/"):
        assert response["Content-Security-Policy"] == STRICT


@pytest.mark.parametrize("path", READ_BY_ANYONE)
def test_an_anonymous_reader_gets_no_cookie(path):
    client = Client()
    for _ in range(2):
        assert not client.get(path).cookies


def test_a_wrong_host_a_refused_form_and_a_crash_have_them_too(client, settings, monkeypatch):
    bad_host = client.get("/", headers={"host": "evil.example"})
    no_token = Client(enforce_csrf_checks=True).post("/accounts/login/", {"login": "a@example.org"})

    def crash(request):
        raise RuntimeError

    monkeypatch.setattr("core.views.robots", crash)
    monkeypatch.setattr("core.templatetags.core_tags.site_frame", crash)
    crashed = Client(raise_request_exception=False).get("/")
    for response, status in ((bad_host, 400), (no_token, 403), (crashed, 500)):
        assert response.status_code == status
        assert_common(response)


def test_static_files_have_them(settings):
    settings.WHITENOISE_USE_FINDERS = settings.WHITENOISE_AUTOREFRESH = True
    response = Client().get("/static/site/site.js")
    assert response.status_code == 200
    assert_common(response)


def test_documents_are_saved_or_shown_but_never_run(client, person):
    document = get_document_model().objects.create(
        title="Form",
        file=ContentFile(b"<script>alert(1)</script>", "form.txt"),
        uploaded_by_user=person("editor@example.org"),
    )
    response = client.get(document.url)
    assert response.status_code == 200
    assert_common(response)
    assert response["Content-Security-Policy"].endswith("; sandbox")
    default_storage.delete(document.file.name)


@pytest.mark.parametrize("path", ["/media/images/x.jpg", "/media/documents/x.html", "/documents/1/x.pdf"])
def test_uploaded_files_are_sandboxed_whatever_answers(path):
    def stand_in(request):
        return HttpResponse("x", headers={"Content-Security-Policy": "default-src *"})

    response = SecurityHeadersMiddleware(stand_in)(RequestFactory().get(path))
    none = dict.fromkeys(["default-src", "base-uri", "form-action", "frame-ancestors"], "'none'")
    assert policy(response) == {**none, "sandbox": ""}


def test_only_the_authenticator_page_may_show_data_pictures():
    client = sign_in("provider@example.org")
    assert policy(client.get("/accounts/2fa/totp/activate/"))["img-src"] == "'self' data:"
    for path in ("/account/", "/accounts/2fa/", "/accounts/2fa/webauthn/add/"):
        assert client.get(path)["Content-Security-Policy"] == STRICT


def test_the_admin_has_a_policy_of_its_own(client, person, settings):
    settings.ADMIN_SECOND_FACTOR = False
    client.force_login(person("admin@example.org"))
    found = policy(client.get("/admin/"))
    assert found["default-src"] == "'none'"
    assert found["object-src"] == found["base-uri"] == found["frame-ancestors"] == "'none'"
    assert "unsafe-eval" not in found["script-src"]
    assert all("http" not in value and "*" not in value for value in found.values())


def test_a_preview_may_be_framed_by_the_admin_and_keeps_the_strict_rest(client, person, settings):
    settings.ADMIN_SECOND_FACTOR = False
    client.force_login(person("admin@example.org"))
    page = Page.objects.get(depth=2, locale__language_code="en-gb")
    response = client.get(f"/admin/pages/{page.pk}/view_draft/")
    assert response.status_code == 200
    assert response["Content-Security-Policy"] == STRICT.replace(
        "frame-ancestors 'none'", "frame-ancestors 'self'"
    )
    assert response["X-Frame-Options"] == "SAMEORIGIN"


@pytest.mark.parametrize("path", ["/account/", "/accounts/2fa/", "/accounts/sessions/", "/account/data/download/"])
def test_personal_pages_are_kept_by_no_cache(path):
    response = sign_in("provider@example.org").get(path)
    assert "no-store" in response["Cache-Control"] or "private" in response["Cache-Control"]


def test_cookies_of_a_signed_in_person_are_guarded():
    client = sign_in("provider@example.org")
    cookie = client.cookies["sessionid"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    client.get("/account/details/")
    assert client.cookies["csrftoken"]["httponly"]
    assert set(client.cookies) == {"sessionid", "csrftoken"}


@pytest.mark.parametrize("path", ["/", "/accounts/login/"])
def test_scripts_carry_the_digest_of_what_is_served(path):
    html = Client().get(path).content.decode()
    scripts = re.findall(r'<script[^>]* src="/static/([^"]+)"([^>]*)>', html)
    assert scripts
    for name, attributes in scripts:
        served = Path(finders.find(name)).read_bytes()
        digest = base64.b64encode(hashlib.sha384(served).digest()).decode()
        assert f'integrity="sha384-{digest}"' in attributes, name


def test_a_page_for_readers_does_not_vary_by_cookie():
    """Or the page cache could not keep it (core/sessions.py). A page with a form's token does."""
    assert "Cookie" not in Client().get("/").get("Vary", "")
    assert "Cookie" in Client().get("/accounts/login/")["Vary"]
    assert "Cookie" in sign_in("provider@example.org").get("/")["Vary"]
