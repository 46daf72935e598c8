"""Markup in every field of a profile, looked at in Chromium: it stays words, and no policy complains."""

from urllib.parse import urlencode

import pytest
from django.conf import settings
from django.test import Client

from provider_profiles import editing, shortlist
from tests.people import session_of
from tests.provider_profiles.probes import address_of
from tests.provider_profiles.test_hostile_text import SCRIPT, hostile_profile  # noqa: F401 (a fixture)

pytestmark = [pytest.mark.django_db, pytest.mark.slow, pytest.mark.browser, pytest.mark.xdist_group("browser")]
MADE = "img[src='x'], [onerror], [onmouseover], script:not([src]):not([type='application/ld+json'])"


@pytest.fixture
def look_at(browser):
    """look_at(client, address) opens it in Chromium with the answers of the test client, policy and all.

    Gives (what the page's policy complained about, elements that the words made, what a script would have set).
    """
    context = browser.new_context()

    def make(client, address):
        answer = client.get(address, follow=True)  # here: in the browser's own turn Django sees another connection
        page, said, here = context.new_page(), [], f"http://testserver{address}"

        def serve(route):
            if route.request.url != here:
                return route.abort()  # what counts is what the words themselves make
            return route.fulfill(status=answer.status_code, headers=dict(answer.items()), body=answer.content)

        page.on("console", lambda message: "Security Policy" in message.text and said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.route("**/*", serve)
        page.goto(here, wait_until="domcontentloaded")
        made = page.locator(MADE).evaluate_all("found => found.map(one => one.outerHTML.slice(0, 80))")
        words = "document.documentElement.textContent.includes('onerror')"
        pwned, shown = page.evaluate(f"[window.__pwned ?? null, {words}]")
        page.close()
        return said, made, pwned, shown

    yield make
    context.close()


def signed_in(user):
    client = Client()
    client.cookies[settings.SESSION_COOKIE_NAME] = session_of(user, second_factor=True)
    return client


def test_markup_makes_no_element_for_readers_and_the_provider(hostile_profile, look_at, ann):  # noqa: F811
    live = hostile_profile
    shared = shortlist.sealed([live.profile_key])
    public = [live.page.get_url(), f"/provider/{live.page.slug}/message/", f"/my-list/shared/{shared}/"]
    public += [f"{part}?{urlencode({'q': 'img'})}" for part in ("/find-support/", "/search/")]
    public += [f"/missing-support/?{urlencode({'q': SCRIPT, 'where': SCRIPT})}"]
    own = [address_of(name, live) for name in ("profile", "check", "preview")]
    own += [address_of("step", live, key=key) for key in ("name", "about", "where")]
    for client, addresses in ((Client(), public), (signed_in(ann), own)):
        for address in addresses:
            said, made, pwned, shown = look_at(client, address)
            assert (said, made, pwned) == ([], [], None), address
            assert shown or "/change/" in address or "?" in address, address  # it was there, as words


def test_markup_makes_no_element_for_moderators(hostile_profile, look_at, ann, moderator, posted):  # noqa: F811
    live = hostile_profile
    signed_in(ann).post(address_of("step", live, key="about"), {**posted("about"), "about": f"New {SCRIPT}"})
    waiting = editing.submit(ann, live, SCRIPT)
    for address in ("", f"{waiting.pk}/", f"{waiting.pk}/public-view/"):
        address = f"/admin/profiles/{address}"
        _said, made, pwned, shown = look_at(signed_in(moderator), address)
        # The Wagtail admin has scripts of its own in its pages.
        assert [one for one in made if not one.startswith("<script")] == [] and pwned is None, address
        assert shown, address


def test_the_look_would_see_it(look_at, client, monkeypatch):
    """The control: an answer that does hold the markup makes elements."""
    from django.http import HttpResponse

    monkeypatch.setattr(client, "get", lambda *args, **kwargs: HttpResponse(f"<p>{SCRIPT}</p>"))
    _said, made, pwned, _shown = look_at(client, "/")
    assert made and pwned == 1
