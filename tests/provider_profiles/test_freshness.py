"""Staying true: the rules as dates, every step of the ladder by the clock, and what the public sees."""

from datetime import date, timedelta

import pytest
from django.utils import timezone
from wagtail.models import PageLogEntry

from core.demo import demo_user
from provider_profiles import dated_mails, editing, freshness, jobs, not_confirmed, reminders
from provider_profiles.models import Listing, Provider, ProviderNotice, ProviderProfilePage

pytestmark = pytest.mark.django_db
ADDRESS = "/find-support/kites-and-crumbs/"
SAID = date(2026, 8, 31)
DUE = date(2027, 2, 28)


@pytest.fixture
def alone(live, outbox):
    """Ann's public profile is the only one that is looked at; confirmed on the last of August."""
    ProviderNotice.objects.all().delete()
    Provider.objects.exclude(pk=live.pk).update(confirmed_on=None)
    Provider.objects.filter(pk=live.pk).update(confirmed_on=SAID)
    return live


@pytest.fixture
def late(live, monkeypatch):
    """late(days): Ann's profile was due to be confirmed so many days ago; gives what is then today."""
    Provider.objects.exclude(pk=live.pk).update(confirmed_on=None)
    clock, real = {}, timezone.localdate

    def today(value=None, *more):
        return real(value, *more) if value else clock["day"]

    monkeypatch.setattr(timezone, "localdate", today)

    def make(days):
        clock["day"] = DUE + timedelta(days=days)
        Provider.objects.filter(pk=live.pk).update(confirmed_on=SAID)
        return clock["day"]

    return make


# The rules -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("confirmed", "due"),
    [
        ("2026-08-31", "2027-02-28"),
        ("2027-08-31", "2028-02-29"),
        ("2026-03-31", "2026-09-30"),
        ("2026-08-30", "2027-02-28"),
        ("2026-02-28", "2026-08-28"),
        ("2026-12-01", "2027-06-01"),
    ],
)
def test_due_after_six_months_month_ends_too(confirmed, due):
    assert freshness.due_on(date.fromisoformat(confirmed)) == date.fromisoformat(due)


def test_the_way_back_for_queries_agrees_with_the_rule_on_every_day_of_five_years():
    days = [date(2025, 1, 1) + timedelta(days=number) for number in range(5 * 366)]
    for due in days[400:]:
        latest = freshness.latest_confirmed(due)
        assert freshness.due_on(latest) <= due < freshness.due_on(latest + timedelta(days=1))


def test_each_day_has_its_step():
    steps = [(-1, None), (0, "due"), (13, "due"), (14, "two_weeks"), (27, "two_weeks"), (28, "four_weeks")]
    for days, stage in [*steps, (83, "four_weeks"), (84, "unlisted"), (900, "unlisted")]:
        assert freshness.member_stage(SAID, DUE + timedelta(days=days)) == stage
    assert not freshness.is_overdue(SAID, DUE) and freshness.is_overdue(SAID, DUE + timedelta(days=1))
    assert not freshness.is_unlisted(SAID, DUE + timedelta(days=83))
    assert freshness.is_unlisted(SAID, DUE + timedelta(days=84))
    assert not freshness.is_overdue(None) and not freshness.is_unlisted(None)


# The ladder ------------------------------------------------------------------------------------------------------


def run_daily(first, last):
    """The kinds of notices written on each day from `first` to `last`: {day: [kind, …]}."""
    found, day = {}, first
    while day <= last:
        before = set(ProviderNotice.objects.values_list("pk", flat=True))
        reminders.act_on_dates(day)
        reminders.act_on_dates(day)  # twice a day does no more than once
        kinds = list(ProviderNotice.objects.exclude(pk__in=before).values_list("kind", flat=True))
        found.update({day: kinds} if kinds else {})
        day += timedelta(days=1)
    return found


