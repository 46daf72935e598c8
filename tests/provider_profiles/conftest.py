"""Providers, profiles and pictures to test with."""

from io import BytesIO

import piexif
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.text import slugify
from PIL import Image

from core.demo import demo_user
from core.models import Area
from core.models.outbox import OutboxMail
from provider_profiles import editing, steps
from provider_profiles.models import Listing, ProfileTerm, ProviderProfileIndexPage, ProviderProfilePage
from tests.people import session_of

STEPS = {
    "name": {
        "title": "Kites and Crumbs",
        "my_thing": "Kite flying and cake on windy days.",
        "people": "Ann and Bo",
        "team_size": "small",
    },
    "help": {"kind": ["sport", "cooking"], "outcome": ["friends"], "who": ["autism"], "language": ["en"]},
    "where": {
        "way": ["out"],
        "area": "taunton",
        "travel_miles": "10",
        "day": ["sat", "sun"],
        "when": ["morning", "afternoon"],
        "when_note": "Saturdays, 10am to 4pm",
    },
    "access": {"access_step_free": "yes", "access_toilet": "partly", "access_notes": "The hill is steep."},
    "price": {"price": "18.50", "price_unit": "hour", "price_note": "Kites are included.", "pay": ["own_money"]},
    "contact": {"contact_phone": "01632 960 001", "contact_email": "kites@example.org", "website": ""},
    "about": {"about": "We like wind.\n\nWe like cake more.", "typical_visit": "We meet at the hill."},
    "photo": {"photo_alt": ""},
    "care": {"regulation_basis": "none"},
}


def own(provider, path=""):
    """The address of a page of this provider's own."""
    return f"/account/profile/{provider.pk}/{path}"


@pytest.fixture
def index(home):
    """The English directory page of the demo site."""
    return ProviderProfileIndexPage.objects.get(locale=home.locale)


@pytest.fixture
def posted(home):
    """A maker of what a browser posts for a step: posted("help", kind=["pets"])."""

    def make(step, **changes):
        data = {}
        for name, value in {**STEPS.get(step, {}), **changes}.items():
            if name == "area" and value:
                value = Area.objects.get(slug=value).pk
            elif isinstance(value, list):
                value = list(ProfileTerm.objects.filter(group=name, key__in=value).values_list("pk", flat=True))
            data[name] = value
        return data

    return make


@pytest.fixture
def signed_in(client):
    """A maker of clients: signed_in(user). Each has a session of its own."""
    from django.conf import settings
    from django.test import Client

    def make(user):
        browser = Client()
        browser.cookies[settings.SESSION_COOKIE_NAME] = session_of(user, second_factor=True)
        return browser

    return make


@pytest.fixture
def ann(home):
    """A provider without a profile yet."""
    return demo_user("ann@example.org", "Ann Marsh")


@pytest.fixture
def moderator(person):
    """Checks profiles; belongs to none."""
    return person("moderator@example.org")


@pytest.fixture
def started(ann, index):
    """Ann's provider, with a name and nothing else."""
    return editing.start(ann, index, "Kites and Crumbs")


@pytest.fixture
def draft(started, ann, posted):
    """Ann's provider, with every step filled in and nothing sent."""
    page = editing.draft_of(started)
    for key, step in steps.STEPS.items():
        form = step.form(posted(key))
        assert form.is_valid(), form.errors
        form.apply(page)
    page.save_revision(user=ann)
    return started


@pytest.fixture
def live(draft, ann, moderator):
    """Ann's provider, approved and public."""
    editing.approve(moderator, editing.submit(ann, draft).pk)
    return draft


@pytest.fixture
def make_live(index):
    """A maker of public profiles: make_live("Name", kind=["pets"], pay=["free"], area="taunton")."""

    def make(title, area="taunton", **groups):
        page = ProviderProfilePage(
            title=title, slug=slugify(title), my_thing=f"{title} does things.", live=False, locale=index.locale
        )
        page.area = Area.objects.get(slug=area)
        page.terms = [
            term
            for group, keys in groups.items()
            for term in ProfileTerm.objects.filter(group=group, key__in=keys)
        ]
        index.add_child(instance=page)
        page.save_revision().publish()
        return ProviderProfilePage.objects.get(pk=page.pk)

    return make


@pytest.fixture
def no_demo_profiles(home):
    """A directory that lists none of the demo's profiles."""
    Listing.objects.all().delete()


@pytest.fixture
def outbox(db):
    """The mails written in this test: outbox("sam@example.org") gives those to Sam, oldest first."""
    OutboxMail.objects.all().delete()
    return lambda address: [row for row in OutboxMail.objects.order_by("pk") if address in row.to]


def jpeg(size=(900, 600), exif=None, **options):
    """Bytes of a JPEG."""
    out = BytesIO()
    Image.effect_noise(size, 40).convert("RGB").save(out, "JPEG", **({"exif": exif} if exif else {}), **options)
    return out.getvalue()


def gps_exif(orientation=6):
    """EXIF with a place, a maker, an artist, an orientation and a thumbnail."""
    thumbnail = jpeg((80, 60))
    return piexif.dump(
        {
            "0th": {
                piexif.ImageIFD.Orientation: orientation,
                piexif.ImageIFD.Make: b"NEEDLE-camera",
                piexif.ImageIFD.Artist: b"NEEDLE-artist",
            },
            "GPS": {
                piexif.GPSIFD.GPSLatitudeRef: b"N",
                piexif.GPSIFD.GPSLatitude: ((51, 1), (1, 1), (9, 1)),
            },
            "1st": {},
            "thumbnail": thumbnail,
        }
    )


def upload(content, name="photo.jpg", content_type="image/jpeg"):
    """A file as a browser sends it."""
    return SimpleUploadedFile(name, content, content_type)
