"""Up to four photos: in the order of the provider, turned, moved and taken off by buttons; HEIC from a phone."""

import re
from datetime import timedelta
from io import BytesIO

import pillow_heif
import pytest
from django.utils import timezone
from PIL import Image

from core.demo import demo_user, ensure_translation
from provider_profiles import editing, jobs, pictures
from provider_profiles.models import ProfilePhoto, ProviderProfilePage
from provider_profiles.photo_list import photos_of
from provider_profiles.pictures import BadPicture, clean_picture
from tests.provider_profiles.conftest import gps_exif, jpeg, own, upload
from tests.provider_profiles.test_photos import CHANGE, HIDDEN, PHOTO, stored

pytestmark = pytest.mark.django_db
PUBLIC = "/find-support/kites-and-crumbs/"


def heic_photo(size=(640, 480), **options):
    """Bytes as a phone makes them."""
    out = BytesIO()
    picture = pillow_heif.from_pillow(Image.effect_noise(size, 40).convert("RGB"))
    picture.save(out, quality=60, **options)
    return out.getvalue()


def add(browser, provider, alt):
    data = {"upload": upload(jpeg((90, 60))), "photo_alt": alt, "consent": "on", "go": "later"}
    assert browser.post(own(provider, PHOTO), data).status_code == 302


@pytest.fixture
def browser(live, ann, signed_in):
    """Ann's browser, after she added the photos one, two and three."""
    browser = signed_in(ann)
    for alt in ("one", "two", "three"):
        add(browser, live, alt)
    return browser


def words(provider):
    return [alt for _photo, alt in photos_of(editing.draft_of(provider))]


def press(browser, provider, place, do, **more):
    photo, alt = photos_of(editing.draft_of(provider))[place]
    return browser.post(own(provider, CHANGE), {"photo": str(photo.pk), "do": do, "alt": alt, **more})


@pytest.mark.parametrize(
    ("place", "do", "order"),
    [
        (2, "first", ["three", "one", "two"]),
        (1, "up", ["two", "one", "three"]),
        (0, "down", ["two", "one", "three"]),
        (2, "up", ["one", "three", "two"]),
        (0, "up", ["one", "two", "three"]),
        (2, "down", ["one", "two", "three"]),
        (0, "remove", ["two", "three"]),
        (1, "remove", ["one", "three"]),
    ],
)
def test_photos_are_put_in_order_by_buttons(browser, live, place, do, order):
    assert press(browser, live, place, do).status_code == 302
    assert words(live) == order and editing.draft_of(live).photo_alt == order[0]


def test_words_are_changed_with_any_button_and_have_to_be_there(browser, live):
    press(browser, live, 1, "up", alt="new words")
    assert words(live) == ["new words", "one", "three"]
    answer = press(browser, live, 0, "turn", alt="")
    text = answer.content.decode()
    assert answer.status_code == 200 and "There is a problem" in text and "Say what is in the photo" in text
    assert 'value="three"' in text and words(live) == ["new words", "one", "three"]


def test_a_turned_photo_is_another_one(browser, live):
    before = photos_of(editing.draft_of(live))
    press(browser, live, 1, "turn")
    after = photos_of(editing.draft_of(live))
    assert [alt for _photo, alt in after] == ["one", "two", "three"]
    assert after[1][0].pk != before[1][0].pk and after[1][0].consent_at
    with Image.open(before[1][0].file) as old, Image.open(after[1][0].file) as new:
        assert old.size == (90, 60) and new.size == (60, 90)


def test_the_fifth_is_refused(browser, live):
    add(browser, live, "four")
    assert 'name="upload"' not in browser.get(own(live, PHOTO)).content.decode()
    data = {"upload": upload(jpeg((90, 60))), "photo_alt": "five", "consent": "on"}
    assert "You have four photos" in browser.post(own(live, PHOTO), data, follow=True).content.decode()
    assert len(words(live)) == 4


def test_all_of_them_are_public_after_approval_only(browser, live, ann, moderator, client, signed_in):
    submission = editing.submit(ann, live)
    assert 'alt="two"' not in client.get(PUBLIC).content.decode()
    assert not ProfilePhoto.objects.filter(provider=live, public_image__isnull=False).exists()
    desk = signed_in(moderator)
    screen = desk.get(f"/admin/profiles/{submission.pk}/").content.decode()
    assert len(re.findall(r'class="profiles-changes__photo" src="/account/profile/photo/', screen)) == 3
    assert all(words in screen for words in ("<strong>New:</strong> 1. one", "2. two", "3. three"))
    frame = desk.get(f"/admin/profiles/{submission.pk}/public-view/").content.decode()
    assert all(f'alt="{alt}"' in frame for alt in ("one", "two", "three"))
    editing.approve(moderator, submission.pk)
    page = client.get(PUBLIC).content.decode()
    assert all(f'alt="{alt}"' in page for alt in ("one", "two", "three")) and "More photos" in page
    assert "/account/profile/photo/" not in page


def test_moderators_see_that_pictures_changed_places_under_the_same_words(
    browser, live, ann, moderator, signed_in
):
    editing.approve(moderator, editing.submit(ann, live).pk)
    press(browser, live, 1, "turn")
    submission = editing.submit(ann, live)
    screen = signed_in(moderator).get(f"/admin/profiles/{submission.pk}/").content.decode()
    assert "<strong>New:</strong> 2. two" in screen and "<strong>Taken out:</strong> 2. two" in screen