def test_the_whole_ladder_each_step_once_on_its_day(alone, outbox):
    steps = run_daily(SAID, DUE + timedelta(days=100))
    assert steps == {
        date(2026, 9, 30): ["monthly"],
        date(2026, 10, 31): ["monthly"],
        date(2026, 11, 30): ["monthly"],
        date(2026, 12, 31): ["monthly"],
        date(2027, 1, 31): ["monthly"],
        DUE: ["due"],
        DUE + timedelta(days=14): ["two_weeks"],
        DUE + timedelta(days=28): ["four_weeks"],
        DUE + timedelta(days=42): ["staff"],
        DUE + timedelta(days=84): ["unlisted"],
    }
    assert len(outbox("ann@example.org")) == 9
    subjects = [mail.subject for mail in outbox("moderator@example.org")]
    assert subjects == ["Profiles that nobody has confirmed"]


@pytest.mark.parametrize(
    ("days", "kinds"),
    [(3, {"due"}), (17, {"two_weeks"}), (45, {"four_weeks", "staff"}), (87, {"unlisted", "staff"})],
)
def test_after_missed_days_what_is_due_now_is_done_and_no_more(alone, outbox, days, kinds):
    reminders.act_on_dates(DUE + timedelta(days=days))
    assert set(ProviderNotice.objects.values_list("kind", flat=True)) == kinds
    assert len(outbox("ann@example.org")) == 1


def test_confirming_starts_over(alone, ann, outbox):
    reminders.act_on_dates(DUE)
    Provider.objects.filter(pk=alone.pk).update(confirmed_on=DUE)
    reminders.act_on_dates(DUE + timedelta(days=20))
    assert len(outbox("ann@example.org")) == 1
    reminders.act_on_dates(freshness.due_on(DUE))
    assert len(outbox("ann@example.org")) == 2


def test_nobody_is_mailed_about_a_paused_or_a_draft_profile(alone, outbox):
    Provider.objects.filter(pk=alone.pk).update(paused_at="2026-09-01T00:00Z")
    reminders.act_on_dates(DUE + timedelta(days=90))
    Provider.objects.filter(pk=alone.pk).update(paused_at=None)
    alone.page.unpublish()
    reminders.act_on_dates(DUE + timedelta(days=90))
    assert outbox("ann@example.org") == [] and outbox("moderator@example.org") == []


def test_old_notes_go_but_not_those_that_still_count(alone):
    reminders.act_on_dates(DUE + timedelta(days=90))
    alone.notices.create(kind="monthly", about=date(2025, 1, 1))
    alone.notices.update(written_at="2025-01-01T00:00Z")
    assert jobs.forget_notices() == 1
    assert set(alone.notices.values_list("kind", flat=True)) == {"unlisted", "staff"}


# What the public sees --------------------------------------------------------------------------------------------


def test_due_today_nobody_is_told_in_public(late, client):
    late(0)
    assert "Not confirmed since" not in client.get(ADDRESS).content.decode()


def test_from_the_day_after_page_and_card_say_so(late, live, client, no_demo_profiles):
    late(1)
    editing.show_as_of_today(Provider.objects.get(pk=live.pk))
    assert "Not confirmed since" in client.get(ADDRESS).content.decode()
    assert "Not confirmed since" in client.get("/find-support/").content.decode()


def test_space_that_was_said_too_long_ago_is_to_be_asked_about(late, live, client):
    Provider.objects.filter(pk=live.pk).update(space="space")
    late(0)
    assert "Has space now" in client.get(ADDRESS).content.decode()
    late(1)
    assert "Please ask about space" in client.get(ADDRESS).content.decode()


def in_lists(client):
    """Which of directory, search and sitemap name the profile."""
    addresses = {"directory": "/find-support/?q=kites", "search": "/search/?q=kites", "sitemap": "/sitemap.xml"}
    return {name for name, address in addresses.items() if ADDRESS in client.get(address).content.decode()}


