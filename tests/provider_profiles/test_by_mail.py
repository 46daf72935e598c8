"""The links in mails: one member, one act, no sign-in, nothing done by opening them."""

import re
from datetime import date, timedelta

import pytest
from wagtail.models import PageLogEntry

from core.demo import demo_user
from provider_profiles import editing, mail_links, reminders
from provider_profiles.models import Provider, ProviderNotice
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db
PAGE = "/account/profile/by-mail/"


@pytest.fixture
def link(live, ann):
    """link("full"): the address of a link for Ann."""
    membership = live.memberships.get(user=ann)
    return lambda action, today=None: f"{PAGE}{mail_links.link_for(membership, action, today).token}/"


def state(live):
    provider = Provider.objects.get(pk=live.pk)
    return provider.space, provider.full_until, provider.is_paused, provider.confirmed_on


def test_the_monthly_mail_holds_four_links_that_work(live, client, outbox):
    ProviderNotice.objects.all().delete()
    Provider.objects.exclude(pk=live.pk).update(confirmed_on=None)
    Provider.objects.filter(pk=live.pk).update(confirmed_on=date.today() - timedelta(days=32))
    reminders.act_on_dates()
    (mail,) = outbox("ann@example.org")
    addresses = re.findall(rf"https?://[^/\s]+({PAGE}\S+)", mail.body)
    assert len(set(addresses)) == 4
    assert "ann" not in "".join(addresses).lower()
    for address in addresses:
        assert client.get(address).status_code == 200


def test_opening_a_link_changes_nothing(live, client, link):
    Provider.objects.update(confirmed_on=date(2026, 1, 1))
    before = state(live)
    for action in mail_links.ACTIONS:
        assert client.get(link(action)).status_code == 200 and client.head(link(action)).status_code == 200
        assert client.get(f"{link(action)}done/").status_code == 302 or action == "resume"
    assert state(live) == before


@pytest.mark.parametrize(
    ("action", "data", "after"),
    [
        ("space", {}, ("space", None, False)),
        ("full", {}, ("full", None, False)),
        ("full", {"full_until": "2027-01-31"}, ("full", date(2027, 1, 31), False)),
        ("pause", {}, ("", None, True)),
        ("confirm", {}, ("", None, False)),
    ],
)
def test_pressing_acts_once_says_thanks_and_how_to_undo(live, client, link, action, data, after, ann):
    for _time in range(2):
        answer = client.post(link(action), data, follow=True)
        assert "Thank you" in answer.content.decode()
    assert state(live)[:3] == after
    act = f"provider_profiles.{action.replace('full', 'space')}"
    entries = PageLogEntry.objects.filter(page=live.page.pk, action=act)
    if action != "confirm":  # approved today already
        entry = entries.get()
        assert entry.user == ann and "by the link in a mail" in entry.formatter.format_message(entry)
        undo = re.search(rf'href="({PAGE}[^"]+)"', answer.content.decode())[1]
        client.post(undo, follow=True)
        assert state(live)[:3] != after


def test_confirming_moves_the_date(live, client, link):
    Provider.objects.filter(pk=live.pk).update(confirmed_on=date(2026, 1, 1))
    client.post(link("confirm"))
    assert state(live)[3] == date.today()


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("2020-01-01", "Enter today’s date or a later one"),
        ("9999-12-31", "Enter a date within the next two years"),
        ("soon", "Enter a real date"),
        ("0000-00-00", "Enter a real date"),
    ],
)
def test_a_bad_date_is_said_and_kept(live, client, link, typed, message):
    answer = client.post(link("full"), {"full_until": typed})
    assert answer.status_code == 200 and message in answer.content.decode()
    assert f'value="{typed}"' in answer.content.decode() and state(live)[0] == ""


def test_an_old_link_says_so(client, link):
    old = link("pause", date.today() - timedelta(days=61))
    for answer in (client.get(old), client.post(old), client.get(f"{old}done/")):
        assert answer.status_code == 410 and "does not work any more" in answer.content.decode()
    assert client.get(link("pause", date.today() - timedelta(days=60))).status_code == 200


def test_a_link_dies_with_its_membership(live, ann, client, link):
    made = link("pause")
    membership = live.memberships.get(user=ann)
    membership.role = "helper"
    membership.save()
    assert client.post(made).status_code == 410
    membership.role = "owner"
    membership.save()
    assert client.get(made).status_code == 200
    membership.delete()
    live.memberships.create(user=ann, role="owner")
    assert client.post(made).status_code == 410
    assert not Provider.objects.get(pk=live.pk).is_paused


def test_a_link_dies_with_its_address_and_account(live, ann, client, link):
    made = link("pause")
    type(ann).objects.filter(pk=ann.pk).update(email="ann.new@example.org")
    assert client.post(made).status_code == 410
    type(ann).objects.filter(pk=ann.pk).update(email="ann@example.org", is_active=False)
    assert client.post(made).status_code == 410
    assert not Provider.objects.get(pk=live.pk).is_paused


@pytest.mark.parametrize("token", ["x", "a.b", "1_pause_2099-01-01_0.sig", "1" * 500])
def test_a_made_up_link_is_not_there(client, token):
    assert client.get(f"{PAGE}{token}/").status_code == 404 and client.post(f"{PAGE}{token}/").status_code == 404


def test_a_changed_link_is_not_there(client, link):
    assert client.post(link("space").replace("_space_", "_pause_")).status_code == 404


def test_each_member_gets_links_of_their_own(live, outbox):
    bo = demo_user("bo@example.org", "Bo")
    live.memberships.create(user=bo, role="helper")
    ProviderNotice.objects.all().delete()
    Provider.objects.filter(pk=live.pk).update(confirmed_on=date.today() - timedelta(days=32))
    reminders.act_on_dates()
    ann_mail, bo_mail = outbox("ann@example.org")[0], outbox("bo@example.org")[0]
    find = re.compile(rf"{PAGE}(\S+)/")
    assert not set(find.findall(ann_mail.body)) & set(find.findall(bo_mail.body))


def test_signed_in_full_until(live, ann, signed_in):
    browser = signed_in(ann)
    day = date.today() + timedelta(days=40)
    browser.post(own(live, "full-until/"), {"full_until": day.isoformat()})
    assert state(live)[:2] == ("full", day)
    editing.set_space(ann, live, "space")
    assert state(live)[:2] == ("space", None)
