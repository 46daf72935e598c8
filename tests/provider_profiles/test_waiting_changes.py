"""While a change waits the public sees the last approved text, and only what was reviewed is published."""

import pytest
from django.core.exceptions import PermissionDenied
from wagtail.models import PageLogEntry

from core.roles import grant
from provider_profiles import editing
from provider_profiles.models import ProfileSubmission, Provider, ProviderProfilePage
from provider_profiles.steps import STEPS
from tests.provider_profiles.conftest import own

pytestmark = pytest.mark.django_db
PUBLIC = "/find-support/kites-and-crumbs/"
OLD, NEW = "We like wind.", "We like storms now."


def change(provider, user, key="about", **answers):
    """Save one step through the service, as a form does."""
    step = STEPS[key]
    form = step.form({"about": NEW, "typical_visit": "", **answers} if key == "about" else answers)
    assert form.is_valid(), form.errors
    return editing.save_step(user, provider, step, form)


def everywhere(client):
    """All that the public can read of the profile."""
    pages = [
        PUBLIC,
        "/find-support/",
        "/find-support/?q=storms",
        "/search/?q=storms",
        "/",
        "/cy/find-support/?q=storms",
    ]
    return (
        " ".join(client.get(address).content.decode() for address in pages)
        .replace("“storms”", "")
        .replace('value="storms"', "")
    )


def test_a_change_is_not_public_until_it_is_approved(client, live, ann, moderator):
    change(live, ann)
    assert OLD in everywhere(client) and NEW not in everywhere(client)
    submission = editing.submit(ann, live)
    assert OLD in everywhere(client) and NEW not in everywhere(client)
    editing.approve(moderator, submission.pk)
    shown = client.get(PUBLIC).content.decode()
    assert NEW in shown and OLD not in shown
    assert "kites-and-crumbs" in client.get("/find-support/?q=storms").content.decode()


def test_ticks_of_a_draft_are_not_in_the_filters(client, live, ann, posted):
    data = posted("help", kind=["pets"])
    change(live, ann, "help", **data)
    editing.submit(ann, live)
    assert "kites-and-crumbs" not in client.get("/find-support/?kind=pets").content.decode()
    assert "kites-and-crumbs" in client.get("/find-support/?kind=sport").content.decode()


def test_only_the_reviewed_text_is_published(client, live, ann, moderator):
    """A later draft, however it came about, stays a draft when the reviewed one is approved."""
    change(live, ann)
    submission = editing.submit(ann, live)
    later = live.page.get_latest_revision_as_object()
    later.about = "Slipped in after it was sent."
    later.save_revision(user=ann)
    editing.approve(moderator, submission.pk)
    shown = client.get(PUBLIC).content.decode()
    assert NEW in shown and "Slipped in" not in shown


def test_a_text_rewritten_under_review_is_not_published(client, live, ann, moderator):
    change(live, ann)
    submission = editing.submit(ann, live)
    revision = submission.revision
    revision.content = {**revision.content, "about": "Rewritten in place."}
    revision.save()
    with pytest.raises(editing.NotPossible):
        editing.approve(moderator, submission.pk)
    submission.refresh_from_db()
    assert submission.state == "waiting"
    assert "Rewritten" not in client.get(PUBLIC).content.decode()


def test_nobody_approves_their_own(client, live, ann, moderator, signed_in):
    grant("Profile moderators", [])
    ann.groups.add(*moderator.groups.all())
    change(live, ann)
    submission = editing.submit(ann, live)
    for act in (
        lambda: editing.approve(ann, submission.pk),
        lambda: editing.return_for_changes(ann, submission.pk, "No"),
    ):
        with pytest.raises(PermissionDenied):
            act()
    desk = signed_in(ann)
    answer = desk.post(f"/admin/profiles/{submission.pk}/", {"do": "approve", "sure": "1"}, follow=True)
    assert "your own profile" in answer.content.decode()
    assert NEW not in client.get(PUBLIC).content.decode()
    desk.post(f"/admin/pages/{live.page.pk}/edit/", {"action-publish": "Publish", "title": "x", "slug": "x"})
    assert NEW not in client.get(PUBLIC).content.decode()


