"""Checking again: mails to the owner by the clock, “I have checked this today”, what is held about an owner."""

import json
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Revision
from wagtail_localize.models import Translation, TranslationSource

from accounts import personal_data
from core.models.outbox import OutboxMail
from guides import owners, review_mails, reviews
from guides.models import GuidePage, PolicyFact, ReviewNotice
from guides.models.review import NEXT_CHECK_AFTER
from tests.people import user_of

pytestmark = pytest.mark.django_db
LONDON = ZoneInfo("Europe/London")
DUE = date(2099, 7, 31)
OWNER = "gwen@example.org"


def at(day, hour=9, minute=0):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=LONDON)


def before(days):
    return at(DUE - timedelta(days=days))


@pytest.fixture(autouse=True)
def nobody_else_is_due(db):
    """The demo's guides have owners too: their checks are far away in these tests, and no mail is written yet."""
    GuidePage.objects.update(next_check=date(2100, 6, 1), owner_name="", owner_email="")
    PolicyFact.objects.update(next_check=date(2100, 6, 1))
    OutboxMail.objects.all().delete()


def publish(page, **fields):
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return GuidePage.objects.get(pk=page.pk)


@pytest.fixture
def guide():
    """A guide in both languages, of which only the English one has an owner."""
    english = GuidePage.objects.get(slug="prices-and-getting-paid", locale__language_code="en-gb")
    return publish(english, next_check=DUE, owner_name="Gwen Harries", owner_email=OWNER)


@pytest.fixture
def welsh(guide):
    return GuidePage.objects.get(translation_key=guide.translation_key, locale__language_code="cy")


@pytest.fixture
def editor():
    return user_of("editor")


def mails():
    return list(OutboxMail.objects.order_by("pk"))


# The mails ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        (at(DUE - timedelta(days=31), 23, 59), 0),
        (at(DUE - timedelta(days=30), 0, 1), 1),
        (before(8), 1),
        (before(7), 1),
        (before(0), 1),
        (before(-400), 1),  # long overdue, when the job runs for the first time
    ],
)
def test_the_first_run_writes_one_mail_or_none(guide, moment, number):
    assert review_mails.write_notices(moment) == number == len(mails())


def test_day_by_day_there_are_three_mails(guide):
    written = {days: review_mails.write_notices(before(days)) for days in range(35, -35, -1)}
    assert [days for days, number in written.items() if number] == [30, 7, 0]
    assert {tuple(mail.to) for mail in mails()} == {(OWNER,)}


def test_the_day_is_londons(guide):
    """In summer 23:30 in UTC is the next day in London."""
    utc = datetime(2099, 6, 30, 23, 30, tzinfo=ZoneInfo("UTC"))  # 1 July in London: 30 days before
    assert review_mails.write_notices(utc) == 1


def test_any_number_of_runs_a_day_write_one_mail(guide):
    assert [review_mails.write_notices(before(30)) for _run in range(3)] == [1, 0, 0]


@pytest.mark.parametrize(("from_day", "to_day", "stage"), [(40, 5, 7), (40, -2, 0), (30, 3, 7), (29, -1, 0)])
def test_missed_days_bring_the_mail_that_is_due_not_all(guide, from_day, to_day, stage):
    review_mails.write_notices(before(from_day))
    earlier = len(mails())
    assert review_mails.write_notices(before(to_day)) == 1
    assert len(mails()) == earlier + 1
    assert ReviewNotice.objects.latest("pk").days_before == stage
    assert review_mails.write_notices(before(to_day)) == 0


def test_a_moved_date_starts_over(guide):
    review_mails.write_notices(before(0))
    moved = publish(guide, next_check=DUE + timedelta(days=60))
    assert review_mails.write_notices(before(0)) == 0
    assert review_mails.write_notices(at(moved.next_check - timedelta(days=30))) == 1


def test_two_runners_at_once_write_one(guide):
    review_mails.write_notices(before(30))
    notice = ReviewNotice.objects.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        ReviewNotice.objects.create(
            page_id=notice.page_id, next_check=notice.next_check, days_before=notice.days_before
        )


@pytest.mark.parametrize("why", ["nobody is named", "not live"])
def test_no_mail_for_nobody_and_for_what_is_not_public(guide, why):
    if why == "nobody is named":
        publish(guide, owner_email="")
    else:
        guide.unpublish()
    assert review_mails.write_notices(before(0)) == 0


