"""Sizes of pictures are there before the first reader comes, and a list of cards asks for them in one go."""

import io

import pytest
from django.core.cache import caches
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from PIL import Image

from core.models import SiteImage, SiteRendition
from core.renditions import CARD_SIZES, keep_at_hand, make_sizes
from home.models import StandardPage

pytestmark = pytest.mark.django_db


def picture(number=0):
    file = io.BytesIO()
    Image.new("RGB", (1000, 600), (number, 90, 120)).save(file, "JPEG")
    return SiteImage.objects.create(title=f"Picture {number}", file=ContentFile(file.getvalue(), f"{number}.jpg"))


def publish_with(home, image, slug="with-picture"):
    body = [("picture", {"picture": image, "caption": ""})]
    page = StandardPage(title="With a picture", slug=slug, body=body, listing_image=image)
    home.add_child(instance=page)
    page.save_revision().publish()
    return page


def test_readers_make_no_sizes(home, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        page = publish_with(home, picture())
    made = set(SiteRendition.objects.values_list("pk", flat=True))
    assert {"format-webp|width-400", "format-webp|width-800", *CARD_SIZES} <= set(
        SiteRendition.objects.values_list("filter_spec", flat=True)
    )
    response = Client().get(page.url)
    assert b"width-400" in response.content
    assert set(SiteRendition.objects.values_list("pk", flat=True)) == made


def test_a_new_file_has_its_sizes_made_anew(home, django_capture_on_commit_callbacks):
    image = picture()
    with django_capture_on_commit_callbacks(execute=True):
        publish_with(home, image)
    image.renditions.all().delete()  # as Wagtail does when the file is replaced
    caches["renditions"].clear()
    with django_capture_on_commit_callbacks(execute=True):
        image.save()
    assert image.renditions.filter(filter_spec="format-webp|width-400").exists()


def test_a_page_that_is_gone_by_then_is_left_alone(home):
    page = publish_with(home, picture())
    page.unpublish()
    SiteRendition.objects.all().delete()
    make_sizes.enqueue(page.pk)
    make_sizes.enqueue(10**9)
    assert not SiteRendition.objects.exists()


def test_twenty_cards_take_one_query_in_a_new_process():
    for image in (images := [picture(number) for number in range(20)]):
        image.get_renditions(*CARD_SIZES)
    caches["renditions"].clear()
    fresh = list(SiteImage.objects.filter(pk__in=[image.pk for image in images]))
    with CaptureQueriesContext(connection) as queries:
        keep_at_hand([*fresh, None])
        found = [image.get_renditions(*CARD_SIZES) for image in fresh]
    assert len(found) == 20
    assert len(queries) == 1
    with CaptureQueriesContext(connection) as queries:
        keep_at_hand(fresh)
    assert len(queries) == 0
