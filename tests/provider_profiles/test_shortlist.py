"""My list: kept only after a press, compared, shared for 30 days, and never more than what is public."""

import uuid
from datetime import date, timedelta

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from provider_profiles import editing, shortlist
from provider_profiles.models import Provider
from tests.people import sign_in

from .test_directory import kept_frame, queries  # noqa: F401 (a fixture)

pytestmark = pytest.mark.django_db
OURS = {"Origin": "http://testserver"}
NAME = "provider_profiles_my_list:"
HERE = "/my-list/"


def press(client, name, key=None, *args, **fields):
    data = {"profile": key.hex if isinstance(key, uuid.UUID) else key} if key else {}
    return client.post(reverse(f"{NAME}{name}", args=args), {**data, **fields}, headers=OURS)


def text_of(client, address=HERE):
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def held_by(client, rf):
    """The keys in the cookie of this browser."""
    request = rf.get("/")
    request.COOKIES = {name: morsel.value for name, morsel in client.cookies.items() if morsel.value}
    return list(shortlist.keys_of(request))


@pytest.fixture
def few(no_demo_profiles, make_live):
    """Keys of three listed profiles: Apple, Bramble, Cherry."""
    pages = [make_live(name, kind=["pets"], pay=["own_money"]) for name in ("Apple", "Bramble", "Cherry")]
    return [page.translation_key for page in pages]


# Keeping ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address", ["/find-support/", "/find-support/apple/", HERE, "/my-list/support-plan/", "/my-list/compare/", "/"]
)
def test_nobody_gets_a_cookie_or_a_token_before_a_press(few, client, address):
    response = client.get(address)
    assert response.status_code == 200 and not response.cookies
    assert b"csrfmiddlewaretoken" not in response.content


def test_the_same_button_for_everybody_until_a_press(few, client, settings):
    settings.PAGE_CACHE = True
    first, second = client.get("/find-support/apple/"), Client().get("/find-support/apple/")
    assert first.content == second.content and b"Save to my list" in first.content
    assert "ETag" in second.headers


def test_saving_sets_one_closed_cookie_and_leads_back_to_the_button(few, client, rf):
    response = press(client, "save", few[0], next="/find-support/?q=app")
    assert list(response.cookies) == [shortlist.COOKIE]
    cookie = response.cookies[shortlist.COOKIE]
    assert cookie["httponly"] and cookie["samesite"] == "Lax" and cookie["max-age"] == shortlist.SECONDS_KEPT
    onward = client.get(response.url)
    assert onward.url == f"/find-support/?q=app#save-{few[0].hex}"
    text = text_of(client, "/find-support/apple/")
    assert "See my list" in text and "Save to my list" not in text
    assert held_by(client, rf) == [few[0]]


def test_in_production_the_cookie_travels_encrypted_only(few, client, settings):
    settings.SESSION_COOKIE_SECURE = True
    assert press(client, "save", few[0]).cookies[shortlist.COOKIE]["secure"]


def test_a_browser_without_cookies_is_told_so(few):
    answer = press(Client(), "save", few[0], next="/find-support/apple/")
    said = Client().get(answer.url).content.decode()
    assert "Your browser takes no cookies" in said and 'href="/find-support/apple/"' in said


def test_readers_with_a_list_are_left_alone_by_the_page_cache(few, client, settings):
    settings.PAGE_CACHE = True
    press(client, "save", few[0])
    answers = [client.get("/find-support/apple/") for _ in range(2)]
    assert all("no-store" in answer.headers["Cache-Control"] for answer in answers)
    assert shortlist.COOKIE in apps.get_app_config("provider_profiles").personal_cookies
    assert b"See my list" not in Client().get("/find-support/apple/").content


@pytest.mark.parametrize("name", ["save", "remove", "clear"])
@pytest.mark.parametrize(
    "headers", [{}, {"Origin": "https://elsewhere.example"}, {**OURS, "Sec-Fetch-Site": "cross-site"}]
)
def test_another_site_changes_nothing(few, client, name, headers):
    response = client.post(reverse(f"{NAME}{name}"), {"profile": few[0].hex}, headers=headers)
    assert response.status_code == 403 and not response.cookies


