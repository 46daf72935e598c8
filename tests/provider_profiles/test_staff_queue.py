"""The list of all that waits, the list of every profile, and the spreadsheet."""

import csv
import io
import uuid
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone

from core.demo import demo_user
from core.models import Area
from provider_profiles import editing, staff_queue
from provider_profiles.models import (
    ProfileCheck,
    ProfileSubmission,
    ProfileSuggestion,
    Provider,
    ProviderProfilePage,
)
from provider_profiles.permissions import may_agree, open_to
from provider_profiles.staff_profiles import Status, profiles, standing, statuses_of

pytestmark = pytest.mark.django_db
QUEUE, EVERY, SHEET = "/admin/profiles/", "/admin/profiles/all/", "/admin/profiles/all/spreadsheet/"


@pytest.fixture
def empty(home):
    """Nothing of the demo waits."""
    ProfileSubmission.objects.all().delete()
    ProfileSuggestion.objects.all().delete()
    ProfileCheck.objects.all().delete()
    Provider.objects.update(confirmed_on=timezone.localdate())


@pytest.fixture
def desk(moderator, signed_in):
    return signed_in(moderator)


def rows(answer):
    """[(name, kind, what, age), …] of the table."""
    found = BeautifulSoup(answer.content, "html.parser").select("tbody tr")
    return [tuple(" ".join(cell.get_text(" ").split()) for cell in row.select("td")) for row in found]


def kinds(answer):
    links = BeautifulSoup(answer.content, "html.parser").select(".profiles-kinds a")
    return [" ".join(link.get_text().split()) for link in links]


def said(provider, kind, days=0):
    suggestion = ProfileSuggestion.objects.create(provider=provider, key=uuid.uuid4(), kind=kind, text="Look.")
    ProfileSuggestion.objects.filter(pk=suggestion.pk).update(created_at=timezone.now() - timedelta(days=days))


def test_nothing_to_do_reads_as_good_news(empty, desk):
    answer = desk.get(QUEUE)
    assert "All done. Nothing is waiting" in answer.content.decode()
    assert kinds(answer) == [
        "All (0)", "New (0)", "Changed (0)", "Returned (0)", "Expiring (0)", "Suggested (0)", "Reported (0)",
    ]  # fmt: skip
    assert "Check the next one" not in answer.content.decode()


def test_a_new_profile_is_new_and_a_live_one_changed(empty, draft, ann, moderator, desk):
    submission = editing.submit(ann, draft)
    [(name, kind, what, age)] = rows(desk.get(QUEUE))
    assert name == "Kites and Crumbs Taunton" and (kind, what) == ("New", "Sent for checking")
    assert age.startswith("today")
    editing.approve(moderator, submission.pk)
    assert rows(desk.get(QUEUE)) == []
    editing.draft_of(draft).save_revision(user=ann)
    editing.submit(ann, draft)
    assert [row[1] for row in rows(desk.get(QUEUE))] == ["Changed"]


def test_what_was_returned_stays_until_it_is_sent_again(empty, draft, ann, moderator, desk):
    submission = editing.submit(ann, draft)
    editing.return_for_changes(moderator, submission.pk, "Say more.")
    ProfileSubmission.objects.update(decided_at=timezone.now() - timedelta(days=9))
    [(_name, kind, what, age)] = rows(desk.get(QUEUE))
    assert (kind, what) == ("Returned", "Not sent again yet") and age.startswith("9 days ago")
    editing.submit(ann, draft)
    assert [row[1] for row in rows(desk.get(QUEUE))] == ["New"]


@pytest.mark.parametrize(
    ("days", "listed", "words", "age"),
    [(-3, True, "ended on", "3 days ago"), (30, True, "ends on", "in 30 days"), (31, False, "", "")],
)
def test_checks_that_end_within_a_month_or_have_ended(empty, live, desk, days, listed, words, age):
    today = timezone.localdate()
    seen = today - timedelta(days=100)
    ProfileCheck.objects.create(
        provider=live, kind="first_aid", seen_on=seen, next_due=today + timedelta(days=days)
    )
    found = rows(desk.get(f"{QUEUE}?kind=expiring"))
    assert len(found) == listed
    if listed:
        assert words in found[0][2] and found[0][3].startswith(age)
        editing.set_paused(live.memberships.get().user, live, True)
        assert rows(desk.get(f"{QUEUE}?kind=expiring")) == []


