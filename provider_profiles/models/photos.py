"""Photos of providers: kept out of public reach until the text that shows them is approved."""

import uuid
from functools import partial

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Collection

COLLECTION = "Provider photos"
# Sizes made once, when the photo becomes public, so that no reader's request makes a picture.
SIZES = {"card": "fill-480x360|format-webp", "page": "fill-800x600|format-webp"}


def private_storage():
    """Where photos wait: never under /media/."""
    return storages["private"]


def random_name(photo, filename):
    """The uploaded file's own name is never used."""
    return f"provider_photos/{uuid.uuid4().hex}.jpg"


class ProfilePhoto(models.Model):
    """A photo that was decoded, cleaned and re-encoded (pictures.py).

    `file` is private and served by a view that checks; `public_image` is its copy for everybody, made when a page
    that shows it is published. `sizes` holds the public copies: {"card": {"url", "width", "height"}, "page": …}.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    provider = models.ForeignKey("Provider", on_delete=models.CASCADE, related_name="photos")
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    consent_at = models.DateTimeField(_("everyone in the picture agreed"), null=True)
    file = models.FileField(storage=private_storage, upload_to=random_name)
    public_image = models.OneToOneField(
        settings.WAGTAILIMAGES_IMAGE_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    sizes = models.JSONField(default=dict, blank=True)

    class Meta:
        verbose_name = _("photo of a provider")
        verbose_name_plural = _("photos of providers")

    def __str__(self):
        return str(self.pk)

    def make_public(self, alt_text):
        """Copy the photo to the public images, in its own collection, with every size ready. Idempotent."""
        if self.public_image_id is None:
            from wagtail.images import get_image_model

            with self.file.open("rb") as source:
                content = ContentFile(source.read(), name=f"{uuid.uuid4().hex}.jpg")
            self.public_image = get_image_model().objects.create(
                title=f"Provider photo {self.pk.hex[:8]}",
                file=content,
                alt_text=alt_text,
                collection=photo_collection(),
            )
        self.sizes = {name: self._size(spec) for name, spec in SIZES.items()}
        self.save(update_fields=["public_image", "sizes"])

    def _size(self, spec):
        rendition = self.public_image.get_rendition(spec)
        return {"url": rendition.url, "width": rendition.width, "height": rendition.height}

    def remove(self):
        """Delete the row now, and both files with every size once that is safe: no rollback brings a file back."""
        if self.public_image:
            self.public_image.delete()  # Wagtail waits with its files by itself
        transaction.on_commit(partial(self.file.storage.delete, self.file.name))
        self.delete()


def photo_collection():
    """The collection that holds approved provider photos."""
    found = Collection.objects.filter(name=COLLECTION).first()
    return found or Collection.get_first_root_node().add_child(name=COLLECTION)
