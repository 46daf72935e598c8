"""Nobody reaches another's profile, and a form sets its own fields only."""

import pytest
from django.test import Client

from core.demo import demo_user
from provider_profiles import editing
from provider_profiles.models import ProfilePhoto, ProfileSubmission, Provider, ProviderProfilePage
from provider_profiles.steps import STEPS
from tests.provider_profiles.conftest import jpeg, own, upload

pytestmark = pytest.mark.django_db
PROFILE = "/account/profile/"
POSTS = ["photo/change/", "check/", "take-back/", "pause/", "resume/", "space/", "confirm/"]
POSTS += [f"change/{key}/" for key in STEPS]


def everything(provider):
    """What another person must not be able to change."""
    page = ProviderProfilePage.objects.get(pk=provider.page.pk)
    rows = Provider.objects.filter(pk=provider.pk).values()
    return (page.latest_revision_id, page.live, page.title, list(rows), list(provider.submissions.values()))


@pytest.mark.parametrize("address", POSTS)
def test_ids_of_another_profile_in_a_form_do_nothing(live, posted, signed_in, index, address):
    before = everything(live)
    ben = demo_user("ben@example.org", "Ben")
    bens = editing.start(ben, index, "Ben's Bikes")
    theirs = {
        name: value
        for value in (live.pk, live.page.pk, str(live.profile_key), live.submissions.last().pk)
        for name in ("id", "pk", "provider", "profile", "profile_key", "page", "submission", "translation_key")
    }
    step = address.split("/")[1] if address.startswith("change") else None
    data = {**(posted(step) if step else {}), "agree": "on", "space": "full", **theirs}
    browser = signed_in(ben)
    browser.post(f"{own(bens)}{address}?pk={live.pk}&page={live.page.pk}&provider={live.pk}", data)
    assert browser.post(own(live, address), data).status_code == 404
    assert everything(live) == before


def test_another_ones_photo_is_not_there(live, ann, signed_in, moderator, posted):
    data = {"upload": upload(jpeg()), "photo_alt": "Kite", "consent": "on", "go": "next"}
    signed_in(ann).post(own(live, "change/photo/"), data)
    photo = ProfilePhoto.objects.get(provider=live)
    address = f"{PROFILE}photo/{photo.pk}/"
    ben = signed_in(demo_user("ben@example.org", "Ben"))
    assert signed_in(ann).get(address).status_code == 200
    assert signed_in(moderator).get(address).status_code == 200
    theirs, missing = ben.get(address), ben.get(f"{PROFILE}photo/00000000-0000-4000-8000-000000000000/")
    assert theirs.status_code == missing.status_code == 404
    assert Client().get(address).status_code == 302


def test_another_ones_photo_cannot_be_taken_over_by_a_form(live, ann, signed_in, index):
    signed_in(ann).post(own(live, "change/photo/"), {"upload": upload(jpeg()), "photo_alt": "K", "consent": "on"})
    photo = ProfilePhoto.objects.get(provider=live)
    ben = demo_user("ben@example.org", "Ben")
    editing.start(ben, index, "Ben's Bikes")
    signed_in(ben).post(
        own(live, "change/photo/"), {"photo": str(photo.pk), "upload": str(photo.pk), "photo_alt": "Mine"}
    )
    assert editing.draft_of(ben.provider_memberships.get().provider).photo is None


def test_no_form_sets_a_field_that_is_not_its_own(draft, ann, signed_in, posted):
    """Every field of the page, of its parents and of the provider is posted to every step."""
    browser = signed_in(ann)
    evil = {field.name: "1" for field in ProviderProfilePage._meta.get_fields()}
    evil |= {
        "paused_at": "2020-01-01",
        "confirmed_on": "2020-01-01",
        "live": "on",
        "owner": str(ann.pk),
        "slug": "evil",
    }
    names = {name for step in STEPS.values() for name in step.form.base_fields}
    for key in STEPS:
        page = ProviderProfilePage.objects.get(pk=draft.page.pk)
        before = editing.draft_of(draft).serializable_data()
        browser.post(f"{own(draft)}change/{key}/", {**evil, **posted(key), "go": "next"})
        after = editing.draft_of(draft).serializable_data()
        allowed = set(STEPS[key].form.base_fields) | {"terms", "latest_revision_created_at", "latest_revision"}
        changed = {name for name in after if after[name] != before[name]}
        assert changed <= allowed | {"has_unpublished_changes", "draft_title"}, (key, changed - allowed)
        fresh = ProviderProfilePage.objects.get(pk=draft.page.pk)
        for name in ("live", "slug", "owner_id", "path", "locked", "go_live_at", "url_path", "title"):
            assert getattr(fresh, name) == getattr(page, name), (key, name)
    provider = Provider.objects.get(pk=draft.pk)
    assert provider.paused_at is None and provider.confirmed_on is None
    assert names  # the steps do have fields


def test_a_removed_member_is_out_at_once(draft, ann, signed_in, posted):
    browser = signed_in(ann)
    draft.memberships.all().delete()
    browser.post(own(draft, "change/about/"), {**posted("about", about="Still here"), "go": "next"})
    assert editing.draft_of(draft).about != "Still here"


def test_approving_an_old_text_brings_no_removed_member_back(live, ann, moderator):
    bo = demo_user("bo@example.org", "Bo")
    live.memberships.create(user=bo, role="helper")
    submission = _change_and_send(live, ann, "New words")
    live.memberships.filter(user=bo).delete()
    editing.approve(moderator, submission.pk)
    assert not live.memberships.filter(user=bo).exists()


def _change_and_send(provider, user, about):
    step = STEPS["about"]
    form = step.form({"about": about, "typical_visit": "As ever."})
    assert form.is_valid()
    editing.save_step(user, provider, step, form)
    return editing.submit(user, provider)


@pytest.mark.parametrize(
    "address", ["", "next/", "1/", "1/public-view/", "provider/1/checks/", "provider/1/pause/"]
)
def test_staff_screens_are_for_those_who_check_profiles(live, person, ann, signed_in, address):
    assert signed_in(person("editor@example.org")).get(f"/admin/profiles/{address}").status_code == 404
    assert signed_in(ann).get(f"/admin/profiles/{address}").status_code == 404


def test_nothing_changes_by_get(live, ann, signed_in):
    before = everything(live)
    browser = signed_in(ann)
    for address in ("take-back/", "pause/", "resume/", "space/", "confirm/", "photo/change/"):
        assert browser.get(f"{own(live)}{address}").status_code == 405
    assert everything(live) == before


def test_a_form_of_another_site_is_refused(live, ann, signed_in):
    browser = signed_in(ann)
    browser.handler.enforce_csrf_checks = True
    assert browser.post(own(live, "pause/")).status_code == 403
    assert not Provider.objects.get(pk=live.pk).is_paused


def test_a_provider_has_no_way_into_the_admin(live, ann, signed_in):
    assert signed_in(ann).get("/admin/").status_code == 404
    assert ProfileSubmission.objects.filter(provider=live, state="approved").exists()