@pytest.mark.parametrize(
    "key", ["", "x", "\0", "..", "a" * 32, "9" * 5000, "🙂", "7d74502e-a4e0-4e0b-b5be-6dcb3298156a"]
)
def test_what_is_no_listed_profile_cannot_be_saved(few, client, key):
    response = press(client, "save", key)
    assert response.status_code == 404 and not response.cookies


def test_a_draft_cannot_be_saved(started, client):
    """The keys of profiles nobody may see lead nowhere."""
    assert press(client, "save", started.profile_key).status_code == 404


@pytest.mark.parametrize(
    "goal", ["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", ""]
)
def test_saving_leads_to_no_other_site(few, client, goal):
    answer = client.get(press(client, "save", few[0], next=goal).url)
    assert answer.url.startswith("/my-list/#")


def test_twenty_is_the_most(few, client, rf, monkeypatch):
    monkeypatch.setattr(shortlist, "MOST", 2)
    for key in few[:2]:
        press(client, "save", key)
    refused = press(client, "save", few[2], next="/find-support/")
    assert "Your list is full" in refused.content.decode() and not refused.cookies
    assert press(client, "save", few[0]).status_code == 302
    assert held_by(client, rf) == few[:2]


def test_the_fullest_cookie_and_link_are_short(rf):
    keys = [uuid.uuid4() for _ in range(shortlist.MOST)]
    assert len(shortlist.sealed(keys)) < 600
    assert list(shortlist.opened(shortlist.sealed(keys)).keys) == keys


def test_a_cookie_that_somebody_changed_counts_as_none(few, client, rf):
    press(client, "save", few[0])
    client.cookies[shortlist.COOKIE] = "x" + client.cookies[shortlist.COOKIE].value
    assert held_by(client, rf) == []
    assert "Nobody is on your list yet" in text_of(client)


def test_removing_can_be_undone_and_clearing_takes_the_cookie(few, client, rf):
    for key in few:
        press(client, "save", key)
    said = text_of(client, press(client, "remove", few[1]).url)
    assert "Taken off your list:" in said and "Put back" in said
    assert held_by(client, rf) == [few[0], few[2]]
    cleared = press(client, "clear")
    assert cleared.cookies[shortlist.COOKIE]["max-age"] == 0
    assert "Nobody is on your list yet" in text_of(client)


def test_signing_in_keeps_the_list_in_the_browser_only(few, client):
    sign_in(client, "provider")
    press(client, "save", few[0])
    assert "Apple" in text_of(client)
    assert "Apple" not in text_of(sign_in(Client(), "provider"))


# What it shows ---------------------------------------------------------------------------------------------------


def test_the_empty_list_says_how_to_add(client, home):
    text = text_of(client)
    assert "press “Save to my list”" in text and 'href="/find-support/"' in text


def test_paused_unlisted_and_gone_are_said_to_be_so_without_contact_details(few, live, ann, client):
    for key in (live.profile_key, *few):
        press(client, "save", key)
    editing.set_paused(ann, live, True)
    Provider.objects.get(profile_key=few[0]).page.unpublish()
    from provider_profiles.models import Listing

    Listing.objects.filter(profile_key=few[1]).delete()
    compared = "/my-list/compare/?" + "&".join(f"profile={key.hex}" for key in (live.profile_key, *few))
    for address in (HERE, "/my-list/support-plan/", compared):
        text = text_of(client, address)
        assert "01632 960 001" not in text and "kites@example.org" not in text
        assert "Kites and Crumbs" in text and "Not taking new people now" in text
        assert "Apple" not in text and "Not on this site any more" in text
        assert "Bramble" in text and "Not in the directory at the moment" in text
        assert "Cherry" in text


