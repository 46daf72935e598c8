"""Pictures from outside: nothing hidden survives, nothing hostile breaks, nothing shows before approval."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.core.files.storage import default_storage, storages
from django.utils import timezone
from PIL import Image

from provider_profiles import editing, jobs
from provider_profiles.models import ProfilePhoto
from provider_profiles.pictures import BadPicture, clean_picture
from provider_profiles.steps import STEPS
from tests.provider_profiles.conftest import gps_exif, jpeg, own, upload
from tests.provider_profiles.hostile_files import broken_heic

pytestmark = pytest.mark.django_db
PHOTO = "change/photo/"
CHANGE = "photo/change/"
HIDDEN = (b"NEEDLE", b"Exif", b"GPS", b"http://ns.adobe.com", b"ICC_PROFILE", b"Photoshop", b"<html")


WHOLE = jpeg()


def test_place_and_maker_are_gone_and_the_picture_is_upright(live, ann, moderator, signed_in, client):
    source = jpeg((900, 600), exif=gps_exif(orientation=6), comment=b"NEEDLE comment")
    assert b"NEEDLE" in source
    signed_in(ann).post(
        own(live, PHOTO), {"upload": upload(source), "photo_alt": "A kite", "consent": "on", "go": "next"}
    )
    photo = ProfilePhoto.objects.get(provider=live)
    editing.approve(moderator, editing.submit(ann, live).pk)
    photo.refresh_from_db()
    files = [photo.file.read(), photo.public_image.file.read()]
    files += [rendition.file.read() for rendition in photo.public_image.renditions.all()]
    assert len(files) == 4
    for content in files:
        assert not any(word in content for word in HIDDEN)
    with Image.open(BytesIO(files[0])) as image:
        assert image.height > image.width  # it was lying on its side


def test_a_photo_is_private_until_it_is_approved(live, ann, moderator, signed_in, client):
    before = set(public_files())
    signed_in(ann).post(
        own(live, PHOTO), {"upload": upload(WHOLE), "photo_alt": "A red kite", "consent": "on", "go": "next"}
    )
    photo = ProfilePhoto.objects.get(provider=live)
    submission = editing.submit(ann, live)
    assert set(public_files()) == before and photo.public_image is None
    assert not photo.file.name.startswith("/") and client.get(f"/media/{photo.file.name}").status_code == 404
    assert "A red kite" not in client.get("/find-support/kites-and-crumbs/").content.decode()
    editing.approve(moderator, submission.pk)
    page = client.get("/find-support/kites-and-crumbs/").content.decode()
    photo.refresh_from_db()
    assert photo.sizes["page"]["url"] in page and "A red kite" in page
    assert photo.public_image.collection.name == "Provider photos"


def test_words_and_consent_are_asked_for(draft, ann, signed_in):
    answer = (
        signed_in(ann)
        .post(own(draft, PHOTO), {"upload": upload(WHOLE), "photo_alt": "", "go": "next"})
        .content.decode()
    )
    assert "Say what is in the photo" in answer and "everyone in the picture said yes" in answer
    assert not ProfilePhoto.objects.filter(provider=draft).exists()


def test_a_heic_photo_that_cannot_be_opened_gets_its_own_advice():
    with pytest.raises(BadPicture, match="Most Compatible"):
        clean_picture(upload(broken_heic(), "IMG_1.HEIC"))


def test_only_photos_nobody_shows_are_cleaned_up(
    live, ann, moderator, signed_in, django_capture_on_commit_callbacks
):
    """One public, one waiting, one in a draft and one that was replaced: only the last goes."""
    browser = signed_in(ann)

    def add():
        if old := editing.draft_of(live).photo:
            browser.post(own(live, CHANGE), {"photo": str(old.pk), "do": "remove"})
        browser.post(
            own(live, PHOTO), {"upload": upload(WHOLE), "photo_alt": "A kite", "consent": "on", "go": "next"}
        )
        return editing.draft_of(live).photo

    replaced, public = add(), add()
    editing.approve(moderator, editing.submit(ann, live).pk)
    waiting = add()
    editing.submit(ann, live)
    later = timezone.now() + timedelta(days=2)
    assert jobs.remove_unused_photos(now=timezone.now()) == 0
    with django_capture_on_commit_callbacks() as once_safe:
        assert jobs.remove_unused_photos(now=later) >= 1
    assert replaced.file.storage.exists(replaced.file.name)
    for remove in once_safe:
        remove()
    left = set(ProfilePhoto.objects.filter(provider=live))
    assert left == {public, waiting} and replaced not in left
    assert not replaced.file.storage.exists(replaced.file.name)


def test_a_photo_of_a_draft_and_one_under_review_are_kept(live, ann, signed_in):
    """The draft's photo when nothing was sent; and the sent one when a later draft of staff has none."""
    signed_in(ann).post(
        own(live, PHOTO), {"upload": upload(WHOLE), "photo_alt": "A kite", "consent": "on", "go": "next"}
    )
    photo, later = editing.draft_of(live).photo, timezone.now() + timedelta(days=2)
    jobs.remove_unused_photos(now=later)
    assert ProfilePhoto.objects.filter(pk=photo.pk).exists()
    editing.submit(ann, live)
    page = live.page.get_latest_revision_as_object()
    page.photo = None
    page.save_revision()
    jobs.remove_unused_photos(now=later)
    assert ProfilePhoto.objects.filter(pk=photo.pk).exists()


def test_taking_the_photo_off_waits_for_approval_too(live, ann, moderator, signed_in, client):
    browser = signed_in(ann)
    browser.post(
        own(live, PHOTO), {"upload": upload(WHOLE), "photo_alt": "A red kite", "consent": "on", "go": "next"}
    )
    editing.approve(moderator, editing.submit(ann, live).pk)
    browser.post(own(live, CHANGE), {"photo": str(editing.draft_of(live).photo.pk), "do": "remove"})
    assert "A red kite" in client.get("/find-support/kites-and-crumbs/").content.decode()
    editing.approve(moderator, editing.submit(ann, live).pk)
    assert "A red kite" not in client.get("/find-support/kites-and-crumbs/").content.decode()
    assert STEPS["photo"].optional


def walk(storage, folder=""):
    try:
        folders, files = storage.listdir(folder)
    except FileNotFoundError:
        return
    yield from (f"{folder}/{name}" for name in files)
    for name in folders:
        yield from walk(storage, f"{folder}/{name}".strip("/"))


def public_files():
    return walk(default_storage)


def stored():
    yield from walk(default_storage)
    yield from walk(storages["private"])
