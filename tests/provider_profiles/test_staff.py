"""What staff see: the dashboard, the queue, what changed, the checks."""

import pytest
from bs4 import BeautifulSoup

from provider_profiles import editing
from provider_profiles.models import ProfileCheck, Provider
from provider_profiles.steps import STEPS
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db


def test_the_dashboard_says_what_waits(draft, ann, moderator, person, signed_in):
    editing.submit(ann, draft)
    text = signed_in(moderator).get("/admin/").content.decode()
    assert "Profiles waiting for you" in text and "Check the next one" in text
    assert (
        "Profiles waiting for you" not in signed_in(person("editor@example.org")).get("/admin/").content.decode()
    )


def test_the_next_one_is_the_oldest_that_is_not_ones_own(draft, ann, moderator, signed_in):
    submission = editing.submit(ann, draft)
    desk = signed_in(moderator)
    seen = set()
    while (address := desk.get("/admin/profiles/next/").url) != "/admin/profiles/":
        seen.add(address)
        assert desk.post(address, {"do": "return", "reason": "Please say more."}).status_code == 302
    assert f"/admin/profiles/{submission.pk}/" in seen


def test_the_screen_shows_what_changed_and_nothing_else(live, ann, moderator, signed_in):
    form = STEPS["about"].form({"about": "We like storms now.", "typical_visit": "We meet at the hill."})
    assert form.is_valid()
    editing.save_step(ann, live, STEPS["about"], form)
    submission = editing.submit(ann, live)
    html = signed_in(moderator).get(f"/admin/profiles/{submission.pk}/").content
    [changed] = BeautifulSoup(html, "html.parser").select(".profiles-changes dd")
    assert " ".join(changed.get_text(" ").split()) == (
        "We like [taken out: wind. We like cake more. ] [new: storms now. ]"
    )
    assert changed.select("del") and changed.select("ins")


def test_the_frame_shows_the_sent_text_and_may_be_framed_by_the_admin_only(draft, ann, moderator, signed_in):
    submission = editing.submit(ann, draft)
    answer = signed_in(moderator).get(f"/admin/profiles/{submission.pk}/public-view/")
    assert "Kite flying and cake" in answer.content.decode()
    assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
    assert "script-src 'self'" in answer.headers["Content-Security-Policy"]


def test_the_frame_does_not_use_up_the_message_for_the_page_around_it(draft, ann, moderator, signed_in):
    submission = editing.submit(ann, draft)
    desk = signed_in(moderator)
    desk.post(f"/admin/profiles/provider/{draft.pk}/pause/", {"do": "pause", "reason": "It rained."})
    assert (
        "The directory shows it now."
        not in desk.get(f"/admin/profiles/{submission.pk}/public-view/").content.decode()
    )
    assert "The directory shows it now." in desk.get("/admin/profiles/").content.decode()


def test_staff_note_what_they_saw(live, moderator, signed_in, client):
    data = {
        "checks-TOTAL_FORMS": "1", "checks-INITIAL_FORMS": "0", "checks-0-kind": "public_liability",
        "checks-0-detail": "£5 million", "checks-0-seen_on": "2026-11-02", "checks-0-next_due": "2099-01-01",
    }  # fmt: skip
    desk = signed_in(moderator)
    assert "Another check" in desk.get(f"/admin/profiles/provider/{live.pk}/checks/").content.decode()
    assert desk.post(f"/admin/profiles/provider/{live.pk}/checks/", data).status_code == 302
    check = ProfileCheck.objects.get(provider=live)
    assert check.seen_by == moderator
    text = client.get("/find-support/kites-and-crumbs/").content.decode()
    assert "£5 million" in text and "2 November 2026" in text


@pytest.mark.parametrize("address", ["", "provider/{}/checks/"])
def test_staff_screens_open(live, moderator, signed_in, address):
    assert signed_in(moderator).get(f"/admin/profiles/{address.format(live.pk)}").status_code == 200


def test_no_model_can_hold_a_certificate():
    kinds = {type(field).__name__ for field in ProfileCheck._meta.get_fields()}
    assert not kinds & {"FileField", "ImageField", "BinaryField", "JSONField", "TextField"}


def test_staff_do_not_check_their_own_papers(live, ann, moderator, signed_in):
    ann.groups.add(*moderator.groups.all())
    desk = signed_in(ann)
    assert desk.get(f"/admin/profiles/provider/{live.pk}/checks/").status_code == 302
    assert not ProfileCheck.objects.filter(provider=live).exists()


def test_staff_pause_a_listing_and_say_why(live, ann, moderator, signed_in, client, outbox):
    desk, address = signed_in(moderator), f"/admin/profiles/provider/{live.pk}/pause/"
    assert "Write why you pause it." in desk.post(address, {"do": "pause", "reason": " "}).content.decode()
    assert not Provider.objects.get(pk=live.pk).is_paused
    for _press in range(2):
        assert desk.post(address, {"do": "pause", "reason": "The kite club asked."}).status_code == 302
    assert Provider.objects.get(pk=live.pk).is_paused
    assert "kites-and-crumbs" not in client.get("/find-support/").content.decode()
    [mail] = [row for row in outbox("ann@example.org") if "paused" in row.subject]
    assert "The kite club asked." in mail.body
    log = desk.get(f"/admin/profiles/provider/{live.pk}/").content.decode()
    assert "Paused (by staff)" in log and "The kite club asked." in log


def test_what_staff_paused_only_staff_put_back(live, ann, moderator, signed_in):
    desk, browser = signed_in(moderator), signed_in(ann)
    address = f"/admin/profiles/provider/{live.pk}/pause/"
    desk.post(address, {"do": "pause", "reason": "The kite club asked."})
    account = browser.get(own(live)).content.decode()
    assert "The kite club asked." in account and "Put me back" not in account
    answer = browser.post(own(live, "resume/"), follow=True)
    assert "Ask us to put it back." in answer.content.decode()
    browser.post(own(live, "pause/"))
    assert Provider.objects.get(pk=live.pk).pause_reason == "The kite club asked."
    desk.post(address, {"do": "resume"})
    provider = Provider.objects.get(pk=live.pk)
    assert not provider.is_paused and provider.pause_reason == ""
    assert "Put me back" not in browser.get(own(live)).content.decode()
    browser.post(own(live, "pause/"))
    browser.post(own(live, "resume/"))
    assert not Provider.objects.get(pk=live.pk).is_paused