def test_photos_in_use_are_kept_and_others_go(browser, live, ann, moderator):
    later = timezone.now() + timedelta(days=2)
    jobs.remove_unused_photos(now=later)
    assert live.photos.count() == 3  # of a draft
    submission = editing.submit(ann, live)
    draft = live.page.get_latest_revision_as_object()
    draft.more_photos = []
    draft.save_revision()
    jobs.remove_unused_photos(now=later)
    assert live.photos.count() == 3  # under review
    editing.approve(moderator, submission.pk)
    jobs.remove_unused_photos(now=later)
    assert live.photos.count() == 3  # public
    press(browser, live, 0, "remove")
    editing.approve(moderator, editing.submit(ann, live).pk)
    jobs.remove_unused_photos(now=later)
    assert live.photos.count() == 0  # the newest draft had lost the others before


def test_nobody_touches_another_ones_photo(browser, live, index, signed_in):
    ben = demo_user("ben@example.org", "Ben")
    editing.start(ben, index, "Ben's Bikes")
    theirs, before = signed_in(ben), words(live)
    for do in ("save", "turn", "first", "up", "down", "remove"):
        assert press(theirs, live, 0, do).status_code == 404
    assert press(browser, live, 0, "approve").status_code == 404
    assert browser.post(own(live, CHANGE), {"photo": "x" * 500, "do": "turn"}).status_code == 404
    assert words(live) == before and not ProfilePhoto.objects.filter(uploaded_by=ben).exists()


def test_what_waits_cannot_be_changed(browser, live, ann):
    editing.submit(ann, live)
    assert press(browser, live, 1, "remove").status_code == 302
    assert words(live) == ["one", "two", "three"]


def test_a_translation_takes_over_the_photos_and_keeps_its_words(browser, live, ann, moderator):
    editing.approve(moderator, editing.submit(ann, live).pk)
    ensure_translation(live.page, "cy", title="Barcud", photo_alt="un")
    press(browser, live, 2, "first")
    editing.approve(moderator, editing.submit(ann, live).pk)
    welsh = ProviderProfilePage.objects.get(translation_key=live.profile_key, locale__language_code="cy")
    assert [alt for _photo, alt in photos_of(welsh)] == ["three", "un", "two"]


def test_erasing_takes_every_file(browser, live, ann, moderator, django_capture_on_commit_callbacks):
    from django.apps import apps

    editing.approve(moderator, editing.submit(ann, live).pk)
    names = [photo.file.name for photo in live.photos.all()]
    names += [photo.public_image.file.name for photo in live.photos.all()]
    assert len(names) == 6 and all(any(name in kept for kept in stored()) for name in names)
    with django_capture_on_commit_callbacks(execute=True):
        apps.get_app_config("provider_profiles").erase(ann)
    assert not any(name in kept for name in names for kept in stored())


def test_one_provider_does_not_fill_the_disk(browser, live, monkeypatch):
    monkeypatch.setattr(editing, "MOST_FILES", 3)
    assert press(browser, live, 0, "turn").url == own(live)
    assert "very often today" in browser.get(own(live)).content.decode() and live.photos.count() == 3


def test_words_without_a_photo_are_not_lost(live, ann, signed_in):
    text = signed_in(ann).post(own(live, PHOTO), {"photo_alt": "A lonely sentence", "go": "next"}).content.decode()
    assert "Choose a photo, or take the words away" in text and "A lonely sentence" in text


# HEIC -----------------------------------------------------------------------------------------------------------


def test_a_photo_of_a_phone_is_opened_and_bare():
    bare = clean_picture(upload(heic_photo(exif=gps_exif(orientation=1)), "IMG_1.HEIC", "image/heic"))
    assert not any(word in bare for word in HIDDEN)
    with Image.open(BytesIO(bare)) as image:
        assert image.format == "JPEG" and image.size == (640, 480)


def test_a_heic_with_too_many_dots_is_refused_before_it_is_decoded(monkeypatch):
    monkeypatch.setattr(pictures, "MAX_PIXELS", 1000)
    with pytest.raises(BadPicture, match="million dots"):
        clean_picture(upload(heic_photo(), "IMG_1.HEIC"))


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.9])
def test_a_broken_heic_is_a_message(cut):
    whole = heic_photo()
    with pytest.raises(BadPicture, match="Most Compatible"):
        clean_picture(upload(whole[: int(len(whole) * cut)], "IMG_1.HEIC"))


def test_a_decoder_that_hangs_or_is_missing_is_a_message(monkeypatch):
    whole = heic_photo((64, 64))
    monkeypatch.setattr(pictures, "HEIC_SECONDS", 0.001)
    with pytest.raises(BadPicture, match="Most Compatible"):
        clean_picture(upload(whole, "IMG_1.HEIC"))
    monkeypatch.setattr(pictures, "HEIC_SECONDS", 15)
    monkeypatch.setattr(pictures.sys, "executable", "/nowhere/python")
    with pytest.raises(BadPicture, match="Most Compatible"):
        clean_picture(upload(whole, "IMG_1.HEIC"))
