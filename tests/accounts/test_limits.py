"""Limits stop guessing and floods of mail, and nobody can use them to lock the owner out."""

import pytest

from accounts.limits import WRONG_PASSWORDS_A_DAY
from tests.accounts.steps import (
    LOGIN,
    PASSWORD_LOGIN,
    RESET,
    SIGNUP,
    addresses,
    browser,
    is_signed_in,
    mails_to,
    sign_in,
)

pytestmark = pytest.mark.django_db
OWNER, PASSWORD = "provider@example.org", "correct horse battery"
ENEMY = "203.0.113.9"


@pytest.fixture
def owner(person):
    user = person(OWNER)
    user.set_password(PASSWORD)
    user.save()
    return user


def with_password(client, password):
    return client.post(PASSWORD_LOGIN, {"login": OWNER, "password": password})


def test_guessing_passwords_stops_after_five_tries(owner):
    client = browser(address=ENEMY)
    for _ in range(5):
        with_password(client, "wrong wrong wrong")
    page = with_password(client, PASSWORD)
    assert not is_signed_in(client)
    assert "Too many tries" in page.content.decode()


def test_the_owner_gets_in_while_an_enemy_guesses_passwords(owner):
    enemy = browser(address=ENEMY)
    for _ in range(20):
        with_password(enemy, "wrong wrong wrong")
    client = browser()
    with_password(client, PASSWORD)
    assert is_signed_in(client)


def test_the_owner_gets_in_while_an_enemy_asks_for_codes_and_resets(owner):
    enemy = browser(address=ENEMY)
    for _ in range(10):
        enemy.post(LOGIN, {"login": OWNER})
        enemy.cookies.clear()
        enemy.post(RESET, {"email": OWNER})
    assert mails_to(OWNER).count() == 6  # three a minute for each purpose
    client = browser()
    client.post(RESET, {"email": OWNER})
    assert mails_to(OWNER).count() == 7
    assert is_signed_in(sign_in(OWNER))


def test_guessing_from_everywhere_closes_the_password_way_and_no_other(owner):
    for _ in range(WRONG_PASSWORDS_A_DAY):
        with_password(browser(), "wrong wrong wrong")
    guesser = browser()
    page = with_password(guesser, PASSWORD)
    assert not is_signed_in(guesser)
    assert "Sign in with a code" in page.content.decode()
    assert is_signed_in(sign_in(OWNER))


def test_unknown_addresses_meet_the_same_limits():
    pages = []
    for email in (OWNER, "nobody@example.org"):
        client = browser()
        for _ in range(6):
            page = client.post(PASSWORD_LOGIN, {"login": email, "password": "wrong wrong wrong"})
        pages.append("Too many tries" in page.content.decode())
    assert pages == [True, True]


def test_a_flood_of_sign_ups_from_one_address_is_stopped():
    client = browser(address=ENEMY)
    answers = []
    for number in range(25):
        answers.append(client.post(SIGNUP, {"name": "A", "email": f"a{number}@example.org"}).status_code)
        client.cookies.clear()
    assert answers.count(302) == 20
    assert answers[-1] == 429


def test_a_forged_forwarded_address_changes_nothing(owner):
    client = browser(address=ENEMY)
    for _ in range(5):
        client.post(
            PASSWORD_LOGIN, {"login": OWNER, "password": "wrong"}, headers={"x-forwarded-for": next(addresses)}
        )
    with_password(client, PASSWORD)
    assert not is_signed_in(client)


def test_behind_one_proxy_the_last_hop_counts(owner, settings):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for number in range(6):
        client = browser(address="10.0.0.1")
        forged = {"x-forwarded-for": f"1.2.3.{number}, {ENEMY}"}
        client.post(
            PASSWORD_LOGIN, {"login": OWNER, "password": PASSWORD if number == 5 else "no"}, headers=forged
        )
    assert not is_signed_in(client)


def test_a_whole_ipv6_network_is_one_address(owner):
    for number in range(5):
        with_password(browser(address=f"2001:db8:1:1::{number + 1}"), "wrong wrong wrong")
    client = browser(address="2001:db8:1:1:ffff::9")
    with_password(client, PASSWORD)
    assert not is_signed_in(client)
    elsewhere = browser(address="2001:db8:1:2::1")
    with_password(elsewhere, PASSWORD)
    assert is_signed_in(elsewhere)
