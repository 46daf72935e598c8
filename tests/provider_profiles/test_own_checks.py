"""Checks without papers: the provider's word at once, staff's look with its date, and the day it ends."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from wagtail.models import PageLogEntry

from core.demo import demo_user
from provider_profiles import check_text, editing, own_checks, reminders
from provider_profiles.models import ProfileCheck, ProviderNotice
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db
ADDRESS = "/find-support/kites-and-crumbs/"
PAGE = "checks/"
TICKED = {"has": ["public_liability", "dbs", "supervisor"], "cover": "£5 million", "level": "enhanced"}


@pytest.fixture
def browser(live, ann, signed_in):
    return signed_in(ann)


def rows(provider):
    return {row.kind: row for row in provider.checks.all()}


def test_what_is_ticked_is_public_at_once_as_the_providers_word(live, ann, browser, client):
    assert browser.get(own(live, PAGE)).status_code == 200
    assert browser.post(own(live, PAGE), TICKED).status_code == 302
    text = client.get(ADDRESS).content.decode()
    for words in ("Provider says", "£5 million", "Enhanced", "A supervisor in place", "We have not seen a paper."):
        assert words in text
    assert "Seen by us" not in text
    assert PageLogEntry.objects.get(page=live.page.pk, action="provider_profiles.own_checks").user == ann
    browser.post(own(live, PAGE), TICKED)
    assert PageLogEntry.objects.filter(page=live.page.pk, action="provider_profiles.own_checks").count() == 1


def test_a_tick_taken_away_is_gone(live, browser, client):
    browser.post(own(live, PAGE), TICKED)
    browser.post(own(live, PAGE), {"has": ["supervisor"], "cover": "£5 million", "level": "enhanced"})
    assert set(rows(live)) == {"supervisor"}
    assert "Enhanced" not in client.get(ADDRESS).content.decode()


def test_what_staff_saw_stays_seen_only_while_the_words_stay(live, moderator, browser, client):
    browser.post(own(live, PAGE), TICKED)
    today = date.today()
    live.checks.update(seen_on=today, seen_by=moderator, next_due=today + timedelta(days=90))
    browser.post(own(live, PAGE), {**TICKED, "level": "enhanced_barred"})
    found = rows(live)
    assert found["dbs"].seen_on is None and found["dbs"].seen_by is None and found["dbs"].next_due is None
    assert found["public_liability"].seen_on == today and found["supervisor"].seen_on == today
    text = client.get(ADDRESS).content.decode()
    assert "Next due" in text and text.index("Seen by us") < text.index("Provider says") < text.index(
        "barred list"
    )


def test_nobody_can_say_that_it_was_seen(live, browser):
    more = {"seen_on": "2026-01-01", "seen_by": "1", "next_due": "2099-01-01", "provider": "1"}
    browser.post(own(live, PAGE), {**TICKED, **more})
    assert all(row.seen_on is None and row.next_due is None and row.provider == live for row in live.checks.all())


def test_only_members(live):
    with pytest.raises(PermissionDenied):
        own_checks.save_own_checks(demo_user("bo@example.org", "Bo"), live, {"dbs": {"which": "basic"}})


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"level": ""}, "Select the level"),
        ({"level": "superb"}, "Select a valid choice"),
        ({"has": ["gun"]}, "Select a valid choice"),
        ({"cover": "001234567890"}, "looks like the number of a certificate"),
        ({"cover": "0012 3456 7890"}, "looks like the number of a certificate"),
        ({"cover": "no cautions"}, "Do not write what stands in a criminal record check"),
        ({"cover": "dim euogfarnau"}, "Do not write what stands in a criminal record check"),
        ({"cover": "x" * 41}, "40 characters or fewer"),
        ({"has": ["regulator"], "number": ""}, "Select your regulator"),
        ({"has": ["regulator"], "regulator": "cqc", "number": ""}, "Enter your registration number"),
        ({"has": ["regulator"], "regulator": "cqc", "number": "CS123"}, "like 1-123456789"),
        ({"has": ["regulator"], "regulator": "cis", "number": "1-123456789"}, "like CS2012345678"),
    ],
)
def test_bad_input_is_said_and_nothing_typed_is_lost(live, browser, changes, message):
    answer = browser.post(own(live, PAGE), {**TICKED, "number": "N-77", **changes})
    text = answer.content.decode()
    assert answer.status_code == 200 and message in text
    assert changes.get("number", "N-77") in text and not live.checks.exists()


@pytest.mark.parametrize(
    ("regulator", "number", "kept", "asks"),
    [
        ("cqc", "1–123 456 789", "1-123456789", False),
        ("cqc", "1-123", "1-123", True),
        ("cis", "cs2012345678", "CS2012345678", False),
        ("ciw", "SIN-00009876-ABCD", "SIN-00009876-ABCD", False),
        ("ciw", "Alpha", "ALPHA", True),
        ("rqia", "020258", "020258", False),
        ("rqia", "?", "?", True),
    ],
)
def test_numbers_by_nation(live, browser, regulator, number, kept, asks):
    data = {"has": ["regulator"], "regulator": regulator, "number": number}
    text = browser.post(own(live, PAGE), data, follow=True).content.decode()
    assert rows(live)["regulator"].detail == kept
    assert ("is it right?" in text) == asks


def test_the_step_about_personal_care_checks_the_number_too(draft, ann, signed_in, posted):
    data = posted("care", regulation_basis="registered", regulator="cqc", regulator_number="Bob")
    answer = signed_in(ann).post(own(draft, "change/care/"), {**data, "go": "next"})
    assert "like 1-123456789" in answer.content.decode()


@pytest.mark.parametrize(
    "words",
    [
        "I have a clear DBS.",
        "My enhanced DBS is clear",
        "I have no convictions at all",
        "DBS number 001234567890",
        "No police cautions",
        "Nid oes gen i unrhyw euogfarnau",
    ],
)
def test_profile_words_that_tell_what_stands_in_a_certificate(draft, ann, signed_in, posted, words):
    answer = signed_in(ann).post(own(draft, "change/about/"), {**posted("about", about=words), "go": "next"})
    text = answer.content.decode()
    assert "Do not write what stands in" in text or "looks like the number of a certificate" in text
    assert words in text and words not in editing.draft_of(draft).about


@pytest.mark.parametrize(
    "words",
    [
        "I drive with caution, and with conviction.",
        "Ring 01632 960 001 or 01632 960 002",
        "+44 1632 960001",
        "00441632960001",
        "+441632960001",
        "Clear words, and a clean kitchen. Open 2010 to 2026.",
    ],
)
def test_other_words_are_let_through(words):
    check_text.validate_public_words(words)


def test_staff_cannot_note_what_stands_in_it_either(live, moderator, signed_in):
    data = {
        "checks-TOTAL_FORMS": "1", "checks-INITIAL_FORMS": "0", "checks-0-kind": "dbs",
        "checks-0-which": "enhanced", "checks-0-detail": "no convictions",
        "checks-0-seen_on": "2026-11-02", "checks-0-next_due": "2099-01-01",
    }  # fmt: skip
    answer = signed_in(moderator).post(f"/admin/profiles/provider/{live.pk}/checks/", data)
    assert "Do not write what stands in" in answer.content.decode() and not live.checks.exists()


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "first_aid", "which": "enhanced"},
        {"kind": "dbs", "which": "cqc"},
        {"kind": "dbs", "seen_on": date(2999, 1, 1)},
        {"kind": "dbs", "seen_on": date(2026, 1, 2), "next_due": date(2026, 1, 2)},
    ],
)
def test_a_row_that_cannot_be(live, fields):
    with pytest.raises(ValidationError):
        ProfileCheck(provider=live, **fields).clean()


def test_no_form_of_a_provider_takes_a_paper():
    fields = own_checks.ChecksForm.base_fields
    assert not [name for name, field in fields.items() if hasattr(field.widget, "needs_multipart_form") and
                field.widget.needs_multipart_form]  # fmt: skip
    names = {field.name for field in ProfileCheck._meta.get_fields()}
    assert not [name for name in names if "certificate" in name or "conviction" in name or "file" in name]


# The day it ends -------------------------------------------------------------------------------------------------

ENDS = date(2027, 3, 31)


@pytest.fixture
def insured(live, moderator, outbox):
    """Ann's insurance, seen by staff, counts until the end of March. Nothing else is due."""
    ProviderNotice.objects.all().delete()
    type(live).objects.update(confirmed_on=None)
    ProfileCheck.objects.all().delete()
    return live.checks.create(
        kind="public_liability", seen_on=date(2026, 4, 1), seen_by=moderator, next_due=ENDS, detail="£5 million"
    )


