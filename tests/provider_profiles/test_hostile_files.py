"""Sixty hostile uploads and more: a message or a clean photo, never an error, never a file left behind."""

import json
import subprocess
import sys
import time
from io import BytesIO

import pytest
from django.db import transaction
from PIL import Image

from core.demo import demo_user
from provider_profiles import editing
from provider_profiles.models import ProfilePhoto
from provider_profiles.pictures import MAX_SIDE
from tests.provider_profiles.conftest import upload
from tests.provider_profiles.hostile_files import BAD, MARK, ODD, heif, whole
from tests.provider_profiles.probes import address_of
from tests.provider_profiles.test_photos import HIDDEN, stored

pytestmark = pytest.mark.django_db
SECONDS, MEGABYTES = 3, 300
# What is most work to refuse or to clean, each in a process of its own.
WORST = (
    *("png bomb that is real", "png with a bomb of a text", "26 million dots", "jpeg of 65,000 by 65,000"),
    *("webp bomb", "11 MB behind a good photo", "heic bomb"),
    *("large", "png with a bomb of a colour profile", "moving webp of 60 frames", "colour profile of 4 MB"),
)
NAMES = {
    "path": "../../../etc/x.jpg",
    "windows path": "..\\..\\boot.ini",
    "absolute path": "/etc/passwd",
    "nul": "a\0b.jpg",
    "nul before the end": "evil.php\0.jpg",
    "markup": "<img src=x onerror=alert(1)>.jpg",
    "200 letters with accents": "é" * 200 + ".jpg",
    "500 letters": "a" * 500 + ".jpg",
    "written backwards": "\u202egpj.exe",
    "two endings": "x.php.jpg",
    "program": "x.exe",
    "svg by name": "x.svg",
    "video named heic": "x.heic",
    "hidden file": ".htaccess",
    "dots": "..",
    "line break": "a\r\nSet-Cookie: x=1.jpg",
    "quotes": 'a"; filename="b.php',
    "device": "CON",
    "nothing": " ",
    "emoji": "🪁.jpg",
}
TYPES = ("image/svg+xml", "text/html", "application/x-php", "", "image/jpeg; charset=../../x", "multipart/mixed")


@pytest.fixture
def send(started, ann, signed_in):
    """Posts to the photo step and gives (answer, what is kept of it); sees that nothing else lies about.

    `look` is called with both before all of it is taken back, so that every file is the first one.
    """
    browser, address = signed_in(ann), address_of("step", started, key="photo")
    before = set(stored())

    def make(look, file=None, /, **more):
        data = {"upload": file, "photo_alt": "A kite", "consent": "on", "go": "next", **more}
        with transaction.atomic():
            begun = time.perf_counter()
            answer = browser.post(address, {name: value for name, value in data.items() if value is not None})
            assert time.perf_counter() - begun < SECONDS
            photos = list(ProfilePhoto.objects.filter(provider=started))
            look(answer, photos)
            left = {name.lstrip("/") for name in set(stored()) - before}
            assert left == {photo.file.name for photo in photos}
            for photo in photos:
                photo.file.storage.delete(photo.file.name)
            transaction.set_rollback(True)

    return make


def all_of(names, check):
    """Check each and say which of them failed, and how."""
    wrong = {}
    for name in names:
        try:
            check(name)
        except AssertionError as problem:
            wrong[name] = str(problem)[:300]
    assert wrong == {}


def assert_refused(answer, photos):
    """A page with a message that keeps what was typed, and nothing stored."""
    assert answer.status_code == 200 and photos == []
    text = answer.content.decode()
    assert "There is a problem" in text and 'value="A kite"' in text


def assert_clean(photo):
    """A JPEG of ours: small enough, bare, and under a name that nobody chose."""
    with photo.file.open("rb") as file:
        bare = file.read()
    assert MARK not in bare and not any(word in bare for word in (*HIDDEN, b"alert", b"<script"))
    assert len(photo.file.name) == len("provider_photos/") + 32 + len(".jpg")
    with Image.open(BytesIO(bare)) as image:
        assert image.format == "JPEG" and image.mode == "RGB" and max(image.size) <= MAX_SIDE
        assert not image.getexif() and not {"exif", "icc_profile", "comment", "xmp"} & set(image.info)


def assert_stored(answer, photos):
    assert answer.status_code == 302 and len(photos) == 1
    assert_clean(*photos)


def test_every_bad_file_gets_a_message_and_leaves_nothing(send):
    all_of(BAD, lambda name: send(assert_refused, upload(BAD[name]())))


def test_every_odd_picture_is_stored_clean(send):
    all_of(ODD, lambda name: send(assert_stored, upload(ODD[name]())))