def test_what_readers_say_is_suggested_or_reported(empty, live, desk):
    for kind, days in (("more", 1), ("closed", 70), ("out_of_date", 3), ("other", 2)):
        said(live, kind, days)
    found = rows(desk.get(QUEUE))
    assert [(row[1], row[3].split(" ago")[0]) for row in found] == [
        ("Reported", "2 months"), ("Reported", "3 days"), ("Suggested", "2 days"), ("Suggested", "1 day"),
    ]  # fmt: skip
    assert [row[1] for row in rows(desk.get(f"{QUEUE}?kind=reported"))] == ["Reported"] * 2
    link = BeautifulSoup(desk.get(QUEUE).content, "html.parser").select_one("tbody a")["href"]
    screen = desk.get(link).content.decode()
    assert "They have stopped" in screen and "Handled" in screen


def test_a_suggestion_handled_is_in_the_history_and_not_for_its_own_profile(empty, live, ann, moderator, desk):
    said(live, "closed")
    address = f"/admin/profiles/suggestions/{ProfileSuggestion.objects.get().pk}/handled/"
    live.memberships.create(user=moderator, role="helper")
    desk.post(address, {"from": "profile"})
    assert ProfileSuggestion.objects.get().handled_at is None
    live.memberships.filter(user=moderator).delete()
    assert desk.post(address, {"from": "profile"}).url == f"/admin/profiles/provider/{live.pk}/"
    screen = desk.get(f"/admin/profiles/provider/{live.pk}/").content.decode()
    assert "Suggestion of a reader handled (They have stopped)" in screen and str(moderator) in screen


def test_the_list_is_narrowed_by_place_care_and_language(empty, draft, ann, desk, posted):
    editing.submit(ann, draft)
    taunton, other = Area.objects.get(slug="taunton"), Area.objects.exclude(slug="taunton").first()
    for query, there in (
        (f"area={taunton.pk}", True), (f"area={other.pk}", False), ("care=1", False),
        ("language=en-gb", True), ("language=cy", False), ("area=x&care=7&language=q&kind=zz&p=x", True),
    ):  # fmt: skip
        answer = desk.get(f"{QUEUE}?{query}")
        assert answer.status_code == 200 and bool(rows(answer)) == there, query
        assert f"New ({int(there)})" in kinds(answer), query


def test_the_filter_for_personal_care_follows_the_rule_of_two_people(empty, draft, ann, desk):
    page = editing.draft_of(draft)
    page.regulation_basis, page.exempt_note = "exempt", "Only for one person."
    page.save_revision(user=ann)
    assert editing.draft_of(draft).needs_two_people
    editing.submit(ann, draft)
    assert len(rows(desk.get(f"{QUEUE}?care=1"))) == 1


def test_ones_own_is_marked_and_never_next(empty, draft, ann, moderator, desk):
    submission = editing.submit(ann, draft)
    draft.memberships.create(user=moderator, role="helper")
    assert "Your own: somebody else checks it" in rows(desk.get(QUEUE))[0][2]
    assert desk.get(f"{QUEUE}next/").url == QUEUE
    assert not may_agree(moderator, submission)


def test_open_to_says_the_same_as_may_agree(home, draft, ann, moderator, person):
    admin = person("admin@example.org")
    draft.memberships.create(user=admin, role="helper")
    submission = editing.submit(ann, draft)
    ProfileSubmission.objects.exclude(pk=submission.pk).filter(state="waiting").update(first_approved_by=moderator)
    everyone = [ann, moderator, admin, person("editor@example.org"), demo_user("ben@example.org", "Ben")]
    for user in everyone:
        for row in ProfileSubmission.objects.filter(state="waiting"):
            there = open_to(user, ProfileSubmission.objects.all()).filter(pk=row.pk).exists()
            assert there == may_agree(user, row), (user, row)


def test_next_goes_on_without_deciding_and_stops_at_the_end(home, draft, ann, desk):
    editing.submit(ann, draft)
    first = desk.get(f"{QUEUE}next/").url
    seen = [first]
    while (address := desk.get(f"{QUEUE}next/?after={seen[-1].split('/')[-2]}").url) != QUEUE:
        seen.append(address)
    waiting = ProfileSubmission.objects.filter(state="waiting").count()
    assert len(set(seen)) == len(seen) == waiting == ProfileSubmission.objects.filter(state="waiting").count()
    assert "Those you passed over still wait." in desk.get(QUEUE).content.decode()
    for odd in ("x", "9" * 30, "", "-1", "999999"):
        assert desk.get(f"{QUEUE}next/", {"after": odd}).url == first