def test_reminders_30_and_7_days_before_and_on_the_day_each_once(insured, outbox):
    written = {}
    for number in range(-40, 3):
        day = ENDS + timedelta(days=number)
        before = len(outbox("ann@example.org"))
        reminders.act_on_dates(day)
        reminders.act_on_dates(day)
        new = outbox("ann@example.org")[before:]
        written.update({number: [mail.subject for mail in new]} if new else {})
    assert written == {
        -30: ["A check of yours ends in 30 days"],
        -7: ["A check of yours ends in 7 days"],
        0: ["A check of yours ends today"],
    }


def test_after_missed_days_one_reminder_not_two(insured, outbox):
    reminders.act_on_dates(ENDS - timedelta(days=4))
    assert [mail.subject for mail in outbox("ann@example.org")] == ["A check of yours ends in 4 days"]


def test_a_new_date_starts_over(insured, outbox):
    reminders.act_on_dates(ENDS)
    ProfileCheck.objects.filter(pk=insured.pk).update(next_due=ENDS + timedelta(days=365))
    reminders.act_on_dates(ENDS + timedelta(days=365 - 30))
    assert len(outbox("ann@example.org")) == 2


def test_on_the_day_after_the_public_sees_it_and_stored_pages_are_told(insured, client, monkeypatch):
    today = date.today()
    ProfileCheck.objects.filter(pk=insured.pk).update(next_due=today)
    assert "Seen by us" in client.get(ADDRESS).content.decode()
    refreshed = []
    monkeypatch.setattr(reminders, "show_as_of_today", refreshed.append)
    assert reminders.ended_checks(today) == 0
    assert reminders.ended_checks(today + timedelta(days=1)) == 1
    assert reminders.ended_checks(today + timedelta(days=1)) == 0
    assert refreshed == [insured.provider]
    ProfileCheck.objects.filter(pk=insured.pk).update(next_due=today - timedelta(days=1))
    text = client.get(ADDRESS).content.decode()
    assert "Seen by us" not in text and "That is too long ago to count." in text
