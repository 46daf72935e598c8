"""Sizes of pictures are made when a page is published, so that no reader waits for one."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import translation
from django_tasks import task
from wagtail.images.models import Filter
from wagtail.models import Page, ReferenceIndex
from wagtail.signals import page_published

from core.models import SiteImage, SiteRendition

# What a card shows (core/templates/core/components/card.html).
CARD_SIZES = ("format-webp|fill-400x200", "format-webp|fill-800x400")


@receiver(page_published)
def a_page_was_published(sender, instance, **kwargs):
    """Have the sizes of its pictures made: at once in development, by the worker in production."""
    if ReferenceIndex.get_references_for_object(instance).filter(to_content_type__model="siteimage").exists():
        transaction.on_commit(lambda: make_sizes.enqueue(instance.pk))


@receiver(post_save, sender=SiteImage)
def a_picture_was_changed(sender, instance, created=False, **kwargs):
    """A new file needs its sizes anew on every page that shows it."""
    if not created:
        pages = ReferenceIndex.get_references_to(instance).values_list("object_id", flat=True).distinct()
        transaction.on_commit(lambda: [make_sizes.enqueue(int(pk)) for pk in pages])


@task()
def make_sizes(page_id):
    """Draw a page and its card once, which makes exactly the sizes that the templates ask for."""
    page = Page.objects.filter(pk=page_id, live=True).first()
    if page is None or page.specific_class is None:
        return
    page = page.specific
    request = _reader_of(page)
    with translation.override(page.locale.language_code):
        render_to_string(page.card_template, {"page": page, "url": request.path}, request)
        page.serve(request).render()


def _reader_of(page):
    """The request of somebody without a session."""
    request = HttpRequest()
    request.method, request.path = "GET", page.get_url() or "/"
    parts = urlsplit(settings.SITE_URL)
    request.META = {"HTTP_HOST": parts.netloc, "SERVER_NAME": parts.hostname, "SERVER_PORT": str(parts.port or 80)}
    return request


def keep_at_hand(images, sizes=CARD_SIZES):
    """Read sizes of many pictures with one query, unless this process has them. `images` may hold None."""
    cache = SiteRendition.cache_backend
    wanted = {}
    for image in filter(None, images):
        for size in sizes:
            key = SiteRendition.construct_cache_key(image, Filter(size).get_cache_key(image), size)
            wanted[key] = image
    missing = {image.pk: image for key, image in wanted.items() if key not in cache}
    found = SiteRendition.objects.filter(image__in=missing, filter_spec__in=sizes) if missing else ()
    for rendition in found:
        rendition.image = missing[rendition.image_id]
        cache.set(rendition.get_cache_key(), rendition)