@pytest.mark.parametrize("name", NAMES)
def test_the_name_of_a_file_is_never_used(started, ann, signed_in, name):
    """Sent as bytes: the test client would tidy the name up."""
    before = set(stored())
    fields = {"photo_alt": "A kite", "consent": "on", "go": "next"}
    parts = [
        f'Content-Disposition: form-data; name="{key}"\r\n\r\n{value}'.encode() for key, value in fields.items()
    ]
    head = f'Content-Disposition: form-data; name="upload"; filename="{NAMES[name]}"\r\nContent-Type: image/jpeg'
    parts.append(head.encode() + b"\r\n\r\n" + whole())
    body = b"".join(b"--xXx\r\n" + part + b"\r\n" for part in parts) + b"--xXx--\r\n"
    address, kind = address_of("step", started, key="photo"), "multipart/form-data; boundary=xXx"
    answer = signed_in(ann).generic("POST", address, body, content_type=kind)
    photos = list(ProfilePhoto.objects.filter(provider=started))
    assert {file.lstrip("/") for file in set(stored()) - before} == {photo.file.name for photo in photos}
    if answer.status_code == 302:
        assert_stored(answer, photos)
    else:
        assert_refused(answer, photos)


def test_what_a_file_says_it_is_does_not_count(send):
    all_of(TYPES, lambda kind: send(assert_stored, upload(whole(), "x.html", kind)))
    send(assert_refused, upload(BAD["mp4"](), "IMG_1.HEIC", "image/heic"))
    send(assert_refused, upload(BAD["svg"](), "IMG_1.jpg", "image/jpeg"))


def test_one_field_takes_one_file(send):
    send(assert_stored, [upload(whole(), "1.jpg"), upload(BAD["svg"](), "2.jpg"), upload(whole(), "3.jpg")])


def test_words_where_a_file_is_meant_are_no_file(send):
    words = ["photo.jpg", "/etc/passwd", "data:image/png;base64,AAAA", "\0", None]
    all_of(words, lambda value: send(assert_refused, value))


def test_a_file_in_another_field_is_not_kept(send):
    fields = ["photo", "file", "public_image", "more_photos", "upload-0", "photo_alt", "consent"]
    all_of(fields, lambda field: send(assert_nothing_kept, **{field: upload(whole())}))


def assert_nothing_kept(answer, photos):
    assert answer.status_code in (200, 302) and photos == []


def test_a_body_that_breaks_off_is_no_photo(started, ann, signed_in):
    body = b'--x\r\nContent-Disposition: form-data; name="upload"; filename="a.jpg"\r\n\r\n' + whole()[:100]
    before, address = set(stored()), address_of("step", started, key="photo")
    answer = signed_in(ann).generic("POST", address, body, content_type="multipart/form-data; boundary=x")
    assert answer.status_code < 500 and set(stored()) == before


def test_a_provider_who_has_sent_too_many_keeps_those_that_are_there(started, ann, signed_in, monkeypatch):
    monkeypatch.setattr(editing, "MOST_FILES", 2)
    browser, address = signed_in(ann), address_of("step", started, key="photo")
    for _each in range(3):
        data = {"upload": upload(whole()), "photo_alt": "A kite", "consent": "on"}
        assert browser.post(address, data).status_code == 302
    assert started.photos.count() == 2


def test_another_provider_cannot_fill_somebodys_profile(started, index, signed_in):
    ben = demo_user("ben@example.org", "Ben")
    mine = editing.start(ben, index, "Ben's Bikes")
    data = {"upload": upload(heif()), "photo_alt": "x", "consent": "on", "provider": started.pk}
    signed_in(ben).post(address_of("step", mine, key="photo"), data)
    assert mine.photos.count() == 1 and started.photos.count() == 0


def test_there_are_sixty_and_more():
    files = {name: make() for name, make in {**BAD, **ODD}.items()}
    assert len(set(files.values())) == len(files)
    assert len(BAD) + len(NAMES) + len(TYPES) >= 60 and len(BAD) >= 50


MEASURE = """
import json, resource, sys, django
from pathlib import Path
django.setup()
from django.core.files.uploadedfile import SimpleUploadedFile
from tests.provider_profiles.hostile_files import BAD, ODD
from provider_profiles.pictures import BadPicture, clean_picture

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

found = {}
for name in sys.argv[1:]:
    content = {**BAD, **ODD}[name]()
    Path("/proc/self/clear_refs").write_text("5")  # the peak starts again
    try:
        outcome = len(clean_picture(SimpleUploadedFile("x.jpg", content)))
    except BadPicture:
        outcome = "refused"
    found[name] = outcome, peak()
found["decoder of HEIC"] = "", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(json.dumps(found))
"""


@pytest.mark.slow
def test_the_worst_files_take_little_memory():
    """Each in a process that does nothing else, where the kernel keeps the peak."""
    done = subprocess.run([sys.executable, "-c", MEASURE, *WORST], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert {name for name in WORST if found[name][0] == "refused"} == {name for name in WORST if name in BAD}
    assert {name: peak // 1024 for name, (_outcome, peak) in found.items() if peak / 1024 > MEGABYTES} == {}
