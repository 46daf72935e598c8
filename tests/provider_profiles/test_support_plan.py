"""The support-plan insert: sums, units, what is printed and copied, and that nothing is kept."""

from decimal import Decimal

import pytest
from django.contrib.sessions.models import Session

from core.models.outbox import OutboxMail
from provider_profiles import editing
from provider_profiles.models import ProviderProfilePage
from provider_profiles.support_plan import pounds

from .test_shortlist import OURS, press

pytestmark = pytest.mark.django_db
HERE = "/my-list/support-plan/"


@pytest.fixture
def priced(no_demo_profiles, make_live, client):
    """A maker: priced("Name", 20, "hour") is on the client's list; gives its key."""

    def make(name, price, unit):
        page = make_live(name, kind=["pets"], pay=["direct_payment"])
        ProviderProfilePage.objects.filter(pk=page.pk).update(price=price, price_unit=unit)
        press(client, "save", page.translation_key)
        return page.translation_key

    return make


def work_out(client, answers, **more):
    data = {f"amount_{key.hex}": value for key, value in answers.items()}
    return client.post(HERE, {**data, **more}, headers=OURS)


@pytest.mark.parametrize(
    ("price", "unit", "typed", "said"),
    [
        ("20", "hour", "3", "<strong>£60</strong> (£20 an hour × 3)"),
        ("18.50", "hour", "2,5", "<strong>£46.25</strong> (£18.50 an hour × 2.5)"),
        ("33.33", "session", "1.5", "<strong>£50</strong> (£33.33 a session × 1.5)"),
        ("300", "day", "5", "<strong>£1,500</strong>"),
        ("12", "visit", "0", "<strong>£0</strong>"),
    ],
)
def test_a_week_costs_rate_times_how_often(priced, client, price, unit, typed, said):
    key = priced("Apple", price, unit)
    assert said in work_out(client, {key: typed}).content.decode()


@pytest.mark.parametrize("unit", ["whole", "ask", ""])
def test_other_prices_are_agreed_with_the_provider(priced, client, unit):
    key = priced("Apple", "100" if unit == "whole" else None, unit)
    text = work_out(client, {key: "3"}).content.decode()
    assert "Agree this with them" in text and f"amount_{key.hex}" not in text and "Added up" not in text


def test_what_is_free_costs_nothing(priced, client):
    priced("Apple", None, "free")
    assert "<strong>Free</strong>" in client.get(HERE).content.decode()


def test_costs_are_added_up_over_those_that_have_one(priced, client):
    one, two, _three = (
        priced("Apple", "20", "hour"),
        priced("Bramble", "7.50", "visit"),
        priced("Cherry", None, "ask"),
    )
    text = work_out(client, {one: "2", two: "1"}).content.decode()
    assert "Added up, a week: <strong>£47.50</strong>" in text
    assert "Added up, a week: <strong>£40</strong>" in work_out(client, {one: "2", two: ""}).content.decode()


@pytest.mark.parametrize(
    "typed", ["-1", "169", "many", "1e999", "NaN", "Infinity", "1.234", "\0", "9" * 400, "<b>2</b>", "%s", "٣x"]
)
def test_a_senseless_number_is_asked_again_and_loses_nothing(priced, client, typed):
    bad, good = priced("100% Apple", "20", "hour"), priced("Bramble", "7.50", "visit")
    response = work_out(client, {bad: typed, good: "2.25"})
    text = response.content.decode()
    assert response.status_code == 200 and "100% Apple: write a number from 0 to 168" in text
    assert 'value="2.25"' in text and "Added up" not in text
    assert work_out(client, {bad: typed, good: "2"}, **{"as": "text"}).status_code == 200


def test_facts_checks_and_contact_are_there_and_in_the_text(live, moderator, client):
    from django.utils import timezone

    live.checks.create(kind="first_aid", detail="Outdoor", seen_on=timezone.localdate(), seen_by=moderator)
    live.checks.create(kind="dbs")
    press(client, "save", live.profile_key)
    page = work_out(client, {live.profile_key: "4"}).content.decode()
    answer = work_out(client, {live.profile_key: "4"}, **{"as": "text"})
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert "attachment" in answer.headers["Content-Disposition"]
    for text in (page, answer.content.decode()):
        for words in ("Kites and Crumbs", "Kite flying and cake", "£74", "01632 960 001", "kites@example.org"):
            assert words in text, words
        assert "Last confirmed" in text
        assert "First aid training: Outdoor. Seen by us on:" in text and "Criminal record" not in text


def test_a_paused_profile_gives_no_contact_and_no_field(live, ann, client):
    press(client, "save", live.profile_key)
    editing.set_paused(ann, live, True)
    text = work_out(client, {live.profile_key: "4"}).content.decode()
    assert "£74" not in text and "01632 960 001" not in text and "Not taking new people now" in text


def test_nothing_about_anybody_is_asked_or_kept(priced, client):
    key = priced("Apple", "20", "hour")
    mails, sessions = OutboxMail.objects.count(), Session.objects.count()
    before = client.cookies.output()
    response = work_out(
        client,
        {
            key: "3",
        },
        name="Needle",
        **{"for": "Needle"},
    )
    text = response.content.decode()
    assert "We do not ask who it is for" in text and "Needle" not in text
    assert not response.cookies and client.cookies.output() == before
    assert "no-store" in response.headers["Cache-Control"]
    assert (OutboxMail.objects.count(), Session.objects.count()) == (mails, sessions)
    assert 'value="3"' not in client.get(HERE).content.decode()


def test_a_made_up_field_changes_nothing(priced, client, make_live):
    """Somebody else's profile, or one that is not on the list, gets no row."""
    key, other = priced("Apple", "20", "hour"), make_live("Bramble", kind=["pets"]).translation_key
    assert "Bramble" not in work_out(client, {key: "1", other: "5"}).content.decode()


def test_amounts_are_written_as_people_write_them():
    assert [pounds(Decimal(one)) for one in ("22", "22.5", "1022.50", "0")] == ["£22", "£22.50", "£1,022.50", "£0"]