def test_the_list_is_paged_and_costs_the_same_for_many(
    empty, live, make_live, desk, django_assert_max_num_queries
):
    def measure(address):
        desk.get(address)
        with django_assert_max_num_queries(100) as counted:
            assert desk.get(address).status_code == 200
        return len(counted.captured_queries)

    addresses = [f"{QUEUE}?care=&language=en-gb", "/admin/", EVERY, SHEET]
    said(live, "closed")
    before = [measure(address) for address in addresses]
    for number in range(35):
        page = make_live(f"Many {number:02}", kind=["pets"])
        said(page.provider, "closed", number)
    assert [measure(address) for address in addresses] == before
    assert len(rows(desk.get(QUEUE))) == staff_queue.PER_PAGE
    answer = desk.get(f"{QUEUE}?kind=reported&language=en-gb&p=2")
    assert len(rows(answer)) == 36 - staff_queue.PER_PAGE
    assert "kind=reported&amp;language=en-gb&amp;p=1" in answer.content.decode()


def test_the_dashboard_has_a_number_for_each_kind(empty, live, draft, desk):
    said(live, "closed")
    html = desk.get("/admin/").content.decode()
    assert "?kind=reported" in html and "Reported: 1" in html and "?kind=new" not in html
    assert "No profile is waiting for you." in html


# Every profile ---------------------------------------------------------------------------------------------------


def names(answer):
    return [row[0] for row in rows(answer)]


def test_every_profile_is_found_by_name_and_by_how_it_stands(empty, live, ann, moderator, desk):
    def shown(status):
        return names(desk.get(EVERY, {"q": "kites and", "status": status}))

    assert shown("") == shown("live") == ["Kites and Crumbs"]
    assert not any(shown(status) for status in ("waiting", "returned", "draft", "paused", "stale"))
    editing.draft_of(live).save_revision(user=ann)
    submission = editing.submit(ann, live)
    assert shown("waiting") and shown("live")
    editing.return_for_changes(moderator, submission.pk, "Say more.")
    assert shown("returned") and not shown("waiting")
    Provider.objects.filter(pk=live.pk).update(confirmed_on=timezone.localdate() - timedelta(days=200))
    assert shown("stale")
    editing.set_paused(ann, live, True)
    assert shown("paused") and not shown("live") and not shown("stale")
    ProviderProfilePage.objects.filter(pk=live.page.pk).update(live=False)
    ProfileSubmission.objects.all().delete()
    assert shown("draft")
    assert "No profile is called that" in desk.get(EVERY, {"q": "zzzz"}).content.decode()


def test_each_status_that_is_shown_is_one_to_filter_by(home, live, ann):
    """What a row says and what the filter finds are worked out in two places; they must agree."""
    editing.draft_of(live).save_revision(user=ann)
    editing.submit(ann, live)
    for status in Status:
        found = set(profiles().filter(standing(status)).values_list("pk", flat=True))
        assert found == {page.pk for page in profiles() if status in statuses_of(page)}
        assert found, status


def test_the_spreadsheet_runs_nothing_and_holds_nothing_private(empty, live, draft, ann, index, desk):
    ben = demo_user("ben.needle@example.org", "Ben Needle")
    provider = editing.start(ben, index, "=cmd|calc")
    page = editing.draft_of(provider)
    page.contact_phone, page.contact_email, page.about = "07700 900999", "private@example.org", "Needle words"
    page.area = Area.objects.get(slug="taunton")
    page.save_revision(user=ben)
    answer = desk.get(SHEET)
    assert answer.headers["Content-Type"].startswith("text/csv") and "no-store" in answer.headers["Cache-Control"]
    text = answer.content.decode("utf-8-sig")
    table = {row[0]: row for row in csv.reader(io.StringIO(text))}
    assert table["'=cmd|calc"][1:6] == ["Draft", "English", "", "", ""]
    kites = table["Kites and Crumbs"]
    assert kites[1:4] == ["Live", "English", "Taunton"] and kites[5].endswith("/find-support/kites-and-crumbs/")
    for needle in ("07700", "private@", "Needle", "01632 960 001", "kites@", "ann@", "Ann Marsh"):
        assert needle not in text
    assert len(list(csv.reader(io.StringIO(desk.get(SHEET, {"q": "kites"}).content.decode("utf-8-sig"))))) == 2
