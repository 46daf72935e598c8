"""The photos of a page after the first. They live in its revisions, like its text."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import Orderable

from core.text import validate_plain_text

from .photos import ProfilePhoto


class ProfilePagePhoto(Orderable):
    """One further photo. The first one stands in the page itself (`photo`): cards and translations use it."""

    page = ParentalKey(
        "provider_profiles.ProviderProfilePage", on_delete=models.CASCADE, related_name="more_photos"
    )
    photo = models.ForeignKey(ProfilePhoto, on_delete=models.CASCADE, related_name="page_rows")
    alt = models.CharField(_("what the photo shows"), max_length=160, validators=[validate_plain_text])

    class Meta(Orderable.Meta):
        verbose_name = _("further photo")
        verbose_name_plural = _("further photos")
