"""Pictures from outside: nothing hidden survives, nothing hostile breaks, nothing shows before approval."""

import struct
import zlib
from datetime import timedelta
from io import BytesIO

import pytest
from django.core.files.storage import default_storage, storages
from django.utils import timezone
from PIL import Image

from provider_profiles import editing, jobs
from provider_profiles.models import ProfilePhoto
from provider_profiles.pictures import MAX_SIDE, BadPicture, clean_picture
from provider_profiles.steps import STEPS
from tests.provider_profiles.conftest import gps_exif, jpeg, own, upload

pytestmark = pytest.mark.django_db
PHOTO = "change/photo/"
CHANGE = "photo/change/"
HIDDEN = (b"NEEDLE", b"Exif", b"GPS", b"http://ns.adobe.com", b"ICC_PROFILE", b"Photoshop", b"<html")


def png(size=(40, 30), mode="RGB", **options):
    out = BytesIO()
    Image.new(mode, size).save(out, "PNG", **options)
    return out.getvalue()


def saved(kind, size=(60, 40), mode="RGB", **options):
    out = BytesIO()
    Image.new(mode, size).save(out, kind, **options)
    return out.getvalue()


def lying_png(width, height):
    """A PNG of a few bytes whose header promises a huge picture."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\0" * 1000))
        + chunk(b"IEND", b"")
    )


def frames(kind):
    out = BytesIO()
    pictures = [Image.new("RGB", (30, 30), colour) for colour in ("red", "blue", "green")]
    pictures[0].save(out, kind, save_all=True, append_images=pictures[1:])
    return out.getvalue()


def heic():
    return b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 400


WHOLE = jpeg()
HOSTILE = {
    "empty": b"",
    "text": b"hello",
    "html": b"<html><script>alert(1)</script></html>",
    "php": b"<?php system('id'); ?>",
    "exe": b"MZ" + b"\0" * 500,
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "gif polyglot": b"GIF89a/*" + b"\0" * 20 + b"*/=alert(1)//;",
    "gif": saved("GIF"),
    "gif frames": frames("GIF"),
    "bmp": saved("BMP"),
    "tiff": saved("TIFF"),
    "ico": saved("ICO"),
    "pdf": b"%PDF-1.7\n" + b"\0" * 100,
    "zip": b"PK\x03\x04" + b"\0" * 200,
    "heic": heic(),
    "half a jpeg": WHOLE[: len(WHOLE) // 2],
    "jpeg head only": WHOLE[:200],
    "jpeg marker only": b"\xff\xd8\xff",
    "jpeg of the wrong size": WHOLE.replace(
        b"\xff\xc0\x00\x11\x08\x02\x58\x03\x84", b"\xff\xc0\x00\x11\x08\xff\xff\xff\xff"
    ),
    "half a png": png((300, 300))[:150],
    "png bomb": lying_png(11000, 11000),
    "png of 3.6 thousand million": lying_png(60000, 60000),
    "png with no size": lying_png(0, 0),
    "webp head only": b"RIFF\x24\0\0\0WEBPVP8 " + b"\0" * 30,
    "26 million dots": png((5200, 5001), "1"),
    "too many bytes": b"\xff\xd8\xff" + b"\0" * (10 * 1024 * 1024 + 1),
    "psd": b"8BPS\0\x01" + b"\0" * 100,
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 1 1\n",
    "nul": b"\0" * 1000,
}
GOOD = {
    "jpeg": WHOLE,
    "png": png(),
    "see-through png": png(mode="RGBA"),
    "palette png": png(mode="P", transparency=0),
    "one bit png": png(mode="1"),
    "grey png": png(mode="LA"),
    "16 bit png": png(mode="I;16"),
    "webp": saved("WEBP"),
    "moving webp": frames("WEBP"),
    "cmyk jpeg": saved("JPEG", mode="CMYK"),
    "grey jpeg": saved("JPEG", mode="L"),
    "progressive jpeg": jpeg(progressive=True),
    "large": png((5000, 4900), "1"),
    "jpeg with a page and an archive behind": WHOLE + b"<html><script>alert(1)</script></html>PK\x03\x04",
    "tall": png((3, 4000)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_bad_file_gets_a_message_and_leaves_nothing(started, ann, signed_in, name):
    files = set(stored())
    data = {"upload": upload(HOSTILE[name], "photo.jpg"), "photo_alt": "A kite", "consent": "on", "go": "next"}
    answer = signed_in(ann).post(own(started, PHOTO), data)
    text = answer.content.decode()
    assert answer.status_code == 200 and "There is a problem" in text
    assert 'value="A kite"' in text
    assert not ProfilePhoto.objects.filter(provider=started).exists() and set(stored()) == files


@pytest.mark.parametrize("name", GOOD)
def test_a_good_picture_becomes_a_bare_jpeg(name):
    bare = clean_picture(upload(GOOD[name]))
    assert not any(word in bare for word in HIDDEN)
    with Image.open(BytesIO(bare)) as image:
        assert image.format == "JPEG" and image.mode == "RGB" and max(image.size) <= MAX_SIDE
        assert set(image.info) <= {
            "jfif",
            "jfif_version",
            "jfif_unit",
            "jfif_density",
            "progressive",
            "progression",
        }


@pytest.mark.parametrize(
    "filename", ["../../../etc/x.jpg", "a\0b.jpg", "<img onerror=alert(1)>.jpg", "é" * 200 + ".jpg", "x.php.jpg"]
)
def test_the_name_of_a_file_is_never_used(started, ann, signed_in, filename):
    data = {"upload": upload(WHOLE, filename), "photo_alt": "A kite", "consent": "on", "go": "next"}
    assert signed_in(ann).post(own(started, PHOTO), data).status_code in (200, 302)
    for photo in ProfilePhoto.objects.filter(provider=started):
        assert len(photo.file.name) == len("provider_photos/") + 32 + len(".jpg")


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
        clean_picture(upload(heic(), "IMG_1.HEIC"))


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