def test_a_draft_of_another_date_moves_nothing(guide):
    guide.next_check = DUE + timedelta(days=300)
    guide.save_revision()
    assert review_mails.write_notices(before(30)) == 1


def test_the_mail_says_what_to_do_and_where(guide):
    review_mails.write_notices(before(7))
    mail = mails()[0]
    assert mail.subject == f"Please check soon: {guide.title}"
    for words in (
        "Hello Gwen Harries,", guide.full_url, f"/admin/pages/{guide.pk}/edit/", "/admin/reports/to-check/",
        "Friday 31 July 2099",
    ):  # fmt: skip
        assert words in mail.body
    review_mails.write_notices(before(0))
    assert mails()[1].subject == f"Please check now: {guide.title}"


def test_a_translation_with_the_same_owner_and_date_goes_with_its_original(guide, welsh):
    publish(welsh, next_check=DUE, owner_email=OWNER.upper())
    assert review_mails.write_notices(before(30)) == 1
    assert mails()[0].language == "en-gb"


def test_a_translation_with_its_own_owner_gets_its_own_mail_in_welsh(guide, welsh):
    publish(welsh, next_check=DUE, owner_name="Rhys", owner_email="rhys@example.org")
    assert review_mails.write_notices(before(30)) == 2
    welsh_mail = next(mail for mail in mails() if mail.to == ["rhys@example.org"])
    assert welsh_mail.language == "cy"
    assert f"/cy{guide.get_url()}" in welsh_mail.body and "Dydd Gwener 31 Gorffennaf 2099" in welsh_mail.body


def test_the_job_is_scheduled_every_hour():
    from core.plugins import scheduled_jobs

    job = next(job for job in scheduled_jobs() if job.key == "guides.checks")
    assert job.every == timedelta(hours=1) and job.run() == 0


# What is due ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "words"),
    [(-12, "12 days late"), (-1, "1 day late"), (0, "today"), (1, "in 1 day"), (30, "in 30 days")],
)
def test_how_late_in_words(guide, days, words):
    publish(guide, next_check=timezone.localdate() + timedelta(days=days), last_checked=date(2020, 1, 1))
    assert [item.when for item in reviews.due()] == [words]


def test_what_is_due_later_is_not_in_the_report(guide):
    publish(guide, next_check=timezone.localdate() + timedelta(days=31))
    assert reviews.due() == []


# “I have checked this today” ------------------------------------------------------------------------------------


def checked(page):
    page = GuidePage.objects.get(pk=page.pk)
    return page.last_checked, page.checked_by, page.next_check


TODAY = date(2098, 1, 2)
DONE = (TODAY, "Mari Prosser", TODAY + NEXT_CHECK_AFTER)


def test_checked_today_is_public_at_once(guide, editor, client, django_capture_on_commit_callbacks):
    assert "Mari Prosser" in client.get(guide.get_url()).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        assert reviews.mark_checked(guide, editor, TODAY) is False
    assert checked(guide) == DONE
    assert "2 January 2098" in client.get(guide.get_url()).content.decode()
    fresh = GuidePage.objects.get(pk=guide.pk)
    assert not fresh.has_unpublished_changes
    assert fresh.live_revision == fresh.latest_revision and fresh.live_revision.user == editor


def test_a_waiting_draft_is_neither_published_nor_lost(guide, editor, client):
    author = user_of("admin")
    guide.title, guide.audience = "Not for readers yet", "Draft readers"
    guide.save_revision(user=author)
    assert reviews.mark_checked(GuidePage.objects.get(pk=guide.pk), editor, TODAY) is True

    live = GuidePage.objects.get(pk=guide.pk)
    assert checked(guide) == DONE
    assert live.title == "Prices and getting paid"
    assert "Not for readers yet" not in client.get(live.get_url()).content.decode()
    assert live.has_unpublished_changes and live.draft_title == "Not for readers yet"

    draft = live.get_latest_revision_as_object()
    assert (draft.title, draft.audience) == ("Not for readers yet", "Draft readers")
    assert (draft.last_checked, draft.checked_by, draft.next_check) == DONE
    assert live.latest_revision.user == author


def test_publishing_that_draft_later_does_not_undo_the_check(guide, editor):
    guide.title = "A better title"
    guide.save_revision()
    reviews.mark_checked(GuidePage.objects.get(pk=guide.pk), editor, TODAY)
    GuidePage.objects.get(pk=guide.pk).latest_revision.publish()
    assert GuidePage.objects.get(pk=guide.pk).title == "A better title"
    assert checked(guide) == DONE


