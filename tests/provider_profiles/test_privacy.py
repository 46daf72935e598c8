"""What is held about a person can be taken away, and goes when they go."""

import json

import pytest
from django.apps import apps
from django.db import connection

from core.demo import demo_user, ensure_translation
from provider_profiles import editing
from provider_profiles.models import ProfileCheck, ProfilePhoto, Provider, ProviderNotice, ProviderProfilePage
from tests.provider_profiles.conftest import jpeg, own, upload

pytestmark = pytest.mark.django_db
NEEDLE = "Zebedee-Needle-77"


def plugin():
    return apps.get_app_config("provider_profiles")


def needles_in_database():
    """(table, column) of every text column of every table that holds the needle."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names():
            if "fts" in table or "modelsearch" in table:
                continue
            for column in connection.introspection.get_table_description(cursor, table):
                name = connection.ops.quote_name(column.name)
                cursor.execute(
                    f"SELECT COUNT(*) FROM {connection.ops.quote_name(table)} WHERE CAST({name} AS TEXT) LIKE %s",
                    [f"%{NEEDLE}%"],
                )
                if cursor.fetchone()[0]:
                    found.append((table, column.name))
    return found


@pytest.fixture
def full_life(live, ann, moderator, signed_in, posted):
    """A profile with the needle in every text, a change that waits, a return, a photo and a Welsh page."""
    browser = signed_in(ann)
    for key, field in (
        ("name", "title"),
        ("about", "about"),
        ("access", "access_notes"),
        ("contact", "contact_email"),
    ):
        value = f"{NEEDLE}@example.org" if field == "contact_email" else NEEDLE
        browser.post(f"{own(live)}change/{key}/", {**posted(key, **{field: value}), "go": "next"})
    data = {"upload": upload(jpeg()), "photo_alt": NEEDLE, "consent": "on", "go": "next"}
    browser.post(own(live, "change/photo/"), data)
    editing.return_for_changes(moderator, editing.submit(ann, live).pk, f"Dear {NEEDLE}")
    editing.approve(moderator, editing.submit(ann, live).pk)
    ensure_translation(live.page, "cy", title=f"{NEEDLE} cy", about=NEEDLE)
    editing.set_paused(ann, live, True)
    return live


def test_the_export_holds_every_text(full_life, ann):
    data = plugin().personal_data(ann)
    text = json.dumps(data, default=str)
    assert NEEDLE in text and data["profiles"][0]["role"] == "owner"
    assert data["profiles"][0]["sent"][1]["reason"] == f"Dear {NEEDLE}"
    json.dumps(data)  # plain data all through


def test_the_export_holds_nobody_else(full_life):
    bo = demo_user("bo@example.org", "Bo")
    assert NEEDLE not in json.dumps(plugin().personal_data(bo), default=str)


def test_erasing_the_last_member_leaves_no_trace(full_life, ann, django_capture_on_commit_callbacks):
    names = [photo.file.name for photo in ProfilePhoto.objects.filter(provider=full_life)]
    public = [photo.public_image.file.name for photo in ProfilePhoto.objects.filter(provider=full_life)]
    storages = ProfilePhoto.objects.filter(provider=full_life).first()
    private, open_storage = storages.file.storage, storages.public_image.file.storage
    with django_capture_on_commit_callbacks(execute=True):
        plugin().erase(ann)
    tables = {(table, column) for table, column in needles_in_database() if not table.startswith("core_outbox")}
    assert tables == set()
    assert not any(private.exists(name) for name in names) and not any(
        open_storage.exists(name) for name in public
    )
    assert not Provider.objects.filter(pk=full_life.pk).exists()


def test_erasing_a_helper_leaves_the_profile(full_life, ann):
    bo = demo_user("bo@example.org", "Bo")
    full_life.memberships.create(user=bo, role="helper")
    plugin().erase(bo)
    assert full_life.memberships.get().user == ann
    assert ProviderProfilePage.objects.filter(translation_key=full_life.profile_key).count() == 2


def test_dates_and_checks_are_in_the_export_and_go(live, ann):
    live.checks.create(kind="dbs", which="enhanced")
    live.notices.create(kind="monthly", about="2026-10-01")
    (profile,) = plugin().personal_data(ann)["profiles"]
    assert profile["checks"][0]["which"] == "enhanced"
    assert profile["mails about dates"][0]["what"] == "monthly"
    plugin().erase(ann)
    assert not ProviderNotice.objects.filter(provider_id=live.pk).exists()
    assert not ProfileCheck.objects.filter(provider_id=live.pk).exists()