def test_after_twelve_weeks_it_is_in_no_list_and_the_page_says_why(late, live, ann, client):
    late(83)
    reminders.act_on_dates()
    assert in_lists(client) == {"directory", "search", "sitemap"}
    late(84)
    reminders.act_on_dates()
    assert in_lists(client) == set()
    text = client.get(ADDRESS).content.decode()
    assert "it is not in the directory now" in text and "noindex" in text
    editing.confirm(ann, live)
    assert in_lists(client) == {"directory", "search", "sitemap"}
    assert "Not confirmed since" not in client.get(ADDRESS).content.decode()


def test_no_rebuild_brings_it_back(late, live):
    late(84)
    jobs.refresh_listings()
    assert not Listing.objects.filter(profile_key=live.profile_key).exists()
    assert not ProviderProfilePage.get_indexed_objects().filter(pk=live.page.pk).exists()


def test_whoever_comes_back_from_a_pause_is_listed(late, live, ann):
    late(84)
    editing.set_paused(ann, live, True)
    editing.set_paused(ann, live, False)
    assert Listing.objects.filter(profile_key=live.profile_key).exists()


def test_full_until_a_date_becomes_please_ask(live, ann, client):
    today = date.today()
    editing.set_space(ann, live, "full", today)
    assert "Full until" in client.get(ADDRESS).content.decode()
    assert reminders.end_of_being_full(today) == 0 and reminders.end_of_being_full(today + timedelta(days=1)) == 1
    assert "Please ask about space" in client.get(ADDRESS).content.decode()
    assert Listing.objects.filter(profile_key=live.profile_key).values_list("space", flat=True)[0] == "ask"
    assert reminders.end_of_being_full(today + timedelta(days=1)) == 0


def test_a_date_that_passed_is_no_promise_even_before_the_job(live, client):
    Provider.objects.filter(pk=live.pk).update(space="full", full_until=date.today() - timedelta(days=1))
    text = client.get(ADDRESS).content.decode()
    assert "Please ask about space" in text and "Full until" not in text


# Staff -----------------------------------------------------------------------------------------------------------


def test_staff_see_who_to_ring_and_confirm_for_them(late, live, moderator, signed_in):
    late(41)
    desk = signed_in(moderator)
    queue, screen = "/admin/profiles/?kind=expiring", f"/admin/profiles/provider/{live.pk}/"
    assert screen not in desk.get(queue).content.decode()
    today = late(42)
    assert screen in desk.get(queue).content.decode()
    text = desk.get(screen).content.decode()
    assert "They say it is right" in text and "01632 960 001" in text
    assert "Profiles not confirmed" in desk.get("/admin/").content.decode()
    desk.post(f"/admin/profiles/provider/{live.pk}/confirm/")
    assert Provider.objects.get(pk=live.pk).confirmed_on == today
    assert not not_confirmed.providers_not_confirmed().exists()
    entry = PageLogEntry.objects.get(page=live.page.pk, action="provider_profiles.confirm")
    assert entry.user == moderator and "by staff" in entry.formatter.format_message(entry)


def test_somebody_else_cannot_confirm_for_them(late, live, person, signed_in):
    late(42)
    answer = signed_in(person("editor@example.org")).post(f"/admin/profiles/provider/{live.pk}/confirm/")
    assert answer.status_code == 404
    assert Provider.objects.get(pk=live.pk).confirmed_on == SAID


# Languages -------------------------------------------------------------------------------------------------------


def test_a_mail_goes_in_both_languages_while_it_is_not_known_which(alone, ann, outbox):
    page = alone.page
    assert dated_mails.languages_of(ann, page) == ["en-gb"]
    ann.language = ""
    assert dated_mails.languages_of(ann, page) == ["en-gb", "cy"]
    bo = demo_user("bo@example.org", "Bo")
    bo.language = "cy"
    assert dated_mails.languages_of(bo, page) == ["cy"]
    type(ann).objects.filter(pk=ann.pk).update(language="")
    reminders.act_on_dates(DUE)
    body = outbox("ann@example.org")[0].body
    assert "/account/profile/by-mail/" in body and "/cy/account/profile/by-mail/" in body