def test_a_comparison_has_all_that_was_asked_and_not_more_than_four(few, live, moderator, client):
    today = timezone.localdate()
    live.checks.create(kind="first_aid", seen_on=today, seen_by=moderator)
    live.checks.create(kind="dbs", seen_on=today - timedelta(days=900), next_due=today - timedelta(days=1))
    text = text_of(client, f"/my-list/compare/?profile={live.profile_key.hex}&profile={few[0].hex}")
    for words in ("Kite flying and cake", "£18.50 an hour", "Saturdays, 10am to 4pm", "English"):
        assert words in text, words
    assert "First aid training. Seen by us on:" in text and "Criminal record" not in text
    five = "&".join(f"profile={key.hex}" for key in [live.profile_key, *few, uuid.uuid4()])
    assert "Tick up to 4 people to compare." in text_of(client, f"/my-list/compare/?{five}")
    assert "Tick the people you want to compare." in text_of(client, "/my-list/compare/?profile=x&profile=%00")


def test_welsh_readers_get_the_welsh_text(few, client):
    from core.demo import ensure_translation

    ensure_translation(Provider.objects.get(profile_key=few[0]).page, "cy", title="Afal", my_thing="Cŵn.")
    for key in few:
        press(client, "save", key)
    text = text_of(client, "/cy/my-list/")
    assert "Afal" in text and ">Apple<" not in text and 'lang="en-gb"' in text


def test_lists_cost_the_same_for_two_and_for_twelve(kept_frame, no_demo_profiles, make_live, client):  # noqa: F811
    keys = [make_live(f"Person {number}", kind=["pets"]).translation_key for number in range(12)]
    costs = {}
    for wanted in (2, 12):
        for key in keys[:wanted]:
            press(client, "save", key)
        for address in (HERE, "/my-list/support-plan/"):
            costs.setdefault(address, []).append(queries(client, address)[0])
    assert all(few == many and many <= 10 for few, many in costs.values()), costs


# Sharing ---------------------------------------------------------------------------------------------------------


def link_to(keys, today=None):
    return reverse(f"{NAME}shared", args=[shortlist.sealed(keys, today)])


def test_a_link_shows_the_list_to_whoever_has_it(few, client):
    for key in few:
        press(client, "save", key)
    page = text_of(client, "/my-list/share/")
    address = page.split('value="http://testserver')[1].split('"')[0]
    stranger = Client()
    shown = text_of(stranger, address)
    assert all(name in shown for name in ("Apple", "Bramble", "Cherry")) and 'name="robots"' in shown
    assert "Remove" not in shown and not stranger.get(address).cookies
    press(client, "clear")
    assert "Cherry" in text_of(stranger, address)


def test_the_reader_of_a_link_can_take_the_list_over(few, rf):
    reader = Client()
    answer = press(reader, "save_shared", None, shortlist.sealed(few[:2]))
    assert reader.get(answer.url).status_code == 302
    assert held_by(reader, rf) == few[:2]


def test_a_link_opens_on_its_last_day_and_not_after(few):
    made = date(2026, 11, 1)
    link = shortlist.sealed(few, made)
    assert shortlist.opened(link, date(2026, 12, 1)).until == date(2026, 12, 1)
    with pytest.raises(shortlist.LinkIsOver):
        shortlist.opened(link, date(2026, 12, 2))


def test_an_old_link_says_so_kindly(few, client):
    address = link_to(few, timezone.localdate() - timedelta(days=31))
    answer = client.get(address)
    assert answer.status_code == 410
    assert "This link has ended" in answer.content.decode() and "Apple" not in answer.content.decode()
    assert press(client, "save_shared", None, address.split("/")[-2]).status_code == 410


@pytest.mark.parametrize(
    "change", [lambda link: link[:-1], lambda link: "B" + link[1:], lambda link: "x", lambda link: "…"]
)
def test_nobody_makes_up_a_link(few, client, change):
    link = change(shortlist.sealed(few))
    assert client.get(reverse(f"{NAME}shared", args=[link])).status_code == 404


def test_a_link_is_no_cookie_and_a_cookie_no_link(few, client):
    """The two are signed apart."""
    press(client, "save", few[0])
    cookie = client.cookies[shortlist.COOKIE].value
    with pytest.raises(shortlist.NotALink):
        shortlist.opened(cookie)