def test_even_a_site_owner_who_is_a_member_asks_somebody_else(live, ann):
    ann.is_superuser = True
    ann.save()
    change(live, ann)
    with pytest.raises(PermissionDenied):
        editing.approve(ann, editing.submit(ann, live).pk)


def test_a_decision_is_made_once(live, ann, moderator):
    change(live, ann)
    submission = editing.submit(ann, live)
    editing.approve(moderator, submission.pk)
    with pytest.raises(editing.NotPossible):
        editing.return_for_changes(moderator, submission.pk, "Too late")
    with pytest.raises(editing.NotPossible):
        editing.take_back(ann, live)


def test_sending_twice_makes_one_waiting(live, ann):
    change(live, ann)
    editing.submit(ann, live)
    with pytest.raises(editing.NotPossible):
        editing.submit(ann, live)
    assert ProfileSubmission.objects.filter(provider=live, state="waiting").count() == 1


def test_nothing_new_is_not_sent(live, ann):
    with pytest.raises(editing.NotPossible):
        editing.submit(ann, live)


def test_a_return_leaves_the_public_text_alone(client, live, ann, moderator):
    change(live, ann)
    editing.return_for_changes(moderator, editing.submit(ann, live).pk, "Say more about storms.")
    assert OLD in client.get(PUBLIC).content.decode()


def test_a_newer_text_of_staff_ends_what_waits(live, ann, moderator):
    change(live, ann)
    submission = editing.submit(ann, live)
    page = live.page.get_latest_revision_as_object()
    page.my_thing = "Kites, said staff."
    page.save_revision(user=moderator).publish(user=moderator, skip_permission_checks=True)
    submission.refresh_from_db()
    assert submission.state == "superseded"


def test_pausing_acts_at_once_even_while_a_change_waits(client, live, ann, moderator, signed_in):
    change(live, ann)
    submission = editing.submit(ann, live)
    signed_in(ann).post(own(live, "pause/"))
    assert "kites-and-crumbs" not in client.get("/find-support/").content.decode()
    assert "kites-and-crumbs" not in client.get("/search/?q=kites").content.decode()
    shown = client.get(PUBLIC).content.decode()
    assert "Not taking new people now" in shown and "01632 960 001" not in shown
    editing.approve(moderator, submission.pk)  # approving must not bring a paused listing back
    assert "kites-and-crumbs" not in client.get("/find-support/").content.decode()
    assert "kites-and-crumbs" not in client.get("/search/?q=kites").content.decode()
    signed_in(ann).post(own(live, "resume/"))
    assert "kites-and-crumbs" in client.get("/find-support/").content.decode()
    assert "kites-and-crumbs" in client.get("/search/?q=kites").content.decode()


def test_space_and_confirming_act_at_once(client, live, ann, signed_in):
    browser = signed_in(ann)
    browser.post(own(live, "space/"), {"space": "full"})
    assert "Full at the moment" in client.get(PUBLIC).content.decode()
    assert "Full at the moment" in client.get("/find-support/?q=kites").content.decode()
    Provider.objects.filter(pk=live.pk).update(confirmed_on="2020-01-01")
    browser.post(own(live, "confirm/"))
    assert Provider.objects.get(pk=live.pk).confirmed_on.year > 2020
    assert browser.post(own(live, "space/"), {"space": "maybe"}).status_code == 404


def test_every_act_is_in_the_page_history(live, ann, moderator):
    change(live, ann)
    editing.return_for_changes(moderator, editing.submit(ann, live).pk, "Say more.")
    editing.set_paused(ann, live, True)
    entries = PageLogEntry.objects.filter(page=live.page.pk)
    done = set(entries.values_list("action", "user"))
    assert {
        ("provider_profiles.submit", ann.pk),
        ("provider_profiles.return", moderator.pk),
        ("provider_profiles.approve", moderator.pk),
        ("provider_profiles.pause", ann.pk),
    } <= done
    assert entries.get(action="provider_profiles.return").data["reason"] == "Say more."


def test_a_locked_page_is_left_alone(live, ann, moderator):
    ProviderProfilePage.objects.filter(pk=live.page.pk).update(locked=True, locked_by=moderator)
    with pytest.raises(editing.NotPossible):
        change(live, ann)
