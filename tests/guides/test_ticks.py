"""Ticks: kept only when the reader asks, on the device or in the account, and carried over when they sign in."""

import uuid
from http.cookies import Morsel
from types import SimpleNamespace

import pytest
from django.urls import reverse

from accounts.personal_data import close
from guides import ticks
from guides.models import Tick
from tests.accounts import steps
from tests.people import sign_in, user_of

pytestmark = pytest.mark.django_db
OURS = {"Origin": "http://testserver"}
PAGE = SimpleNamespace(translation_key=uuid.UUID("1234abcd-0000-4000-8000-000000000000"))
A, B, C = (ticks.tick_key(PAGE, uuid.uuid4()) for _ in range(3))


def save(client, shown, ticked, **fields):
    """Press “Save my ticks” below a list."""
    data = {"shown": " ".join(shown), "tick": ticked, "next": "/guides/", "list": "a-list", **fields}
    return client.post(reverse("guides:save_ticks"), data, headers=OURS)


def held_by(client, rf):
    """The ticks that a reader with the cookies of this browser has."""
    request = rf.get("/")
    request.COOKIES = {name: morsel.value for name, morsel in client.cookies.items() if morsel.value}
    return ticks.ticks_of(request)


def test_ticks_are_kept_on_the_device_of_who_asked_for_it(client, rf):
    answer = save(client, [A, B], [A])
    assert answer.status_code == 302
    assert answer.url == "/guides/?ticks=saved&list=a-list#a-list-said"
    assert held_by(client, rf) == {A}
    assert not Tick.objects.exists()


def test_the_cookie_is_closed_to_scripts_lasts_a_year_and_is_the_only_one(client):
    answer = save(client, [A, B], [A, B])
    assert list(answer.cookies) == [ticks.COOKIE]
    cookie: Morsel = answer.cookies[ticks.COOKIE]
    assert cookie["httponly"] and cookie["samesite"] == "Lax" and cookie["path"] == "/"
    assert cookie["max-age"] == 365 * 24 * 3600
    assert not cookie["secure"]


def test_in_production_the_cookie_travels_encrypted_only(client, settings):
    settings.SESSION_COOKIE_SECURE = True
    assert save(client, [A], [A]).cookies[ticks.COOKIE]["secure"]


def test_saving_one_list_leaves_the_others_as_they_are(client, rf):
    save(client, [A, B], [A, B])
    save(client, [B, C], [C])
    assert held_by(client, rf) == {A, C}


def test_only_what_a_form_showed_can_be_ticked_by_it_and_only_keys_are_kept(client, rf):
    save(client, [A, "rubbish", "<script>"], [A, B, "rubbish", "<script>"])
    assert held_by(client, rf) == {A}


def test_a_cookie_that_somebody_changed_counts_as_none(client, rf):
    save(client, [A], [A])
    client.cookies[ticks.COOKIE] = client.cookies[ticks.COOKIE].value[:-3] + "abc"
    assert held_by(client, rf) == frozenset()


def test_the_fullest_cookie_fits_into_what_browsers_keep_and_one_more_tick_is_refused(client, rf):
    many = [ticks.tick_key(PAGE, uuid.uuid4()) for _ in range(ticks.MOST_ON_DEVICE)]
    answer = save(client, many, many)
    assert len(answer.cookies[ticks.COOKIE].OutputString()) < 4096
    refused = save(client, [A], [A])
    assert "ticks=full" in refused.url and not refused.cookies
    assert held_by(client, rf) == set(many)


def test_forgetting_takes_the_cookie_away(client, rf):
    save(client, [A], [A])
    answer = client.post(reverse("guides:forget_ticks"), {"next": "/guides/", "list": "a-list"}, headers=OURS)
    assert "ticks=forgotten" in answer.url
    assert answer.cookies[ticks.COOKIE]["max-age"] == 0
    assert held_by(client, rf) == frozenset()


