"""Personal care goes live when two different people agree, neither of them a member. No way leads round that."""

import json
import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.urls import reverse

from core.demo import demo_user
from provider_profiles import editing
from provider_profiles.models import ProfileSubmission, ProfileTerm, ProviderProfilePage
from tests.people import user_of
from tests.running_site import copy_of_the_test_database
from tests.staff.admin_forms import fields_of

PUBLIC = "/find-support/kites-and-crumbs/"
TICKS = ["private", "register"]


@pytest.fixture
def second(home, moderator):
    """Another moderator."""
    user = demo_user("lou@example.org", "Lou Penrose")
    user.groups.add(*moderator.groups.all())
    return user


@pytest.fixture
def care(draft, ann):
    """Ann's draft, with personal care on a register."""
    page = editing.draft_of(draft)
    page.terms = [*page.terms.all(), ProfileTerm.objects.get(group="kind", key="personal_care")]
    page.regulation_basis, page.regulator, page.regulator_number = "registered", "cqc", "1-123456789"
    page.save_revision(user=ann)
    return draft


@pytest.fixture
def sent(care, ann):
    return editing.submit(ann, care)


def state_of(submission):
    return ProfileSubmission.objects.get(pk=submission.pk).state


@pytest.mark.django_db
def test_the_first_is_noted_and_the_second_publishes(sent, care, moderator, second, signed_in, client, outbox):
    address = f"/admin/profiles/{sent.pk}/"
    first_desk, second_desk = signed_in(moderator), signed_in(second)
    assert "You are the first." in first_desk.get(address).content.decode()
    assert first_desk.post(address, {"do": "approve", "ticked": TICKS}).status_code == 302
    sent.refresh_from_db()
    assert sent.state == "waiting" and sent.first_approved_by == moderator and sent.first_approved_at
    assert client.get(PUBLIC).status_code == 404 and outbox("ann@example.org") == []

    seen = first_desk.get(address).content.decode()
    assert "One of two has agreed: Sam Whitlock" in seen and 'value="approve"' not in seen
    assert 'value="see"' in seen  # whoever agreed may still ask for changes
    assert "You have agreed" in first_desk.get("/admin/profiles/").content.decode()
    assert first_desk.get("/admin/profiles/next/").url != address
    queue = second_desk.get("/admin/profiles/").content.decode()
    assert "One of two has agreed" in queue and "It waits for a second person" in queue

    assert "You are the second." in second_desk.get(address).content.decode()
    assert second_desk.post(address, {"do": "approve", "ticked": TICKS}).status_code == 302
    assert state_of(sent) == "approved" and client.get(PUBLIC).status_code == 200
    assert len(outbox("ann@example.org")) == 1
    history = first_desk.get(f"/admin/profiles/provider/{care.pk}/").content.decode()
    assert "Agreed as the first of two" in history and "Lou Penrose" in history


@pytest.mark.django_db
def test_one_person_is_never_both(sent, moderator, signed_in, client):
    editing.approve(moderator, sent.pk)
    with pytest.raises(editing.NotPossible):
        editing.approve(moderator, sent.pk)
    address = f"/admin/profiles/{sent.pk}/"
    typed = {"do": "approve", "sure": "1", "reason": "Kept"}
    html = signed_in(moderator).post(address, typed).content.decode()
    assert "You have agreed already." in html and "Kept" in html
    assert state_of(sent) == "waiting" and client.get(PUBLIC).status_code == 404


@pytest.mark.django_db
def test_neither_is_a_member(sent, care, moderator, second):
    care.memberships.create(user=second, role="helper")
    editing.approve(moderator, sent.pk)
    with pytest.raises(PermissionDenied):
        editing.approve(second, sent.pk)
    assert state_of(sent) == "waiting"


@pytest.mark.django_db
@pytest.mark.parametrize("why", ["no moderator any more", "a member now", "no account any more"])
def test_a_first_word_counts_while_its_giver_may_decide(sent, care, moderator, second, client, why):
    editing.approve(second, sent.pk)
    if why == "no moderator any more":
        second.groups.clear()
    elif why == "a member now":
        care.memberships.create(user=second, role="helper")
    else:
        second.delete()
    editing.approve(moderator, sent.pk)
    sent.refresh_from_db()
    assert sent.state == "waiting" and sent.first_approved_by == moderator
    editing.approve(user_of("admin"), sent.pk)
    assert state_of(sent) == "approved"


@pytest.mark.django_db
def test_a_new_sending_starts_over(sent, care, ann, moderator, second):
    editing.approve(moderator, sent.pk)
    editing.take_back(ann, care)
    again = editing.submit(ann, care)
    editing.approve(second, again.pk)
    assert state_of(again) == "waiting"
    editing.approve(moderator, again.pk)
    assert state_of(again) == "approved"