def test_a_change_that_is_planned_comes_first(guide, editor):
    guide.go_live_at = timezone.now() + timedelta(days=3)
    guide.save_revision().publish()
    page = GuidePage.objects.get(pk=guide.pk)
    planned = page.scheduled_revision
    assert planned
    with pytest.raises(reviews.CannotMark, match="planned"):
        reviews.mark_checked(page, editor, TODAY)
    assert GuidePage.objects.get(pk=guide.pk).scheduled_revision == planned
    assert checked(guide)[0] != TODAY


def test_a_locked_page_is_left_alone(guide, editor):
    GuidePage.objects.filter(pk=guide.pk).update(locked=True, locked_by=user_of("admin"), locked_at=timezone.now())
    with pytest.raises(reviews.CannotMark, match="locked"):
        reviews.mark_checked(GuidePage.objects.get(pk=guide.pk), editor, TODAY)


def test_the_translation_that_goes_with_it_is_checked_too(guide, welsh, editor):
    publish(welsh, next_check=DUE, owner_email=OWNER)
    reviews.mark_checked(guide, editor, TODAY)
    assert checked(welsh) == DONE
    assert GuidePage.objects.get(pk=welsh.pk).title == welsh.title


def test_a_translation_of_its_own_date_is_not(guide, welsh, editor):
    before_it = checked(welsh)
    reviews.mark_checked(guide, editor, TODAY)
    assert checked(welsh) == before_it


def test_the_next_translation_does_not_bring_the_old_dates_back(guide, welsh, editor):
    welsh.delete()
    source, _made = TranslationSource.update_or_create_from_instance(guide)
    translation = Translation.objects.create(source=source, target_locale=welsh.locale)
    translation.save_target(publish=True)
    reviews.mark_checked(GuidePage.objects.get(pk=guide.pk), editor, TODAY)
    translation.refresh_from_db()
    translation.source.refresh_from_db()
    translation.save_target(publish=True)
    assert checked(translation.get_target_instance()) == DONE


# What is held about an owner ------------------------------------------------------------------------------------


@pytest.fixture
def gwen(guide):
    from core.demo import demo_user

    return demo_user(OWNER, "Gwen Harries")


def test_the_owner_is_never_public(guide, client):
    for path in (guide.get_url(), f"{guide.get_url()}print/", "/guides/", "/search/?q=prices", "/sitemap.xml"):
        html = client.get(path).content.decode()
        assert OWNER not in html and "Gwen" not in html
    assert not {"owner_name", "owner_email"} & {field.field_name for field in GuidePage.search_fields}


def test_export_has_the_checks_of_a_person(guide, gwen):
    held = personal_data.export(gwen)["Guides"]["pages to check"]
    assert held == [{"title": guide.title, "name": "Gwen Harries", "email": OWNER, "next check": "2099-07-31"}]


def test_erasing_takes_the_owner_out_of_pages_drafts_and_texts_to_translate(guide, gwen):
    guide.title = "A draft"
    guide.save_revision()
    source, _made = TranslationSource.update_or_create_from_instance(guide)
    assert OWNER in json.dumps(list(Revision.objects.values_list("content", flat=True)))
    personal_data.close(gwen)
    page = GuidePage.objects.get(pk=guide.pk)
    assert (page.owner_name, page.owner_email) == ("", "")
    draft = page.get_latest_revision_as_object()
    assert (draft.title, draft.owner_email) == ("A draft", "")
    source.refresh_from_db()
    everything = json.dumps(list(Revision.objects.values_list("content", flat=True))) + source.content_json
    assert OWNER not in everything and "Gwen Harries" not in everything


def test_an_address_that_is_not_confirmed_is_not_theirs(guide):
    stranger = user_of("applicant")
    stranger.emailaddress_set.create(email=OWNER, verified=False)
    assert owners.held_about(stranger) == []
    owners.forget(stranger)
    assert GuidePage.objects.get(pk=guide.pk).owner_email == OWNER


def test_editors_have_the_fields_with_help(client, guide):
    from tests.people import sign_in

    sign_in(client, "editor")
    html = client.get(reverse("wagtailadmin_pages:edit", args=[guide.pk])).content.decode()
    assert f'value="{OWNER}"' in html and "They get a mail 30 days before" in html