def test_ticks_of_somebody_signed_in_are_rows_and_no_cookie(client):
    sign_in(client, "provider")
    answer = save(client, [A, B], [A, B])
    assert ticks.COOKIE not in answer.cookies
    save(client, [B], [])
    assert list(Tick.objects.values_list("user", "key")) == [(user_of("provider").pk, A)]


def test_saving_twice_keeps_the_day_of_the_first_tick(client):
    sign_in(client, "provider")
    save(client, [A], [A])
    first = Tick.objects.get().ticked_at
    save(client, [A, B], [A, B])
    assert Tick.objects.get(key=A).ticked_at == first


def test_nobody_changes_the_ticks_of_somebody_else(client, rf):
    Tick.objects.create(user=user_of("other provider"), key=A)
    sign_in(client, "provider")
    save(client, [A], [])
    client.post(reverse("guides:forget_ticks"), {}, headers=OURS)
    assert Tick.objects.get().user == user_of("other provider")


def test_an_account_holds_many_but_not_any_number(client, monkeypatch):
    monkeypatch.setattr(ticks, "MOST_IN_ACCOUNT", 2)
    sign_in(client, "provider")
    save(client, [A, B], [A, B])
    assert "ticks=full" in save(client, [C], [C]).url
    assert set(Tick.objects.values_list("key", flat=True)) == {A, B}


def test_saving_without_end_is_slowed_down(client, monkeypatch):
    monkeypatch.setattr("guides.views.ticks.SAVES_A_MINUTE", 2)
    sign_in(client, "provider")
    said = [save(client, [A], [A]).url for _ in range(3)]
    assert ["ticks=later" in url for url in said] == [False, False, True]


@pytest.mark.parametrize(
    "goal", ["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", ""]
)
def test_saving_leads_to_no_other_site(client, goal):
    assert save(client, [A], [A], next=goal).url.startswith("/?ticks=saved")


def test_coming_back_keeps_the_rest_of_the_address(client):
    answer = save(client, [A], [A], next="/guide/my-checklists/?page=2&ticks=full&list=old")
    assert answer.url == "/guide/my-checklists/?page=2&ticks=saved&list=a-list#a-list-said"


def test_ticks_of_the_device_go_into_the_account_at_sign_in(person):
    client = steps.browser()
    save(client, [A, B], [A])
    user = person("provider@example.org")
    Tick.objects.create(user=user, key=B)
    steps.sign_in(user.email, client)
    assert set(Tick.objects.filter(user=user).values_list("key", flat=True)) == {A, B}
    assert client.cookies[ticks.COOKIE].value == ""


def test_ticks_of_the_device_go_into_a_new_account(db):
    client = steps.browser()
    save(client, [A], [A])
    client.post(steps.SIGNUP, {"email": "somebody.new@example.org", "name": "Somebody New", "agree": "on"})
    answer = client.post(steps.CONFIRM, {"code": steps.code_for("somebody.new@example.org")})
    assert answer.status_code == 302 and steps.is_signed_in(client)
    assert Tick.objects.get().user.email == "somebody.new@example.org"
    assert client.cookies[ticks.COOKIE].value == ""


def test_signing_in_without_saved_ticks_writes_nothing(person):
    client = steps.sign_in("provider@example.org")
    assert not Tick.objects.exists() and ticks.COOKIE not in client.cookies


def test_closing_the_account_deletes_its_ticks():
    user = user_of("provider")
    Tick.objects.create(user=user, key=A)
    close(user)
    assert not Tick.objects.exists()


def test_readers_with_saved_ticks_are_left_alone_by_the_page_cache(client, settings):
    settings.PAGE_CACHE = True
    save(client, [A], [A])
    made = [client.get("/guides/") for _ in range(2)]
    assert not any("ETag" in answer.headers for answer in made)


def test_the_name_of_the_cookie_stands_in_the_contract():
    from django.apps import apps

    assert ticks.COOKIE in apps.get_app_config("guides").personal_cookies