@pytest.mark.django_db
def test_the_first_may_still_ask_for_changes(sent, moderator):
    editing.approve(moderator, sent.pk)
    editing.return_for_changes(moderator, sent.pk, "I looked again.")
    assert state_of(sent) == "returned"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("basis", "ticks_care", "needs"),
    [("none", False, False), ("registered", False, True), ("exempt", False, True), ("", True, True)],
)
def test_which_texts_need_two(draft, basis, ticks_care, needs):
    page = editing.draft_of(draft)
    page.regulation_basis = basis
    if ticks_care:
        page.terms = [ProfileTerm.objects.get(group="kind", key="personal_care")]
    assert page.needs_two_people == needs


# No way round ----------------------------------------------------------------------------------------------------


def ways(page):
    """{name: post(client)} of every way to publish in Wagtail's admin."""
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])

    def by_the_editor(client, **more):
        form = fields_of(client.get(edit).content.decode())
        return client.post(edit, form | {"action-publish": "action-publish"} | more)

    def an_old_text(client):
        revert = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, page.latest_revision_id])
        form = fields_of(client.get(revert).content.decode())
        return client.post(edit, form | {"action-publish": "action-publish", "revision": page.latest_revision_id})

    return {
        "editor": by_the_editor,
        "schedule": lambda client: by_the_editor(client, go_live_at="2020-01-01 10:00"),
        "later": lambda client: by_the_editor(client, go_live_at="2099-01-01 10:00"),
        "bulk": lambda client: client.post(f"{bulk}?id={page.pk}"),
        "api": lambda client: client.post(f"/admin/api/main/pages/{page.pk}/action/publish/"),
        "revert": an_old_text,
    }


WAYS = ["editor", "schedule", "later", "bulk", "api", "revert"]


def is_public(page):
    """Whether it is public, or will be when the clock says so."""
    from django.core.management import call_command

    call_command("publish_scheduled")
    page = ProviderProfilePage.objects.get(pk=page.pk)
    return page.live or page.scheduled_revision is not None


@pytest.mark.django_db
@pytest.mark.parametrize("way", WAYS)
def test_a_site_owner_alone_publishes_no_personal_care(care, signed_in, way):
    page = ProviderProfilePage.objects.get(pk=care.page.pk)
    ways(page)[way](signed_in(user_of("admin")))
    assert not is_public(page)


@pytest.mark.django_db
@pytest.mark.parametrize("way", WAYS)
def test_a_site_owner_publishes_their_own_by_no_way(draft, signed_in, way):
    owner = user_of("admin")
    draft.memberships.create(user=owner, role="helper")
    page = ProviderProfilePage.objects.get(pk=draft.page.pk)
    ways(page)[way](signed_in(owner))
    assert not is_public(page)


@pytest.mark.django_db
@pytest.mark.parametrize("way", WAYS)
def test_each_of_these_ways_does_publish_what_is_neither(draft, signed_in, way):
    """Or the two tests above would prove nothing."""
    page = ProviderProfilePage.objects.get(pk=draft.page.pk)
    ways(page)[way](signed_in(user_of("admin")))
    assert is_public(page)


@pytest.mark.django_db
def test_personal_care_ticked_in_the_editor_itself_is_not_published(draft, signed_in):
    page = ProviderProfilePage.objects.get(pk=draft.page.pk)
    owner = signed_in(user_of("admin"))
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = fields_of(owner.get(edit).content.decode())
    typed = {"regulation_basis": "exempt", "exempt_note": "One person.", "action-publish": "action-publish"}
    answer = owner.post(edit, form | typed, follow=True)
    assert "Two moderators have to agree" in answer.content.decode()
    assert not is_public(page)
    page = ProviderProfilePage.objects.get(pk=page.pk)
    assert page.get_latest_revision_as_object().exempt_note == "One person."  # the draft is kept


# Two at once -----------------------------------------------------------------------------------------------------


def address_of_a_database(tmp_path):
    """One to race in: a copy of the tests' on SQLite; on PostgreSQL the tests' own, left as it was."""
    if connection.vendor == "sqlite":
        return f"sqlite:///{copy_of_the_test_database(tmp_path)}"
    its = connection.settings_dict
    return f"postgres://{its['USER']}:{its['PASSWORD']}@{its['HOST']}:{its['PORT']}/{its['NAME']}"


def test_two_presses_at_once(django_db_setup, django_db_blocker, tmp_path):
    """Of the same person twice: one word. Of two people: published once, by one after the other."""
    with django_db_blocker.unblock():
        database = address_of_a_database(tmp_path)
    environment = {
        **os.environ,
        "FOOTHOLD_TEST_DB": settings.TEST_NAME,
        "DATABASE_URL": database,
        "SITE_PLUGINS": ",".join(settings.SITE_PLUGINS),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.provider_profiles.race"],
        env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert told["same person"] == {"told": ["refused", "waiting"], "state": "waiting", "agreed": 1, "approved": 0}
    assert told["two people"] == {"told": ["approved", "waiting"], "state": "approved", "agreed": 1, "approved": 1}
